"""Catalogue in: feed rows become products, pictures and jobs, in chunks that go in whole."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice

from sqlalchemy import Connection, Engine, text

from matcher.catalog.classify import ensure_taxonomy, read_categories
from matcher.catalog.merge import Chunk, Merged, merge_chunk
from matcher.catalog.pictures import LinkReader, PicturedProduct
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.taxonomy import CategoryIndex
from matcher.errors import InputError

CHUNK_ROWS = 2000
SYNC_LIMIT = 0.2  # a feed that lost more than this is more likely broken than honest
SHOWN = 20


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What one reading of a feed did.

    Attributes:
        rows_read: rows of the feed, rejected ones included.
        accepted: products that went in; of these `created` are new and `updated` have changed.
        rejected: rows and pictures that were refused; `rejects` holds the first of them.
        pictures: pictures that now wait for a vector.
        complete: whether the feed was read to its end.
        warnings: the first categories that were not known, each with what became of it.
        n_warnings: rows with such a category.
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
    complete: bool = True
    rejects: tuple[Reject, ...] = ()
    warnings: tuple[str, ...] = ()
    n_warnings: int = 0


@dataclass(frozen=True, slots=True)
class IngestRun:
    """A reading that was begun: its row, and how far it has come."""

    id: int
    catalog_id: int
    catalog: str
    source: str
    format: str | None = None
    sync: bool = False
    force: bool = False
    rows_read: int = 0


class SyncRefusedError(InputError):
    """`sync` would not retire anything; the rows themselves went in, as `report` says."""

    def __init__(self, reason: str, report: IngestReport) -> None:
        super().__init__(reason)
        self.report = report


@dataclass(slots=True)
class _Tally:
    report: IngestReport
    rejects: list[Reject] = field(default_factory=list)
    warnings: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, merged: Merged, chunk: Chunk) -> None:
        before = self.report
        self.report = replace(
            before,
            rows_read=before.rows_read + chunk.rows_read,
            accepted=before.accepted + merged.accepted,
            created=before.created + merged.created,
            updated=before.updated + merged.updated,
            rejected=before.rejected + len(merged.rejects),
            pictures=before.pictures + merged.pictures,
            complete=not any(reject.ends_reading for reject in merged.rejects),
            n_warnings=before.n_warnings + len(chunk.warnings),
        )
        self.rejects.extend(merged.rejects[: SHOWN - len(self.rejects)])
        for line, warning in chunk.warnings.values():
            first, rows = self.warnings.get(warning, (line, 0))
            if rows or len(self.warnings) < SHOWN:
                self.warnings[warning] = first, rows + 1

    def close(self) -> IngestReport:
        warnings = (
            f"line {line}: {warning}" + (f" (and {rows - 1:,} more rows)" if rows > 1 else "")
            for warning, (line, rows) in self.warnings.items()
        )
        return replace(self.report, rejects=tuple(self.rejects), warnings=tuple(warnings))


Progress = Callable[[IngestReport, int], None]
"""Called after each chunk with the report so far and the feed line it has come to."""


def create_run(
    engine: Engine,
    catalog: str,
    source: str,
    *,
    format: str | None = None,  # noqa: A002 - the feed's own word
    sync: bool = False,
    force: bool = False,
) -> IngestRun:
    """Begin a reading; the catalogue is made when it is new."""
    if not catalog or len(catalog) > 100:
        raise InputError("a catalogue's name has 1 to 100 characters")
    with engine.begin() as connection:
        ensure_taxonomy(connection)
        connection.execute(
            text("INSERT INTO matcher.catalog (name) VALUES (:name) ON CONFLICT DO NOTHING"),
            {"name": catalog},
        )
        catalog_id = connection.execute(
            text("SELECT id FROM matcher.catalog WHERE name = :name"), {"name": catalog}
        ).scalar_one()
        connection.execute(_FAIL_ABANDONED, {"catalog_id": catalog_id})
        values = {"catalog_id": catalog_id, "source": source, "format": format}
        run_id = connection.execute(
            text(
                "INSERT INTO matcher.ingest_run (catalog_id, source, format, sync, force)"
                " VALUES (:catalog_id, :source, :format, :sync, :force) RETURNING id"
            ),
            values | {"sync": sync, "force": force},
        ).scalar_one()
    return IngestRun(run_id, catalog_id, catalog, source, format, sync, force)


def get_run(connection: Connection, run_id: int) -> IngestRun | None:
    """Return a reading that is not finished; None when it is, or was never begun."""
    row = connection.execute(
        text(
            "SELECT r.id, r.catalog_id, c.name, r.source, r.format, r.sync, r.force, r.rows_read"
            " FROM matcher.ingest_run r JOIN matcher.catalog c ON c.id = r.catalog_id"
            " WHERE r.id = :id AND r.state = 'reading'"
        ),
        {"id": run_id},
    ).one_or_none()
    return None if row is None else IngestRun(*row)


@contextmanager
def hold_run(engine: Engine, run_id: int) -> Iterator[bool]:
    """Keep others from reading the same run; False when somebody else holds it."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        key = {"id": run_id}
        held = connection.execute(_TRY_LOCK, key).scalar_one()
        try:
            yield held
        finally:
            if held:
                connection.execute(_UNLOCK, key)


def list_open_feeds(connection: Connection) -> list[int]:
    """Return the runs of remote feeds that are not finished; anyone may read on in them."""
    return list(
        connection.execute(
            text(
                "SELECT id FROM matcher.ingest_run"
                " WHERE state = 'reading' AND source ~ '^https?://' ORDER BY id"
            )
        ).scalars()
    )


def ingest_rows(
    engine: Engine,
    run: IngestRun,
    rows: Iterable[FeedRow],
    links: LinkReader,
    *,
    generic_groups: int,
    progress: Progress | None = None,
    may_go_on: Callable[[], bool] = lambda: True,
) -> tuple[IngestReport, bool]:
    """Merge rows into the run's catalogue until they end, or `may_go_on` says no.

    Each chunk is one transaction that also moves the run's position: what was committed is never
    done twice, and a reading that stopped goes on behind it.

    Returns:
        The report of this call, and whether the rows came to their end.
    """
    with engine.connect() as connection:
        categories = read_categories(connection)
    tally = _Tally(IngestReport(run.id, run.catalog, run.source))
    for chunk in _chunks(islice(iter(rows), run.rows_read, None), links, categories):
        links.flush()
        with engine.begin() as connection:
            merged = merge_chunk(
                connection, run.id, run.catalog_id, chunk, generic_groups=generic_groups
            )
        tally.add(merged, chunk)
        if progress is not None:
            progress(tally.report, chunk.last_line)
        if not tally.report.complete:
            break
        if not may_go_on():
            return tally.close(), False
    return tally.close(), True


def finish_run(engine: Engine, run: IngestRun, report: IngestReport) -> IngestReport:
    """Close the reading; with `sync`, retire what the feed no longer holds.

    Raises:
        SyncRefusedError: the reading was incomplete, or too much would be retired without
            `force`; what was read is in, and nothing is retired.
    """
    refusal = None
    with engine.begin() as connection:
        retired = 0
        if run.sync:
            refusal = _refuse_sync(connection, run, complete=report.complete)
            retired = 0 if refusal else connection.execute(_RETIRE, {"run_id": run.id}).rowcount
        state = "done" if report.complete else "incomplete"
        values = {"run_id": run.id, "state": state, "retired": retired, "reason": refusal}
        connection.execute(_FINISH, values)
        connection.execute(_FORGET_SEEN, {"run_id": run.id})
    if refusal:
        raise SyncRefusedError(refusal, report)
    return replace(report, retired=retired)


def fail_run(engine: Engine, run_id: int, reason: str) -> None:
    """Close a reading that cannot go on."""
    with engine.begin() as connection:
        values = {"run_id": run_id, "state": "failed", "retired": 0, "reason": reason}
        connection.execute(_FINISH, values)
        connection.execute(_FORGET_SEEN, {"run_id": run_id})


def read_rejects(connection: Connection, run_id: int) -> Iterator[Reject]:
    """Yield everything a reading refused, in feed order."""
    rows = connection.execution_options(yield_per=1000).execute(
        text("SELECT line, sku, reason FROM matcher.ingest_reject WHERE run_id = :id ORDER BY id"),
        {"id": run_id},
    )
    for line, sku, reason in rows:
        yield Reject(line, sku, reason)


_TRY_LOCK = text(
    "SELECT pg_try_advisory_lock(hashtext('matcher.ingest_run'), CAST(:id AS integer))"
)
_UNLOCK = text("SELECT pg_advisory_unlock(hashtext('matcher.ingest_run'), CAST(:id AS integer))")
_FINISH = text("""
UPDATE matcher.ingest_run
SET state = :state, retired = :retired, reason = :reason, finished_at = now()
WHERE id = :run_id
""")
# A reader that was killed left its run open. Remote feeds are read on in; of the others, a lock
# that is free a minute later says that nobody reads.
_FAIL_ABANDONED = text("""
WITH abandoned AS (
  UPDATE matcher.ingest_run
  SET state = 'failed', reason = 'stopped before its end', finished_at = now()
  WHERE catalog_id = :catalog_id AND state = 'reading' AND source !~ '^https?://'
    AND started_at < now() - interval '1 minute'
    AND pg_try_advisory_xact_lock(hashtext('matcher.ingest_run'), id::integer)
  RETURNING id
)
DELETE FROM matcher.ingest_seen s USING abandoned a WHERE s.run_id = a.id
""")
_FORGET_SEEN = text("DELETE FROM matcher.ingest_seen WHERE run_id = :run_id")
# A product whose row has a bad price today is still in the feed: it must not be retired.
_HELD = """
SELECT sku FROM matcher.ingest_seen WHERE run_id = :run_id
UNION
SELECT sku FROM matcher.ingest_reject WHERE run_id = :run_id AND sku IS NOT NULL
"""
_RETIRE_COUNT = text(f"""
SELECT count(*) FILTER (WHERE h.sku IS NULL), count(*)
FROM matcher.ingest_run r
JOIN matcher.product p ON p.catalog_id = r.catalog_id AND p.retired_at IS NULL
LEFT JOIN ({_HELD}) h ON h.sku = p.sku
WHERE r.id = :run_id
""")  # noqa: S608 - constant text
_RETIRE = text(f"""
UPDATE matcher.product p SET retired_at = now(), updated_at = now()
FROM matcher.ingest_run r
WHERE r.id = :run_id AND p.catalog_id = r.catalog_id AND p.retired_at IS NULL
  AND NOT EXISTS (SELECT FROM ({_HELD}) h WHERE h.sku = p.sku)
""")  # noqa: S608 - constant text


def _refuse_sync(connection: Connection, run: IngestRun, *, complete: bool) -> str | None:
    if not complete:
        return "nothing was retired: the feed was not read to its end"
    missing, active = connection.execute(_RETIRE_COUNT, {"run_id": run.id}).one()
    if missing > SYNC_LIMIT * active and not run.force:
        return (
            f"nothing was retired: the feed no longer holds {missing:,} of {active:,} products"
            f" ({missing / active:.0%}); if that is right, repeat with --force"
        )
    return None


def _chunks(
    rows: Iterator[FeedRow], links: LinkReader, categories: CategoryIndex
) -> Iterator[Chunk]:
    while batch := list(islice(rows, CHUNK_ROWS)):
        yield _to_chunk(batch, links.read_all(batch), categories)


def _to_chunk(
    batch: Sequence[FeedRow],
    read: Iterable[PicturedProduct | Reject],
    categories: CategoryIndex,
) -> Chunk:
    chunk = Chunk(rows_read=len(batch), last_line=batch[-1].line)
    for row in read:
        if isinstance(row, Reject):
            chunk.rejects.append(row)
            continue
        chunk.rejects.extend(row.problems)
        first = chunk.products.setdefault(row.product.sku, row)
        if first is not row:
            reason = f"id already used in line {first.product.line}; the first one counts"
            chunk.rejects.append(Reject(row.product.line, row.product.sku, reason))
            continue
        resolution = categories.resolve(row.product.google_product_category)
        chunk.category_ids[row.product.sku] = resolution.category_id
        if resolution.warning:
            chunk.warnings[row.product.sku] = row.product.line, resolution.warning
    return chunk
