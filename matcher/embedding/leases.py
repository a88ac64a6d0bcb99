"""Leases of one encoder's jobs: taken, renewed during the work, given back."""

from collections.abc import Sequence
from dataclasses import replace
from time import monotonic

import structlog
from sqlalchemy import Engine

from matcher.db.engine import outlast
from matcher.db.leases import Job, Lease, claim_jobs, put_off_jobs, release_lease, renew_lease
from matcher.embedding.contents import Batch
from matcher.embedding.hosts import Hosts, host_of
from matcher.embedding.run import EmbedLimits

log = structlog.get_logger()


class Leases:
    """Takes one encoder's jobs; each call is a transaction, tried again until the lease is over."""

    def __init__(self, engine: Engine, encoder_id: int, limits: EmbedLimits) -> None:
        self._engine = engine
        self._encoder_id = encoder_id
        self._limits = limits

    def take(self, *, suspects: bool = False) -> Batch:
        """Lease a batch of jobs that are ready; with `suspects`, see `claim_jobs`."""
        asked_at = monotonic()
        lease = outlast(lambda: self._claim(suspects), for_s=self._limits.lease_s)
        return Batch(lease, asked_at)

    def _claim(self, suspects: bool) -> Lease:
        limits = self._limits
        with self._engine.begin() as connection:
            return claim_jobs(
                connection,
                self._encoder_id,
                n=limits.batch_size,
                lease_s=limits.lease_s,
                max_attempts=limits.max_attempts,
                suspects=suspects,
            )

    def keep(self, batch: Batch) -> None:
        """Renew a lease after a third of its time, and drop jobs that others have leased."""
        asked_at, lease_s = monotonic(), self._limits.lease_s
        if asked_at - batch.held_at < lease_s / 3:
            return

        def renew() -> set[int]:
            with self._engine.begin() as connection:
                return renew_lease(connection, batch.lease, lease_s=lease_s)

        batch.keep_only(outlast(renew, for_s=lease_s))
        batch.held_at = asked_at

    def release(self, lease: Lease, jobs: Sequence[Job]) -> None:
        """Give back jobs of a lease, untried."""
        if not jobs:
            return

        def release() -> None:
            with self._engine.begin() as connection:
                release_lease(connection, replace(lease, jobs=tuple(jobs)))

        outlast(release, for_s=self._limits.lease_s)

    def put_off(self, lease: Lease, hosts: Hosts, jobs: Sequence[Job]) -> None:
        """Give a slow host's jobs back until its turn, so that other pictures come first."""
        by_host: dict[str, list[int]] = {}
        for job in jobs:
            by_host.setdefault(host_of(job.url) or "", []).append(job.image_id)
        waits: dict[int, float] = {}
        for host, ids in by_host.items():
            waits |= dict(zip(ids, hosts.next_turns(host, len(ids)), strict=True))
        log.info("host.slow", hosts=sorted(by_host), put_off=len(waits))

        def put_off() -> None:
            with self._engine.begin() as connection:
                put_off_jobs(connection, lease, waits)

        outlast(put_off, for_s=self._limits.lease_s)
