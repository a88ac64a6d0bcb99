"""Vectors: written once, in bulk, under the lease of the worker that made them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection, text

from matcher.db.jobs import Lease


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """One picture's vector and what was learned of its bytes on the way.

    Attributes:
        vector: float32, (dim,), unit length.
        sha256: of the bytes, 32 bytes.
    """

    image_id: int
    vector: NDArray[np.float32]
    sha256: bytes
    n_bytes: int
    etag: str | None = None


_STAGE = """
CREATE TEMP TABLE IF NOT EXISTS staged_embedding (
  image_id bigint, vector halfvec, sha256 bytea, bytes integer, etag text
) ON COMMIT DELETE ROWS
"""
_COPY = (
    "COPY staged_embedding (image_id, vector, sha256, bytes, etag) FROM STDIN WITH (FORMAT BINARY)"
)
_COPY_TYPES = ["int8", "halfvec", "bytea", "int4", "text"]

# Jobs first, always by image id: an ingest that shows the picture by another product locks them in
# the same order, and whoever comes second sees what the first one did.
_LOCK_JOBS = text("""
SELECT image_id FROM matcher.embedding_job
WHERE encoder_id = :encoder_id AND lease_token = :token AND image_id = ANY (:image_ids)
ORDER BY image_id
FOR UPDATE
""")

_STORE_IMAGES = text("""
UPDATE matcher.image i
SET sha256 = s.sha256, bytes = s.bytes, etag = coalesce(s.etag, i.etag), state = 'stored',
    fetched_at = now()
FROM staged_embedding s
WHERE i.id = s.image_id AND i.id = ANY (:image_ids) AND i.state <> 'stored'
""")

_INSERT = text("""
INSERT INTO matcher.embedding (encoder_id, product_id, image_id, catalog_id, vector)
SELECT :encoder_id, pi.product_id, pi.image_id, pi.catalog_id, s.vector
FROM staged_embedding s JOIN matcher.product_image pi ON pi.image_id = s.image_id
WHERE s.image_id = ANY (:image_ids)
ON CONFLICT (encoder_id, product_id, image_id) DO NOTHING
""")

_FINISH = text("""
UPDATE matcher.embedding_job
SET state = 'done', lease_token = NULL, reason = NULL, updated_at = now()
WHERE encoder_id = :encoder_id AND image_id = ANY (:image_ids)
""")

# The same bytes in many variant groups (a logo, a size chart, "no picture yet") identify nothing.
_MARK_GENERIC = text("""
WITH touched AS (
  SELECT DISTINCT i.catalog_id, i.sha256 FROM matcher.image i
  WHERE i.id = ANY (:image_ids) AND i.sha256 IS NOT NULL
), shared AS (
  SELECT t.catalog_id, t.sha256,
         count(DISTINCT coalesce('g' || p.item_group_id, 's' || p.sku)) > :max_groups AS generic
  FROM touched t
  JOIN matcher.image i ON i.catalog_id = t.catalog_id AND i.sha256 = t.sha256
  JOIN matcher.product_image pi ON pi.image_id = i.id
  JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
  GROUP BY t.catalog_id, t.sha256
)
UPDATE matcher.image i SET generic = s.generic
FROM shared s
WHERE i.catalog_id = s.catalog_id AND i.sha256 = s.sha256 AND i.generic <> s.generic
""")

_FIND_BY_CONTENT = text("""
SELECT DISTINCT ON (i.sha256) i.sha256, e.vector
FROM matcher.image i
JOIN matcher.embedding e ON e.image_id = i.id AND e.encoder_id = :encoder_id
WHERE i.sha256 = ANY (:digests)
""")


def write_embeddings(
    connection: Connection, lease: Lease, encoded: Sequence[EncodedImage], *, generic_groups: int
) -> int:
    """Write vectors, one row for each product that shows the picture, and close their jobs.

    Jobs that are no longer held under the lease are left alone: somebody else has them.

    Returns:
        How many jobs were closed.
    """
    if not encoded:
        return 0
    keys = {"encoder_id": lease.encoder_id, "image_ids": [image.image_id for image in encoded]}
    held = connection.execute(_LOCK_JOBS, {**keys, "token": lease.token}).scalars().all()
    keys["image_ids"] = list(held)
    _stage(connection, encoded)
    for statement in (_STORE_IMAGES, _INSERT, _FINISH):
        connection.execute(statement, keys)
    mark_generic(connection, held, generic_groups)
    return len(held)


def mark_generic(connection: Connection, image_ids: Sequence[int], max_groups: int) -> None:
    """Mark pictures shown by more than `max_groups` variant groups; unmark those that are not."""
    connection.execute(_MARK_GENERIC, {"image_ids": list(image_ids), "max_groups": max_groups})


def find_vectors(
    connection: Connection, encoder_id: int, digests: Sequence[bytes]
) -> dict[bytes, NDArray[np.float32]]:
    """Return the vectors that this encoder made of the same bytes before, by SHA-256."""
    if not digests:
        return {}
    rows = connection.execute(
        _FIND_BY_CONTENT, {"encoder_id": encoder_id, "digests": list(digests)}
    )
    return {bytes(digest): to_numpy(vector) for digest, vector in rows}


def to_numpy(vector: Any) -> NDArray[np.float32]:
    """Return a `halfvec` as the driver gives it as float32, (dim,)."""
    value = vector if isinstance(vector, HalfVector) else HalfVector.from_text(vector)
    return value.to_numpy().astype(np.float32)


def _stage(connection: Connection, encoded: Sequence[EncodedImage]) -> None:
    connection.execute(text(_STAGE))
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a live Connection has one
    with driver.cursor() as cursor, cursor.copy(_COPY) as copy:
        copy.set_types(_COPY_TYPES)
        for image in encoded:
            vector = HalfVector(image.vector)
            copy.write_row((image.image_id, vector, image.sha256, image.n_bytes, image.etag))
