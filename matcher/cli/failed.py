"""`matcher failed`: what failed for good, by cause; shown, tried again, dropped."""

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import CatalogOption, JsonFlag, console, print_json, print_table, shorten
from matcher.errors import InputError

if TYPE_CHECKING:
    from matcher.db.failed import FailedItem, Selection

failed = typer.Typer(help="What failed for good: list, show, retry, drop.", no_args_is_help=True)

KindArgument = Annotated[str, typer.Argument(help="pictures, feeds or requests.")]
IdsArgument = Annotated[list[int] | None, typer.Argument(help="Only these.")]
CauseOption = Annotated[
    str | None, typer.Option("--cause", help="Only those of this cause, as in the list.")
]
AllFlag = Annotated[bool, typer.Option("--all", help="All of this kind.")]


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(failed, name="failed")


@failed.command("list")
def list_all(
    kind: Annotated[str | None, typer.Argument(help="pictures, feeds or requests.")] = None,
    *,
    catalog: CatalogOption = None,
    as_json: JsonFlag = False,
) -> None:
    """List all causes, commonest first, each with an example."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        causes = matcher.failed.list(kind, catalog=catalog)
    if as_json:
        print_json([asdict(each) for each in causes])
    elif causes:
        rows = [
            (c.kind, c.count, c.cause, c.example.catalog, c.example.id, shorten(c.example.subject))
            for c in causes
        ]
        print_table(None, ("kind", "failed", "cause", "catalogue", "e.g. id", "subject"), rows)
        console.print("`matcher failed retry KIND --all` tries again; `show KIND ID` says all.")
    else:
        console.print("Nothing failed.")


@failed.command("show")
def show(
    kind: KindArgument,
    ids: IdsArgument = None,
    *,
    cause: CauseOption = None,
    catalog: CatalogOption = None,
    after: Annotated[int, typer.Option(help="Go on behind this id.")] = 0,
    n: Annotated[int, typer.Option("-n", min=1, help="How many.")] = 100,
    as_json: JsonFlag = False,
) -> None:
    """Show those that failed, with the whole reason and what they were asked with."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        page = matcher.failed.show(kind, _select(ids, cause, catalog), after=after, n=n)
    if as_json:
        print_json(asdict(page))
        return
    for item in page.items:
        _print_item(item)
    left = page.total - len(page.items)
    if left and page.items:
        last = page.items[-1].id
        console.print(f"{len(page.items):,} of {page.total:,} shown; -n or --after {last} for more")
    elif not page.items:
        console.print("None failed.")


@failed.command("retry")
def retry(
    kind: KindArgument,
    ids: IdsArgument = None,
    *,
    cause: CauseOption = None,
    catalog: CatalogOption = None,
    everything: AllFlag = False,
) -> None:
    """Give those that failed another round of tries."""
    from matcher.matcher import Matcher

    _require_choice(ids, cause, catalog, everything=everything)
    with Matcher() as matcher:
        retried = matcher.failed.retry(kind, _select(ids, cause, catalog))
    console.print(f"{kind}: {retried:,} to be tried again", markup=False)


@failed.command("drop")
def drop(
    kind: KindArgument,
    ids: IdsArgument = None,
    *,
    cause: CauseOption = None,
    catalog: CatalogOption = None,
    everything: AllFlag = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Remove those that failed, so that they are neither listed nor tried again."""
    from matcher.matcher import Matcher

    _require_choice(ids, cause, catalog, everything=everything)
    selection = _select(ids, cause, catalog)
    with Matcher() as matcher:
        if not yes:
            _confirm(kind, matcher.failed.show(kind, selection, n=1).total)
        dropped = matcher.failed.drop(kind, selection)
    console.print(f"{kind}: {dropped:,} dropped", markup=False)


def _select(ids: list[int] | None, cause: str | None, catalog: str | None) -> "Selection":
    from matcher.db.failed import Selection

    return Selection(tuple(ids) if ids else None, cause, catalog)


def _require_choice(
    ids: list[int] | None, cause: str | None, catalog: str | None, *, everything: bool
) -> None:
    if bool(ids or cause or catalog) == everything:
        raise InputError("name ids, a --cause or a --catalog; or all of them by --all")


def _print_item(item: "FailedItem") -> None:
    place = f" of {item.catalog}" if item.catalog else ""
    console.print(
        f"{item.id}{place}, {item.failed_at:%Y-%m-%d %H:%M}: {item.subject}", markup=False
    )
    console.print(f"  {item.reason}", markup=False)
    for name, value in item.payload.items():
        if value not in (None, [], {}):
            console.print(f"  {name}: {value}", markup=False)


def _confirm(kind: str, count: int) -> None:
    if not sys.stdin.isatty():
        raise InputError(f"{count:,} {kind} would be dropped: confirm with --yes")
    typer.confirm(f"Drop {count:,} {kind}?", abort=True, err=True)
