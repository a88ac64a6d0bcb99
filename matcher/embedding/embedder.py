"""Process the jobs of one encoder; reading, encoding and writing of batches overlap."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from time import monotonic, sleep

from sqlalchemy import Engine

from matcher.db.encoders import EncoderRow
from matcher.embedding.contents import Batch
from matcher.embedding.encoding import BatchEncoder
from matcher.embedding.leases import Leases
from matcher.embedding.reader import ContentReader
from matcher.embedding.run import EmbedLimits, EmbedReport
from matcher.embedding.writing import write_batch
from matcher.encoders.base import Encoder
from matcher.images.fetch import Fetcher
from matcher.images.store import ContentStore

WAIT_S = 0.25


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
        self._store = store
        self._fetcher = fetcher
        self._limits = limits
        self._leases = Leases(engine, row.id, limits)
        self._encoding = BatchEncoder(encoder, row.full_name, cues=limits.cues)
        self._is_stopping: Callable[[], bool] = lambda: False
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
                self._leases.release(lease, lease.jobs)
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
                    self._leases.keep(batch)
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
                batch = self._leases.take()
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
        read, unbegun = reader.read(batch)
        if self._is_stopping():
            self._leases.release(batch.lease, unbegun)
        elif unbegun:
            self._leases.put_off(batch.lease, reader.hosts, unbegun)
        return read

    def _read_suspect(self, reader: ContentReader) -> Batch:
        batch = self._leases.take(suspects=True)
        if not batch.lease.jobs:
            return batch
        read, unbegun = reader.read(batch, to_end=True)
        self._leases.release(batch.lease, unbegun)
        return read

    def _reader(self, may_go_on: Callable[[], bool]) -> ContentReader:
        return ContentReader(
            self._engine,
            self._store,
            self._fetcher,
            lease_s=self._limits.lease_s,
            threads=self._limits.fetch_threads,
            decode=self._encoding.decode,
            keep=self._leases.keep,
            may_go_on=may_go_on,
            is_stopping=self._is_stopping,
        )

    def _encode(self, batch: Batch) -> int:
        """Encode the decoded pictures; return how many they were."""
        self._leases.keep(batch)
        return self._encoding.encode(batch, self._is_stopping)

    def _write(self, batch: Batch, encoded: int) -> EmbedReport:
        self._leases.release(batch.lease, batch.unread)
        return write_batch(self._engine, batch, encoded, self._limits)
