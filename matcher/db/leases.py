"""Leases: jobs that belong to one worker for a time; claimed, renewed, given back."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy import Connection, text

SUSPECT_ATTEMPTS = 2  # a picture lost with so many workers is taken alone from then on


@dataclass(frozen=True, slots=True)
class Job:
    """One picture that waits for one encoder.

    Attributes:
        url: where its bytes are: http(s), or `sha256:...` for the content store.
        sha256: of its bytes, once they were seen.
        attempts: how often a worker took it, this time included.
        recheck: whether to ask the host if the bytes are still the same.
        etag: that came with the bytes.
        last_modified: that came with the bytes.
    """

    image_id: int
    url: str
    sha256: bytes | None
    attempts: int
    recheck: bool = False
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Lease:
    """Jobs that belong to one worker until the lease ends; an empty one means no work."""

    encoder_id: int
    token: UUID
    jobs: tuple[Job, ...]


# Every catalogue gets the same share of a lease; what one does not need goes to the others. The
# shares are counted without locks: workers that ask at once do not hide jobs from each other.
# The inner limit is known to the planner; no more rows are locked than the outer one lets through.
# Rows of one ingest share their `ready_at`: any further order would sort them all for each claim.
_CLAIM = text("""
WITH share AS MATERIALIZED (
  SELECT waiting.catalog_id, count(*) AS n
  FROM (
    SELECT u.catalog_id
    FROM matcher.catalog_encoder u
    CROSS JOIN LATERAL (
      SELECT row_number() OVER () AS turn
      FROM (SELECT FROM matcher.embedding_job j
            WHERE j.encoder_id = :encoder_id AND j.catalog_id = u.catalog_id
              AND j.state IN ('pending', 'leased') AND j.ready_at <= now()
              AND (j.state = 'leased' AND j.attempts >= :suspect_attempts) = :suspects
            ORDER BY j.ready_at
            LIMIT :n) first
    ) job
    WHERE u.encoder_id = :encoder_id AND u.state IN ('live', 'shadow')
    ORDER BY job.turn
    LIMIT :n
  ) waiting
  GROUP BY waiting.catalog_id
), ready AS MATERIALIZED (
  SELECT job.image_id, job.exhausted
  FROM share
  CROSS JOIN LATERAL (
    SELECT image_id, exhausted
    FROM (SELECT j.image_id, j.state = 'leased' AND j.attempts >= :max_attempts AS exhausted
          FROM matcher.embedding_job j
          WHERE j.encoder_id = :encoder_id AND j.catalog_id = share.catalog_id
            AND j.state IN ('pending', 'leased') AND j.ready_at <= now()
            AND (j.state = 'leased' AND j.attempts >= :suspect_attempts) = :suspects
          ORDER BY j.ready_at
          LIMIT :n
          FOR UPDATE SKIP LOCKED) first
    LIMIT share.n
  ) job
), given_up AS (
  UPDATE matcher.embedding_job j
  SET state = 'failed', lease_token = NULL, updated_at = now(),
      reason = format('%s workers stopped while they held this picture; last: %s',
                      attempts, coalesce(reason, 'no reason known'))
  FROM ready
  WHERE j.encoder_id = :encoder_id AND j.image_id = ready.image_id AND ready.exhausted
  RETURNING j.image_id
), claimed AS (
  UPDATE matcher.embedding_job j
  SET state = 'leased', lease_token = :token, attempts = attempts + 1,
      ready_at = now() + make_interval(secs => :lease_s), updated_at = now()
  FROM ready
  WHERE j.encoder_id = :encoder_id AND j.image_id = ready.image_id AND NOT ready.exhausted
  RETURNING j.image_id, j.attempts, j.recheck
)
SELECT i.id, i.url, i.sha256, c.attempts, c.recheck, i.etag, i.last_modified
FROM claimed c JOIN matcher.image i ON i.id = c.image_id
UNION ALL
SELECT image_id, NULL, NULL, NULL, NULL, NULL, NULL FROM given_up
ORDER BY 1
""")

_RENEW = text("""
UPDATE matcher.embedding_job
SET ready_at = now() + make_interval(secs => :lease_s), updated_at = now()
WHERE encoder_id = :encoder_id AND lease_token = :token AND image_id = ANY (:image_ids)
RETURNING image_id
""")

_PUT_OFF = text("""
UPDATE matcher.embedding_job j
SET state = 'pending', lease_token = NULL, attempts = attempts - 1, updated_at = now(),
    ready_at = now() + make_interval(secs => p.seconds)
FROM (SELECT unnest(CAST(:image_ids AS bigint[])) AS image_id,
             unnest(CAST(:seconds AS double precision[])) AS seconds) p
WHERE j.encoder_id = :encoder_id AND j.lease_token = :token AND j.image_id = p.image_id
""")


def claim_jobs(
    connection: Connection,
    encoder_id: int,
    *,
    n: int,
    lease_s: float,
    max_attempts: int,
    suspects: bool = False,
) -> Lease:
    """Lease up to `n` jobs that are ready, those whose worker went silent included.

    Commit at once: the lease, not the lock, is what keeps other workers away.

    Args:
        connection: inside a transaction.
        encoder_id: whose jobs.
        n: how many at most.
        lease_s: seconds until others may take them.
        max_attempts: jobs that were lost with so many workers are closed as failed on the way.
        suspects: lease one picture that may have stopped two workers, and nothing else; the
            caller has no other work in hand that it could take down. Otherwise they are left out.
    """
    token = uuid4()
    values = {
        "encoder_id": encoder_id,
        "n": 1 if suspects else n,
        "token": token,
        "lease_s": lease_s,
        "max_attempts": max_attempts,
        "suspects": suspects,
        "suspect_attempts": min(SUSPECT_ATTEMPTS, max_attempts),
    }
    while rows := connection.execute(_CLAIM, values).all():
        jobs = tuple(Job(*row) for row in rows if row.url is not None)
        if jobs:
            return Lease(encoder_id, token, jobs)
    return Lease(encoder_id, token, ())


def renew_lease(connection: Connection, lease: Lease, *, lease_s: float) -> set[int]:
    """Hold the jobs for longer; returns the pictures that are still ours to work on."""
    values = {"token": lease.token, "image_ids": _image_ids(lease), "lease_s": lease_s}
    rows = connection.execute(_RENEW, {"encoder_id": lease.encoder_id, **values})
    return set(rows.scalars())


def release_lease(connection: Connection, lease: Lease) -> None:
    """Give back what is still leased, untried: for a worker that is told to stop."""
    put_off_jobs(connection, lease, dict.fromkeys(_image_ids(lease), 0.0))


def put_off_jobs(connection: Connection, lease: Lease, waits: Mapping[int, float]) -> None:
    """Give leased jobs back, untried, each until its host has a turn for it.

    Args:
        connection: inside a transaction.
        lease: that the jobs belong to.
        waits: in how many seconds a picture may be leased again, by image id.
    """
    values = {"token": lease.token, "image_ids": list(waits), "seconds": list(waits.values())}
    connection.execute(_PUT_OFF, {"encoder_id": lease.encoder_id, **values})


def _image_ids(lease: Lease) -> list[int]:
    return [job.image_id for job in lease.jobs]
