"""`matcher match` and `matcher compare`."""

from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.filters import takes_filters
from matcher.cli.output import CatalogOption, JsonFlag, console, print_json, print_table
from matcher.search.filters import Filters

if TYPE_CHECKING:
    from matcher.search.answer import Answer


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("match")(match)
    app.command("compare")(compare)


@takes_filters
def match(
    photos: Annotated[list[str], typer.Argument(help="One product's photos: paths or URLs.")],
    *,
    k: Annotated[int, typer.Option("-k", help="How many SKUs.")] = 5,
    filters: Filters,
    as_json: JsonFlag = False,
) -> None:
    """Find the SKU that is in the photos, all of one product."""
    from matcher.matcher import Matcher

    started = perf_counter()
    with Matcher() as matcher:
        answer = matcher.match(photos, k=k, **filters)
    if as_json:
        print_json({"photos": photos, **answer.to_dict()})
        return
    print_answer(answer)
    note = "every picture was compared" if answer.method == "exact" else "found by the index"
    console.print(f"{answer.method}: {note}; {perf_counter() - started:.1f} s", style="dim")


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
