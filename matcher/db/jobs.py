"""Embedding jobs: opened by triggers, failed with a reason, tried again, counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, text

from matcher.db.leases import Lease
from matcher.errors import UnknownNameError

OPENED: Final = "matcher_embedding_job"
"""The channel that tells workers of new jobs."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a job was not done, and whether it is worth another try."""

    image_id: int
    reason: str
    transient: bool


_FAIL = text("""
UPDATE matcher.embedding_job j
SET state = CASE WHEN f.transient AND j.attempts < :max_attempts THEN 'pending' ELSE 'failed' END,
    ready_at = now() + make_interval(
      secs => :retry_s * power(4, j.attempts - 1) * (0.8 + 0.4 * random())),
    lease_token = NULL, updated_at = now(), reason = f.reason
FROM (SELECT unnest(CAST(:image_ids AS bigint[])) AS image_id,
             unnest(CAST(:reasons AS text[])) AS reason,
             unnest(CAST(:transient AS boolean[])) AS transient) f
WHERE j.encoder_id = :encoder_id AND j.lease_token = :token AND j.image_id = f.image_id
RETURNING j.image_id, j.state
""")

_MARK_UNREADABLE = text("""
UPDATE matcher.image SET state = 'failed' WHERE id = ANY (:image_ids) AND state = 'waiting'
""")

# While an encoder was retired, other products may have come to show a picture that it is done with.
# OFFSET 0: vectors may lie on other servers, which are asked first.
_OPEN_ALL = text("""
INSERT INTO matcher.embedding_job (encoder_id, image_id, catalog_id)
SELECT u.encoder_id, i.id, i.catalog_id
FROM matcher.catalog_encoder u JOIN matcher.image i ON i.catalog_id = u.catalog_id
WHERE u.encoder_id = :encoder_id AND u.state IN ('live', 'shadow')
  AND EXISTS (SELECT FROM matcher.product_image pi
              WHERE pi.image_id = i.id
                AND NOT EXISTS (SELECT FROM (SELECT e.product_id, e.image_id
                                             FROM matcher.embedding e
                                             WHERE e.encoder_id = :encoder_id OFFSET 0) e
                                WHERE e.product_id = pi.product_id AND e.image_id = pi.image_id))
ORDER BY i.id
ON CONFLICT (encoder_id, image_id) DO UPDATE
SET state = 'pending', attempts = 0, ready_at = now(), reason = NULL, updated_at = now()
WHERE embedding_job.state = 'done'
""")

_LOCK = text("""
SELECT FROM matcher.embedding_job WHERE image_id = ANY (:image_ids)
ORDER BY encoder_id, image_id FOR UPDATE
""")

_OF_SKUS = text("""
SELECT p.sku, pi.image_id
FROM matcher.product p LEFT JOIN matcher.product_image pi ON pi.product_id = p.id
WHERE p.catalog_id = :catalog_id AND p.sku = ANY (:skus) AND p.retired_at IS NULL
""")
# The order of turns is that of `ready_at`: ahead of all that has waited for less than a day.
_HURRY = text("""
UPDATE matcher.embedding_job j
SET state = 'pending', attempts = 0, ready_at = now() - interval '1 day', updated_at = now()
FROM matcher.catalog_encoder u
WHERE j.image_id = ANY (:image_ids) AND j.state IN ('pending', 'failed')
  AND u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id
  AND u.state IN ('live', 'shadow')
""")

_RETRY = text("""
UPDATE matcher.embedding_job
SET state = 'pending', attempts = 0, ready_at = now(), updated_at = now()
WHERE state = 'failed'
""")

_COUNT_READY = text("""
SELECT count(*) FROM (
  SELECT FROM matcher.embedding_job j JOIN matcher.catalog_encoder u
    ON u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id
  WHERE u.state IN ('live', 'shadow') AND j.state IN ('pending', 'leased') AND j.ready_at <= now()
  LIMIT :most) ready
""")

_COUNT = text("""
SELECT j.state, CAST(sum(j.jobs) AS bigint)
FROM (
  SELECT encoder_id, catalog_id, count(*) AS jobs,
         CASE WHEN state = 'pending' AND ready_at > now() AND attempts > 0
              THEN 'retrying' ELSE state END AS state
  FROM matcher.embedding_job
  GROUP BY encoder_id, catalog_id, 4
) j
JOIN matcher.catalog_encoder u
  ON u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id AND u.state IN ('live', 'shadow')
GROUP BY j.state
""")


def fail_jobs(
    connection: Connection,
    lease: Lease,
    failures: Sequence[Failure],
    *,
    max_attempts: int,
    retry_s: float,
) -> int:
    """Close jobs with a reason; a transient one waits, four times as long each time, for a new try.

    Returns:
        How many are failed for good.
    """
    if not failures:
        return 0
    rows = connection.execute(
        _FAIL,
        {
            "encoder_id": lease.encoder_id,
            "token": lease.token,
            "image_ids": [failure.image_id for failure in failures],
            "reasons": [failure.reason for failure in failures],
            "transient": [failure.transient for failure in failures],
            "max_attempts": max_attempts,
            "retry_s": retry_s,
        },
    )
    failed = [image_id for image_id, state in rows if state == "failed"]
    connection.execute(_MARK_UNREADABLE, {"image_ids": failed})
    return len(failed)


def lock_jobs(connection: Connection, image_ids: Iterable[int]) -> None:
    """Lock pictures' jobs for the rest of the transaction, in the order that everyone takes."""
    connection.execute(_LOCK, {"image_ids": list(image_ids)})


def open_all_jobs(connection: Connection, encoder_id: int) -> int:
    """Open a job for every picture that lacks a vector of an encoder; returns how many."""
    return connection.execute(_OPEN_ALL, {"encoder_id": encoder_id}).rowcount


def retry_jobs(connection: Connection) -> int:
    """Give failed pictures another round of tries; returns how many."""
    return connection.execute(_RETRY).rowcount


def hurry_jobs(
    connection: Connection, catalog_id: int, skus: Sequence[str], *, refused_ok: bool = False
) -> int:
    """Put pictures of SKUs that wait or have failed before all others.

    Args:
        connection: inside a transaction.
        catalog_id: that sells them.
        skus: as they are kept.
        refused_ok: pass over SKUs that are not sold.

    Returns:
        How many jobs.

    Raises:
        UnknownNameError: the catalogue sells no such SKU.
    """
    values = {"catalog_id": catalog_id, "skus": list(skus)}
    shown = connection.execute(_OF_SKUS, values).all()
    missing = set(skus) - {row.sku for row in shown}
    if missing and not refused_ok:
        raise UnknownNameError(f"no SKU {min(missing)!r} is sold in this catalogue")
    image_ids = sorted({row.image_id for row in shown if row.image_id is not None})
    lock_jobs(connection, image_ids)
    return connection.execute(_HURRY, {"image_ids": image_ids}).rowcount


def count_ready(connection: Connection, *, most: int) -> int:
    """Count the jobs that workers would get if they asked now, as far as `most`."""
    return int(connection.execute(_COUNT_READY, {"most": most}).scalar_one())


def count_jobs(connection: Connection) -> dict[str, int]:
    """Return the number of jobs in each state, zeros included.

    `retrying` are pending ones that wait for their next try after a failure that may pass; those
    that only wait for their host's turn are `pending`.
    """
    counts = dict.fromkeys(("pending", "retrying", "leased", "done", "failed"), 0)
    counts.update((state, count) for state, count in connection.execute(_COUNT))
    return counts
