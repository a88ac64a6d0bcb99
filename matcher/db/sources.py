"""Sources of catalogues, as rows: added, found, listed with what came of them, removed."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, text

from matcher.errors import InputError, UnknownNameError

SILENT_DAYS: Final = 7

_ADD = text("""
INSERT INTO matcher.source AS s (catalog_id, name, hook, url, every_s, next_pull_at)
VALUES (:catalog_id, :name, :hook, CAST(:url AS text), :every_s,
        CASE WHEN CAST(:url AS text) IS NOT NULL THEN now() END)
ON CONFLICT (name) DO UPDATE
SET hook = excluded.hook, url = excluded.url, every_s = excluded.every_s,
    next_pull_at = excluded.next_pull_at, error = NULL, disabled = NULL
WHERE s.catalog_id = excluded.catalog_id
RETURNING id
""")
_GET = text("SELECT id, catalog_id, hook FROM matcher.source WHERE id = :id")
_ID = text("SELECT id FROM matcher.source WHERE name = :name")
_NAMES = text("SELECT name FROM matcher.source ORDER BY name")
_OF_HOOK = text("""
SELECT name FROM matcher.source WHERE catalog_id = :catalog_id AND hook = :hook
""")
_DISABLE = text("""
UPDATE matcher.source SET disabled = :reason, next_pull_at = NULL WHERE id = :id
""")
_REMOVE = text("DELETE FROM matcher.source WHERE id = :id")
# Silent: the feed had changes of which no event told for a whole interval, or none came for days.
_LIST = text("""
SELECT s.name, c.name AS catalog, s.hook, s.url, s.every_s, s.disabled, e.last_event_at,
       coalesce(w.waiting, 0) AS waiting, coalesce(f.failed, 0) AS failed,
       s.looked_at AS last_pull_at, s.next_pull_at, p.changed, p.rejected, p.state AS pull_state,
       coalesce(s.error, p.reason) AS error,
       s.hook IS NOT NULL AND s.disabled IS NULL
       AND (coalesce(e.last_event_at, s.created_at) < now() - make_interval(days => :silent_days)
            OR coalesce(p.changed > 0 AND coalesce(e.last_event_at, s.created_at)
                        < p.started_at - make_interval(secs => s.every_s), false)) AS silent
FROM matcher.source s
JOIN matcher.catalog c ON c.id = s.catalog_id
LEFT JOIN LATERAL (
  SELECT max(received_at) AS last_event_at FROM matcher.event WHERE source_id = s.id
) e ON true
LEFT JOIN LATERAL (
  SELECT count(*) AS waiting FROM matcher.event WHERE source_id = s.id AND state = 'pending'
) w ON true
LEFT JOIN LATERAL (
  SELECT count(*) AS failed FROM matcher.event WHERE source_id = s.id AND state = 'failed'
) f ON true
LEFT JOIN LATERAL (
  SELECT l.changed, r.rejected, r.state, r.reason, r.started_at
  FROM matcher.source_pull l JOIN matcher.ingest_run r ON r.id = l.run_id
  WHERE l.source_id = s.id ORDER BY l.run_id DESC LIMIT 1
) p ON true
ORDER BY s.name
""")


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source that events come from."""

    id: int
    catalog_id: int
    hook: str


@dataclass(frozen=True, slots=True)
class SourceState:
    """A source, and what came of it.

    Attributes:
        disabled: why it is no longer in use.
        waiting: events that no worker has worked on yet.
        failed: events that could not be read, or whose products were refused.
        last_pull_at: when its feed's host was asked last.
        changed: products that the last pull added, changed or retired: what hooks had missed.
        rejected: rows that the last pull refused.
        pull_state: of the last pull that found another feed: reading, done, incomplete or failed.
        error: what was wrong with the last pull.
        silent: whether its hook seems to be lost.
    """

    name: str
    catalog: str
    hook: str | None
    url: str | None
    every_s: int | None
    disabled: str | None
    last_event_at: datetime | None
    waiting: int
    failed: int
    last_pull_at: datetime | None
    next_pull_at: datetime | None
    changed: int | None
    rejected: int | None
    pull_state: str | None
    error: str | None
    silent: bool

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return {
            name: value.isoformat() if isinstance(value, datetime) else value
            for name, value in asdict(self).items()
        }


def upsert_source(
    connection: Connection,
    *,
    name: str,
    catalog_id: int,
    hook: str | None,
    url: str | None,
    every_s: int | None,
) -> int:
    """Add a source, or change it; one that was disabled is in use again.

    Raises:
        InputError: the name belongs to another catalogue, or the catalogue has that hook already.
    """
    values = {"name": name, "catalog_id": catalog_id, "hook": hook, "url": url, "every_s": every_s}
    others = set(connection.execute(_OF_HOOK, values).scalars()) - {name}
    if others:
        raise InputError(f"source {others.pop()} has the hook {hook} of this catalogue already")
    found = connection.execute(_ADD, values).scalar_one_or_none()
    if found is None:
        raise InputError(f"source {name} belongs to another catalogue: choose another name")
    return int(found)


def get_source(connection: Connection, source_id: int) -> SourceRow:
    """Return a source that has a hook."""
    return SourceRow(*connection.execute(_GET, {"id": source_id}).one())


def get_source_id(connection: Connection, name: str) -> int:
    """Return the id of a source.

    Raises:
        UnknownNameError: there is none of that name; names those that exist.
    """
    found = connection.execute(_ID, {"name": name}).scalar_one_or_none()
    if found is None:
        known = ", ".join(connection.execute(_NAMES).scalars()) or "none"
        raise UnknownNameError(f"no source {name!r}; there are: {known}")
    return int(found)


def list_sources(connection: Connection) -> list[SourceState]:
    """Return all sources, and what came of them, by name."""
    rows = connection.execute(_LIST, {"silent_days": SILENT_DAYS})
    return [SourceState(**row) for row in rows.mappings()]


def disable_source(connection: Connection, source_id: int, reason: str) -> None:
    """Take a source out of use; its catalogue stays as it is."""
    connection.execute(_DISABLE, {"id": source_id, "reason": reason})


def remove_source(connection: Connection, source_id: int) -> None:
    """Remove a source with its events; the products that it brought stay."""
    connection.execute(_REMOVE, {"id": source_id})
