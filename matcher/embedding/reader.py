"""Fetch and decode the pictures of leased jobs; bytes already encoded are not decoded again."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue
from time import monotonic
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine

from matcher.cues import cue_versions, list_common
from matcher.db.cues import find_cues
from matcher.db.embeddings import find_vectors
from matcher.db.engine import outlast
from matcher.db.jobs import Failure
from matcher.db.leases import Job, Lease
from matcher.embedding.contents import Batch, Content, Decoded, Unread, attempt
from matcher.embedding.hosts import Hosts, host_of
from matcher.errors import ImageError
from matcher.images.fetch import Fetched, Fetcher
from matcher.images.links import CONTENT_SCHEME
from matcher.images.network import StoppedError
from matcher.images.store import ContentStore

KEPT_BYTES = 1024 * 1024  # most pictures; reading them again would add a twentieth to decoding
READ_S = 5.0  # a batch is read for so long, then what was read is encoded
QUIET_S = 1.0  # nor longer than this after the last picture came
POLL_S = 0.1

Outcome = Content | Failure | Unread


@dataclass(slots=True)
class Reading:
    """A lease whose pictures are being read.

    Attributes:
        batch: what was read so far, and is not taken out yet.
        waiting: jobs that no thread has begun.
        running: jobs in a thread's hands, by picture.
    """

    batch: Batch
    waiting: list[Job]
    running: dict[int, Job] = field(default_factory=dict)
    found: list[Content] = field(default_factory=list)

    def take(self) -> Batch:
        """Take out what was read; what is being read stays."""
        still = {job.image_id for job in (*self.running.values(), *self.waiting)}
        lease = self.batch.lease
        ours = {job.image_id for job in lease.jobs}
        done = tuple(job for job in lease.jobs if job.image_id not in still)
        rest = tuple(job for job in lease.jobs if job.image_id in still)
        found = [content for content in self.found if content.job.image_id in ours]
        taken = replace(self.batch, lease=replace(lease, jobs=done), contents=found)
        self.batch, self.found = Batch(replace(lease, jobs=rest), self.batch.held_at), []
        return taken


class ContentReader:
    """Reads and decodes the pictures of leases in threads; a slow host holds its share of them.

    Pictures in the content store have threads of their own, so no host holds them up. A batch ends
    when a host keeps it waiting: what was read goes on, what this host was not asked for yet is put
    off, and what it is asked for comes with a later batch.

    Args:
        engine: the database.
        store: where bytes are kept.
        fetcher: the way to shops.
        lease_s: how long a lost database is waited for.
        threads: that fetch, and as many that decode.
        decode: a file's bytes to the encoder's pixels, and to cues.
        keep: called with each batch now and then to renew its lease.
        may_go_on: whether pictures may be begun; it only answers.
        is_stopping: whether the worker is to end at once; it only answers.
    """

    def __init__(
        self,
        engine: Engine,
        store: ContentStore,
        fetcher: Fetcher,
        *,
        lease_s: float,
        threads: int,
        decode: Callable[[bytes], Decoded],
        keep: Callable[[Batch], None],
        may_go_on: Callable[[], bool],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._engine = engine
        self._store = store
        self._fetcher = fetcher
        self._lease_s = lease_s
        self._decode_bytes = decode
        self._keep = keep
        self._may_go_on = may_go_on
        self._is_stopping = is_stopping
        self.hosts = Hosts(threads)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="decode")
        self._fetching = ThreadPoolExecutor(self.hosts.threads, thread_name_prefix="fetch")
        self._finished: SimpleQueue[tuple[Reading, Job, Outcome, float]] = SimpleQueue()
        self._late: list[Reading] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._fetching.shutdown(cancel_futures=True)
        self._pool.shutdown(cancel_futures=True)

    @property
    def late(self) -> bool:
        """Whether pictures of earlier batches are still being read."""
        return bool(self._late)

    def read(self, batch: Batch, *, to_end: bool = False) -> tuple[Batch, list[Job]]:
        """Read a lease's pictures; bytes that this encoder has seen before are not decoded.

        Args:
            batch: an empty one.
            to_end: wait for every picture, however slow its host.

        Returns:
            What was read, and the jobs that were not begun: the caller gives them back.
        """
        reading = Reading(batch, list(batch.lease.jobs))
        started = moved = monotonic()
        # A slice may be over before its first batch: it begins some, or the work never ends.
        self._begin(reading)
        while reading.waiting or reading.running:
            if self._collect(POLL_S):
                moved = monotonic()
            self._keep(reading.batch)
            held_up = monotonic() - started > READ_S or monotonic() - moved > QUIET_S
            if self._is_stopping() or (not to_end and self._is_over(reading, held_up=held_up)):
                break
            if to_end or self._may_go_on():
                self._begin(reading)
        self._late += [reading] if reading.running else []
        unbegun, reading.waiting = reading.waiting, []
        self.hosts.note_slow(host_of(job.url) for job in reading.running.values())
        taken = reading.take()
        ids = {job.image_id for job in unbegun}
        jobs = tuple(job for job in taken.lease.jobs if job.image_id not in ids)
        taken.lease = replace(taken.lease, jobs=jobs)
        return self._complete(taken), unbegun

    def wait(self, wait_s: float) -> None:
        """Wait until a picture of an earlier batch comes, or for so long."""
        self._collect(wait_s)

    def read_late(self) -> list[Batch]:
        """Return what came of earlier batches meanwhile, a batch for each lease."""
        self._collect(0)
        for reading in self._late:
            self._keep(reading.batch)
        came = [r for r in self._late if r.found or r.batch.failures or r.batch.unread]
        taken = [self._complete(each.take()) for each in came]
        self._late = [each for each in self._late if each.running]
        return taken

    def give_up(self) -> list[Lease]:
        """Forget what is being read; returns what to give back."""
        leases = [each.batch.lease for each in self._late]
        self._late = []
        return leases

    def _is_over(self, reading: Reading, *, held_up: bool) -> bool:
        """Whether a batch waits only for hosts that were slow before, or for too long."""
        held_by = [host_of(job.url) for job in (*reading.running.values(), *reading.waiting)]
        if None in held_by:
            return False  # pictures of the store are as fast as decoding is
        if held_up or not self._may_go_on():
            return True
        return all(host is not None and self.hosts.is_slow(host) for host in held_by)

    def _begin(self, reading: Reading) -> None:
        """Hand jobs to threads, as far as their hosts' shares go."""
        waiting: list[Job] = []
        for job in reading.waiting:
            host = host_of(job.url)
            if host is not None and not self.hosts.may_ask(host):
                waiting.append(job)
                continue
            reading.running[job.image_id] = job
            if host is None:
                self._pool.submit(self._run, reading, job)
            else:
                self.hosts.note_asked(host)
                self._fetching.submit(self._run, reading, job)
        reading.waiting = waiting

    def _run(self, reading: Reading, job: Job) -> None:
        started = monotonic()
        outcome = attempt(job, lambda: self._fetch(job))
        self._finished.put((reading, job, outcome, monotonic() - started))

    def _collect(self, wait_s: float) -> bool:
        """Sort what threads have finished into its readings; whether there was any."""
        try:
            reading, job, outcome, seconds = self._finished.get(wait_s > 0, wait_s)
        except Empty:
            return False
        while True:
            reading.running.pop(job.image_id, None)
            reading.found += reading.batch.keep([outcome])
            if (host := host_of(job.url)) is not None:
                self.hosts.note_answered(host, seconds)
            try:
                reading, job, outcome, seconds = self._finished.get_nowait()
            except Empty:
                return True

    def _complete(self, batch: Batch) -> Batch:
        """Find the vectors of bytes that were encoded before, and decode the others."""
        found = batch.contents
        if not found:
            return batch
        self._store.flush()
        digests = [content.sha256 for content in found]
        batch.vectors, batch.cues = outlast(
            lambda: self._find_known(batch.lease.encoder_id, digests), for_s=self._lease_s
        )
        # The same bytes twice in a batch are decoded once.
        fresh = {c.sha256: c for c in reversed(found) if c.sha256 not in batch.vectors}
        batch.contents = [
            replace(content, data=None)
            for content in found
            if fresh.get(content.sha256) is not content
        ]
        for content, cues in batch.keep(
            self._pool.map(lambda c: attempt(c.job, lambda: self._decode(c)), fresh.values())
        ):
            batch.contents.append(content)
            batch.cues[content.sha256] = cues
        return batch

    def _find_known(
        self, encoder_id: int, digests: list[bytes]
    ) -> tuple[dict[bytes, NDArray[np.float32]], dict[bytes, Mapping[str, bytes]]]:
        with self._engine.connect() as connection:
            vectors = find_vectors(connection, encoder_id, digests)
            common = {name: cue_versions()[name] for name in list_common()}
            return vectors, find_cues(connection, list(vectors), common)

    def _fetch(self, job: Job) -> Content:
        digest = job.sha256
        if digest is not None and job.recheck:
            return self._fetch_again(job, digest)
        if digest is not None and (job.url.startswith(CONTENT_SCHEME) or self._store.has(digest)):
            return self._keep_small(Content(job, digest), self._store.get(digest))
        fetched = self._fetcher.fetch(job.url)
        return self._keep_fetched(job, fetched, fetched.data or b"")

    def _fetch_again(self, job: Job, digest: bytes) -> Content:
        """Ask whether a picture has changed; it is sent only then, or if the store lost it."""
        kept = self._store.has(digest)
        try:
            fetched = self._fetcher.fetch(
                job.url,
                etag=job.etag if kept else None,
                last_modified=job.last_modified if kept else None,
            )
        except StoppedError:
            raise
        except ImageError as error:
            reason = f"not asked for changes, the vector stays: {error}"
            raise ImageError(reason, transient=error.transient) from error
        if fetched.data is None:
            etag, date = fetched.etag, fetched.last_modified
            return Content(job, digest, etag=etag, last_modified=date)
        return self._keep_fetched(job, fetched, fetched.data)

    def _keep_fetched(self, job: Job, fetched: Fetched, data: bytes) -> Content:
        content = Content(
            job, self._store.put(data), len(data), fetched.etag, fetched.last_modified
        )
        return self._keep_small(content, data)

    def _keep_small(self, content: Content, data: bytes) -> Content:
        return replace(content, data=data) if len(data) <= KEPT_BYTES else content

    def _decode(self, content: Content) -> tuple[Content, Mapping[str, bytes]]:
        if self._is_stopping():
            raise StoppedError
        data = self._store.get(content.sha256) if content.data is None else content.data
        decoded = self._decode_bytes(data)
        return replace(content, pixels=decoded.pixels, data=None), decoded.cues
