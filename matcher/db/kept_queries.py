"""Vectors of users' questions: kept for 30 days where the setting says so, for probes to ask."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection, text

from matcher.db.embeddings import to_numpy

KEPT_DAYS: Final = 30
MOST_A_DAY: Final = 100
"""Of a catalogue and encoder: what a probe can use, whatever the traffic."""

# Nothing is kept where no index is probed, and nothing on a standby.
_ROOM = text("""
SELECT c.id AS catalog_id, s.encoder_id,
       :most - (SELECT count(*) FROM matcher.kept_query q
                WHERE q.catalog_id = c.id AND q.encoder_id = s.encoder_id
                  AND q.asked_at > now() - interval '1 day') AS room
FROM matcher.catalog_id(CAST(:catalog AS text)) c (id)
JOIN matcher.search_space s ON s.encoder_id = matcher.encoder_id(CAST(:encoder AS text), c.id)
WHERE s.dimension IS NOT NULL AND current_setting('transaction_read_only') = 'off'
""")
_KEEP = text("""
INSERT INTO matcher.kept_query (encoder_id, catalog_id, vector)
SELECT :encoder_id, :catalog_id, q.vector
FROM unnest(CAST(CAST(:vectors AS text[]) AS halfvec[])) AS q (vector)
""")
_DRAW = text("""
SELECT q.vector FROM matcher.kept_query q
WHERE q.catalog_id = :catalog_id AND q.encoder_id = :encoder_id ORDER BY random() LIMIT :n
""")
_FORGET = text("""
DELETE FROM matcher.kept_query WHERE asked_at < now() - make_interval(days => :days)
""")


def keep_queries(
    connection: Connection,
    vectors: Sequence[NDArray[np.float32]],
    catalog: str | None,
    encoder: str | None,
) -> None:
    """Keep the vectors of questions, unless enough were kept of the last day.

    Args:
        connection: in the transaction that asked them.
        vectors: float32, (dim,), unit length.
        catalog: that was asked; None for the only one, or "default".
        encoder: that made them; None for the one that is live there.
    """
    key = {"catalog": catalog, "encoder": encoder, "most": MOST_A_DAY}
    found = connection.execute(_ROOM, key).one_or_none()
    if found is None or found.room <= 0:
        return
    kept = [HalfVector(vector).to_text() for vector in vectors[: found.room]]
    place = {"encoder_id": found.encoder_id, "catalog_id": found.catalog_id}
    connection.execute(_KEEP, {**place, "vectors": kept})


def draw_queries(
    connection: Connection, encoder_id: int, catalog_id: int, n: int
) -> list[NDArray[np.float32]]:
    """Return up to `n` kept vectors at random, float32, (dim,)."""
    key = {"encoder_id": encoder_id, "catalog_id": catalog_id, "n": n}
    return [to_numpy(vector) for vector in connection.execute(_DRAW, key).scalars()]


def forget_old_queries(connection: Connection) -> int:
    """Drop vectors of questions of long ago; returns how many."""
    return connection.execute(_FORGET, {"days": KEPT_DAYS}).rowcount
