"""Addresses of the user's that are told of events, and deliveries: leased one a callback at a time.

A trigger keeps the deliveries, in the transactions of what they tell.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import Connection, text

from matcher.errors import UnknownNameError

KEPT: Final = "matcher_callback_delivery"
"""The channel that tells workers of new deliveries."""

EVENTS: Final = ("run", "match", "verdict")


@dataclass(frozen=True, slots=True)
class CallbackState:
    """A callback, and how its deliveries stand.

    Attributes:
        catalog: whose events it is told of; None for those of all.
        failed: deliveries that were given up, `reason` of the last one that failed.
        quiet_until: nothing is sent before, because it failed lately.
    """

    id: int
    url: str
    events: tuple[str, ...]
    catalog: str | None
    waiting: int
    delivered: int
    failed: int
    reason: str | None
    quiet_until: datetime | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message in hand, and the lease that its outcome is written under.

    Attributes:
        message_id: the same at each try.
        body: JSON.
        attempts: how often a worker took it, this time included.
    """

    id: int
    token: UUID
    attempts: int
    message_id: UUID
    body: str
    url: str
    secret: str


_ADD = text("""
INSERT INTO matcher.callback (catalog_id, url, events, secret)
SELECT CASE WHEN CAST(:catalog AS text) IS NOT NULL THEN matcher.catalog_id(:catalog) END,
       :url, :events, :secret
RETURNING id
""")
_LIST = text("""
SELECT c.id, c.url, c.events, n.name, d.waiting, d.delivered, d.failed, last.reason,
       CASE WHEN c.quiet_until > now() THEN c.quiet_until END
FROM matcher.callback c
LEFT JOIN matcher.catalog n ON n.id = c.catalog_id
CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE state IN ('pending', 'leased')) AS waiting,
         count(*) FILTER (WHERE state = 'done') AS delivered,
         count(*) FILTER (WHERE state = 'failed') AS failed
  FROM matcher.callback_delivery WHERE callback_id = c.id) d
LEFT JOIN LATERAL (
  SELECT reason FROM matcher.callback_delivery
  WHERE callback_id = c.id AND reason IS NOT NULL ORDER BY id DESC LIMIT 1) last ON true
ORDER BY c.id
""")
_REMOVE = text("DELETE FROM matcher.callback WHERE id = :id")
_FIND = text("SELECT EXISTS (SELECT FROM matcher.callback WHERE id = :id)")
_RETRY = text("""
UPDATE matcher.callback_delivery
SET state = 'pending', attempts = 0, ready_at = now(), done_at = NULL
WHERE state = 'failed' AND (CAST(:id AS integer) IS NULL OR callback_id = :id)
""")
_END_QUIET = text("""
UPDATE matcher.callback SET quiet_until = NULL
WHERE quiet_until IS NOT NULL AND (CAST(:id AS integer) IS NULL OR id = :id)
""")
# One delivery at a time to each: a receiver is asked no faster than it answers.
_LIST_DUE = text("""
SELECT c.id FROM matcher.callback c
WHERE coalesce(c.quiet_until <= now(), true)
  AND EXISTS (SELECT FROM matcher.callback_delivery d
              WHERE d.callback_id = c.id AND d.state IN ('pending', 'leased')
                AND d.ready_at <= now())
  AND NOT EXISTS (SELECT FROM matcher.callback_delivery held
                  WHERE held.callback_id = c.id AND held.state = 'leased'
                    AND held.ready_at > now())
ORDER BY c.id
""")
_LOCK = text("""
SELECT url, secret FROM matcher.callback
WHERE id = :callback_id AND coalesce(quiet_until <= now(), true) FOR UPDATE SKIP LOCKED
""")
_CLAIM = text("""
UPDATE matcher.callback_delivery d
SET state = 'leased', lease_token = :token, attempts = d.attempts + 1,
    ready_at = now() + make_interval(secs => :lease_s)
FROM (SELECT id FROM matcher.callback_delivery
      WHERE callback_id = :callback_id AND state IN ('pending', 'leased') AND ready_at <= now()
        AND NOT EXISTS (SELECT FROM matcher.callback_delivery held
                        WHERE held.callback_id = :callback_id AND held.state = 'leased'
                          AND held.ready_at > now())
      ORDER BY id LIMIT 1 FOR UPDATE) first
WHERE d.id = first.id
RETURNING d.id, d.attempts, d.message_id, CAST(d.payload AS text) AS body
""")
_FINISH = text("""
WITH closed AS (
  UPDATE matcher.callback_delivery
  SET state = 'done', reason = NULL, lease_token = NULL, done_at = now()
  WHERE id = :id AND lease_token = :token
  RETURNING callback_id
)
UPDATE matcher.callback c SET quiet_until = NULL
FROM closed WHERE c.id = closed.callback_id AND c.quiet_until IS NOT NULL
""")
_FAIL = text("""
WITH failed AS (
  UPDATE matcher.callback_delivery d
  SET state = CASE WHEN :for_good THEN 'failed' ELSE 'pending' END, reason = :reason,
      lease_token = NULL, done_at = CASE WHEN :for_good THEN now() END,
      ready_at = now() + make_interval(
        secs => :retry_s * power(4, d.attempts - 1) * (0.8 + 0.4 * random()))
  WHERE d.id = :id AND d.lease_token = :token
  RETURNING d.callback_id
)
UPDATE matcher.callback c
SET quiet_until = now() + make_interval(secs => :retry_s * (0.8 + 0.4 * random()))
FROM failed WHERE c.id = failed.callback_id
""")
_COUNT_WAITING = text("""
SELECT count(*) FROM matcher.callback_delivery WHERE state IN ('pending', 'leased')
""")


def add_callback(
    connection: Connection, url: str, events: Sequence[str], catalog: str | None, secret: str
) -> int:
    """Add a callback; returns its number. An unknown catalogue is the database's error MA001."""
    values = {"url": url, "events": list(events), "catalog": catalog, "secret": secret}
    return int(connection.execute(_ADD, values).scalar_one())


def list_callbacks(connection: Connection) -> list[CallbackState]:
    """Return all callbacks, oldest first."""
    rows = connection.execute(_LIST)
    return [CallbackState(row[0], row[1], tuple(row[2]), *row[3:]) for row in rows]


def remove_callback(connection: Connection, number: int) -> None:
    """Remove a callback with its deliveries.

    Raises:
        UnknownNameError: there is no callback of that number.
    """
    if not connection.execute(_REMOVE, {"id": number}).rowcount:
        raise _unknown(number)


def retry_deliveries(connection: Connection, number: int | None) -> int:
    """Give what a callback did not take another round of tries, or what none took; returns it.

    Raises:
        UnknownNameError: there is no callback of that number.
    """
    if number is not None and not connection.execute(_FIND, {"id": number}).scalar_one():
        raise _unknown(number)
    connection.execute(_END_QUIET, {"id": number})
    return connection.execute(_RETRY, {"id": number}).rowcount


def list_due_callbacks(connection: Connection) -> list[int]:
    """Return the callbacks that something can be sent to now."""
    return list(connection.execute(_LIST_DUE).scalars())


def claim_delivery(connection: Connection, callback_id: int, *, lease_s: float) -> Delivery | None:
    """Lease what a callback is to be sent next; None if nothing is, or another worker sends.

    Commit at once: the lease, not the lock, is what keeps other workers away.
    """
    key = {"callback_id": callback_id}
    callback = connection.execute(_LOCK, key).one_or_none()
    if callback is None:
        return None
    token = uuid4()
    values = key | {"token": token, "lease_s": lease_s}
    row = connection.execute(_CLAIM, values).one_or_none()
    if row is None:
        return None
    return Delivery(
        row.id, token, row.attempts, row.message_id, row.body, callback.url, callback.secret
    )


def finish_delivery(connection: Connection, delivery: Delivery) -> None:
    """Close a delivery that was taken."""
    connection.execute(_FINISH, {"id": delivery.id, "token": delivery.token})


def fail_delivery(
    connection: Connection, delivery: Delivery, reason: str, *, for_good: bool, retry_s: float
) -> None:
    """Keep why a delivery was not taken; unless it is for good it waits, longer each time.

    Nothing else is sent to the callback for `retry_s`.
    """
    values = {
        "id": delivery.id,
        "token": delivery.token,
        "reason": reason,
        "for_good": for_good,
        "retry_s": retry_s,
    }
    connection.execute(_FAIL, values)


def count_waiting_deliveries(connection: Connection) -> int:
    """Return how many deliveries wait to be sent."""
    return int(connection.execute(_COUNT_WAITING).scalar_one())


def _unknown(number: int) -> UnknownNameError:
    return UnknownNameError(f"there is no callback {number}: `matcher callbacks list` lists them")
