"""Pulls of feeds: which are due, what their hosts said last, and products that events keep."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, text

# Claimed by moving it on: a worker that is killed costs one pull. A reading that goes on is waited
# for.
_CLAIM = text("""
UPDATE matcher.source s SET next_pull_at = now() + make_interval(secs => s.every_s)
FROM (SELECT d.id, c.name FROM matcher.source d JOIN matcher.catalog c ON c.id = d.catalog_id
      WHERE d.next_pull_at <= now() AND (CAST(:only AS integer) IS NULL OR d.id = :only)
        AND NOT EXISTS (
          SELECT FROM matcher.source_pull p JOIN matcher.ingest_run r ON r.id = p.run_id
          WHERE p.source_id = d.id AND r.state = 'reading')
      ORDER BY d.next_pull_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED) first
WHERE s.id = first.id
RETURNING s.id, first.name, s.url
""")
_ANY_DUE = text("SELECT EXISTS (SELECT FROM matcher.source WHERE next_pull_at <= now())")
_DUE_NOW = text("UPDATE matcher.source SET next_pull_at = now() WHERE id = :id AND url IS NOT NULL")
_LAST = text("""
SELECT p.etag, p.last_modified
FROM matcher.source_pull p JOIN matcher.ingest_run r ON r.id = p.run_id
WHERE p.source_id = :source_id AND r.source = :url AND r.state = 'done' AND r.reason IS NULL
ORDER BY p.run_id DESC LIMIT 1
""")
_ADD = text("""
INSERT INTO matcher.source_pull (run_id, source_id, as_of, etag, last_modified)
VALUES (:run_id, :source_id, :as_of, :etag, :last_modified)
""")
_NOTE = text("""
UPDATE matcher.source
SET looked_at = now(), error = CAST(:error AS text),
    next_pull_at = CASE WHEN :error IS NULL THEN next_pull_at
                        ELSE least(next_pull_at, now() + make_interval(secs => :retry_s)) END
WHERE id = :id
""")
# Held until the chunk is merged: an event must not come between the question and the write.
_LOCK = text("""
SELECT p.as_of, p.source_id, pg_advisory_xact_lock(hashtext('matcher.source'), p.source_id)
FROM matcher.source_pull p WHERE p.run_id = :run_id
""")
_NEWER = text("""
SELECT DISTINCT unnest(skus) FROM matcher.source_product
WHERE source_id = :source_id AND version > :as_of
""")
_COUNT = text("UPDATE matcher.source_pull SET changed = changed + :n WHERE run_id = :run_id")
_AS_OF = text("""
SELECT max(p.as_of)
FROM matcher.source_pull p JOIN matcher.ingest_run r ON r.id = p.run_id
WHERE p.source_id = :source_id AND r.state = 'done' AND r.reason IS NULL
""")
_READ = text("""
SELECT p.as_of, s.sku
FROM matcher.source_pull p
JOIN matcher.ingest_run r ON r.id = p.run_id AND r.state = 'reading'
JOIN matcher.ingest_seen s ON s.run_id = p.run_id
WHERE p.source_id = :source_id AND s.sku = ANY (:skus)
""")


@dataclass(frozen=True, slots=True)
class DuePull:
    """A source whose feed is to be asked for."""

    source_id: int
    catalog: str
    url: str


@dataclass(frozen=True, slots=True)
class Validators:
    """What a host said of the feed that was read last."""

    etag: str | None = None
    last_modified: str | None = None


def claim_pull(connection: Connection, *, only: int | None = None) -> DuePull | None:
    """Take a source that is due, and set when it is due again; commit at once."""
    row = connection.execute(_CLAIM, {"only": only}).one_or_none()
    return None if row is None else DuePull(*row)


def is_any_pull_due(connection: Connection) -> bool:
    """Tell whether a source is due."""
    return bool(connection.execute(_ANY_DUE).scalar_one())


def make_due(connection: Connection, source_id: int) -> bool:
    """Let a source be due now; False if it has no feed."""
    return connection.execute(_DUE_NOW, {"id": source_id}).rowcount > 0


def find_validators(connection: Connection, due: DuePull) -> Validators:
    """Return what the host said of the feed that was read to its end last."""
    values = {"source_id": due.source_id, "url": due.url}
    row = connection.execute(_LAST, values).one_or_none()
    return Validators() if row is None else Validators(*row)


def add_pull(
    connection: Connection, due: DuePull, run_id: int, as_of: datetime, said: Validators
) -> None:
    """Note that a reading is a pull."""
    values = {"run_id": run_id, "source_id": due.source_id, "as_of": as_of}
    connection.execute(_ADD, {**values, "etag": said.etag, "last_modified": said.last_modified})


def note_look(
    connection: Connection, source_id: int, error: str | None = None, *, retry_s: float = 0
) -> None:
    """Note that a host was asked; after an error it is asked again in `retry_s`, if not before."""
    connection.execute(_NOTE, {"id": source_id, "error": error, "retry_s": retry_s})


def lock_newer(connection: Connection, run_id: int) -> frozenset[str]:
    """Return the SKUs of which events told something newer than the feed; none if it is no pull.

    Events of the source wait until the transaction ends.
    """
    row = connection.execute(_LOCK, {"run_id": run_id}).one_or_none()
    if row is None:
        return frozenset()
    values = {"source_id": row.source_id, "as_of": row.as_of}
    return frozenset(connection.execute(_NEWER, values).scalars())


def count_changed(connection: Connection, run_id: int, n: int) -> None:
    """Add to what a pull has changed; nothing happens if the run is no pull."""
    if n:
        connection.execute(_COUNT, {"run_id": run_id, "n": n})


def find_pulled(
    connection: Connection, source_id: int, skus: Collection[str]
) -> tuple[datetime | None, dict[str, datetime]]:
    """Return the age of the feed that was read last; and by SKU, of one that is read now."""
    key = {"source_id": source_id}
    as_of = connection.execute(_AS_OF, key).scalar_one()
    rows = connection.execute(_READ, {**key, "skus": sorted(skus)})
    return as_of, {row.sku: row.as_of for row in rows}
