"""`matcher ingest`: a feed into a catalogue."""

import csv
import os
import tempfile
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import JsonFlag, console, create_progress, print_json

if TYPE_CHECKING:
    from matcher.catalog.ingest import IngestReport
    from matcher.matcher import Matcher

SOME_REJECTED = 3


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("ingest")(ingest)


def ingest(
    source: Annotated[str, typer.Argument(help="Feed file, folder of pictures, or http(s) URL.")],
    *,
    catalog: Annotated[str, typer.Option("--catalog", "-c", help="Shop it belongs to.")] = "default",
    feed_format: Annotated[
        str | None,
        typer.Option("--format", help="csv, tsv, jsonl, google-xml, shopify, folder; else told."),
    ] = None,
    images: Annotated[
        Path | None, typer.Option(help="Folder that relative image links start from.")
    ] = None,
    sync: Annotated[bool, typer.Option(help="Retire what the feed no longer holds.")] = False,
    force: Annotated[bool, typer.Option(help="Let --sync retire more than 20 %.")] = False,
    embed: Annotated[bool, typer.Option(help="Then run a worker until all is embedded.")] = False,
    rejects: Annotated[
        Path | None, typer.Option(help="Where to write refused rows; else NAME.rejects.csv here.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Bring a product feed into a catalogue; its pictures then wait for a worker.

    Exit code 3: some rows were refused; they are in the rejects file with line and reason.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        report = _ingest_with_progress(
            matcher, source, catalog, feed_format, images, sync=sync, force=force
        )
        rejects_file = _write_rejects(matcher, report, rejects) if report.rejected else None
        if embed:
            from matcher.cli.embed import embed_with_progress

            embed_with_progress(matcher)
        if as_json:
            print_json(_to_dict(report, rejects_file))
        else:
            _print_report(report, rejects_file, waiting=not embed)
    if report.rejected:
        raise typer.Exit(SOME_REJECTED)


def _ingest_with_progress(
    matcher: "Matcher",
    source: str,
    catalog: str,
    feed_format: str | None,
    images: Path | None,
    *,
    sync: bool,
    force: bool,
) -> "IngestReport":
    started = monotonic()
    with create_progress() as bars:
        task = bars.add_task("reading", total=_count_lines(Path(source)), note="")

        def advance(report: "IngestReport", line: int) -> None:
            rate = report.rows_read / max(monotonic() - started, 1e-6)
            note = f"{report.rows_read:,} rows, {rate:,.0f}/s, {report.rejected:,} refused"
            bars.update(task, completed=line, note=note)

        return matcher.ingest(
            source,
            catalog=catalog,
            format=feed_format,
            sync=sync,
            force=force,
            images=images,
            progress=advance,
        )


def _count_lines(path: Path) -> int | None:
    """Return a feed's number of lines, which is what its rows count by; None when unknown."""
    if path.is_dir():
        return sum(len(files) for _, _, files in os.walk(path))
    if not path.is_file():
        return None
    with path.open("rb") as feed:
        return sum(block.count(b"\n") for block in iter(lambda: feed.read(1 << 20), b"")) or None


def _write_rejects(matcher: "Matcher", report: "IngestReport", wanted: Path | None) -> Path:
    name = Path(report.source.split("?", 1)[0].rstrip("/")).name or "feed"
    target = wanted or Path(f"{name}.rejects.csv")
    if not wanted and not os.access(Path.cwd(), os.W_OK):
        target = Path(tempfile.gettempdir()) / target.name
    with target.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("line", "id", "reason"))
        for reject in matcher.read_rejects(report.run_id):
            writer.writerow((reject.line, reject.sku, reject.reason))
    return target


def _to_dict(report: "IngestReport", rejects_file: Path | None) -> dict[str, object]:
    from dataclasses import asdict

    return asdict(report) | {"rejects_file": str(rejects_file) if rejects_file else None}


def _print_report(report: "IngestReport", rejects_file: Path | None, *, waiting: bool) -> None:
    console.print(
        f"{report.catalog}: {report.rows_read:,} rows read, {report.accepted:,} products in"
        f" ({report.created:,} new, {report.updated:,} changed), {report.retired:,} retired,"
        f" {report.pictures:,} pictures to embed",
        markup=False,
    )
    if not report.complete:
        console.print("The feed was not read to its end.")
    for warning in report.warnings[:5]:
        console.print(f"  warning: {warning}", markup=False)
    if report.n_warnings > 5:
        console.print(f"  ... and {report.n_warnings - 5:,} more warnings")
    if rejects_file:
        console.print(f"{report.rejected:,} refused, all of them in {rejects_file}:", markup=False)
        for reject in report.rejects[:5]:
            name = f" ({reject.sku})" if reject.sku else ""
            console.print(f"  line {reject.line}{name}: {reject.reason}", markup=False)
    if waiting and report.pictures:
        console.print("Next: `matcher embed` makes their vectors now; `matcher worker` stays.")
