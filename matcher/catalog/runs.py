"""Ingest runs: a row for each reading of a feed, its start, its lock and its position."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace

import structlog
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from matcher.catalog.classify import ensure_taxonomy
from matcher.catalog.options import DEFAULTS, ReadOptions
from matcher.catalog.rejects import forget_rejects
from matcher.errors import InputError, UnknownNameError

log = structlog.get_logger()

MAX_NAME_CHARS = 100
_DIRECT = "set MATCHER_DIRECT_DATABASE_URL to a URL that leads past the pooler"


@dataclass(frozen=True, slots=True)
class IngestRun:
    """A run that is not finished: what is to be read, its row, and its position.

    Attributes:
        options: what its sender knows of the feed.
        id: 0 before it is created.
        catalog_id: 0 while the run is planned in a catalogue that does not exist yet.
        content: SHA-256 of the feed whose rows `rows_read` counts; None before a worker read it.
        task_id: of the message that sent it; its second delivery starts no other run.
        trace_id: that the log lines of whoever sent it bear.
    """

    catalog: str
    source: str
    format: str | None = None
    sync: bool = False
    force: bool = False
    options: ReadOptions = DEFAULTS
    id: int = 0
    catalog_id: int = 0
    rows_read: int = 0
    content: bytes | None = None
    task_id: str | None = None
    trace_id: str | None = None


@dataclass(frozen=True, slots=True)
class RunState:
    """How far a reading of a feed has come.

    Attributes:
        state: "reading", "done", "incomplete" or "failed".
        reason: why it failed, or why `sync` retired nothing; of one that is put off, why.
        rows_read: rows of the feed that were merged, rejected ones included.
        accepted: products that were stored.
        rejected: rows and pictures that were refused.
        retired: products that `sync` took off sale.
        waiting: pictures of the catalogue that wait for a vector.
    """

    id: int
    catalog: str
    source: str
    state: str
    reason: str | None
    rows_read: int
    accepted: int
    rejected: int
    retired: int
    started_at: str
    finished_at: str | None
    waiting: int


def create_run(engine: Engine, new: IngestRun) -> IngestRun:
    """Start a run; create the catalogue if it does not exist."""
    with engine.begin() as connection:
        run = add_run(connection, new)
        connection.execute(_FAIL_ABANDONED, {"catalog_id": run.catalog_id})
    return run


def plan_run(engine: Engine, new: IngestRun) -> IngestRun:
    """Start a run; in a new catalogue its rows come with the first chunk (`start_run`).

    So a feed that is refused, or whose reading is killed in the first chunk, leaves no catalogue.
    """
    with engine.begin() as connection:
        ensure_taxonomy(connection)
        known = connection.execute(_CATALOG_ID, {"name": new.catalog}).scalar_one_or_none()
    if known is not None:
        return create_run(engine, new)
    with engine.connect() as connection, connection.begin() as transaction:
        run = add_run(connection, new)
        transaction.rollback()  # the id is taken all the same
    return replace(run, catalog_id=0)


def start_run(connection: Connection, run: IngestRun) -> int:
    """Add the rows of a planned run, unless they are there; return the catalogue's id."""
    if run.catalog_id:
        return run.catalog_id
    catalog_id = add_catalog(connection, run.catalog)
    values = _to_values(run, catalog_id) | {"id": run.id, "content": run.content}
    connection.execute(_START, values)
    return catalog_id


def add_run(connection: Connection, run: IngestRun) -> IngestRun:
    """Add a run's row, and its catalogue if that does not exist; return it with its ids."""
    ensure_taxonomy(connection)
    catalog_id = add_catalog(connection, run.catalog)
    run_id = connection.execute(_BEGIN, _to_values(run, catalog_id)).scalar_one()
    return replace(run, id=run_id, catalog_id=catalog_id)


def add_catalog(connection: Connection, name: str) -> int:
    """Return the id of a catalogue, which is made if it does not exist.

    Raises:
        InputError: the name is none.
    """
    if not name or len(name) > MAX_NAME_CHARS:
        raise InputError(f"a catalogue's name has 1 to {MAX_NAME_CHARS} characters")
    key = {"name": name}
    known = connection.execute(_CATALOG_ID, key).scalar_one_or_none()
    if known is None:
        connection.execute(_ADD_CATALOG, key)
        known = connection.execute(_CATALOG_ID, key).scalar_one()
    return int(known)


def _to_values(run: IngestRun, catalog_id: int) -> dict[str, object]:
    return {
        "catalog_id": catalog_id,
        "source": run.source,
        "format": run.format,
        "sync": run.sync,
        "force": run.force,
        "encoding": run.options.encoding,
        "columns": json.dumps(dict(run.options.columns)),
        "task_id": run.task_id,
        "trace_id": run.trace_id,
    }


def find_open_run(connection: Connection, run_id: int) -> IngestRun | None:
    """Return a run that is not finished; None if it is finished or does not exist."""
    row = connection.execute(_OPEN_RUN, {"run_id": run_id}).one_or_none()
    if row is None:
        return None
    return IngestRun(
        row.catalog,
        row.source,
        row.format,
        row.sync,
        row.force,
        ReadOptions(row.encoding, row.columns),
        row.id,
        row.catalog_id,
        row.rows_read,
        row.content,
        trace_id=row.trace_id,
    )


def get_run(connection: Connection, run_id: int) -> RunState:
    """Return how far a run has come.

    Raises:
        UnknownNameError: there is no such run.
    """
    row = connection.execute(_RUN_STATE, {"run_id": run_id}).one_or_none()
    if row is None:
        raise UnknownNameError(f"there is no run {run_id}")
    return RunState(*row)


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
        forget_rejects(connection, run_id)
        forget_seen(connection, run_id)
        connection.execute(_RESTART, {"run_id": run_id, "content": content})


def forget_seen(connection: Connection, run_id: int) -> None:
    """Drop the ids that a run has read: it ends, or starts again."""
    connection.execute(_FORGET_SEEN, {"run_id": run_id})


_ADD_CATALOG = text("INSERT INTO matcher.catalog (name) VALUES (:name) ON CONFLICT DO NOTHING")
_CATALOG_ID = text("SELECT id FROM matcher.catalog WHERE name = :name")
_BEGIN = text("""
INSERT INTO matcher.ingest_run
  (catalog_id, source, format, sync, force, encoding, columns, task_id, trace_id)
VALUES (:catalog_id, :source, :format, :sync, :force, :encoding, CAST(:columns AS jsonb),
        :task_id, :trace_id)
ON CONFLICT (task_id) DO UPDATE SET task_id = excluded.task_id
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
SELECT r.id, r.catalog_id, c.name AS catalog, r.source, r.format, r.sync, r.force, r.encoding,
       r.columns, r.rows_read, r.content, r.trace_id
FROM matcher.ingest_run r JOIN matcher.catalog c ON c.id = r.catalog_id
WHERE r.id = :run_id AND r.state = 'reading'
""")
_RUN_STATE = text("""
SELECT r.id, c.name, r.source, r.state, r.reason, r.rows_read, r.accepted, r.rejected, r.retired,
       r.started_at::text, r.finished_at::text,
       (SELECT count(*) FROM matcher.embedding_job j
        JOIN matcher.catalog_encoder u
          ON u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id AND u.state = 'live'
        WHERE j.catalog_id = r.catalog_id AND j.state IN ('pending', 'leased') AND NOT j.recheck)
FROM matcher.ingest_run r JOIN matcher.catalog c ON c.id = r.catalog_id
WHERE r.id = :run_id
""")
_DUE_FEEDS = text("""
SELECT id FROM matcher.ingest_run
WHERE state = 'reading' AND source ~ '^https?://' AND ready_at <= now() ORDER BY id
""")
_POSITION = text("SELECT rows_read FROM matcher.ingest_run WHERE id = :run_id FOR UPDATE")
_TRY_LOCK = text(
    "SELECT pg_try_advisory_lock(hashtext('matcher.ingest_run'), CAST(:id AS integer))"
)
_UNLOCK = text("SELECT pg_advisory_unlock(hashtext('matcher.ingest_run'), CAST(:id AS integer))")
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
_RESTART = text("""
UPDATE matcher.ingest_run
SET rows_read = 0, accepted = 0, rejected = 0, ended_early = false, content = :content
WHERE id = :run_id
""")
