"""The end of an ingest run: done, incomplete, failed, or put off; `sync` retires products."""

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, text

from matcher.catalog.product import MAX_KEPT
from matcher.catalog.runs import IngestRun, forget_seen
from matcher.db.products import find_images
from matcher.db.pulls import count_changed, lock_newer
from matcher.db.shared_pictures import mark_generic

SYNC_LIMIT = 0.2  # a feed that lost a larger share of its products is probably broken
CANCELLED = "cancelled"
MAX_ATTEMPTS = 6
RETRY_S = 30.0  # four times as long after each attempt, so that all of them span half a day


@dataclass(frozen=True, slots=True)
class Closed:
    """How a run ended: how many products `sync` retired, or why it was refused."""

    retired: int = 0
    refusal: str | None = None


_LOCK_OPEN = text("""
SELECT ended_early FROM matcher.ingest_run
WHERE id = :run_id AND state = 'reading' FOR UPDATE
""")
_FINISH = text("""
UPDATE matcher.ingest_run
SET state = :state, retired = :retired, reason = :reason, finished_at = now()
WHERE id = :run_id
""")
_DEFER = text("""
UPDATE matcher.ingest_run
SET attempts = attempts + 1, reason = :reason,
    ready_at = now() + make_interval(secs => :retry_s * power(4, attempts))
WHERE id = :run_id AND state = 'reading'
RETURNING attempts
""")
# A product whose row was refused (say, for its price) is still in the feed: do not retire it. Nor
# one that a webhook told after the feed was made.
_HELD = """
SELECT sku FROM matcher.ingest_seen WHERE run_id = :run_id
UNION
SELECT sku FROM matcher.ingest_reject WHERE run_id = :run_id AND sku IS NOT NULL
UNION
SELECT unnest(t.skus)
FROM matcher.source_pull p JOIN matcher.source_product t ON t.source_id = p.source_id
WHERE p.run_id = :run_id AND t.version > p.as_of
"""
_UNIDENTIFIED = text("""
SELECT count(*) FROM matcher.ingest_reject WHERE run_id = :run_id AND sku IS NULL
""")
_UNKEPT = text("SELECT rejected - :max_kept FROM matcher.ingest_run WHERE id = :run_id")
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


def finish_run(engine: Engine, run: IngestRun, *, generic_groups: int) -> Closed:
    """Close the run, once; with `sync`, retire the products that the feed no longer lists.

    Call it while holding the run. The run's row says whether the feed was read to its end, because
    another process may have read the part that was cut off.
    """
    with engine.begin() as connection:
        ended_early = connection.execute(_LOCK_OPEN, {"run_id": run.id}).scalar_one_or_none()
        if ended_early is None:
            return Closed()
        lock_newer(connection, run.id)
        refusal = _refuse_sync(connection, run, ended_early) if run.sync else None
        retired = []
        if run.sync and not refusal:
            retired = list(connection.execute(_RETIRE, {"run_id": run.id}).scalars())
            if retired:
                mark_generic(connection, find_images(connection, retired), generic_groups)
        state = "incomplete" if ended_early else "done"
        _close(connection, run.id, state, refusal, len(retired))
        count_changed(connection, run.id, len(retired))
    return Closed(len(retired), refusal)


def fail_run(engine: Engine, run_id: int, reason: str) -> None:
    """Close a run that cannot continue; the rows merged so far stay."""
    with engine.begin() as connection:
        if connection.execute(_LOCK_OPEN, {"run_id": run_id}).one_or_none() is not None:
            _close(connection, run_id, "failed", reason, 0)


def cancel_run(connection: Connection, run_id: int) -> None:
    """Close a run that somebody called off, unless it has ended; the rows merged so far stay."""
    if connection.execute(_LOCK_OPEN, {"run_id": run_id}).one_or_none() is not None:
        _close(connection, run_id, "failed", CANCELLED, 0)


def defer_run(engine: Engine, run_id: int, reason: str) -> None:
    """Postpone a run after a transient failure; after `MAX_ATTEMPTS` it fails."""
    with engine.begin() as connection:
        values = {"run_id": run_id, "reason": reason, "retry_s": RETRY_S}
        attempts = connection.execute(_DEFER, values).scalar_one_or_none()
    if attempts is not None and attempts >= MAX_ATTEMPTS:
        fail_run(engine, run_id, reason)


def _refuse_sync(connection: Connection, run: IngestRun, ended_early: bool) -> str | None:
    """Return why nothing may be retired; None if it may."""
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
    forget_seen(connection, run_id)
