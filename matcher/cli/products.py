"""`matcher products`: show the products of a catalogue."""

from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import (
    CatalogOption,
    JsonFlag,
    console,
    print_json,
    print_table,
    shorten,
)

if TYPE_CHECKING:
    from matcher.db.products import PictureState

MAX_CHARS = 300

products = typer.Typer(help="Products of a catalogue.", no_args_is_help=True)


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
    """Show a SKU and the state of its pictures."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        product = matcher.products.get(sku, catalog=catalog)
    if as_json:
        print_json(product.to_dict())
        return
    for name, value in product.fields.items():
        if value not in (None, "", {}):
            console.print(f"{name:>24}  {_shown(value)}", markup=False)
    print_table(
        None,
        ("picture", "state", "note"),
        [
            (
                shorten(picture.source or picture.url),
                _STATES.get(picture.state or "", picture.state or "no encoder yet"),
                picture.reason or _describe(picture),
            )
            for picture in product.pictures
        ],
    )


_STATES = {"pending": "waiting", "leased": "leased by a worker", "done": "has a vector"}


def _describe(picture: "PictureState") -> str:
    if picture.replaced:
        return "replaced: answers until the new one has its vector"
    return "generic: unlike products show it" if picture.generic else ""


def _shown(value: object) -> str:
    if isinstance(value, dict):
        value = ", ".join(f"{name}: {text}" for name, text in value.items())
    text = " ".join(str(value).split())
    return text if len(text) <= MAX_CHARS else f"{text[:MAX_CHARS]}..."
