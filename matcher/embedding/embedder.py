"""Process the jobs of one encoder; reading, encoding and writing of batches overlap."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from time import monotonic, sleep

import numpy as np
import structlog
from numpy.typing import NDArray
from sqlalchemy import Engine

from matcher.db.embeddings import EncodedImage, write_embeddings
from matcher.db.encoders import EncoderRow
from matcher.db.engine import outlast
from matcher.db.jobs import (
    Failure,
    Job,
    Lease,
    claim_jobs,
    fail_jobs,
    lock_jobs,
    put_off_jobs,
    release_lease,
    renew_lease,
)
from matcher.db.products import lock_products
from matcher.db.replaced_pictures import find_replaced
from matcher.embedding.contents import Batch, Content, attempt
from matcher.embedding.hosts import Hosts, host_of
from matcher.embedding.reader import ContentReader
from matcher.encoders.base import Encoder
from matcher.encoders.preprocess import prepare
from matcher.images.decode import decode_image
from matcher.images.fetch import Fetcher
from matcher.images.store import ContentStore

log = structlog.get_logger()

PIECE_S = 2.0  # encoded between two looks whether to stop
MIN_PIECE = 16
WAIT_S = 0.25
RETRY_S = 30.0  # first pause before another try, then four times as long: 42 minutes in all


@dataclass(frozen=True, slots=True)
class EmbedReport:
    """Result of one run over the jobs.

    Attributes:
        done: jobs closed with a vector; `encoded` of them needed the encoder, for the others the
            bytes had been encoded before.
        failed: jobs that failed with a reason.
        retried: jobs that will be tried again after a transient failure.
        finished: False if it was stopped with jobs left.
    """

    done: int = 0
    encoded: int = 0
    failed: int = 0
    retried: int = 0
    seconds: float = 0.0
    finished: bool = True

    def __add__(self, other: "EmbedReport") -> "EmbedReport":
        return EmbedReport(
            self.done + other.done,
            self.encoded + other.encoded,
            self.failed + other.failed,
            self.retried + other.retried,
            self.seconds + other.seconds,
            self.finished and other.finished,
        )


@dataclass(frozen=True, slots=True)
class EmbedLimits:
    """Batch size, times and limits; see the settings of the same names."""

    batch_size: int
    lease_s: float
    max_attempts: int
    fetch_threads: int
    generic_groups: int


class Embedder:
    """Takes one encoder's jobs from lease to vector."""

    def __init__(
        self,
        engine: Engine,
        row: EncoderRow,
        encoder: Encoder,
        store: ContentStore,
        fetcher: Fetcher,
        limits: EmbedLimits,
    ) -> None:
        self._engine = engine
        self._row = row
        self._encoder = encoder
        self._store = store
        self._fetcher = fetcher
        self._limits = limits
        self._is_stopping: Callable[[], bool] = lambda: False
        self._per_s = 0.0
        self._leased = False

    def run(
        self,
        may_go_on: Callable[[], bool],
        *,
        on_leased: Callable[[], None] = lambda: None,
        is_stopping: Callable[[], bool] = lambda: False,
    ) -> EmbedReport:
        """Embed until no job is ready or `may_go_on` returns False.

        Args:
            may_go_on: asked before pictures are leased or fetched; what was read by then is still
                encoded. It only answers.
            on_leased: called after each batch is leased, before it is encoded.
            is_stopping: whether to end within seconds: what is not encoded yet goes back.
        """
        started = monotonic()
        self._is_stopping, self._leased = is_stopping, False
        report = EmbedReport()
        with self._reader(may_go_on) as reader:
            while True:
                report += self._run_ahead(reader, may_go_on, on_leased)
                if is_stopping() or not may_go_on():
                    report = replace(report, finished=not self._leased)
                    break
                # A picture that may have stopped two workers is encoded alone, without other work.
                suspect = self._read_suspect(reader)
                if not suspect.lease.jobs:
                    break
                report += self._write(suspect, self._encode(suspect))
            for lease in reader.give_up():
                self._release(lease)
        return replace(report, seconds=monotonic() - started)

    def _run_ahead(
        self,
        reader: ContentReader,
        may_go_on: Callable[[], bool],
        on_leased: Callable[[], None],
    ) -> EmbedReport:
        """Read the next batches while one is encoded, and write in a thread."""
        report = EmbedReport()
        written: Future[EmbedReport] | None = None
        with (
            ThreadPoolExecutor(1, thread_name_prefix="ahead") as ahead,
            ThreadPoolExecutor(1, thread_name_prefix="write") as writer,
        ):
            upcoming = ahead.submit(self._read_next, reader, may_go_on, on_leased)
            while batches := upcoming.result():
                for batch in batches:
                    self._keep(batch)
                upcoming = ahead.submit(self._read_next, reader, may_go_on, on_leased)
                for half in (half for batch in batches for half in batch.halves()):
                    encoded = self._encode(half)
                    # One half is encoded while the other is written. So if the worker is killed,
                    # at most one batch has to be encoded again.
                    if written is not None:
                        report += written.result()
                    written = writer.submit(self._write, half, encoded)
            if written is not None:
                report += written.result()
        return report

    def _read_next(
        self,
        reader: ContentReader,
        may_go_on: Callable[[], bool],
        on_leased: Callable[[], None],
    ) -> list[Batch]:
        """Return batches that were read; none when nothing is left to do now."""
        while not self._is_stopping():
            batches = reader.read_late()
            if may_go_on() or not self._leased:
                batch = self._lease()
                self._leased |= bool(batch.lease.jobs)
                if batch.lease.jobs:
                    on_leased()
                    batches.append(self._read(reader, batch))
            if ready := [b for b in batches if b.contents or b.failures or b.unread]:
                return ready
            if not batches and not self._wait(reader, may_go_on):
                break
        return []

    def _wait(self, reader: ContentReader, may_go_on: Callable[[], bool]) -> bool:
        """Wait a moment for slow hosts; False when none has anything to come."""
        if reader.late:
            reader.wait(WAIT_S)
            return True
        if may_go_on() and reader.hosts.wait_s() > 0:
            sleep(WAIT_S)
            return True
        return False

    def _read(self, reader: ContentReader, batch: Batch) -> Batch:
        lease = batch.lease
        read, unbegun = reader.read(batch)
        if self._is_stopping():
            self._release(replace(lease, jobs=tuple(unbegun)))
        elif unbegun:
            self._put_off(lease, reader.hosts, unbegun)
        return read

    def _read_suspect(self, reader: ContentReader) -> Batch:
        batch = self._lease(suspects=True)
        if not batch.lease.jobs:
            return batch
        lease = batch.lease
        read, unbegun = reader.read(batch, to_end=True)
        self._release(replace(lease, jobs=tuple(unbegun)))
        return read

    def _put_off(self, lease: Lease, hosts: Hosts, jobs: Sequence[Job]) -> None:
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

    @contextmanager
    def _reader(self, may_go_on: Callable[[], bool]) -> Iterator[ContentReader]:
        with ContentReader(
            self._engine,
            self._store,
            self._fetcher,
            threads=self._limits.fetch_threads,
            decode=self._decode,
            keep=self._keep,
            may_go_on=may_go_on,
            is_stopping=self._is_stopping,
        ) as reader:
            yield reader

    def _decode(self, data: bytes) -> NDArray[np.uint8]:
        """Decode and shrink to the encoder's input size, so that a batch needs little memory."""
        how = self._encoder.spec.preprocessing
        return decode_image(
            data,
            min_side=self._encoder.decode_min_side,
            honour_profiles=how.honour_profiles,
            finish=lambda pixels: prepare(pixels, how),
        )

    def _lease(self, *, suspects: bool = False) -> Batch:
        asked_at = monotonic()
        lease = outlast(lambda: self._claim(suspects), for_s=self._limits.lease_s)
        return Batch(lease, asked_at)

    def _claim(self, suspects: bool) -> Lease:
        limits = self._limits
        with self._engine.begin() as connection:
            return claim_jobs(
                connection,
                self._row.id,
                n=limits.batch_size,
                lease_s=limits.lease_s,
                max_attempts=limits.max_attempts,
                suspects=suspects,
            )

    def _keep(self, batch: Batch) -> None:
        """Renew a lease after a third of its time, and drop jobs that others have leased."""
        asked_at, lease_s = monotonic(), self._limits.lease_s
        if asked_at - batch.held_at < lease_s / 3:
            return

        def renew() -> set[int]:
            with self._engine.begin() as connection:
                return renew_lease(connection, batch.lease, lease_s=lease_s)

        batch.keep_only(outlast(renew, for_s=lease_s))
        batch.held_at = asked_at

    def _encode(self, batch: Batch) -> int:
        """Encode the decoded pictures; return how many they were."""
        self._keep(batch)
        fresh = [content for content in batch.contents if content.pixels is not None]
        done, pieces = 0, self._pieces(fresh)
        for piece in pieces:
            if self._is_stopping():
                self._leave(batch, fresh[done:])
                break
            self._encode_piece(batch, piece)
            done += len(piece)
        return done

    def _pieces(self, fresh: Sequence[Content]) -> Iterator[Sequence[Content]]:
        """Yield pictures in parts of about `PIECE_S`, so that a worker can stop between them."""
        at = 0
        while at < len(fresh):
            size = max(MIN_PIECE, round(PIECE_S * self._per_s))
            yield fresh[at : at + size]
            at += size

    def _leave(self, batch: Batch, contents: Sequence[Content]) -> None:
        """Let pictures go back untried, with all others of the same bytes."""
        digests = {content.sha256 for content in contents}
        batch.unread += [c.job for c in batch.contents if c.sha256 in digests]
        batch.contents = [c for c in batch.contents if c.sha256 not in digests]

    def _encode_piece(self, batch: Batch, fresh: Sequence[Content]) -> None:
        started = monotonic()
        try:
            vectors = self._encoder.encode_images(_pixels(fresh))
            batch.vectors |= {c.sha256: v for c, v in zip(fresh, vectors, strict=True)}
        except Exception as error:  # encode each picture alone, to find the one that failed
            log.warning("batch.refused", encoder=self._row.full_name, reason=str(error))
            self._encode_alone(batch, fresh)
        seconds = monotonic() - started
        self._per_s = len(fresh) / max(seconds, 0.001)
        log.info("batch.encoded", n=len(fresh), duration_ms=round(1000 * seconds))

    def _encode_alone(self, batch: Batch, fresh: Sequence[Content]) -> None:
        def encode(content: Content) -> tuple[bytes, NDArray[np.float32]]:
            return content.sha256, self._encoder.encode_images(_pixels([content]))[0]

        outcomes = (attempt(c.job, lambda c=c: encode(c)) for c in fresh)  # type: ignore[misc]
        batch.vectors |= dict(batch.keep(outcomes))

    def _write(self, batch: Batch, encoded: int) -> EmbedReport:
        rows = [_to_row(c, batch) for c in batch.contents if c.sha256 in batch.vectors]
        failures = list(_all_failures(batch))
        image_ids = [row.image_id for row in rows] + [each.image_id for each in failures]

        def write() -> tuple[int, int]:
            limits = self._limits
            with self._engine.begin() as connection:
                # Lock failed and done pictures together, in the same order as other transactions.
                lock_products(connection, image_ids)
                replaced = find_replaced(connection, batch.lease.encoder_id, image_ids)
                lock_jobs(connection, {*image_ids, *(image_id for _, image_id in replaced)})
                done = write_embeddings(
                    connection, batch.lease, rows, generic_groups=limits.generic_groups
                )
                failed = fail_jobs(
                    connection,
                    batch.lease,
                    failures,
                    max_attempts=limits.max_attempts,
                    retry_s=RETRY_S,
                )
            return done, failed

        self._release(replace(batch.lease, jobs=tuple(batch.unread)))
        if not image_ids:
            return EmbedReport()
        done, failed = outlast(write, for_s=self._limits.lease_s)
        retried = len(failures) - failed
        log.info("batch.embedded", done=done, encoded=encoded, failed=failed, retried=retried)
        return EmbedReport(done, encoded, failed, retried)

    def _release(self, lease: Lease) -> None:
        if not lease.jobs:
            return

        def release() -> None:
            with self._engine.begin() as connection:
                release_lease(connection, lease)

        outlast(release, for_s=self._limits.lease_s)


def _pixels(contents: Sequence[Content]) -> list[NDArray[np.uint8]]:
    return [content.pixels for content in contents if content.pixels is not None]


def _to_row(content: Content, batch: Batch) -> EncodedImage:
    return EncodedImage(
        content.job.image_id,
        batch.vectors[content.sha256],
        content.sha256,
        content.n_bytes,
        content.etag,
        content.last_modified,
        content.stored,
        content.job.recheck,
    )


def _all_failures(batch: Batch) -> Iterator[Failure]:
    """Yield the failures, and one for each further picture with the bytes of a failed one."""
    yield from batch.failures
    failed = {failure.image_id for failure in batch.failures}
    for content in batch.contents:
        image_id = content.job.image_id
        if content.sha256 not in batch.vectors and image_id not in failed:
            reason = "another picture with the same bytes could not be encoded"
            yield Failure(image_id, reason, transient=True)
