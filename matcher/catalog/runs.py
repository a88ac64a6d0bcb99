"""Ingest runs: one row for each reading of a feed, from its start to `done` or `failed`."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace

import structlog
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from matcher.catalog.classify import ensure_taxonomy
from matcher.catalog.options import DEFAULTS, ReadOptions
from matcher.catalog.product import MAX_KEPT, WARNING, Reject
from matcher.db.products import find_images
from matcher.db.shared_pictures import mark_generic
from matcher.errors import InputError

log = structlog.get_logger()

MAX_NAME_CHARS = 100
REJECT_DAYS = 30
SYNC_LIMIT = 0.2  # a feed that lost a larger share of its products is probably broken
MAX_ATTEMPTS = 6
_DIRECT = "set MATCHER_DIRECT_DATABASE_URL to a URL that leads past the pooler"
RETRY_S = 30.0  # four times as long after each attempt, so that all of them span half a day


@dataclass(frozen=True, slots=True)
class IngestRun:
    """A run that is not finished: its row, and its position.

    Attributes:
        catalog_id: 0 while the run is planned in a catalogue that does not exist yet.
        content: SHA-256 of the feed whose rows `rows_read` counts; None before a worker read it.
        options: what its sender knows of the feed.
    """

    id: int
    catalog_id: int
    catalog: str
    source: str
    format: str | None = None
    sync: bool = False
    force: bool = False
    rows_read: int = 0
    content: bytes | None = None
    options: ReadOptions = DEFAULTS


@dataclass(frozen=True, slots=True)
class Closed:
    """How a run ended: how many products `sync` retired, or why it was refused."""

    retired: int = 0
    refusal: str | None = None


def create_run(
    engine: Engine,
    catalog: str,
    source: str,
    *,
    format: str | None = None,  # noqa: A002 - the feed's own word
    sync: bool = False,
    force: bool = False,
    options: ReadOptions = DEFAULTS,
) -> IngestRun:
    """Start a run; create the catalogue if it does not exist."""
    new = IngestRun(0, 0, catalog, source, format, sync, force, options=options)
    with engine.begin() as connection:
        run = add_run(connection, new)
        connection.execute(_FAIL_ABANDONED, {"catalog_id": run.catalog_id})
    return run


def plan_run(
    engine: Engine,
    catalog: str,
    source: str,
    *,
    format: str | None = None,  # noqa: A002 - the feed's own word
    sync: bool = False,
    force: bool = False,
    options: ReadOptions = DEFAULTS,
) -> IngestRun:
    """Start a run; in a new catalogue its rows come with the first chunk (`start_run`).

    So a feed that is refused, or whose reading is killed in the first chunk, leaves no catalogue.
    """
    with engine.begin() as connection:
        ensure_taxonomy(connection)
        known = connection.execute(_CATALOG_ID, {"name": catalog}).scalar_one_or_none()
    if known is not None:
        return create_run(
            engine, catalog, source, format=format, sync=sync, force=force, options=options
        )
    new = IngestRun(0, 0, catalog, source, format, sync, force, options=options)
    with engine.connect() as connection, connection.begin() as transaction:
        run = add_run(connection, new)
        transaction.rollback()  # the id is taken all the same
    return replace(run, catalog_id=0)


def start_run(connection: Connection, run: IngestRun) -> int:
    """Add the rows of a planned run, unless they are there; return the catalogue's id."""
    if run.catalog_id:
        return run.catalog_id
    catalog_id = _add_catalog(connection, run.catalog)
    values = _to_values(run, catalog_id) | {"id": run.id, "content": run.content}
    connection.execute(_START, values)
    return catalog_id


def add_run(connection: Connection, run: IngestRun) -> IngestRun:
    """Add a run's row, and its catalogue if that does not exist; return it with its ids."""
    if not run.catalog or len(run.catalog) > MAX_NAME_CHARS:
        raise InputError(f"a catalogue's name has 1 to {MAX_NAME_CHARS} characters")
    ensure_taxonomy(connection)
    catalog_id = _add_catalog(connection, run.catalog)
    run_id = connection.execute(_BEGIN, _to_values(run, catalog_id)).scalar_one()
    return replace(run, id=run_id, catalog_id=catalog_id)


def _add_catalog(connection: Connection, name: str) -> int:
    connection.execute(_ADD_CATALOG, {"name": name})
    return int(connection.execute(_CATALOG_ID, {"name": name}).scalar_one())


def _to_values(run: IngestRun, catalog_id: int) -> dict[str, object]:
    return {
        "catalog_id": catalog_id,
        "source": run.source,
        "format": run.format,
        "sync": run.sync,
        "force": run.force,
        "encoding": run.options.encoding,
        "columns": json.dumps(dict(run.options.columns)),
    }


def find_open_run(connection: Connection, run_id: int) -> IngestRun | None:
    """Return a run that is not finished; None if it is finished or does not exist."""
    row = connection.execute(_OPEN_RUN, {"run_id": run_id}).one_or_none()
    if row is None:
        return None
    options = ReadOptions(row.encoding, row.columns)
    return replace(IngestRun(*row[:-2]), options=options)


def list_due_feeds(connection: Connection) -> list[int]:
    """Return the unfinished runs of remote feeds that are due to be continued."""
    return list(connection.execute(_DUE_FEEDS).scalars())


@contextmanager
def hold_run(engine: Engine, run_id: int) -> Iterator[bool]:
    """Lock a run, so that one process reads it at a time; yields False if another holds it."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        key = {"id": run_id}
        held = connection.execute(_TRY_LOCK, key).scalar_one()
        try:
            yield held
        finally:
            if held:
                # If the server is gone, so are the session and its lock.
                with suppress(DBAPIError):
                    if not connection.execute(_UNLOCK, key).scalar_one():
                        log.warning("run.lock_lost", run=run_id, remedy=_DIRECT)


def lock_position(connection: Connection, run_id: int) -> int:
    """Lock a run's row, and return how many rows of the feed are merged; 0 before it starts."""
    return int(connection.execute(_POSITION, {"run_id": run_id}).scalar_one_or_none() or 0)


def restart_run(engine: Engine, run_id: int, content: bytes) -> None:
    """Restart a run from the first row, because the feed's content has changed."""
    with engine.begin() as connection:
        for statement in (_FORGET_SEEN, _FORGET_REJECTS):
            connection.execute(statement, {"run_id": run_id})
        connection.execute(_RESTART, {"run_id": run_id, "content": content})


def finish_run(engine: Engine, run: IngestRun, *, generic_groups: int) -> Closed:
    """Close the run, once; with `sync`, retire the products that the feed no longer lists.

    Call it while holding the run. The run's row says whether the feed was read to its end, because
    another process may have read the part that was cut off.
    """
    with engine.begin() as connection:
        ended_early = connection.execute(_LOCK_OPEN, {"run_id": run.id}).scalar_one_or_none()
        if ended_early is None:
            return Closed()
        refusal = _refuse_sync(connection, run, ended_early) if run.sync else None
        retired = []
        if run.sync and not refusal:
            retired = list(connection.execute(_RETIRE, {"run_id": run.id}).scalars())
            if retired:
                mark_generic(connection, find_images(connection, retired), generic_groups)
        state = "incomplete" if ended_early else "done"
        _close(connection, run.id, state, refusal, len(retired))
    return Closed(len(retired), refusal)


def fail_run(engine: Engine, run_id: int, reason: str) -> None:
    """Close a run that cannot continue; the rows merged so far stay."""
    with engine.begin() as connection:
        if connection.execute(_LOCK_OPEN, {"run_id": run_id}).one_or_none() is not None:
            _close(connection, run_id, "failed", reason, 0)


def defer_run(engine: Engine, run_id: int, reason: str) -> None:
    """Postpone a run after a transient failure; after `MAX_ATTEMPTS` it fails."""
    with engine.begin() as connection:
        values = {"run_id": run_id, "reason": reason, "retry_s": RETRY_S}
        attempts = connection.execute(_DEFER, values).scalar_one_or_none()
    if attempts is not None and attempts >= MAX_ATTEMPTS:
        fail_run(engine, run_id, reason)


def read_rejects(connection: Connection, run_id: int) -> Iterator[Reject]:
    """Yield all rejects of a run, in feed order."""
    return _read_kept(connection, run_id, warnings=False)


def read_warnings(connection: Connection, run_id: int) -> Iterator[Reject]:
    """Yield what was not understood of the products that a run stored, in feed order."""
    for row in _read_kept(connection, run_id, warnings=True):
        yield replace(row, reason=row.reason.removeprefix(WARNING))


def _read_kept(connection: Connection, run_id: int, *, warnings: bool) -> Iterator[Reject]:
    values = {"run_id": run_id, "warning": WARNING, "warnings": warnings}
    rows = connection.execution_options(yield_per=1000).execute(_REJECTS, values)
    for line, sku, reason in rows:
        yield Reject(line, sku, reason)


def forget_old_rejects(connection: Connection) -> int:
    """Drop the rejects of readings that ended long ago; returns how many."""
    return connection.execute(_FORGET_OLD_REJECTS, {"days": REJECT_DAYS}).rowcount


def _refuse_sync(connection: Connection, run: IngestRun, ended_early: bool) -> str | None:
    if ended_early:
        return "nothing was retired: the feed was not read to its end"
    if run.force:
        return None
    unkept = connection.execute(_UNKEPT, {"run_id": run.id, "max_kept": MAX_KEPT}).scalar_one()
    if unkept > 0:
        return (
            f"nothing was retired: {unkept + MAX_KEPT:,} rows were refused, and only {MAX_KEPT:,}"
            " of them are known; correct them, or repeat with `force=True` to retire all products"
            " that the other rows do not list"
        )
    unknown = connection.execute(_UNIDENTIFIED, {"run_id": run.id}).scalar_one()
    if unknown:
        return (
            f"nothing was retired: {unknown:,} refused rows have no readable id; correct them, or"
            " repeat with `force=True` to retire all products that the other rows do not list"
        )
    missing, active = connection.execute(_RETIRE_COUNT, {"run_id": run.id}).one()
    if missing > SYNC_LIMIT * active:
        return (
            f"nothing was retired: the feed no longer holds {missing:,} of {active:,} products"
            f" ({missing / active:.0%}); if that is right, repeat with `force=True`"
        )
    return None


def _close(
    connection: Connection, run_id: int, state: str, reason: str | None, retired: int
) -> None:
    values = {"run_id": run_id, "state": state, "reason": reason, "retired": retired}
    connection.execute(_FINISH, values)
    connection.execute(_FORGET_SEEN, {"run_id": run_id})


_ADD_CATALOG = text("INSERT INTO matcher.catalog (name) VALUES (:name) ON CONFLICT DO NOTHING")
_CATALOG_ID = text("SELECT id FROM matcher.catalog WHERE name = :name")
_BEGIN = text("""
INSERT INTO matcher.ingest_run (catalog_id, source, format, sync, force, encoding, columns)
VALUES (:catalog_id, :source, :format, :sync, :force, :encoding, CAST(:columns AS jsonb))
RETURNING id
""")
_START = text("""
INSERT INTO matcher.ingest_run
  (id, catalog_id, source, format, sync, force, encoding, columns, content)
OVERRIDING SYSTEM VALUE
VALUES (:id, :catalog_id, :source, :format, :sync, :force, :encoding, CAST(:columns AS jsonb),
        :content)
ON CONFLICT (id) DO NOTHING
""")
_OPEN_RUN = text("""
SELECT r.id, r.catalog_id, c.name, r.source, r.format, r.sync, r.force, r.rows_read, r.content,
       r.encoding, r.columns
FROM matcher.ingest_run r JOIN matcher.catalog c ON c.id = r.catalog_id
WHERE r.id = :run_id AND r.state = 'reading'
""")
_DUE_FEEDS = text("""
SELECT id FROM matcher.ingest_run
WHERE state = 'reading' AND source ~ '^https?://' AND ready_at <= now() ORDER BY id
""")
_LOCK_OPEN = text("""
SELECT ended_early FROM matcher.ingest_run
WHERE id = :run_id AND state = 'reading' FOR UPDATE
""")
_POSITION = text("SELECT rows_read FROM matcher.ingest_run WHERE id = :run_id FOR UPDATE")
_TRY_LOCK = text(
    "SELECT pg_try_advisory_lock(hashtext('matcher.ingest_run'), CAST(:id AS integer))"
)
_UNLOCK = text("SELECT pg_advisory_unlock(hashtext('matcher.ingest_run'), CAST(:id AS integer))")
_FINISH = text("""
UPDATE matcher.ingest_run
SET state = :state, retired = :retired, reason = :reason, finished_at = now()
WHERE id = :run_id
""")
# A process that was killed leaves its run open. Workers continue runs of remote feeds. Another run
# is abandoned if it is older than a minute and nobody holds its lock.
_FAIL_ABANDONED = text("""
WITH old AS MATERIALIZED (
  SELECT id FROM matcher.ingest_run
  WHERE catalog_id = :catalog_id AND state = 'reading' AND source !~ '^https?://'
    AND started_at < now() - interval '1 minute'
), abandoned AS (
  UPDATE matcher.ingest_run r
  SET state = 'failed', reason = 'stopped before its end', finished_at = now()
  FROM old
  WHERE r.id = old.id AND pg_try_advisory_xact_lock(hashtext('matcher.ingest_run'), r.id::integer)
  RETURNING r.id
)
DELETE FROM matcher.ingest_seen s USING abandoned a WHERE s.run_id = a.id
""")
_FORGET_SEEN = text("DELETE FROM matcher.ingest_seen WHERE run_id = :run_id")
_FORGET_REJECTS = text("DELETE FROM matcher.ingest_reject WHERE run_id = :run_id")
_RESTART = text("""
UPDATE matcher.ingest_run
SET rows_read = 0, accepted = 0, rejected = 0, ended_early = false, content = :content
WHERE id = :run_id
""")
_DEFER = text("""
UPDATE matcher.ingest_run
SET attempts = attempts + 1, reason = :reason,
    ready_at = now() + make_interval(secs => :retry_s * power(4, attempts))
WHERE id = :run_id AND state = 'reading'
RETURNING attempts
""")
_REJECTS = text("""
SELECT line, sku, reason FROM matcher.ingest_reject
WHERE run_id = :run_id AND starts_with(reason, :warning) = :warnings ORDER BY id
""")
# A product whose row was refused (say, for its price) is still in the feed: do not retire it.
_HELD = """
SELECT sku FROM matcher.ingest_seen WHERE run_id = :run_id
UNION
SELECT sku FROM matcher.ingest_reject WHERE run_id = :run_id AND sku IS NOT NULL
"""
_UNIDENTIFIED = text("""
SELECT count(*) FROM matcher.ingest_reject WHERE run_id = :run_id AND sku IS NULL
""")
_UNKEPT = text("SELECT rejected - :max_kept FROM matcher.ingest_run WHERE id = :run_id")
_FORGET_OLD_REJECTS = text("""
DELETE FROM matcher.ingest_reject x
USING matcher.ingest_run r
WHERE x.run_id = r.id AND r.finished_at < now() - make_interval(days => :days)
""")
# Products that this run created do not count: the share is of those that existed before.
_RETIRE_COUNT = text(f"""
SELECT count(*) FILTER (WHERE h.sku IS NULL), count(*)
FROM matcher.ingest_run r
JOIN matcher.product p ON p.catalog_id = r.catalog_id AND p.retired_at IS NULL
LEFT JOIN ({_HELD}) h ON h.sku = p.sku
WHERE r.id = :run_id AND p.created_at < r.started_at
""")  # noqa: S608 - constant text
_RETIRE = text(f"""
UPDATE matcher.product p SET retired_at = now(), updated_at = now()
FROM matcher.ingest_run r
WHERE r.id = :run_id AND p.catalog_id = r.catalog_id AND p.retired_at IS NULL
  AND NOT EXISTS (SELECT FROM ({_HELD}) h WHERE h.sku = p.sku)
RETURNING p.id
""")  # noqa: S608 - constant text
