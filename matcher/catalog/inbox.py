"""Rows of the inbox: leased a batch of one catalogue at a time, closed with what became of them.

A catalogue's rows are one worker's at a time, so that they go in in the order in which they were
written.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal
from uuid import UUID, uuid4

from sqlalchemy import Connection, text

from matcher.db.leases import SUSPECT_ATTEMPTS

WRITTEN: Final = "matcher_inbox"
"""The channel that tells workers of new rows."""


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A product as a program wrote it.

    Attributes:
        attempts: how often a worker took it, this time included.
        category: id or path of Google's taxonomy.
        attributes: any other fields by name.
        deleted: whether the shop no longer sells it.
    """

    id: int
    attempts: int
    sku: str
    title: str | None
    image_links: Sequence[str]
    item_group_id: str | None
    category: str | None
    price: Decimal | None
    currency: str | None
    brand: str | None
    gtin: str | None
    attributes: Mapping[str, Any]
    deleted: bool


@dataclass(frozen=True, slots=True)
class InboxBatch:
    """Rows of one catalogue that belong to one worker until their lease ends, oldest first."""

    catalog_id: int
    catalog: str
    token: UUID
    rows: tuple[InboxRow, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row, and why, or what was not understood of it."""

    state: Literal["done", "failed"] = "done"
    reason: str | None = None


# The longest waiting first. Rows of a catalogue that a worker holds wait for that worker.
_READY = """
SELECT c.id, c.name
FROM matcher.catalog c
CROSS JOIN LATERAL (
  SELECT i.id FROM matcher.inbox i
  WHERE i.catalog = c.name AND i.state IN ('pending', 'leased') AND i.ready_at <= now()
  ORDER BY i.id LIMIT 1) first
WHERE NOT EXISTS (
  SELECT FROM matcher.inbox held
  WHERE held.catalog = c.name AND held.state = 'leased' AND held.ready_at > now())
ORDER BY first.id
"""
_LIST_READY = text(_READY)
_ANY_READY = text(f"SELECT EXISTS ({_READY})")
_TRY_LOCK = text("SELECT pg_try_advisory_xact_lock(hashtext('matcher.inbox'), :catalog_id)")
_LOCK = text("SELECT pg_advisory_xact_lock(hashtext('matcher.inbox'), :catalog_id)")
# Of rows that may have stopped workers, one at a time. A batch ends with the row that brings its
# links above `max_bytes`: a `data:` link is a whole picture.
_CLAIM = text("""
WITH waiting AS MATERIALIZED (
  SELECT i.id, i.attempts, pg_column_size(i.image_links) AS bytes FROM matcher.inbox i
  WHERE i.catalog = :catalog AND i.state IN ('pending', 'leased') AND NOT EXISTS (
    SELECT FROM matcher.inbox held
    WHERE held.catalog = :catalog AND held.state = 'leased' AND held.ready_at > now())
  ORDER BY i.id LIMIT :n
), taken AS (
  SELECT w.id
  FROM (SELECT id, sum(bytes) OVER (ORDER BY id) - bytes AS before FROM waiting) w
  WHERE w.before <= :max_bytes ORDER BY w.id
  LIMIT (SELECT CASE WHEN first.attempts >= :suspect_attempts THEN 1 ELSE :n END
         FROM waiting first ORDER BY first.id LIMIT 1)
)
UPDATE matcher.inbox i
SET state = 'leased', lease_token = :token, attempts = i.attempts + 1,
    ready_at = now() + make_interval(secs => :lease_s)
FROM taken t WHERE i.id = t.id
RETURNING i.id, i.attempts, i.sku, i.title, i.image_links, i.item_group_id, i.category, i.price,
          i.currency, i.brand, i.gtin, i.attributes, i.deleted
""")
_HOLD = text("""
SELECT i.id FROM matcher.inbox i
WHERE i.lease_token = :token AND i.id = ANY (:ids) ORDER BY i.id FOR UPDATE
""")
_CLOSE = text("""
UPDATE matcher.inbox i
SET state = o.state, reason = o.reason, lease_token = NULL, done_at = now()
FROM unnest(CAST(:ids AS bigint[]), CAST(:states AS text[]), CAST(:reasons AS text[]))
     AS o (id, state, reason)
WHERE i.id = o.id
""")
_COUNT_WAITING = text("""
SELECT count(*) FROM matcher.inbox WHERE state IN ('pending', 'leased')
""")


def claim_rows(
    connection: Connection, *, n: int, max_bytes: int, lease_s: float
) -> InboxBatch | None:
    """Lease up to `n` rows of the catalogue whose rows wait longest; None where none wait.

    Commit at once: the lease, not the lock, is what keeps other workers away.
    """
    for catalog_id, catalog in connection.execute(_LIST_READY).all():
        if not connection.execute(_TRY_LOCK, {"catalog_id": catalog_id}).scalar_one():
            continue
        token = uuid4()
        values = {
            "catalog": catalog,
            "n": n,
            "token": token,
            "lease_s": lease_s,
            "suspect_attempts": SUSPECT_ATTEMPTS,
            "max_bytes": max_bytes,
        }
        rows = sorted(connection.execute(_CLAIM, values).all())
        if rows:
            return InboxBatch(catalog_id, catalog, token, tuple(InboxRow(*row) for row in rows))
    return None


def is_any_row_ready(connection: Connection) -> bool:
    """Tell whether a worker that asked now would get rows."""
    return bool(connection.execute(_ANY_READY).scalar_one())


def hold_rows(connection: Connection, batch: InboxBatch) -> bool:
    """Lock a batch for the rest of the transaction; False if its lease is over.

    Until then no other worker takes rows of its catalogue.
    """
    connection.execute(_LOCK, {"catalog_id": batch.catalog_id})
    ids = [row.id for row in batch.rows]
    held = connection.execute(_HOLD, {"token": batch.token, "ids": ids}).scalars().all()
    return list(held) == ids


def close_rows(connection: Connection, outcomes: Mapping[int, Outcome]) -> None:
    """Write what became of rows, by id."""
    values = {
        "ids": list(outcomes),
        "states": [each.state for each in outcomes.values()],
        "reasons": [each.reason for each in outcomes.values()],
    }
    connection.execute(_CLOSE, values)


def count_waiting_rows(connection: Connection) -> int:
    """Return how many rows no worker has closed yet."""
    return int(connection.execute(_COUNT_WAITING).scalar_one())
