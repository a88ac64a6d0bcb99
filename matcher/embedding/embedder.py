"""Process the jobs of one encoder; reading, encoding and writing of batches overlap."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from time import monotonic

import numpy as np
import structlog
from numpy.typing import NDArray
from sqlalchemy import Engine

from matcher.db.embeddings import EncodedImage, write_embeddings
from matcher.db.encoders import EncoderRow
from matcher.db.engine import outlast
from matcher.db.jobs import (
    Failure,
    Lease,
    claim_jobs,
    fail_jobs,
    lock_jobs,
    release_lease,
    renew_lease,
)
from matcher.db.products import lock_products
from matcher.embedding.contents import Batch, Content, ContentReader, attempt
from matcher.encoders.base import Encoder
from matcher.encoders.preprocess import prepare
from matcher.images.decode import decode_image
from matcher.images.fetch import Fetcher
from matcher.images.store import ContentStore

log = structlog.get_logger()

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

    def run(
        self, may_go_on: Callable[[], bool], *, on_leased: Callable[[], None] = lambda: None
    ) -> EmbedReport:
        """Embed until no job is ready or `may_go_on` returns False; then release leased jobs.

        Args:
            may_go_on: asked before each batch; it only answers.
            on_leased: called after each batch is leased, before it is encoded.
        """
        started = monotonic()
        report = EmbedReport()
        with self._reader() as reader:
            while True:
                report += self._run_ahead(reader, may_go_on, on_leased)
                if not report.finished:
                    break
                # A picture that may have stopped two workers is encoded alone, without other work.
                suspect = self._lease_and_read(reader, suspects=True)
                if not suspect.lease.jobs:
                    break
                report += self._write(suspect, self._encode(suspect))
                if not may_go_on():
                    report = replace(report, finished=False)
                    break
        return replace(report, seconds=monotonic() - started)

    def _run_ahead(
        self,
        reader: ContentReader,
        may_go_on: Callable[[], bool],
        on_leased: Callable[[], None],
    ) -> EmbedReport:
        """Read the next batch while one is encoded, and write in a thread."""
        report = EmbedReport()
        written: Future[EmbedReport] | None = None
        with (
            ThreadPoolExecutor(1, thread_name_prefix="ahead") as ahead,
            ThreadPoolExecutor(1, thread_name_prefix="write") as writer,
        ):
            upcoming = ahead.submit(self._lease_and_read, reader)
            while (batch := upcoming.result()).lease.jobs:
                if not may_go_on():
                    self._release(batch.lease)
                    report = replace(report, finished=False)
                    break
                on_leased()
                self._keep(batch)
                upcoming = ahead.submit(self._lease_and_read, reader)
                for half in batch.halves():
                    encoded = self._encode(half)
                    # One half is encoded while the other is written. So if the worker is killed,
                    # at most one batch has to be encoded again.
                    if written is not None:
                        report += written.result()
                    written = writer.submit(self._write, half, encoded)
            if written is not None:
                report += written.result()
        return report

    @contextmanager
    def _reader(self) -> Iterator[ContentReader]:
        threads = self._limits.fetch_threads
        with ThreadPoolExecutor(threads, thread_name_prefix="fetch") as pool:
            yield ContentReader(self._engine, self._store, self._fetcher, pool, decode=self._decode)

    def _decode(self, data: bytes) -> NDArray[np.uint8]:
        """Decode and shrink to the encoder's input size, so that a batch needs little memory."""
        pixels = decode_image(data, min_side=self._encoder.decode_min_side)
        return prepare(pixels, self._encoder.spec.preprocessing)

    def _lease_and_read(self, reader: ContentReader, *, suspects: bool = False) -> Batch:
        asked_at = monotonic()
        lease = outlast(lambda: self._claim(suspects), for_s=self._limits.lease_s)
        batch = Batch(lease, asked_at)
        return reader.read(batch, self._keep) if lease.jobs else batch

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
        if not fresh:
            return 0
        started = monotonic()
        try:
            vectors = self._encoder.encode_images(_pixels(fresh))
            batch.vectors |= {c.sha256: v for c, v in zip(fresh, vectors, strict=True)}
        except Exception as error:  # encode each picture alone, to find the one that failed
            log.warning("batch.refused", encoder=self._row.full_name, reason=str(error))
            self._encode_alone(batch, fresh)
        duration_ms = round(1000 * (monotonic() - started))
        log.info("batch.encoded", n=len(fresh), duration_ms=duration_ms)
        return len(fresh)

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
                lock_jobs(connection, image_ids)
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

        done, failed = outlast(write, for_s=self._limits.lease_s)
        retried = len(failures) - failed
        log.info("batch.embedded", done=done, encoded=encoded, failed=failed, retried=retried)
        return EmbedReport(done, encoded, failed, retried)

    def _release(self, lease: Lease) -> None:
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
        content.stored,
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
