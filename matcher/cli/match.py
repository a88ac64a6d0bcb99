"""`matcher match` and `matcher compare`."""

from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import CatalogOption, JsonFlag, console, print_json, print_table
from matcher.errors import InputError

if TYPE_CHECKING:
    from matcher.search.answer import Answer


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("match")(match)
    app.command("compare")(compare)


def match(
    photos: Annotated[list[str], typer.Argument(help="One product's photos: paths or URLs.")],
    *,
    k: Annotated[int, typer.Option("-k", help="How many SKUs.")] = 5,
    catalog: CatalogOption = None,
    category: Annotated[
        str | None, typer.Option(help="Only this Google category (id or path) and its subtree.")
    ] = None,
    brand: Annotated[str | None, typer.Option(help="Only this brand.")] = None,
    color: Annotated[str | None, typer.Option(help="Only this colour.")] = None,
    size: Annotated[str | None, typer.Option(help="Only this size.")] = None,
    material: Annotated[str | None, typer.Option(help="Only this material.")] = None,
    availability: Annotated[str | None, typer.Option(help="Only this, such as in_stock.")] = None,
    price_min: Annotated[float | None, typer.Option(min=0, help="This price or more.")] = None,
    price_max: Annotated[float | None, typer.Option(min=0, help="This price or less.")] = None,
    attribute: Annotated[
        list[str] | None, typer.Option(help="NAME=VALUE of another feed field; repeatable.")
    ] = None,
    exclude_group: Annotated[str | None, typer.Option(help="Variant group to leave out.")] = None,
    distinct_groups: Annotated[
        bool, typer.Option("--distinct-groups", help="At most one SKU of each variant group.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Find the SKU that is in the photos, all of one product."""
    from matcher.matcher import Matcher

    started = perf_counter()
    with Matcher() as matcher:
        answer = matcher.match(
            photos,
            k=k,
            catalog=catalog,
            category=category,
            brand=brand,
            color=color,
            size=size,
            material=material,
            availability=availability,
            price_min=price_min,
            price_max=price_max,
            attributes=_parse_attributes(attribute or []),
            exclude_group=exclude_group,
            distinct_groups=distinct_groups,
        )
    if as_json:
        print_json({"photos": photos, **answer.to_dict()})
        return
    print_answer(answer)
    note = "every picture was compared" if answer.method == "exact" else "found by the index"
    console.print(f"{answer.method}: {note}; {perf_counter() - started:.1f} s", style="dim")


def _parse_attributes(given: list[str]) -> dict[str, str] | None:
    pairs = [text.partition("=") for text in given]
    for name, separator, value in pairs:
        if not name or not separator:
            raise InputError(f"--attribute {name + value!r} is no NAME=VALUE")
    return {name: value for name, _, value in pairs} or None


def print_answer(answer: "Answer") -> None:
    """Print ranked SKUs as a table."""
    if not answer.matches:
        console.print("No SKU fits these filters: leave one out.")
        return
    print_table(
        None,
        ("rank", "SKU", "similarity", "group", "title"),
        [(m.rank, m.sku, m.similarity, m.item_group_id, m.title) for m in answer.matches],
    )


def compare(
    a: Annotated[str, typer.Argument(help="A picture (path or URL) or a SKU.")],
    b: Annotated[str, typer.Argument(help="A picture (path or URL) or a SKU.")],
    *,
    catalog: CatalogOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Tell how similar two pictures or SKUs are."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        comparison = matcher.compare(a, b, catalog=catalog)
    if as_json:
        print_json(comparison.to_dict())
    else:
        console.print(f"{comparison.similarity:.3f}  (1 is the same picture)", markup=False)
