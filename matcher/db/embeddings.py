"""Vectors: written once, in bulk, under the lease of the worker that made them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from pgvector import HalfVector
from psycopg.types.array import ListBinaryDumper
from sqlalchemy import Connection, text

from matcher.db.leases import Lease
from matcher.db.products import find_images
from matcher.db.replaced_pictures import find_replaced, forget_old_bytes, remove_pairs
from matcher.db.shared_pictures import mark_generic


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """One picture's vector and what was learned of its bytes on the way.

    Attributes:
        vector: float32, (dim,), unit length.
        sha256: of the bytes, 32 bytes.
        stored: the image's row knows these bytes already.
        rechecked: the host was asked whether the bytes are still those of the image's row.
    """

    image_id: int
    vector: NDArray[np.float32]
    sha256: bytes
    n_bytes: int
    etag: str | None = None
    last_modified: str | None = None
    stored: bool = False
    rechecked: bool = False


class _Vectors(list[HalfVector]):
    """Vectors that travel in binary: as text, which is the default, each costs 0.4 ms of CPU."""


psycopg.adapters.register_dumper(_Vectors, ListBinaryDumper)

# Jobs first, always by image id: an ingest that shows the picture by another product locks them in
# the same order, and whoever comes second sees what the first one did.
_LOCK_JOBS = text("""
SELECT image_id FROM matcher.embedding_job
WHERE encoder_id = :encoder_id AND lease_token = :token AND image_id = ANY (:image_ids)
ORDER BY image_id
FOR UPDATE
""")

# What an unchanged picture's host does not say again stays as it was.
_STORE_IMAGES = text("""
WITH seen AS (
  SELECT s.*, o.sha256 AS old_sha256, coalesce(o.sha256 = s.sha256, false) AS same
  FROM unnest(CAST(:image_ids AS bigint[]), CAST(:digests AS bytea[]), CAST(:sizes AS integer[]),
              CAST(:etags AS text[]), CAST(:dates AS text[]), CAST(:rechecked AS boolean[]))
       AS s (image_id, sha256, bytes, etag, last_modified, rechecked)
  JOIN matcher.image o ON o.id = s.image_id
  WHERE o.state <> 'stored' OR s.rechecked
)
UPDATE matcher.image i
SET sha256 = s.sha256, bytes = coalesce(nullif(s.bytes, 0), i.bytes), state = 'stored',
    etag = coalesce(s.etag, CASE WHEN s.same THEN i.etag END),
    last_modified = coalesce(s.last_modified, CASE WHEN s.same THEN i.last_modified END),
    fetched_at = now(),
    changed_at = CASE WHEN s.same OR s.old_sha256 IS NULL THEN i.changed_at ELSE now() END
FROM seen s
WHERE i.id = s.image_id AND (i.state <> 'stored' OR s.rechecked)
RETURNING i.id, CASE WHEN NOT s.same THEN s.old_sha256 END
""")
# One other picture of the bytes that a picture had stands for all of them.
_SAME_BYTES = text("""
SELECT other.id FROM unnest(CAST(:image_ids AS bigint[]), CAST(:digests AS bytea[])) AS c (id, old)
JOIN matcher.image i ON i.id = c.id
CROSS JOIN LATERAL (SELECT o.id FROM matcher.image o
                    WHERE o.catalog_id = i.catalog_id AND o.sha256 = c.old LIMIT 1) other
""")

_INSERT = text("""
INSERT INTO matcher.embedding (encoder_id, product_id, image_id, catalog_id, vector)
SELECT :encoder_id, pi.product_id, pi.image_id, pi.catalog_id, s.vector
FROM unnest(CAST(:image_ids AS bigint[]), CAST(:vectors AS halfvec[])) AS s (image_id, vector)
JOIN matcher.product_image pi ON pi.image_id = s.image_id
ON CONFLICT (encoder_id, product_id, image_id) DO NOTHING
""")

_ADD_CANDIDATES = text("""
SELECT matcher.add_candidates(CAST(:encoder_id AS smallint), CAST(:image_ids AS bigint[]))
""")

_FINISH = text("""
UPDATE matcher.embedding_job
SET state = 'done', lease_token = NULL, reason = NULL, recheck = false, updated_at = now()
WHERE encoder_id = :encoder_id AND image_id = ANY (:image_ids)
""")

# A placeholder lies at thousands of addresses. Two statements: rows of pictures and vectors may lie
# on different servers.
_IMAGES_OF_CONTENT = text("""
SELECT d.sha256, i.id
FROM unnest(CAST(:digests AS bytea[])) AS d (sha256)
CROSS JOIN LATERAL (SELECT i.id FROM matcher.image i WHERE i.sha256 = d.sha256 LIMIT 50) i
""")
_VECTORS_OF_IMAGES = text("""
SELECT DISTINCT ON (e.image_id) e.image_id, e.vector FROM matcher.embedding e
WHERE e.encoder_id = :encoder_id AND e.image_id = ANY (:image_ids)
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
    key = {"encoder_id": lease.encoder_id, "image_ids": [image.image_id for image in encoded]}
    held = set(connection.execute(_LOCK_JOBS, {**key, "token": lease.token}).scalars())
    if not held:
        return 0
    ours = [image for image in encoded if image.image_id in held]
    fresh = [image for image in ours if not image.stored]
    touched = _store_images(connection, lease.encoder_id, fresh)
    # Of others, too, plain SQL may have let further products show them.
    touched += [image.image_id for image in ours if image.stored]
    mark_generic(connection, touched, generic_groups)
    key["image_ids"] = [image.image_id for image in ours]
    vectors = _Vectors(HalfVector(image.vector) for image in ours)
    connection.execute(_INSERT, {**key, "vectors": vectors})
    connection.execute(_ADD_CANDIDATES, key)
    connection.execute(_FINISH, key)
    _drop_replaced(connection, lease.encoder_id, [image.image_id for image in ours], generic_groups)
    return len(ours)


def _drop_replaced(
    connection: Connection, encoder_id: int, image_ids: Sequence[int], generic_groups: int
) -> None:
    """Remove the pictures that have answered until these had their vectors."""
    pairs = find_replaced(connection, encoder_id, image_ids)
    if pairs:
        remove_pairs(connection, pairs)
        product_ids = [product_id for product_id, _ in pairs]
        shown = find_images(connection, product_ids)
        judged = {*shown, *(image_id for _, image_id in pairs)}
        mark_generic(connection, sorted(judged), generic_groups, product_ids)


def _store_images(
    connection: Connection,
    encoder_id: int,
    images: Sequence[EncodedImage],
) -> list[int]:
    """Keep what was learned of bytes that were seen for the first time, or again.

    Returns:
        The pictures whose bytes are others now, and one of those with the bytes that each had.
    """
    if not images:
        return []
    columns = {
        "image_ids": [image.image_id for image in images],
        "digests": [image.sha256 for image in images],
        "sizes": [image.n_bytes for image in images],
        "etags": [image.etag for image in images],
        "dates": [image.last_modified for image in images],
        "rechecked": [image.rechecked for image in images],
    }
    rows = connection.execute(_STORE_IMAGES, columns).all()
    touched = [image_id for image_id, _ in rows]
    old = {image_id: digest for image_id, digest in rows if digest is not None}
    if old:
        values = {"image_ids": list(old), "digests": list(old.values())}
        touched += connection.execute(_SAME_BYTES, values).scalars()
        forget_old_bytes(connection, encoder_id, list(old))
    return touched


def find_vectors(
    connection: Connection, encoder_id: int, digests: Sequence[bytes]
) -> dict[bytes, NDArray[np.float32]]:
    """Return the vectors that this encoder made of the same bytes before, by SHA-256."""
    if not digests:
        return {}
    digest_of = {
        image_id: bytes(digest)
        for digest, image_id in connection.execute(_IMAGES_OF_CONTENT, {"digests": list(digests)})
    }
    key = {"encoder_id": encoder_id, "image_ids": list(digest_of)}
    rows = connection.execute(_VECTORS_OF_IMAGES, key)
    return {digest_of[image_id]: to_numpy(vector) for image_id, vector in rows}


def to_numpy(vector: Any) -> NDArray[np.float32]:
    """Return a `halfvec` as the driver gives it as float32, (dim,)."""
    value = vector if isinstance(vector, HalfVector) else HalfVector.from_text(vector)
    return value.to_numpy().astype(np.float32)
