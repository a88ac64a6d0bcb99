"""`matcher callbacks`: webhooks of the user's that are told of events."""

from dataclasses import asdict
from typing import Annotated

import typer

from matcher.cli.output import JsonFlag, console, plural, print_json, print_table, shorten

callbacks = typer.Typer(help="Webhooks of yours that are told of events.", no_args_is_help=True)

NumberArgument = Annotated[int, typer.Argument(help="Of a callback in the list.")]


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(callbacks, name="callbacks")


@callbacks.command("add")
def add(
    url: Annotated[str, typer.Argument(help="http(s); each event is POSTed to it as JSON.")],
    *,
    events: Annotated[
        str, typer.Option("--on", help="run, match, verdict: one or more, with commas.")
    ],
    catalog: Annotated[
        str | None, typer.Option("--catalog", "-c", help="Whose events; of all without it.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Let a webhook be told of events from now on; prints the secret of their signatures."""
    from matcher.matcher import Matcher

    wanted = [event.strip() for event in events.split(",") if event.strip()]
    with Matcher() as matcher:
        added = matcher.callbacks.add(url, wanted, catalog=catalog)
    if as_json:
        print_json(asdict(added))
        return
    console.print(f"callback {added.id} is told of {', '.join(wanted)}", markup=False)
    console.print(f"secret {added.secret} (it is not shown again)", markup=False)


@callbacks.command("list")
def list_all(*, as_json: JsonFlag = False) -> None:
    """List callbacks, and how their deliveries stand."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        found = matcher.callbacks.list()
    if as_json:
        print_json([asdict(each) for each in found])
        return
    columns = ("number", "URL", "on", "catalogue", "waiting", "delivered", "failed", "last problem")
    rows = [
        (
            each.id, shorten(each.url), ",".join(each.events), each.catalog or "all", each.waiting,
            each.delivered, each.failed, each.reason,
        )
        for each in found
    ]  # fmt: skip
    print_table(None, columns, rows)


@callbacks.command("remove")
def remove(number: NumberArgument) -> None:
    """Remove a callback, and what waits for it."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        matcher.callbacks.remove(number)
    console.print(f"callback {number} is removed", markup=False)


@callbacks.command("retry")
def retry(
    number: Annotated[int | None, typer.Argument(help="Of a callback; all without it.")] = None,
) -> None:
    """Send again what was given up."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        retried = matcher.callbacks.retry(number)
    console.print(f"{plural(retried, 'message')} to be sent again", markup=False)
