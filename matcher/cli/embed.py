"""`matcher embed`, `matcher worker`, `matcher jobs`: embed pictures, and list failures."""

import os
import sys
from dataclasses import asdict
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.failures import print_causes
from matcher.cli.output import (
    JsonFlag,
    console,
    create_progress,
    plural,
    print_json,
    print_table,
    shorten,
    stderr,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from matcher.db.failures import EmbedOutcome, FailedPicture, FailureCause
    from matcher.matcher import Matcher

SOME_FAILED = 4

jobs = typer.Typer(help="Jobs: pictures to embed, and failures.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("embed")(embed)
    app.command(
        "worker", context_settings={"allow_extra_args": True, "ignore_unknown_options": True}
    )(worker)
    app.add_typer(jobs, name="jobs")


def embed(*, as_json: JsonFlag = False) -> None:
    """Run a worker until every picture has its vector and cues.

    Exit code 4: some pictures failed, or are tried again later; the output says why.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        outcome = embed_with_progress(matcher, matcher.embedding.read_clock())
    if as_json:
        print_json(outcome.to_dict())
    else:
        print_outcome(outcome)
    end_if_failed(outcome)


def embed_with_progress(matcher: "Matcher", since: "datetime") -> "EmbedOutcome":
    """Run a worker until no job is ready, and read cues that are missing, with progress bars.

    Args:
        matcher: the installation.
        since: when the command began, by the database's clock.

    Returns:
        What became of pictures since then.
    """
    before = matcher.embedding.count_jobs()
    waiting = before["pending"] + before["leased"]
    started = monotonic()
    with create_progress() as bars:
        task = bars.add_task("embedding", total=waiting, note="worker starts")

        def advance(counts: dict[str, int]) -> None:
            finished = waiting - counts["pending"] - counts["leased"]
            rate, failed = finished / (monotonic() - started), counts["failed"] - before["failed"]
            note = f"{rate:.0f} pictures/s, {failed:,} failed" if finished else ""
            bars.update(task, completed=finished, note=note or "worker starts")

        matcher.embedding.run_until_done(advance)
    _fill_with_progress(matcher)
    return matcher.embedding.read_outcome(since)


def _fill_with_progress(matcher: "Matcher") -> None:
    """Read what a deep look needs of pictures that lack it, with a progress bar."""
    with create_progress() as bars:
        task = bars.add_task("reading cues", total=None, note="")
        report = matcher.cues.run_until_done(
            lambda so_far: bars.update(task, completed=so_far.read + so_far.failed)
        )
        bars.update(task, total=report.read + report.failed)
    if report.failed:
        stderr.print(f"{plural(report.failed, 'picture')} could not be read for a deep look")


def print_outcome(outcome: "EmbedOutcome") -> None:
    """Print how many pictures got a vector, why others did not, and what to do next."""
    console.print(f"{plural(outcome.done, 'picture')} embedded, {outcome.failed:,} failed")
    if outcome.changed:
        console.print(f"pictures changed: {outcome.changed:,}")
    print_causes(outcome.failures)
    if outcome.retrying:
        console.print(
            f"{plural(outcome.retrying, 'picture')} could not be fetched now; `matcher worker`,"
            " or `matcher embed` later, tries again."
        )
    if outcome.failed:
        console.print("`matcher jobs failed` lists all that failed so far.")
    elif outcome.done:
        console.print("Next: `matcher match PHOTO` answers which SKU it shows.")


def end_if_failed(outcome: "EmbedOutcome") -> None:
    """End the command with code 4 if pictures failed."""
    if not outcome.is_whole:
        raise typer.Exit(SOME_FAILED)


def worker(context: typer.Context) -> None:
    """Run a worker until it is stopped; other options go to Celery."""
    from matcher.services.workforce import WORKER_COMMAND

    options = context.args or ["--loglevel", "INFO"]
    sys.stdout.flush()
    os.execv(sys.executable, [*WORKER_COMMAND, "-B", *options])  # noqa: S606 - no shell is meant


@jobs.command("failed")
def list_failed(*, as_json: JsonFlag = False) -> None:
    """List all causes for which pictures failed, commonest first, with an example of each.

    With --json: every picture of each cause, with its catalogue, SKU, link and reason.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        causes = matcher.embedding.list_failures()
        if as_json:
            print_json(_to_dicts(causes, matcher.embedding.read_failed()))
            return
    if not causes:
        console.print("No picture failed.")
        return
    rows = [(c.pictures, c.reason, c.catalog, c.sku, shorten(c.example)) for c in causes]
    print_table(None, ("pictures", "reason", "catalogue", "e.g. SKU", "link"), rows)
    console.print("--json lists every picture; `matcher jobs retry --embed` tries them again.")


def _to_dicts(
    causes: "Sequence[FailureCause]", failed: "Iterable[FailedPicture]"
) -> list[dict[str, object]]:
    by_cause: dict[str, list[dict[str, object]]] = {}
    for each in failed:
        picture = asdict(each)
        by_cause.setdefault(picture.pop("cause"), []).append(picture)
    return [
        {
            "reason": cause.reason,
            "pictures": cause.pictures,
            "example": cause.example,
            "failed": by_cause.get(cause.reason, []),
        }
        for cause in causes
    ]


@jobs.command("retry")
def retry(
    *, embed_now: Annotated[bool, typer.Option("--embed", help="Then run a worker.")] = False
) -> None:
    """Try failed pictures again."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        since = matcher.embedding.read_clock()
        console.print(f"{plural(matcher.embedding.retry_failed(), 'picture')} to embed again")
        if embed_now:
            outcome = embed_with_progress(matcher, since)
            print_outcome(outcome)
            end_if_failed(outcome)
