"""`matcher store`: what lies in the content store for nothing."""

from dataclasses import asdict
from typing import Annotated

import typer

from matcher.cli.output import JsonFlag, console, plural, print_json

store = typer.Typer(help="The content store: pictures and weights.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(store, name="store")


@store.command("prune")
def prune(
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be removed.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Remove pictures and weights that no row names, and that are older than a day."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        pruned = matcher.store.prune(dry_run=dry_run)
    if as_json:
        print_json(asdict(pruned))
        return
    verb = "would be removed" if dry_run else "removed"
    console.print(f"{plural(pruned.files, 'file')} {verb}, {pruned.n_bytes / 1e6:,.1f} MB")
