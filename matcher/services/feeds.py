"""Feeds: read here and now, or accepted for the workers to read; one state machine for both.

A reading is a row, `ingest_run`. Whoever holds it reads on behind the last committed chunk, and
then the row is closed as done, incomplete or failed, or put off to a later attempt.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from matcher.catalog.feeds import FeedFormat, detect_format, get_format
from matcher.catalog.ingest import (
    IngestProgress,
    IngestReport,
    SyncRefusedError,
    finish,
    ingest_rows,
)
from matcher.catalog.options import make_options
from matcher.catalog.pictures import LinkReader, UnkeptStore
from matcher.catalog.preview import preview_rows
from matcher.catalog.product import Reject
from matcher.catalog.rejects import read_rejects, read_warnings
from matcher.catalog.run_end import cancel_run, defer_run, fail_run
from matcher.catalog.runs import (
    IngestRun,
    RunState,
    create_run,
    find_open_run,
    forget_seen,
    get_run,
    hold_run,
    list_due_feeds,
    plan_run,
    restart_run,
)
from matcher.db.engine import translated_errors
from matcher.doorbell import EMBED_PENDING, READ_FEED
from matcher.errors import FeedError, InputError, MatcherError, ServerError
from matcher.images.links import is_remote
from matcher.images.store import hash_file
from matcher.installation import Installation
from matcher.log import current_trace, trace
from matcher.services.downloads import downloaded
from matcher.services.slices import WorkSlice

MOST_READ = 2
"""Feeds that a process reads at a time: its other threads are for questions."""

_FAILURES = (MatcherError, DBAPIError, OSError)


@dataclass(frozen=True, slots=True)
class _Source:
    """A feed that can be opened: its file or folder, and where relative picture links start."""

    path: Path
    images: Path | None


class Feeds:
    """Catalogue in."""

    def __init__(self, installation: Installation, stopping: threading.Event) -> None:
        self._installation = installation
        self._stopping = stopping
        self._reading = threading.BoundedSemaphore(MOST_READ)

    def ingest(
        self,
        source: str | Path,
        *,
        catalog: str = "default",
        format: str | None = None,  # noqa: A002 - the feed's own word
        sync: bool = False,
        force: bool = False,
        images: Path | None = None,
        encoding: str | None = None,
        columns: Mapping[str, str] | None = None,
        dry_run: bool = False,
        progress: IngestProgress | None = None,
    ) -> IngestReport:
        """Bring a feed into a catalogue; its pictures then wait for a worker.

        Args:
            source: a file, a folder of pictures, or an http(s) URL.
            catalog: made with the first rows when it is new.
            format: one of `matcher.catalog.feeds.list_formats()`; told from the source when None.
            sync: retire the products that the feed no longer holds.
            force: let `sync` retire more than a fifth of the catalogue.
            images: folder that relative image links start from; the feed's own when None.
            encoding: of the feed's text, such as `windows-1250`; told from its bytes when None.
            columns: field -> the feed's name of its column, such as `{"id": "SKU"}`.
            dry_run: report what would change and what is wrong, and write nothing: no catalogue,
                no run, no file of the store.
            progress: called after each chunk with the report so far and the feed's line.

        Raises:
            FeedError: the source cannot be opened, or its format cannot be told.
            InputError: the encoding or a field of `columns` is not known.
            SyncRefusedError: `sync` was refused; the rows themselves went in.
        """
        options = make_options(encoding, columns)
        with self._opened(str(source), images) as feed:
            found = get_format(format) if format else detect_format(feed.path, options)
            new = IngestRun(catalog, str(source), found.name, sync, force, options)
            if dry_run:
                return self._preview(new, feed, found, progress)
            self._installation.ensure_encoder()
            with translated_errors():
                run = plan_run(self._installation.work_engine, new)
                with hold_run(self._installation.work_engine, run.id) as held:
                    if not held:
                        raise ServerError(
                            f"a worker took this feed over and reads it: run {run.id}"
                        )
                    return self._read_to_end(run, feed, progress)

    def _preview(
        self,
        run: IngestRun,
        feed: _Source,
        found: FeedFormat,
        progress: IngestProgress | None,
    ) -> IngestReport:
        here = self._installation
        max_bytes = here.settings.fetch_max_bytes
        with translated_errors():
            return preview_rows(
                here.work_engine,
                run,
                found.read(feed.path, run.options),
                LinkReader(UnkeptStore(), folder=feed.images, max_bytes=max_bytes),
                generic_groups=here.settings.generic_groups,
                chunk_rows=here.settings.chunk_rows,
                progress=progress,
            )

    def _read_to_end(
        self, run: IngestRun, feed: _Source, progress: IngestProgress | None
    ) -> IngestReport:
        """Read for a caller who waits: every failure closes the run, and is the caller's."""
        try:
            report, ended = self._read(run, feed, lambda: True, progress)
            if not ended:
                raise InputError(f"run {run.id} was cancelled; the rows read so far are stored")
        except (*_FAILURES, KeyboardInterrupt) as error:
            with suppress(DBAPIError):  # what went wrong may be that very server
                self._settle(run, error, may_retry=False)
            raise
        return report

    def submit(
        self,
        url: str,
        *,
        catalog: str = "default",
        format: str | None = None,  # noqa: A002 - the feed's own word
        sync: bool = False,
        force: bool = False,
        encoding: str | None = None,
        columns: Mapping[str, str] | None = None,
        task_id: str | None = None,
    ) -> int:
        """Accept a feed for the workers to read; returns the run's id.

        When this returns, the run is a committed row: it survives the loss of the broker. The
        arguments are those of `ingest`, and the id of the message that sent it: one that is
        delivered twice gets the same run.

        Raises:
            FeedError: `url` is no http(s) URL, or the format is not known.
            InputError: the encoding or a field of `columns` is not known.
        """
        options = make_options(encoding, columns)
        if not is_remote(url):
            raise FeedError(f"{url}: workers read http(s) feeds only; `matcher ingest` reads files")
        if format:
            get_format(format)
        new = IngestRun(
            catalog, url, format, sync, force, options, task_id=task_id, trace_id=current_trace()
        )
        with translated_errors():
            run = create_run(self._installation.engine, new)
        self._installation.doorbell.ring(READ_FEED, run.id)
        return run.id

    def read_on(self, run_id: int) -> bool:
        """Read on in a submitted feed for one slice of time; True when nothing is left to do now.

        Nothing happens while this process reads `MOST_READ` others: who ends one rings for it. A
        failure that may pass puts the run off, and a sweep rings for it again; any other closes the
        run with its reason.
        """
        if not self._reading.acquire(blocking=False):
            return True
        try:
            return self._read_slice(run_id)
        finally:
            self._reading.release()

    def _read_slice(self, run_id: int) -> bool:
        here = self._installation
        here.ensure_encoder()
        with translated_errors(), hold_run(here.work_engine, run_id) as held:
            with here.transaction() as connection:
                run = find_open_run(connection, run_id)
            if run is None or not held:
                return True
            try:
                with trace(run.trace_id), self._opened(run.source, None) as feed:
                    slice_ = WorkSlice(here.settings.slice_s, self._stopping)
                    return self._read(run, feed, slice_.may_go_on)[1]
            except _FAILURES as error:
                self._settle(run, error, may_retry=True)
                return True
            finally:
                self._ring_for_others(run_id)

    def _ring_for_others(self, run_id: int) -> None:
        """Ring for feeds that found no thread to read them; some may be in other hands."""
        for other in self.list_due()[: 4 * MOST_READ]:
            if other != run_id:
                self._installation.doorbell.ring(READ_FEED, other)

    def get(self, run_id: int) -> RunState:
        """Return how far a reading has come.

        Raises:
            UnknownNameError: there is no such run.
        """
        with self._installation.transaction() as connection:
            return get_run(connection, run_id)

    def cancel(self, run_id: int) -> RunState:
        """Call a reading off; who reads it stops after the chunk in hand, and its rows stay.

        Nothing happens to one that has ended.

        Raises:
            UnknownNameError: there is no such run.
        """
        with self._installation.transaction() as connection:
            cancel_run(connection, run_id)
            return get_run(connection, run_id)

    def list_due(self) -> list[int]:
        """Return the submitted runs that any worker may read on in now."""
        with self._installation.transaction() as connection:
            return list_due_feeds(connection)

    def read_rejects(self, run_id: int) -> Iterator[Reject]:
        """Yield everything an ingest refused: line, SKU and reason."""
        with self._installation.transaction() as connection:
            yield from read_rejects(connection, run_id)

    def read_warnings(self, run_id: int) -> Iterator[Reject]:
        """Yield what was not understood of stored products: line, SKU and reason."""
        with self._installation.transaction() as connection:
            yield from read_warnings(connection, run_id)

    def _read(
        self,
        run: IngestRun,
        feed: _Source,
        may_go_on: Callable[[], bool],
        progress: IngestProgress | None = None,
    ) -> tuple[IngestReport, bool]:
        """Read on from where the run stands; at the feed's end the run is closed.

        Returns:
            The report of this call, and whether the feed came to its end.
        """
        here, groups = self._installation, self._installation.settings.generic_groups
        run = self._restart_if_changed(run, feed.path)
        options = run.options
        found = get_format(run.format) if run.format else detect_format(feed.path, options)
        max_bytes = here.settings.fetch_max_bytes
        try:
            report, ended = ingest_rows(
                here.engine,
                run,
                found.read(feed.path, options),
                LinkReader(here.store, folder=feed.images, max_bytes=max_bytes),
                generic_groups=groups,
                chunk_rows=here.settings.chunk_rows,
                progress=progress,
                may_go_on=lambda: may_go_on() and self._is_open(run.id),
            )
            if ended:
                report = finish(here.engine, run, report, generic_groups=groups)
            return report, ended
        finally:
            here.doorbell.ring(EMBED_PENDING)

    def _is_open(self, run_id: int) -> bool:
        """Whether nobody has called a run off; what one that was has read is forgotten."""
        with self._installation.transaction() as connection:
            if find_open_run(connection, run_id) is not None:
                return True
            forget_seen(connection, run_id)
            return False

    def _restart_if_changed(self, run: IngestRun, path: Path) -> IngestRun:
        """Read from the start when the feed is another one than the rows were counted in.

        Only a remote feed is read in several goes; the files of a command may be pipes or folders.
        """
        if not is_remote(run.source):
            return run
        content = hash_file(path)
        if run.content == content:
            return run
        restart_run(self._installation.engine, run.id, content)
        return replace(run, rows_read=0, content=content)

    def _settle(self, run: IngestRun, error: BaseException, *, may_retry: bool) -> None:
        """Close a run that failed, or put it off when another attempt may succeed."""
        if isinstance(error, SyncRefusedError):
            return  # the run is closed, and says why
        engine, reason = self._installation.engine, str(error) or "interrupted"
        lasting = isinstance(error, InputError) and not getattr(error, "transient", False)
        (defer_run if may_retry and not lasting else fail_run)(engine, run.id, reason)

    @contextmanager
    def _opened(self, source: str, images: Path | None) -> Iterator[_Source]:
        """Yield a feed's file or folder; a remote one lies in the data folder meanwhile."""
        if not is_remote(source):
            path = Path(source)
            if not path.exists():
                raise FeedError(f"{source}: no such file or folder")
            yield _Source(path, images or (path if path.is_dir() else path.parent))
            return
        here = self._installation
        folder, limit = here.settings.home / "tmp", here.settings.feed_max_bytes
        with downloaded(source, here.fetcher, folder, max_bytes=limit) as target:
            yield _Source(target, images)
