"""What shops told, as it came: kept once, taken in order by one worker, closed with an outcome."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from sqlalchemy import Connection, text

from matcher.errors import InputError, UnknownNameError

TOLD: Final = "matcher_event"
"""The channel that tells workers of new events."""

_SOURCE = text("""
SELECT s.id, s.catalog_id, s.name, s.disabled
FROM matcher.source s JOIN matcher.catalog c ON c.id = s.catalog_id
WHERE c.name = :catalog AND s.hook = :hook
""")
_KEEP = text("""
INSERT INTO matcher.event (source_id, catalog_id, event_id, topic, sent_at, payload, trace_id)
VALUES (:source_id, :catalog_id, :event_id, :topic, coalesce(:sent_at, now()), :payload,
        :trace_id)
ON CONFLICT (source_id, event_id) DO NOTHING
RETURNING id
""")
_TELL = text(f"SELECT pg_notify('{TOLD}', '')")
_WAITING = text("SELECT DISTINCT source_id FROM matcher.event WHERE state = 'pending' ORDER BY 1")
_LOCK = text("""
SELECT pg_advisory_xact_lock(hashtext('matcher.source'), CAST(:source_id AS integer))
""")
_TAKE = text("""
SELECT e.id, e.topic, e.sent_at, e.payload, e.trace_id
FROM matcher.event e
JOIN (SELECT id, sum(bytes) OVER (ORDER BY id) - bytes AS bytes_before
      FROM (SELECT id, octet_length(payload) AS bytes FROM matcher.event
            WHERE source_id = :source_id AND state = 'pending'
              AND (CAST(:only AS bigint) IS NULL OR id = :only)
            ORDER BY id LIMIT :n) first) sized ON sized.id = e.id
WHERE sized.bytes_before < :max_bytes
ORDER BY e.id FOR UPDATE OF e
""")
_CLOSE = text("""
UPDATE matcher.event e SET state = o.state, reason = o.reason, worked_at = now()
FROM unnest(CAST(:ids AS bigint[]), CAST(:states AS text[]), CAST(:reasons AS text[]))
     AS o (id, state, reason)
WHERE e.id = o.id AND e.state = 'pending'
""")


@dataclass(frozen=True, slots=True)
class Event:
    """A request of a shop, as it came.

    Attributes:
        sent_at: when the shop says that it happened, or when it came.
        trace_id: that the log lines of its request bear.
    """

    id: int
    topic: str
    sent_at: datetime
    payload: bytes
    trace_id: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an event; a failed one stays, with its payload, until somebody looks."""

    event: Event
    state: Literal["done", "failed"]
    reason: str | None = None


def keep_event(
    connection: Connection,
    *,
    hook: str,
    catalog: str,
    event_id: str,
    topic: str,
    sent_at: datetime | None,
    payload: bytes,
    trace_id: str | None = None,
) -> bool:
    """Keep an event, and tell workers of it; False if it is kept already.

    Raises:
        UnknownNameError: the catalogue has no source with that hook.
        InputError: it has one that is disabled.
    """
    source = connection.execute(_SOURCE, {"hook": hook, "catalog": catalog}).one_or_none()
    if source is None:
        raise UnknownNameError(
            f"catalogue {catalog!r} takes no events of {hook}: `matcher sources add`"
        )
    if source.disabled:
        raise InputError(f"source {source.name} is disabled: {source.disabled}")
    values = {"event_id": event_id, "topic": topic, "sent_at": sent_at, "payload": payload}
    place = {"source_id": source.id, "catalog_id": source.catalog_id, "trace_id": trace_id}
    if connection.execute(_KEEP, {**place, **values}).one_or_none() is None:
        return False
    connection.execute(_TELL)
    return True


def list_waiting_sources(connection: Connection) -> list[int]:
    """Return the ids of the sources whose events wait."""
    return list(connection.execute(_WAITING).scalars())


def lock_source(connection: Connection, source_id: int) -> None:
    """Be the only one to write products of a source, until the transaction ends."""
    connection.execute(_LOCK, {"source_id": source_id})


def take_events(
    connection: Connection, source_id: int, n: int, *, max_bytes: int, only: int | None = None
) -> list[Event]:
    """Return the first events that wait, in the order in which they came; lock the source first.

    Args:
        connection: inside a transaction.
        source_id: whose events.
        n: how many at most.
        max_bytes: with the event that brings the bodies to this, the batch ends.
        only: the id of the only one that is meant.
    """
    values = {"source_id": source_id, "n": n, "max_bytes": max_bytes, "only": only}
    return [
        Event(row.id, row.topic, row.sent_at, bytes(row.payload), row.trace_id)
        for row in connection.execute(_TAKE, values)
    ]


def close_events(connection: Connection, outcomes: Sequence[Outcome]) -> None:
    """Write what became of events."""
    values = {
        "ids": [each.event.id for each in outcomes],
        "states": [each.state for each in outcomes],
        "reasons": [each.reason for each in outcomes],
    }
    connection.execute(_CLOSE, values)
