"""Probes of the search index as rows: kept for 90 days, and read as recall by shape of filter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text

from matcher.errors import InputError

KEPT_DAYS: Final = 90
DUE_HOURS: Final = 24
NEWEST: Final = 50
"""A figure is of so many questions, the newest ones."""
ENOUGH: Final = 20
"""Recall of fewer questions is shown, but is no reason to warn."""
LOW_RECALL: Final = 0.98

_IS_STANDBY = text("SELECT pg_is_in_recovery()")
# Where an index may answer, the places first that were asked least lately.
_PLACES = text("""
SELECT s.encoder_id, e.name || '@' || e.revision, c.id, c.name, s.generation
FROM matcher.search_space s
JOIN matcher.encoder e ON e.id = s.encoder_id
JOIN matcher.catalog_encoder u ON u.encoder_id = s.encoder_id AND u.state IN ('live', 'shadow')
JOIN matcher.catalog c ON c.id = u.catalog_id
WHERE s.dimension IS NOT NULL
  AND (CAST(:encoder_id AS smallint) IS NULL OR s.encoder_id = :encoder_id)
ORDER BY (SELECT max(p.id) FROM matcher.index_probe p
          WHERE p.encoder_id = s.encoder_id AND p.generation = s.generation
            AND p.catalog_id = c.id) NULLS FIRST, s.encoder_id, c.id
""")
_DUE = text("""
SELECT EXISTS (
  SELECT FROM matcher.search_space s
  JOIN matcher.catalog_encoder u ON u.encoder_id = s.encoder_id AND u.state IN ('live', 'shadow')
  WHERE s.dimension IS NOT NULL
    AND NOT EXISTS (SELECT FROM matcher.index_probe p
                    WHERE p.encoder_id = s.encoder_id AND p.generation = s.generation
                      AND p.asked_at > now() - make_interval(hours => :hours)))
""")
# Whose catalogue or encoder was removed meanwhile is left out.
_KEEP = text("""
INSERT INTO matcher.index_probe
  (encoder_id, catalog_id, generation, shape, questions, exact, short, wanted, found)
SELECT e.id, c.id, :generation, :shape, :questions, :exact, :short, :wanted, :found
FROM matcher.encoder e, matcher.catalog c
WHERE e.id = :encoder_id AND c.id = :catalog_id AND CAST(:wanted AS integer) > 0
""")
_FORGET = text("""
DELETE FROM matcher.index_probe WHERE asked_at < now() - make_interval(days => :days)
""")
_RECALL = text("""
SELECT c.name AS catalog, r.shape, sum(r.questions) AS questions,
       sum(r.found)::float8 / sum(r.wanted) AS recall, sum(r.exact) AS exact,
       sum(r.short) AS short, max(r.asked_at) AS asked_at
FROM (
  SELECT p.*, sum(p.questions) OVER (PARTITION BY p.catalog_id, p.shape ORDER BY p.id DESC)
              - p.questions AS newer
  FROM matcher.index_probe p
  JOIN matcher.search_space s ON s.encoder_id = p.encoder_id AND s.generation = p.generation
  WHERE p.encoder_id = :encoder_id AND p.asked_at >= coalesce(:since, '-infinity'::timestamptz)
) r
JOIN matcher.catalog c ON c.id = r.catalog_id
WHERE r.newer < :newest
GROUP BY c.name, r.shape
ORDER BY recall, c.name, r.shape
""")


@dataclass(frozen=True, slots=True)
class ProbePlace:
    """An index and a catalogue that it may answer for."""

    encoder_id: int
    encoder: str
    catalog_id: int
    catalog: str
    generation: int


@dataclass(frozen=True, slots=True)
class ProbeRow:
    """What one run found in a place with filters of one shape.

    Attributes:
        exact: questions that were answered exactly anyway.
        short: questions with fewer SKUs than there are.
        wanted: SKUs of the exact answers.
        found: those of them that were answered.
    """

    place: ProbePlace
    shape: str
    questions: int
    exact: int
    short: int
    wanted: int
    found: int


@dataclass(frozen=True, slots=True)
class ShapeRecall:
    """Recall of the index that stands, in a catalogue, with filters of one shape.

    Attributes:
        questions: the newest ones, about `NEWEST`.
        recall: of the exact answers' SKUs, the share that was found.
        exact: questions that were answered exactly anyway.
        short: questions with fewer SKUs than there are.
        asked_at: when the last one was, ISO 8601.
    """

    catalog: str
    shape: str
    questions: int
    recall: float
    exact: int
    short: int
    asked_at: str

    @property
    def is_low(self) -> bool:
        """Whether something is wrong: SKUs are missing, or recall is low beyond chance."""
        return self.short > 0 or (self.questions >= ENOUGH and self.recall < LOW_RECALL)

    def describe(self) -> str:
        """Say it in a line."""
        short = f", {self.short} of them short" if self.short else ""
        return (
            f"recall {self.recall:.3f} in catalogue {self.catalog!r}, filter: {self.shape}"
            f" ({self.questions} questions{short})"
        )


def require_primary(connection: Connection) -> None:
    """Refuse a standby: a probe is kept as rows.

    Raises:
        InputError: the server is a standby.
    """
    if connection.execute(_IS_STANDBY).scalar_one():
        raise InputError("this server is a standby, where nothing can be kept: ask the primary")


def list_places(connection: Connection, encoder_id: int | None = None) -> list[ProbePlace]:
    """Return where an index may answer, by one encoder or any; longest unasked first."""
    rows = connection.execute(_PLACES, {"encoder_id": encoder_id})
    return [ProbePlace(*row) for row in rows]


def is_probe_due(connection: Connection) -> bool:
    """Tell whether some index in use has not been probed for a day."""
    return bool(connection.execute(_DUE, {"hours": DUE_HOURS}).scalar_one())


def keep_probe(connection: Connection, rows: Sequence[ProbeRow]) -> None:
    """Keep what a run found; where nothing was eligible there is no figure."""
    for row in rows:
        values = {
            "encoder_id": row.place.encoder_id,
            "catalog_id": row.place.catalog_id,
            "generation": row.place.generation,
            "shape": row.shape,
            "questions": row.questions,
            "exact": row.exact,
            "short": row.short,
            "wanted": row.wanted,
            "found": row.found,
        }
        connection.execute(_KEEP, values)


def forget_old_probes(connection: Connection) -> int:
    """Drop what probes found long ago; returns how many rows."""
    return connection.execute(_FORGET, {"days": KEPT_DAYS}).rowcount


def read_recall(
    connection: Connection, encoder_id: int, since: datetime | None = None
) -> tuple[ShapeRecall, ...]:
    """Return the newest figures of the index that stands, the lowest first.

    What was not measured, or not `since` then, has no figure.
    """
    values = {"encoder_id": encoder_id, "since": since, "newest": NEWEST}
    return tuple(
        ShapeRecall(**row._asdict() | {"asked_at": row.asked_at.isoformat(timespec="seconds")})
        for row in connection.execute(_RECALL, values)
    )
