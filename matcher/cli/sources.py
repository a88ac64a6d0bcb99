"""`matcher sources`: hooks of shops, and feeds that are pulled."""

import re
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import JsonFlag, console, print_json, print_table
from matcher.errors import InputError

if TYPE_CHECKING:
    from matcher.db.sources import SourceState

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}

sources = typer.Typer(help="Where catalogues come from: hooks, feeds.", no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(help="Name of the source.")]


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(sources, name="sources")


@sources.command("add")
def add(
    name: NameArgument,
    url: Annotated[
        str | None, typer.Argument(help="Feed of the whole catalogue; none: events only.")
    ] = None,
    *,
    catalog: Annotated[str, typer.Option("--catalog", "-c", help="Catalogue.")] = "default",
    every: Annotated[
        str, typer.Option("--every", help="Between pulls of the feed: 30m, 1h, 1d.")
    ] = "1h",
    hook: Annotated[
        str | None, typer.Option("--hook", help="Shop system that sends events, too.")
    ] = None,
) -> None:
    """Add a source, or change the one of that name."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        matcher.sources.add(name, url, catalog=catalog, every_s=_seconds(every), hook=hook)
        secrets = matcher.settings.hook_secrets.get(f"{hook}/{catalog}")
    if url:
        console.print(f"{name}: a worker pulls the feed now, then every {every}", markup=False)
    if hook:
        console.print(f"{name}: events at POST /v1/hooks/{hook}/{catalog}", markup=False)
    if hook and not secrets:
        console.print(f'To do: put "{hook}/{catalog}" into MATCHER_HOOK_SECRETS', markup=False)


@sources.command("list")
def list_all(*, as_json: JsonFlag = False) -> None:
    """List sources: last event, last and next pull, what hooks had missed, errors."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        found = matcher.sources.list()
    if as_json:
        print_json([each.to_dict() for each in found])
        return
    if not found:
        console.print("No source yet: `matcher sources add NAME URL` adds one.")
        return
    columns = ("source", "catalogue", "hook", "last event", "waiting", "failed")
    rows = [
        (s.name, s.catalog, s.hook or "", _time(s.last_event_at), s.waiting, s.failed)
        for s in found
    ]
    print_table(None, columns, rows)
    console.print()
    pulled = [s for s in found if s.url]
    columns = ("source", "last pull", "next pull", "changed", "refused", "feed")
    print_table(
        None,
        columns,
        [
            (s.name, _time(s.last_pull_at), _time(s.next_pull_at), s.changed, s.rejected, s.url)
            for s in pulled
        ],
    )
    for each in found:
        for line in describe_troubles(each):
            console.print(f"{each.name}: {line}", markup=False)


@sources.command("remove")
def remove(name: NameArgument) -> None:
    """Remove a source with its events; the products that it brought stay."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        matcher.sources.remove(name)
    console.print(f"{name} is removed", markup=False)


@sources.command("pull")
def pull(name: NameArgument) -> None:
    """Ask for a source's feed now; workers read it if it has changed."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        run = matcher.sources.pull(name)
    said = "the feed has not changed" if run is None else f"workers read the feed (run {run})"
    console.print(f"{name}: {said}", markup=False)


def describe_troubles(source: "SourceState") -> list[str]:
    """Return what somebody has to look at, a line each."""
    lines = []
    if source.disabled:
        lines.append(f"disabled: {source.disabled}; `matcher sources add` takes it into use again")
    if source.error:
        lines.append(f"the last pull: {source.error}")
    if source.silent:
        changed = f", and the last pull changed {source.changed:,}" if source.changed else ""
        since = _time(source.last_event_at) or "it was added"
        lines.append(f"the hook is silent since {since}{changed}: look at it in the shop")
    if source.failed:
        lines.append(f"{source.failed:,} events failed: their rows in matcher.event say why")
    return lines


def _seconds(text: str) -> int:
    found = re.fullmatch(r"(\d{1,6})([smhd])", text.strip())
    if not found:
        raise InputError(f"--every {text}: write a number and s, m, h or d, such as 30m or 1h")
    return int(found[1]) * _UNITS[found[2]]


def _time(at: datetime | None) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}" if at else ""
