"""Vectors for the pictures that wait: worked off in slices, counted, tried again, swept for."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import sleep

import structlog

from matcher.catalog.sku import normal_sku
from matcher.db.catalogs import get_catalog_id
from matcher.db.cues import are_cues_wanted
from matcher.db.encoder_uses import find_waiting, list_active_encoders
from matcher.db.encoders import EncoderRow
from matcher.db.failures import (
    EmbedOutcome,
    FailedPicture,
    FailureCause,
    list_failures,
    read_clock,
    read_failed,
    read_outcome,
)
from matcher.db.jobs import count_jobs, count_ready, hurry_jobs, retry_jobs
from matcher.db.replaced_pictures import recheck_old
from matcher.doorbell import EMBED_PENDING
from matcher.embedding.embedder import Embedder
from matcher.embedding.run import EmbedLimits, EmbedReport
from matcher.errors import EncoderError, InputError
from matcher.installation import Installation
from matcher.services.index import Index
from matcher.services.slices import WorkSlice
from matcher.services.workforce import JobCounts, wait_for_worker

log = structlog.get_logger()

LOOK_S = 0.5
MAX_DAYS = 36500
MAX_WOKEN = 16
"""Workers that one which found work wakes; each of them wakes others."""


class Embedding:
    """Jobs to vectors."""

    def __init__(self, installation: Installation, index: Index, stopping: threading.Event) -> None:
        self._installation = installation
        self._index = index
        self._stopping = stopping
        self._running = threading.Lock()

    def run_pending(self) -> EmbedReport | None:
        """Work off waiting jobs for one slice of time; None when this process already does."""
        if not self._running.acquire(blocking=False):
            return None
        try:
            return self._run()
        finally:
            self._running.release()

    def _run(self) -> EmbedReport:
        here = self._installation
        with here.transaction() as connection:
            rows = list_active_encoders(connection)
            waiting = find_waiting(connection, rows)
            cues = are_cues_wanted(connection)
        slice_ = WorkSlice(here.settings.slice_s, self._stopping)
        wake_others, report, failed = _Once(self._wake_others), EmbedReport(), None
        for row in waiting:
            try:
                report += self._embedder(row, cues=cues).run(
                    slice_.may_go_on, on_leased=wake_others, is_stopping=self._stopping.is_set
                )
            except EncoderError as error:  # one that cannot be loaded does not stop the others
                log.error("encoder.unusable", encoder=row.full_name, reason=str(error))
                failed = failed or error
        if failed and not report.done:
            raise failed
        if report.done:
            self._index.keep(rows)
        return report

    def _embedder(self, row: EncoderRow, *, cues: bool) -> Embedder:
        here, settings = self._installation, self._installation.settings
        limits = EmbedLimits(
            batch_size=settings.batch_size,
            lease_s=settings.lease_s,
            max_attempts=settings.max_attempts,
            fetch_threads=settings.fetch_threads,
            generic_groups=settings.generic_groups,
            cues=cues,
        )
        return Embedder(
            here.work_engine, row, here.load_encoder(row), here.store, here.fetcher, limits
        )

    def _wake_others(self) -> None:
        """Ring for what waits beyond the batch in hand: one ring is heard by one worker only.

        Called after a batch was leased, so that a broken encoder cannot cause a storm of rings.
        """
        size = self._installation.settings.batch_size
        with self._installation.transaction() as connection:
            waiting = count_ready(connection, most=MAX_WOKEN * size)
        for _ in range(-(-waiting // size)):
            if not self._installation.doorbell.ring(EMBED_PENDING):
                break

    def run_until_done(
        self,
        on_progress: Callable[[JobCounts], None] = lambda _: None,
        *,
        log_file: Path | None = None,
    ) -> JobCounts:
        """Start a worker process, and wait until every job is done, failed, or put off.

        While the broker is away, this process does the work itself, also when it goes away later.

        Args:
            on_progress: called with the jobs in each state, now and then.
            log_file: what the worker says goes here; `log/worker.log` in the data folder when None.

        Raises:
            MatcherError: the worker ended before its work, or got nowhere; the log says why.
        """
        counts = self.count_jobs()
        if not counts["pending"] + counts["leased"]:
            return counts
        if not self._installation.doorbell.ring(EMBED_PENDING):
            return self._run_here(on_progress)
        settings = self._installation.settings
        log_file = log_file or settings.home / "log" / "worker.log"
        wait_for_worker(settings, log_file, self.count_jobs, self.ring_if_any_wait, on_progress)
        return self._run_here(on_progress)

    def _run_here(self, on_progress: Callable[[JobCounts], None]) -> JobCounts:
        """Work off what waits, if anything, in this process; a thread works, this one tells."""
        with ThreadPoolExecutor(1, thread_name_prefix="embed") as pool:
            try:
                while (counts := self.count_jobs())["pending"] + counts["leased"]:
                    work = pool.submit(self.run_pending)
                    while not work.done():
                        wait([work], timeout=LOOK_S)
                        on_progress(self.count_jobs())
                    report = work.result()
                    if report is None or not report.done + report.failed + report.retried:
                        sleep(LOOK_S)  # jobs are in other workers' hands, or wait for their turn
            except KeyboardInterrupt:
                self._stopping.set()
                raise
        return counts

    def ring_if_any_wait(self) -> bool:
        """Ring for jobs that wait; those in hand are leased. False when the broker is away."""
        with self._installation.transaction() as connection:
            waiting = count_ready(connection, most=1)
        return not waiting or self._installation.doorbell.ring(EMBED_PENDING)

    def count_jobs(self) -> JobCounts:
        """Return the number of jobs in each state."""
        with self._installation.transaction() as connection:
            return count_jobs(connection)

    def read_clock(self) -> datetime:
        """Return the time by the database's clock; `read_outcome` counts from it."""
        with self._installation.transaction() as connection:
            return read_clock(connection)

    def read_outcome(self, since: datetime) -> EmbedOutcome:
        """Return how many pictures got a vector since a time, how many failed, and why."""
        with self._installation.transaction() as connection:
            return read_outcome(connection, since)

    def list_failures(self) -> list[FailureCause]:
        """Return the causes for which pictures failed, commonest first."""
        with self._installation.transaction() as connection:
            return list_failures(connection)

    def read_failed(self) -> Iterator[FailedPicture]:
        """Yield every failed picture, once for each product that shows it."""
        with self._installation.transaction() as connection:
            yield from read_failed(connection)

    def refresh(self, *, catalog: str | None = None, older_than_days: float = 0) -> int:
        """Have workers ask hosts again for pictures, to find those that have changed.

        A picture's old vector answers until the new one is there.

        Args:
            catalog: whose pictures; those of all catalogues when None.
            older_than_days: leave out what was fetched within so many days.

        Returns:
            How many pictures are asked for.

        Raises:
            UnknownNameError: no such catalogue.
            InputError: the number of days is negative.
        """
        if not 0 <= older_than_days <= MAX_DAYS:
            raise InputError(f"older_than_days is {older_than_days}: give 0 to {MAX_DAYS:,}")
        with self._installation.transaction() as connection:
            catalog_id = None if catalog is None else get_catalog_id(connection, catalog)
            asked = recheck_old(connection, catalog_id, older_than_days * 86400)
        self._installation.doorbell.ring(EMBED_PENDING)
        return asked

    def hurry(
        self, skus: Sequence[str], *, catalog: str | None = None, refused_ok: bool = False
    ) -> int:
        """Have workers embed the pictures of some SKUs before all others.

        Those that failed get another round of tries.

        Args:
            skus: that are sold.
            catalog: its name; None for the only one.
            refused_ok: pass over SKUs that are not sold.

        Returns:
            How many pictures wait.

        Raises:
            UnknownNameError: no such catalogue or SKU.
        """
        kept = [normal_sku(sku) for sku in skus]
        with self._installation.transaction() as connection:
            catalog_id = get_catalog_id(connection, catalog)
            waiting = hurry_jobs(connection, catalog_id, kept, refused_ok=refused_ok)
        self._installation.doorbell.ring(EMBED_PENDING)
        return waiting

    def retry_failed(self) -> int:
        """Give failed pictures another round of tries; returns how many."""
        with self._installation.transaction() as connection:
            retried = retry_jobs(connection)
        self._installation.doorbell.ring(EMBED_PENDING)
        return retried


@dataclass(slots=True)
class _Once:
    """An action that happens the first time it is asked for."""

    action: Callable[[], None]
    done: bool = False

    def __call__(self) -> None:
        if not self.done:
            self.done = True
            self.action()
