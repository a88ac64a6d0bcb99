"""Rejects and warnings that are kept of a reading: written, read, forgotten after a month."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, text

from matcher.catalog.chunk import RowWarning
from matcher.catalog.product import MAX_KEPT, Reject

REJECT_DAYS = 30
WARNING: Final = "warning: "
"""What a kept reason starts with if the row's product was stored."""

_COUNT_KEPT = text("""
SELECT count(*) FROM matcher.ingest_reject
WHERE run_id = :run_id AND starts_with(reason, :warning) = :warnings
""")
_REJECT = text("""
INSERT INTO matcher.ingest_reject (run_id, line, sku, reason)
SELECT :run_id, r.line, r.sku, r.reason
FROM unnest(CAST(:lines AS bigint[]), CAST(:skus AS text[]), CAST(:reasons AS text[]))
     AS r (line, sku, reason)
""")
_REJECTS = text("""
SELECT line, sku, reason FROM matcher.ingest_reject
WHERE run_id = :run_id AND starts_with(reason, :warning) = :warnings ORDER BY id
""")
_FORGET_REJECTS = text("DELETE FROM matcher.ingest_reject WHERE run_id = :run_id")
_FORGET_OLD_REJECTS = text("""
DELETE FROM matcher.ingest_reject x
USING matcher.ingest_run r
WHERE x.run_id = r.id AND r.finished_at < now() - make_interval(days => :days)
""")


def keep_rejects(connection: Connection, run_id: int, rejects: Sequence[Reject]) -> None:
    """Keep the first `MAX_KEPT` rejects of a run; the run's row counts all."""
    _keep(connection, run_id, rejects, warnings=False)


def keep_warnings(connection: Connection, run_id: int, warnings: Sequence[RowWarning]) -> None:
    """Keep the first `MAX_KEPT` warnings of a run, beside its rejects."""
    kept = [Reject(each.line, each.sku, WARNING + each.warning.message) for each in warnings]
    _keep(connection, run_id, kept, warnings=True)


def read_rejects(connection: Connection, run_id: int) -> Iterator[Reject]:
    """Yield all rejects of a run, in feed order."""
    return _read_kept(connection, run_id, warnings=False)


def read_warnings(connection: Connection, run_id: int) -> Iterator[Reject]:
    """Yield what was not understood of the products that a run stored, in feed order."""
    for row in _read_kept(connection, run_id, warnings=True):
        yield replace(row, reason=row.reason.removeprefix(WARNING))


def forget_rejects(connection: Connection, run_id: int) -> None:
    """Drop the rejects and warnings of a run that is read again from its start."""
    connection.execute(_FORGET_REJECTS, {"run_id": run_id})


def forget_old_rejects(connection: Connection) -> int:
    """Drop the rejects of readings that ended long ago; returns how many."""
    return connection.execute(_FORGET_OLD_REJECTS, {"days": REJECT_DAYS}).rowcount


def _keep(
    connection: Connection, run_id: int, rejects: Sequence[Reject], *, warnings: bool
) -> None:
    if not rejects:
        return
    key = {"run_id": run_id, "warning": WARNING, "warnings": warnings}
    kept = connection.execute(_COUNT_KEPT, key).scalar_one()
    first = rejects[: max(0, MAX_KEPT - kept)]
    connection.execute(
        _REJECT,
        {
            "run_id": run_id,
            "lines": [reject.line for reject in first],
            "skus": [reject.sku for reject in first],
            "reasons": [reject.reason for reject in first],
        },
    )


def _read_kept(connection: Connection, run_id: int, *, warnings: bool) -> Iterator[Reject]:
    values = {"run_id": run_id, "warning": WARNING, "warnings": warnings}
    rows = connection.execution_options(yield_per=1000).execute(_REJECTS, values)
    for line, sku, reason in rows:
        yield Reject(line, sku, reason)
