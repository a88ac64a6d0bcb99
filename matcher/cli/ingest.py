"""`matcher ingest`: read a feed into a catalogue."""

import csv
import os
import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated, Any

import typer

from matcher.catalog.product import MAX_KEPT
from matcher.catalog.text import shown
from matcher.cli.hints import as_options
from matcher.cli.output import (
    JsonFlag,
    console,
    create_progress,
    plural,
    print_json,
    shorten,
    stderr,
)
from matcher.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalog.ingest import IngestReport
    from matcher.catalog.product import Reject
    from matcher.matcher import Matcher

SOME_REJECTED = 3
SHOWN = 5
SHOWN_WARNINGS = 12
SHOWN_GENERIC = 3


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("ingest")(ingest)


def ingest(
    source: Annotated[str, typer.Argument(help="Feed file, folder of pictures, or http(s) URL.")],
    *,
    catalog: Annotated[
        str, typer.Option("--catalog", "-c", help="Name of the catalogue.")
    ] = "default",
    feed_format: Annotated[
        str | None,
        typer.Option(
            "--format",
            help="csv, tsv, jsonl, google-xml, shopify, shopify-json, woocommerce, folder;"
            " default: detected.",
        ),
    ] = None,
    images: Annotated[
        Path | None, typer.Option(help="Base folder of relative picture links.")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option(help="Of the text, such as windows-1250; default: detected.")
    ] = None,
    mapped: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Column of a field; repeatable."),
    ] = None,
    map_file: Annotated[
        Path | None, typer.Option(help='TOML file of lines like id = "SKU", instead of --map.')
    ] = None,
    sync: Annotated[
        bool, typer.Option(help="Retire products that the feed no longer lists.")
    ] = False,
    force: Annotated[bool, typer.Option(help="Let --sync retire more than 20 %.")] = False,
    embed: Annotated[
        bool, typer.Option(help="Then run a worker until all pictures are embedded.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would change and what is wrong; no writing.")
    ] = False,
    rejects: Annotated[
        Path | None, typer.Option(help="File for refused rows; default: NAME.rejects.csv.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Read a product feed into a catalogue.

    A worker embeds its pictures later. Exit code 3: some rows were refused; the rejects file lists
    them with line and reason. Exit code 4: with --embed, some pictures failed.
    """
    from matcher.catalog.ingest import SyncRefusedError
    from matcher.catalog.options import load_columns, parse_columns
    from matcher.cli.embed import embed_with_progress, end_if_failed, print_outcome
    from matcher.matcher import Matcher

    columns = (load_columns(map_file) if map_file else {}) | parse_columns(mapped or ())
    if rejects and not rejects.parent.is_dir():
        raise InputError(f"{rejects}: No such file or directory; make its folder first")
    with Matcher() as matcher:
        since = matcher.embedding.read_clock() if embed and not dry_run else None
        refusal = None
        try:
            report = _ingest_with_progress(
                matcher,
                source,
                catalog=catalog,
                format=feed_format,
                images=images,
                encoding=encoding,
                columns=columns,
                sync=sync,
                force=force,
                dry_run=dry_run,
            )
        except SyncRefusedError as error:
            refusal, report = error, error.report
        report = _speak_options(report)
        wanted = report.rejected and (rejects or not dry_run)
        rejects_file = _write_rejects(matcher, report, rejects) if wanted else None
        if not as_json:
            _print_report(report, rejects_file)
        outcome = embed_with_progress(matcher, since) if since and not refusal else None
        if as_json:
            embedding = {"embedding": outcome.to_dict() if outcome else None}
            print_json(_to_dict(matcher, report, rejects_file) | embedding)
        elif outcome:
            print_outcome(outcome)
        elif report.pictures + report.rechecked and not (dry_run or refusal):
            console.print("Next: `matcher embed` embeds them now; `matcher worker` keeps running.")
    if refusal:
        raise refusal
    if outcome:
        end_if_failed(outcome)
    if report.rejected:
        raise typer.Exit(SOME_REJECTED)


def _ingest_with_progress(matcher: "Matcher", source: str, **options: Any) -> "IngestReport":
    started = monotonic()
    with create_progress() as bars:
        total = _count_lines(Path(source))
        task = bars.add_task("reading", total=total, note="")

        def advance(report: "IngestReport", line: int) -> None:
            rate = report.rows_read / max(monotonic() - started, 1e-6)
            note = f"{rate:,.0f} rows/s, {report.rejected:,} refused"
            bars.update(task, completed=line, note=note)

        try:
            report = matcher.ingest(source, progress=advance, **options)
        except KeyboardInterrupt:
            stderr.print("\nStopped. The rows read so far are stored; the same command continues.")
            raise
        bars.update(task, completed=total)
        return report


def _count_lines(path: Path) -> int | None:
    """Return a feed's number of lines, to show progress by; None when unknown."""
    try:
        if path.is_dir():
            return sum(len(files) for _, _, files in os.walk(path))
        with path.open("rb") as feed:
            blocks = iter(lambda: feed.read(1 << 20), b"")
            return sum(block.count(b"\n") for block in blocks) or None
    except (OSError, ValueError):
        return None  # a URL, or a feed that cannot be read, which `Matcher.ingest` reports


def _write_rejects(matcher: "Matcher", report: "IngestReport", wanted: Path | None) -> Path:
    """Write the rejects file; into a temporary folder if the current one is not writable."""
    if wanted:
        return _write_rejects_to(matcher, report, wanted)
    name = Path(report.source.split("?", 1)[0].rstrip("/")).name[:200] or "feed"
    try:
        return _write_rejects_to(matcher, report, Path(f"{name}.rejects.csv"))
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="matcher-"))
        return _write_rejects_to(matcher, report, folder / f"{name}.rejects.csv")


def _write_rejects_to(matcher: "Matcher", report: "IngestReport", target: Path) -> Path:
    with target.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("line", "id", "reason"))
        for reject in _read_rejects(matcher, report):
            writer.writerow((reject.line, reject.sku, reject.reason))
    return target


def _read_rejects(matcher: "Matcher", report: "IngestReport") -> "Iterable[Reject]":
    """Return all that was refused; a dry run has no rows of it, but the report lists it."""
    kept = report.rejects if report.dry_run else matcher.feeds.read_rejects(report.run_id)
    return map(_speak_option, kept)


def _speak_options(report: "IngestReport") -> "IngestReport":
    """Return a report whose hints name options of the command."""
    return replace(
        report,
        rejects=tuple(map(_speak_option, report.rejects)),
        warnings=tuple(map(as_options, report.warnings)),
        warned_rows=tuple(map(_speak_option, report.warned_rows)),
    )


def _speak_option(reject: "Reject") -> "Reject":
    return replace(reject, reason=as_options(reject.reason))


def _to_dict(
    matcher: "Matcher", report: "IngestReport", rejects_file: Path | None
) -> dict[str, object]:
    """Return the report with everything that was refused or warned about."""
    return asdict(report) | {
        "rejects": [asdict(each) for each in _read_rejects(matcher, report)],
        "warned_rows": [
            {"line": each.line, "sku": each.sku, "warning": as_options(each.reason)}
            for each in (
                report.warned_rows if report.dry_run else matcher.feeds.read_warnings(report.run_id)
            )
        ],
        "rejects_file": str(rejects_file) if rejects_file else None,
    }


def _print_report(report: "IngestReport", rejects_file: Path | None) -> None:
    unchanged = report.accepted - report.created - report.updated
    if report.dry_run:
        console.print("Dry run: nothing was written. It would be:")
    console.print(
        f"{report.catalog}: {plural(report.rows_read, 'row')} read,"
        f" {plural(report.accepted, 'product')} in"
        f" ({report.created:,} new, {report.updated:,} changed, {unchanged:,} as before)",
        markup=False,
    )
    if report.retired:
        console.print(f"  {plural(report.retired, 'product')} retired: no longer in the feed")
    console.print(f"  {plural(report.pictures, 'picture')} to embed")
    if report.changed:
        console.print(f"  pictures changed: {report.changed:,}")
    if report.rechecked:
        console.print(
            f"  {plural(report.rechecked, 'picture')} to ask for again: their products changed"
        )
    if report.generic:
        _print_generic(report)
    if report.n_warnings:
        _print_warnings(report)
    if report.rejected:
        _print_rejects(report, rejects_file)
    if not report.complete:
        console.print("  The feed could not be read to its end.")


def _print_generic(report: "IngestReport") -> None:
    count = plural(len(report.generic), "picture")
    console.print(f"  {count} left out of answers: unlike products show the same one:")
    for each in report.generic[:SHOWN_GENERIC]:
        titles = ", ".join(shown(title) for title in each.titles) or "no titles"
        console.print(
            f"    {shorten(each.link)}: {plural(each.skus, 'SKU')}, such as {titles}", markup=False
        )
    if len(report.generic) > SHOWN_GENERIC:
        console.print(f"    ... and {len(report.generic) - SHOWN_GENERIC:,} more; --json lists all")


def _print_warnings(report: "IngestReport") -> None:
    console.print(f"  {plural(report.n_warnings, 'warning')}; the products went in:")
    for warning in report.warnings[:SHOWN_WARNINGS]:
        console.print(f"    {warning}", markup=False)
    more = len(report.warnings) - SHOWN_WARNINGS
    if more > 0:
        console.print(f"    ... and {plural(more, 'more cause')}; --json lists all")
    if any("no category" in warning for warning in report.warnings):
        console.print("    `matcher taxonomy load` brings all of Google's categories")


def _print_rejects(report: "IngestReport", rejects_file: Path | None) -> None:
    cut = report.rejected > MAX_KEPT and not report.dry_run
    share = f"the first {MAX_KEPT:,}" if cut else "all"
    where = f", {share} of them in {rejects_file}" if rejects_file else ""
    console.print(f"  {report.rejected:,} refused{where}:", markup=False)
    for reject in report.rejects[:SHOWN]:
        name = f" ({reject.sku})" if reject.sku else ""
        console.print(f"    line {reject.line}{name}: {reject.reason}", markup=False)
    if report.rejected > SHOWN:
        how = "" if rejects_file else "; --rejects FILE or --json lists all"
        console.print(f"    ... and {report.rejected - SHOWN:,} more{how}", markup=False)
