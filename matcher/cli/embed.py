"""`matcher embed`, `matcher worker`, `matcher jobs`: embed pictures, and list failures."""

import os
import sys
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import (
    JsonFlag,
    console,
    create_progress,
    plural,
    print_json,
    print_table,
    shorten,
)

if TYPE_CHECKING:
    from matcher.matcher import Matcher

jobs = typer.Typer(help="Jobs: pictures to embed, and failures.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("embed")(embed)
    app.command(
        "worker", context_settings={"allow_extra_args": True, "ignore_unknown_options": True}
    )(worker)
    app.add_typer(jobs, name="jobs")


def embed(*, as_json: JsonFlag = False) -> None:
    """Run a worker until no picture waits for a vector."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        counts = embed_with_progress(matcher)
        if as_json:
            print_json(counts)
        else:
            print_counts(counts)


def embed_and_report(matcher: "Matcher", *, as_json: bool) -> None:
    """Run a worker until no job waits, and print the result."""
    counts = embed_with_progress(matcher)
    if not as_json:
        print_counts(counts)


def print_counts(counts: dict[str, int]) -> None:
    """Print how many pictures have a vector, and what to do next."""
    console.print(f"{plural(counts['done'], 'picture')} embedded, {counts['failed']:,} failed")
    if counts["failed"]:
        console.print("`matcher jobs failed` says why.")
    elif counts["done"]:
        console.print("Next: `matcher match PHOTO` answers which SKU it shows.")


def embed_with_progress(matcher: "Matcher") -> dict[str, int]:
    """Run a worker until no job is ready, with a progress bar; returns the jobs by state."""
    before = matcher.embedding.count_jobs()
    waiting = before["pending"] + before["leased"]
    started = monotonic()
    with create_progress() as bars:
        task = bars.add_task("embedding", total=waiting, note="worker starts")

        def advance(counts: dict[str, int]) -> None:
            finished = waiting - counts["pending"] - counts["leased"]
            rate = finished / (monotonic() - started)
            note = f"{rate:.0f} pictures/s, {counts['failed']:,} failed" if finished else ""
            bars.update(task, completed=finished, note=note or "worker starts")

        return matcher.embedding.run_until_done(advance)


def worker(context: typer.Context) -> None:
    """Run a worker until it is stopped; other options go to Celery."""
    from matcher.services.workforce import WORKER_COMMAND

    options = context.args or ["--loglevel", "INFO"]
    sys.stdout.flush()
    os.execv(sys.executable, [*WORKER_COMMAND, "-B", *options])  # noqa: S606 - no shell is meant


@jobs.command("failed")
def list_failed(*, as_json: JsonFlag = False) -> None:
    """List all causes for which pictures failed, commonest first, with an example of each."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        failures = matcher.status().failures
    if as_json:
        print_json(
            [{"reason": f.reason, "pictures": f.pictures, "example": f.example} for f in failures]
        )
    elif failures:
        rows = [(f.pictures, f.reason, shorten(f.example)) for f in failures]
        print_table(None, ("pictures", "reason", "example"), rows)
        console.print("`matcher jobs retry --embed` tries them again.")
    else:
        console.print("No picture failed.")


@jobs.command("retry")
def retry(
    *, embed_now: Annotated[bool, typer.Option("--embed", help="Then run a worker.")] = False
) -> None:
    """Try failed pictures again."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        console.print(f"{plural(matcher.embedding.retry_failed(), 'picture')} to embed again")
        if embed_now:
            embed_and_report(matcher, as_json=False)
