"""What an ingest would change: each chunk is merged as usual and its transaction rolled back."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, Engine, text

from matcher.catalog.chunk import Chunk, cut_batches, to_chunk
from matcher.catalog.classify import read_categories
from matcher.catalog.ingest import IngestProgress, IngestReport, Tally
from matcher.catalog.merge import Merged, merge_chunk
from matcher.catalog.pictures import LinkReader
from matcher.catalog.product import FeedRow
from matcher.catalog.run_end import SYNC_LIMIT
from matcher.catalog.runs import IngestRun, add_run
from matcher.db.shared_pictures import GenericPicture, list_generic

MAX_LISTED = 100_000
"""How many refused rows and warnings a preview lists; all are counted."""

_MISSING = text("""
SELECT count(*) FILTER (WHERE held.sku IS NULL), count(*)
FROM matcher.product p JOIN matcher.catalog c ON c.id = p.catalog_id
LEFT JOIN unnest(CAST(:skus AS text[])) AS held (sku) ON held.sku = p.sku
WHERE c.name = :name AND p.retired_at IS NULL
""")


@dataclass(slots=True)
class _Seen:
    """The ids of the rows that were read: those of products, and those of refused rows."""

    products: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)

    def refuse_repeated(self, chunk: Chunk) -> None:
        """Refuse the products whose id an earlier chunk has used."""
        chunk.refuse_repeated([sku for sku in chunk.products if sku in self.products])
        self.products |= chunk.products.keys()
        self.refused |= {reject.sku for reject in chunk.rejects if reject.sku}


def preview_rows(
    engine: Engine,
    run: IngestRun,
    rows: Iterable[FeedRow],
    links: LinkReader,
    *,
    generic_groups: int,
    chunk_rows: int,
    progress: IngestProgress | None = None,
) -> IngestReport:
    """Return the report that an ingest of these rows would give; nothing is kept.

    Args:
        engine: where the catalogue is, or would be made.
        run: what would be run; it has no row.
        rows: of the feed.
        links: reads pictures; its store keeps nothing.
        generic_groups: as for an ingest.
        chunk_rows: as for an ingest.
        progress: called after each chunk.
    """
    with engine.connect() as connection, connection.begin() as transaction:
        add_run(connection, run)
        categories = read_categories(connection)
        transaction.rollback()
    tally = Tally(
        IngestReport(0, run.catalog, run.source, dry_run=True),
        most_rejects=MAX_LISTED,
        most_warned=MAX_LISTED,
    )
    seen = _Seen()
    generic: dict[str, GenericPicture] = {}
    for batch in cut_batches(rows, max_rows=chunk_rows):
        chunk = to_chunk(batch, links.read_all(batch), categories)
        seen.refuse_repeated(chunk)
        merged, shared = _try_merge(engine, run, chunk, generic_groups)
        tally.add(merged, chunk)
        generic |= {picture.link: picture for picture in shared}
        if progress is not None:
            progress(tally.report, chunk.last_line)
        if not tally.report.complete:
            break
    report = replace(tally.close(), generic=tuple(generic.values()))
    if not run.sync or not report.complete:
        return report
    with engine.connect() as connection:
        return _with_retired(connection, run, seen, report)


def _try_merge(
    engine: Engine, run: IngestRun, chunk: Chunk, generic_groups: int
) -> tuple[Merged, list[GenericPicture]]:
    """Return what a chunk would change, and which pictures would be generic after it alone."""
    with engine.connect() as connection, connection.begin() as transaction:
        open_run = add_run(connection, run)
        merged = merge_chunk(
            connection, open_run.id, open_run.catalog_id, chunk, generic_groups=generic_groups
        )
        generic = list_generic(connection, run.catalog)
        transaction.rollback()
    return merged, generic


def _with_retired(
    connection: Connection, run: IngestRun, seen: _Seen, report: IngestReport
) -> IngestReport:
    values = {"name": run.catalog, "skus": sorted(seen.products | seen.refused)}
    missing, active = connection.execute(_MISSING, values).one()
    if run.force or missing <= SYNC_LIMIT * active:
        return replace(report, retired=missing)
    refusal = f"`sync=True` would be refused: it would retire {missing:,} of {active:,} products"
    return replace(report, warnings=(*report.warnings, refusal), n_warnings=report.n_warnings + 1)
