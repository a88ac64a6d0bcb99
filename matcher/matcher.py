"""Matcher: ingest, embed, match, compare, status - what CLI and tasks all call."""

import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self, Unpack

import numpy as np
import structlog
from numpy.typing import NDArray
from sqlalchemy.exc import DBAPIError

from matcher.catalog.classify import TaxonomyReport, load_taxonomy
from matcher.catalog.feeds import detect_format, get_format
from matcher.catalog.ingest import IngestReport, Progress, SyncRefusedError, finish, ingest_rows
from matcher.catalog.pictures import LinkReader
from matcher.catalog.product import Reject
from matcher.catalog.runs import (
    IngestRun,
    create_run,
    defer_run,
    fail_run,
    find_open_run,
    hold_run,
    list_due_feeds,
    read_rejects,
    restart_run,
)
from matcher.catalog.taxonomy import TAXONOMY_URL, parse_taxonomy
from matcher.db.encoders import (
    EncoderCoverage,
    EncoderRow,
    count_coverage,
    get_encoder,
    list_active_encoders,
    list_encoders,
    make_live,
)
from matcher.db.engine import translated_errors
from matcher.db.jobs import count_jobs, count_ready, open_all_jobs, retry_jobs
from matcher.db.products import ProductState, find_main_digests, get_product
from matcher.doorbell import EMBED_PENDING, READ_FEED
from matcher.embedding.embedder import Embedder, EmbedLimits, EmbedReport
from matcher.encoders import list_specs, list_trained
from matcher.errors import (
    FeedError,
    ImageError,
    InputError,
    MatcherError,
    ServerError,
    UnknownNameError,
)
from matcher.images.links import is_remote
from matcher.images.photos import Photo, is_photo, read_pixels
from matcher.images.store import hash_file
from matcher.installation import Installation
from matcher.search import candidates
from matcher.search.answer import Answer, Comparison
from matcher.search.candidates import Filters
from matcher.search.index.build import (
    BuildReport,
    RecallCheck,
    build_index,
    check_recall,
    free_memory_bytes,
    server_memory_bytes,
)
from matcher.search.index.build import Progress as IndexProgress
from matcher.search.index.state import (
    IndexState,
    drop_replaced_tables,
    keep_counts,
    needs_build,
    read_index_state,
)
from matcher.services.status import DatabaseStatus, read_status
from matcher.settings import Settings, load_settings

log = structlog.get_logger()

MAX_FEED_BYTES = 8 * 1024**3
INDEX_RETRY_S = 3600.0
MAX_WOKEN = 16
"""Workers that one which found work wakes; each of them wakes others."""


class Matcher:
    """The program's whole use from Python; everything is opened on first use.

    Thread-safe. Close it, or use it as a context manager.

    Args:
        settings: read from the environment when left out.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or load_settings()
        self.installation = Installation(self.settings)
        self._embedding = threading.Lock()
        self._stopping = threading.Event()
        self._index_put_off_until = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close connections; the embedded servers stop when nobody else uses them."""
        self.stop()
        self.installation.close()

    def stop(self) -> None:
        """Ask a running `embed_pending` or `resume_ingest` to end after the batch in hand."""
        self._stopping.set()

    # Catalogue in.

    def ingest(
        self,
        source: str | Path,
        *,
        catalog: str = "default",
        format: str | None = None,  # noqa: A002 - the feed's own word
        sync: bool = False,
        force: bool = False,
        images: Path | None = None,
        progress: Progress | None = None,
    ) -> IngestReport:
        """Bring a feed into a catalogue; its pictures then wait for a worker.

        Args:
            source: a file, a folder of pictures, or an http(s) URL.
            catalog: made when it is new.
            format: one of `matcher.catalog.feeds.list_formats()`; told from the source when None.
            sync: retire the products that the feed no longer holds.
            force: let `sync` retire more than a fifth of the catalogue.
            images: folder that relative image links start from; the feed's own when None.
            progress: called after each chunk with the report so far and the feed's line.

        Raises:
            FeedError: the source cannot be opened, or its format cannot be told.
            SyncRefusedError: `sync` was refused; the rows themselves went in.
        """
        with tempfile.TemporaryDirectory() as folder:
            if is_remote(str(source)):
                path = self._download_feed(str(source), Path(folder))
            else:
                path = Path(source)
                images = images or (path if path.is_dir() else path.parent)
            if not path.exists():
                raise FeedError(f"{source}: no such file or folder")
            feed = get_format(format) if format else detect_format(path)
            self.installation.ensure_encoder()
            with translated_errors():
                run = create_run(
                    self.installation.engine,
                    catalog,
                    str(source),
                    format=feed.name,
                    sync=sync,
                    force=force,
                )
                return self._read_to_end(run, path, images, progress)

    def _read_to_end(
        self, run: IngestRun, path: Path, images: Path | None, progress: Progress | None
    ) -> IngestReport:
        engine, groups = self.installation.engine, self.settings.generic_groups
        with hold_run(engine, run.id) as held:
            if not held:
                raise ServerError(f"a worker took this feed over and reads it: run {run.id}")
            try:
                report, _ = ingest_rows(
                    engine,
                    run,
                    get_format(run.format or "").read(path),
                    self._links(images),
                    generic_groups=groups,
                    chunk_rows=self.settings.chunk_rows,
                    progress=progress,
                )
                return finish(engine, run, report, generic_groups=groups)
            except (MatcherError, DBAPIError, OSError, KeyboardInterrupt) as error:
                with suppress(DBAPIError):  # what went wrong may be that very server
                    fail_run(engine, run.id, str(error) or "interrupted")
                raise
            finally:
                self.installation.doorbell.ring(EMBED_PENDING)

    def submit_feed(
        self,
        url: str,
        *,
        catalog: str = "default",
        format: str | None = None,  # noqa: A002 - the feed's own word
        sync: bool = False,
        force: bool = False,
    ) -> int:
        """Accept a feed for the workers to read; returns the run's id.

        When this returns, the run is a committed row: it survives the loss of the broker.

        Raises:
            FeedError: `url` is no http(s) URL, or the format is not known.
        """
        if not is_remote(url):
            raise FeedError(f"{url}: workers read http(s) feeds only; `matcher ingest` reads files")
        if format:
            get_format(format)
        with translated_errors():
            run = create_run(
                self.installation.engine, catalog, url, format=format, sync=sync, force=force
            )
        self.installation.doorbell.ring(READ_FEED, run.id)
        return run.id

    def resume_ingest(self, run_id: int) -> bool:
        """Read on in a submitted feed for one slice of time; True when nothing is left to do now.

        A failure that may pass puts the run off, and a sweep rings for it again; any other closes
        the run with its reason.
        """
        engine = self.installation.engine
        self.installation.ensure_encoder()
        with translated_errors(), hold_run(engine, run_id) as held:
            with self.installation.transaction() as connection:
                run = find_open_run(connection, run_id)
            if run is None or not held:
                return True
            try:
                with tempfile.TemporaryDirectory() as folder:
                    return self._read_on(run, self._download_feed(run.source, Path(folder)))
            except SyncRefusedError:
                pass  # the run is closed, and says why
            except InputError as error:
                passing = isinstance(error, ImageError) and error.transient
                (defer_run if passing else fail_run)(engine, run_id, str(error))
            except (MatcherError, DBAPIError, OSError) as error:
                defer_run(engine, run_id, str(error))
            return True

    def _read_on(self, run: IngestRun, path: Path) -> bool:
        engine, groups = self.installation.engine, self.settings.generic_groups
        content = hash_file(path)
        if run.content != content:
            restart_run(engine, run.id, content)
            run = replace(run, rows_read=0)
        feed = get_format(run.format) if run.format else detect_format(path)
        report, ended = ingest_rows(
            engine,
            run,
            feed.read(path),
            self._links(None),
            generic_groups=groups,
            chunk_rows=self.settings.chunk_rows,
            may_go_on=self._slice(),
        )
        self.installation.doorbell.ring(EMBED_PENDING)
        if ended:
            finish(engine, run, report, generic_groups=groups)
        return ended

    def _download_feed(self, url: str, folder: Path) -> Path:
        # The ending tells the format; the name itself may be longer than a file's may be.
        target = folder / f"feed{Path(url.split('?', 1)[0]).suffix[:20]}"
        self.installation.fetcher.download(url, target, max_bytes=MAX_FEED_BYTES)
        return target

    def _links(self, folder: Path | None) -> LinkReader:
        max_bytes = self.settings.fetch_max_bytes
        return LinkReader(self.installation.store, folder=folder, max_bytes=max_bytes)

    def read_rejects(self, run_id: int) -> Iterator[Reject]:
        """Yield everything an ingest refused: line, SKU and reason."""
        with self.installation.transaction() as connection:
            yield from read_rejects(connection, run_id)

    def load_taxonomy(self, source: str | Path = TAXONOMY_URL) -> TaxonomyReport:
        """Load an edition of the Google Product Taxonomy from a file or URL.

        Raises:
            InputError: it cannot be read, or is no taxonomy.
        """
        edition = parse_taxonomy(self._read_text(source))
        with self.installation.transaction() as connection:
            return load_taxonomy(connection, edition)

    def _read_text(self, source: str | Path) -> str:
        try:
            if is_remote(str(source)):
                data = self.installation.fetcher.fetch(str(source)).data or b""
            else:
                data = Path(source).read_bytes()
            return data.decode("utf-8-sig")
        except OSError as error:
            raise InputError(f"{source}: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise InputError(f"{source} is no UTF-8 text") from error

    # Vectors.

    def embed_pending(self) -> EmbedReport | None:
        """Work off waiting jobs for one slice of time; None when this process already does."""
        if not self._embedding.acquire(blocking=False):
            return None
        try:
            with self.installation.transaction() as connection:
                rows = list_active_encoders(connection)
            may_go_on, report = self._slice(at_first=self._wake_others), EmbedReport()
            for row in rows:
                report += self._embedder(row).run(may_go_on)
            if report.done:
                self._keep_indexes(rows)
            return report
        finally:
            self._embedding.release()

    def _keep_indexes(self, rows: Sequence[EncoderRow]) -> None:
        """Keep what finds pictures fresh; answers are right without, so a failure can wait."""
        if monotonic() < self._index_put_off_until:
            return
        try:
            for row in rows:
                self._keep_index(row)
        except MatcherError as error:
            self._index_put_off_until = monotonic() + INDEX_RETRY_S
            log.warning("index.put_off", seconds=INDEX_RETRY_S, reason=str(error))

    def _keep_index(self, row: EncoderRow) -> None:
        """Build the index of a gallery that has outgrown what it has; keep its counts fresh."""
        with self.installation.transaction() as connection:
            if not needs_build(connection, row.id):
                keep_counts(connection, row)
                return
            needed = read_index_state(connection, row).build_bytes
        free = self._free_memory_bytes()
        memory = None if free is None else min(needed, free // 2)
        build_index(self.installation.engine, row, memory_bytes=memory)

    def _free_memory_bytes(self) -> int | None:
        """Return what a build on the embedded server may take; None for a server elsewhere."""
        return free_memory_bytes() if self.settings.database_url is None else None

    def build_index(
        self,
        encoder: str | None = None,
        *,
        memory_bytes: int | None = None,
        progress: IndexProgress | None = None,
    ) -> BuildReport:
        """Build the search index of an encoder (the live one), or build it anew.

        `memory_bytes` is what the build may take; when None, as much as it needs.

        Raises:
            InputError: there is no vector yet, too little memory, or a build runs already.
        """
        with self.installation.transaction() as connection:
            row = get_encoder(connection, encoder)
            needed = read_index_state(connection, row).build_bytes
            given = server_memory_bytes(connection)
        free = self._free_memory_bytes()
        if free is None and memory_bytes is None and needed > given:
            raise InputError(
                f"the build needs {needed / 1e9:.1f} GB of memory, the server gives"
                f" {given / 1e9:.1f} GB (maintenance_work_mem): pass --memory, if its machine has"
                " as much; with less it takes far longer"
            )
        wanted = memory_bytes or max(needed, given)
        if free is not None and wanted > free:
            raise InputError(
                f"the build needs {wanted / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are free:"
                " free some, or give it less with --memory, which takes far longer"
            )
        made = build_index(self.installation.engine, row, memory_bytes=wanted, progress=progress)
        if made is None:
            raise InputError("an index is being built: `matcher index status` shows how far")
        return made

    def index_states(self) -> list[IndexState]:
        """Return how the search index of every encoder stands."""
        with self.installation.transaction() as connection:
            return [read_index_state(connection, row) for row in list_encoders(connection)]

    def check_index(self, encoder: str | None = None, *, questions: int = 50) -> list[RecallCheck]:
        """Ask with stored pictures, and compare the answers with exact ones.

        Raises:
            UnknownNameError: there is no such encoder.
        """
        with self.installation.transaction() as connection:
            return check_recall(connection, get_encoder(connection, encoder), questions=questions)

    def _embedder(self, row: EncoderRow) -> Embedder:
        here, settings = self.installation, self.settings
        limits = EmbedLimits(
            batch_size=settings.batch_size,
            lease_s=settings.lease_s,
            max_attempts=settings.max_attempts,
            fetch_threads=settings.fetch_threads,
            generic_groups=settings.generic_groups,
        )
        return Embedder(here.engine, row, here.load_encoder(row), here.store, here.fetcher, limits)

    def _slice(self, at_first: Callable[[], None] | None = None) -> Callable[[], bool]:
        ends = monotonic() + self.settings.slice_s

        def may_go_on() -> bool:
            nonlocal at_first
            if at_first is not None:
                at_first()
                at_first = None
            return monotonic() < ends and not self._stopping.is_set()

        return may_go_on

    def _wake_others(self) -> None:
        """Ring for what waits beyond the batch in hand: one ring is heard by one worker only.

        Who has a batch has an encoder that works, so that no failure of it can ring up a storm.
        """
        size = self.settings.batch_size
        with self.installation.transaction() as connection:
            waiting = count_ready(connection, most=MAX_WOKEN * size)
        for _ in range(-(-waiting // size)):
            if not self.installation.doorbell.ring(EMBED_PENDING):
                break

    def count_jobs(self) -> dict[str, int]:
        """Return the number of jobs in each state."""
        with self.installation.transaction() as connection:
            return count_jobs(connection)

    def retry_failed(self) -> int:
        """Give failed pictures another round of tries; returns how many."""
        with self.installation.transaction() as connection:
            retried = retry_jobs(connection)
        self.installation.doorbell.ring(EMBED_PENDING)
        return retried

    def ring_for_missed(self) -> None:
        """Ring for every job and feed that waits; those in hand are leased or locked."""
        with self.installation.transaction() as connection:
            waiting, feeds = count_ready(connection, most=1), list_due_feeds(connection)
        if waiting:
            self.installation.doorbell.ring(EMBED_PENDING)
        for run_id in feeds:
            self.installation.doorbell.ring(READ_FEED, run_id)

    def tidy(self) -> None:
        """Ring for work whose doorbell was lost, drop what builds have replaced, keep indexes."""
        self.ring_for_missed()
        with self.installation.transaction() as connection:
            drop_replaced_tables(connection)
            rows = list_active_encoders(connection)
        self._keep_indexes(rows)

    # Encoders.

    def add_encoder(self, name: str) -> EncoderCoverage:
        """Let workers make vectors with a shipped or trained encoder, beside the live one.

        Idempotent. In a new database it stands beside the one that the settings name.

        Raises:
            UnknownNameError: no such encoder, or a path, which workers could not find.
            EncoderError: its name is taken by an encoder of other vectors.
        """
        folder = self.installation.encoder_folder
        known = (*list_specs(), *list_trained(folder))
        if name not in known:
            raise UnknownNameError(
                f"no encoder {name!r} here: choose one of {', '.join(known)}, or train one"
            )
        self.installation.ensure_encoder()
        with self.installation.transaction() as connection:
            row = self.installation.register(connection, self.installation.load_spec(name))
            open_all_jobs(connection, row.id)
            coverage = count_coverage(connection, row)
        self.installation.doorbell.ring(EMBED_PENDING)
        return coverage

    def list_encoders(self) -> list[EncoderCoverage]:
        """Return the encoders of this database and how much each has vectors of, oldest first."""
        with self.installation.transaction() as connection:
            return [count_coverage(connection, row) for row in list_encoders(connection)]

    def activate_encoder(self, name: str) -> EncoderCoverage:
        """Let an encoder answer from now on; the one before it stays filled, as the way back.

        Raises:
            UnknownNameError: no such encoder in this database.
            InputError: pictures lack a vector of it, and would not be found.
        """
        with self.installation.transaction() as connection:
            coverage = count_coverage(connection, get_encoder(connection, name))
            if not coverage.is_full:
                missing = coverage.pictures - coverage.encoded
                raise InputError(
                    f"encoder {name!r} lacks vectors of {missing:,} of {coverage.pictures:,}"
                    " pictures, which would not be found: run `matcher embed` first, and"
                    " `matcher jobs failed` says what cannot be embedded"
                )
            return replace(coverage, encoder=make_live(connection, coverage.encoder))

    # Answers.

    def match(
        self, photos: Photo | Sequence[Photo], *, k: int = 5, **filters: Unpack[Filters]
    ) -> Answer:
        """Return the k SKUs that `photos` - one product, one or more pictures - may show.

        Raises:
            ImageError: a photo cannot be read.
            UnknownNameError: the catalogue or category does not exist.
            InputError: the catalogue holds no vector yet, or a filter is out of range.
        """
        return self.match_vector(self.encode(photos), k=k, **filters)

    def match_vector(
        self, vector: NDArray[np.float32], *, k: int = 5, **filters: Unpack[Filters]
    ) -> Answer:
        """Return the k SKUs most similar to a vector of `encode`: float32 (dim,), unit length.

        Raises:
            UnknownNameError: the catalogue or category does not exist.
            InputError: the catalogue holds no vector yet, or a filter is out of range.
        """
        with self.installation.transaction() as connection:
            answer = candidates.match_vector(connection, vector, k=k, filters=filters)
            if not answer.matches:
                candidates.require_vectors(connection, filters.get("catalog"))
        return answer

    def match_sku(self, sku: str, *, k: int = 5, **filters: Unpack[Filters]) -> Answer:
        """Return the k SKUs most similar to `sku`, itself left out.

        Raises:
            UnknownNameError: no such SKU, catalogue or category, or the SKU stands in several.
        """
        with self.installation.transaction() as connection:
            return candidates.match_sku(connection, sku, k=k, filters=filters)

    def compare(self, a: str | Path, b: str | Path, *, catalog: str | None = None) -> Comparison:
        """Compare two pictures, two SKUs, or one of each.

        A name that is a file, an http(s) or a `data:` URL is a picture; any other is a SKU.
        """
        if is_photo(a) or is_photo(b):
            similarity = float(self._vector(a, catalog) @ self._vector(b, catalog))
        else:
            with self.installation.transaction() as connection:
                similarity = candidates.sku_similarity(connection, str(a), str(b), catalog)
        return Comparison(str(a), str(b), similarity)

    def _vector(self, name: str | Path, catalog: str | None) -> NDArray[np.float32]:
        if is_photo(name):
            return self.encode(name)
        with self.installation.transaction() as connection:
            return candidates.sku_vector(connection, str(name), catalog)

    def encode(self, photos: Photo | Sequence[Photo]) -> NDArray[np.float32]:
        """Return the vector of one product's photos: float32 (dim,), unit length, their mean.

        With the mean, one inner product is the mean similarity of all photos.

        Raises:
            ImageError: a photo cannot be read.
        """
        several: Sequence[Photo] = photos if isinstance(photos, list | tuple) else [photos]  # type: ignore[list-item]
        if not several:
            raise InputError("no photo was given")
        with self.installation.transaction() as connection:
            row = get_encoder(connection)
        encoder = self.installation.load_encoder(row)
        pixels = [
            read_pixels(
                photo,
                self.installation.fetcher,
                max_bytes=self.settings.fetch_max_bytes,
                min_side=encoder.decode_min_side,
            )
            for photo in several
        ]
        mean = encoder.encode_images(pixels).mean(axis=0)
        return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)

    # What is there.

    def get_product(self, sku: str, *, catalog: str | None = None) -> ProductState:
        """Return one product and the state of its pictures.

        Raises:
            UnknownNameError: no such SKU, or it stands in several catalogues.
        """
        with self.installation.transaction() as connection:
            return get_product(connection, sku, catalog)

    def read_pictures(self, skus: Sequence[str], *, catalog: str | None = None) -> dict[str, bytes]:
        """Return the encoded bytes of each SKU's main picture, where they are stored."""
        with self.installation.transaction() as connection:
            digests = find_main_digests(connection, list(skus), catalog)
        return {sku: self.installation.store.get(digest) for sku, digest in digests.items()}

    def status(self) -> DatabaseStatus:
        """Return versions, rows per state, jobs and indexes."""
        with self.installation.transaction() as connection:
            return read_status(connection)
