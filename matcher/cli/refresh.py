"""`matcher refresh`: ask hosts whether the pictures at their addresses are still the same."""

from typing import Annotated

import typer

from matcher.cli.embed import embed_with_progress, end_if_failed, print_outcome
from matcher.cli.output import CatalogOption, JsonFlag, console, plural, print_json


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("refresh")(refresh)


def refresh(
    *,
    catalog: CatalogOption = None,
    older_than: Annotated[
        float,
        typer.Option(min=0, metavar="DAYS", help="Only pictures not fetched for so many days."),
    ] = 0.0,
    embed_now: Annotated[bool, typer.Option("--embed", help="Then run a worker.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Ask hosts for pictures again, and replace those that changed.

    A worker asks. Other bytes at an old link get a new vector; until then the old picture answers.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        since = matcher.embedding.read_clock()
        asked = matcher.embedding.refresh(catalog=catalog, older_than_days=older_than)
        if not as_json:
            console.print(f"{plural(asked, 'picture')} to ask for again")
        outcome = embed_with_progress(matcher, since) if embed_now else None
    if as_json:
        print_json({"asked": asked, "embedding": outcome.to_dict() if outcome else None})
    elif outcome:
        print_outcome(outcome)
    elif asked:
        console.print("Next: `matcher embed` asks now; `matcher worker` keeps running.")
    if outcome:
        end_if_failed(outcome)
