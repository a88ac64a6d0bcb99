"""Ingest feed rows as products, pictures and jobs; each chunk of rows is one transaction."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice

from sqlalchemy import Engine

from matcher.catalog.chunk import Chunk, cut_batches, to_chunk
from matcher.catalog.classify import read_categories
from matcher.catalog.merge import Merged, merge_chunk
from matcher.catalog.pictures import LinkReader
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.run_end import finish_run
from matcher.catalog.runs import IngestRun, lock_position, start_run
from matcher.db.engine import outlast
from matcher.db.shared_pictures import GenericPicture, list_generic
from matcher.errors import InputError

OUTLAST_S = 60.0
SHOWN = 20
MAX_CAUSES = 1000


@dataclass(frozen=True, slots=True)
class IngestReport:
    """Result of one reading of a feed.

    Attributes:
        rows_read: rows of the feed, rejected ones included.
        accepted: products that were stored; `created` of them are new, `updated` have changed.
        rejected: rows and pictures that were refused; `rejects` holds the first of them.
        pictures: pictures that now wait for a vector.
        changed: pictures in whose place the feed has others; they answer until those have vectors.
        rechecked: pictures that are asked for again, because their products are described anew.
        complete: whether the feed was read to its end.
        warnings: what was not understood of stored products, one line a cause: the first row that
            has it, and how many have. `Feeds.read_warnings` gives all rows.
        n_warnings: all warnings, by row.
        dry_run: whether this is what would be; nothing was written then.
        warned_rows: line, SKU and warning of each row, if nothing was written that could be read.
        generic: all pictures of the catalogue that products of unlike titles show, so that they are
            left out of answers.
    """

    run_id: int
    catalog: str
    source: str
    rows_read: int = 0
    accepted: int = 0
    created: int = 0
    updated: int = 0
    rejected: int = 0
    retired: int = 0
    pictures: int = 0
    changed: int = 0
    rechecked: int = 0
    complete: bool = True
    rejects: tuple[Reject, ...] = ()
    warnings: tuple[str, ...] = ()
    n_warnings: int = 0
    dry_run: bool = False
    warned_rows: tuple[Reject, ...] = ()
    generic: tuple[GenericPicture, ...] = ()


class SyncRefusedError(InputError):
    """`sync` was refused, so nothing was retired; the rows themselves are stored (see `report`)."""

    def __init__(self, reason: str, report: IngestReport) -> None:
        super().__init__(reason)
        self.report = report


@dataclass(slots=True)
class Tally:
    """Counts what the chunks of a feed came to."""

    report: IngestReport
    most_rejects: int = SHOWN
    most_warned: int = 0
    rejects: list[Reject] = field(default_factory=list)
    warnings: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    warned: list[Reject] = field(default_factory=list)

    def add(self, merged: Merged, chunk: Chunk) -> None:
        """Count a merged chunk."""
        before = self.report
        self.report = replace(
            before,
            rows_read=before.rows_read + chunk.rows_read,
            accepted=before.accepted + merged.accepted,
            created=before.created + merged.created,
            updated=before.updated + merged.updated,
            rejected=before.rejected + len(merged.rejects),
            pictures=before.pictures + merged.pictures,
            changed=before.changed + merged.changed,
            rechecked=before.rechecked + merged.rechecked,
            complete=not any(reject.ends_reading for reject in merged.rejects),
            n_warnings=before.n_warnings + len(merged.warnings),
        )
        self.rejects.extend(merged.rejects[: self.most_rejects - len(self.rejects)])
        for each in merged.warnings:
            kind, message = each.warning.kind, each.warning.message
            if len(self.warned) < self.most_warned:
                self.warned.append(Reject(each.line, each.sku, message))
            line, first, rows = self.warnings.get(kind, (each.line, message, 0))
            if rows or len(self.warnings) < MAX_CAUSES:
                self.warnings[kind] = line, first, rows + 1

    def close(self) -> IngestReport:
        """Return the report, with warnings by cause."""
        warnings = [
            f"line {line}: {message}{_and_more(rows - 1)}"
            for line, message, rows in self.warnings.values()
        ]
        counted = sum(rows for _, _, rows in self.warnings.values())
        if counted < self.report.n_warnings:
            warnings.append(f"and {self.report.n_warnings - counted:,} more, each of its own cause")
        return replace(
            self.report,
            rejects=tuple(self.rejects),
            warnings=tuple(warnings),
            warned_rows=tuple(self.warned),
        )


def _and_more(rows: int) -> str:
    return f" (and {rows:,} more row{'s' if rows > 1 else ''})" if rows else ""


IngestProgress = Callable[[IngestReport, int], None]
"""Called after each chunk with the report so far and the last line read."""


def ingest_rows(
    engine: Engine,
    run: IngestRun,
    rows: Iterable[FeedRow],
    links: LinkReader,
    *,
    generic_groups: int,
    chunk_rows: int,
    progress: IngestProgress | None = None,
    may_go_on: Callable[[], bool] = lambda: True,
) -> tuple[IngestReport, bool]:
    """Merge rows into the run's catalogue until they end or `may_go_on` returns False.

    Each chunk is one transaction, which also advances the run's position; the first one makes a new
    catalogue. So no committed row is merged twice, and a reading that stopped continues after the
    last committed chunk.

    Returns:
        The report of this call, and whether all rows were read.
    """
    with engine.connect() as connection:
        categories = read_categories(connection)
    tally = Tally(IngestReport(run.id, run.catalog, run.source))
    ahead = islice(iter(rows), run.rows_read, None)
    for batch in cut_batches(ahead, max_rows=chunk_rows):
        chunk = to_chunk(batch, links.read_all(batch), categories)
        links.flush()
        before = run.rows_read + tally.report.rows_read
        merged = _merge(engine, run, chunk, before, generic_groups)
        tally.add(merged, chunk)
        if progress is not None:
            progress(tally.report, chunk.last_line)
        if not tally.report.complete:
            break
        if not may_go_on():
            return tally.close(), False
    return tally.close(), True


def finish(
    engine: Engine, run: IngestRun, report: IngestReport, *, generic_groups: int
) -> IngestReport:
    """Close the run; return the report with what `sync` retired, and what is generic now.

    Raises:
        SyncRefusedError: the reading was incomplete, or too many products would be retired
            without `force`. The rows are stored, and nothing is retired.
    """
    closed = outlast(
        partial(finish_run, engine, run, generic_groups=generic_groups), for_s=OUTLAST_S
    )
    with engine.connect() as connection:
        generic = tuple(list_generic(connection, run.catalog))
    report = replace(report, retired=closed.retired, generic=generic)
    if closed.refusal:
        raise SyncRefusedError(closed.refusal, report)
    return report


def _merge(
    engine: Engine, run: IngestRun, chunk: Chunk, rows_before: int, generic_groups: int
) -> Merged:
    """Merge a chunk exactly once, even if the answer to a commit is lost and the merge retried."""
    made: list[Merged] = []

    def merge() -> Merged:
        with engine.begin() as connection:
            if made and lock_position(connection, run.id) != rows_before:
                return made[-1]  # the commit succeeded, only its answer was lost
            catalog_id = start_run(connection, run)
            merged = merge_chunk(
                connection, run.id, catalog_id, chunk, generic_groups=generic_groups
            )
            made.append(merged)
        return merged

    return outlast(merge, for_s=OUTLAST_S)
