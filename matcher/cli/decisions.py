"""`matcher decisions`: what people say of photos and SKUs, and what waits to be said."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from matcher.cli.output import CatalogOption, JsonFlag, console, print_json, print_table

if TYPE_CHECKING:
    from matcher.db.decisions import Said

decisions = typer.Typer(help="What people say of photos and SKUs.", no_args_is_help=True)

SaidArgument = Annotated[str, typer.Argument(help="same, same_group or different.")]
ByOption = Annotated[str, typer.Option(help="Who says so.", envvar="USER")]


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(decisions, name="decisions")


@decisions.command("add")
def add(
    photo: Annotated[Path, typer.Argument(help="A picture; it is kept, small.")],
    sku: Annotated[str, typer.Argument(help="That it was compared with.")],
    said: SaidArgument,
    *,
    by: ByOption,
    catalog: CatalogOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Record that a photo shows a SKU, another variant of its group, or neither."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        kept = matcher.decisions.record(photo, sku, cast("Said", said), by=by, catalog=catalog)
    if as_json:
        print_json(kept.to_dict())
    else:
        console.print(f"decision {kept.id}: {kept.sku} is {kept.said}", markup=False)


@decisions.command("answer")
def answer(
    number: Annotated[int, typer.Argument(help="Of a decision in the list.")],
    said: SaidArgument,
    *,
    by: ByOption,
) -> None:
    """Say what is so of a pair that waits."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        kept = matcher.decisions.answer(number, cast("Said", said), by=by)
    console.print(f"decision {kept.id}: {kept.sku} is {kept.said}", markup=False)


@decisions.command("list")
def list_all(
    *,
    catalog: CatalogOption = None,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only what is not decided.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """List decisions, and automatic answers that were drawn for one."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        found = matcher.decisions.list(catalog, waiting=waiting)
    if as_json:
        print_json([each.to_dict() for each in found])
        return
    rows = [
        (each.id, each.photo[:12], each.sku, each.chosen_by, each.verdict or "", each.said or "")
        for each in found
    ]
    print_table(None, ("number", "photo", "SKU", "chosen by", "answer", "decision"), rows)
