"""`matcher products`: what stands in a catalogue."""

from typing import Annotated

import typer

from matcher.cli.output import CatalogOption, JsonFlag, console, print_json, print_table

products = typer.Typer(help="What stands in a catalogue.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(products, name="products")


@products.command("show")
def show(
    sku: Annotated[str, typer.Argument(help="The shop's own id.")],
    *,
    catalog: CatalogOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Show a SKU, its pictures and what became of them."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        product = matcher.get_product(sku, catalog=catalog)
    if as_json:
        print_json(product.to_dict())
        return
    for name, value in product.fields.items():
        if value not in (None, "", {}):
            console.print(f"{name:>24}  {str(value)[:300]}", markup=False)
    print_table(
        None,
        ("picture", "state", "note"),
        [
            (
                picture.source or picture.url[:100],
                picture.state,
                picture.reason or ("generic: shown by many groups" if picture.generic else ""),
            )
            for picture in product.pictures
        ],
    )
