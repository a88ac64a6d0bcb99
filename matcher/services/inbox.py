"""Products that a shop's own programs write as rows of `inbox`: taken in as rows of a feed are."""

import threading
from functools import partial

import structlog

from matcher.catalog.chunk import CHUNK_CHARS
from matcher.catalog.classify import read_categories
from matcher.catalog.inbox import (
    InboxBatch,
    Outcome,
    claim_rows,
    close_rows,
    hold_rows,
    is_any_row_ready,
)
from matcher.catalog.inbox_rows import SortedRows, sort_rows
from matcher.catalog.merge import merge_products
from matcher.catalog.pictures import LinkReader
from matcher.catalog.retire import retire_products
from matcher.catalog.taxonomy import CategoryIndex
from matcher.db.engine import outlast
from matcher.doorbell import EMBED_PENDING, READ_INBOX
from matcher.installation import Installation
from matcher.services.slices import WorkSlice

log = structlog.get_logger()
OUTLAST_S = 60.0


class Inbox:
    """Rows in."""

    def __init__(self, installation: Installation, stopping: threading.Event) -> None:
        self._installation = installation
        self._stopping = stopping
        self._running = threading.Lock()

    def ring_if_any_wait(self) -> None:
        """Ring for rows that wait; those in hand are leased."""
        with self._installation.transaction() as connection:
            is_any_ready = is_any_row_ready(connection)
        if is_any_ready:
            self._installation.doorbell.ring(READ_INBOX)

    def read_waiting(self) -> int:
        """Take in what waits, for one slice of time; returns how many rows were closed.

        Nothing happens while another thread of this process does so: that one looks again at its
        end, and rings for what is left.
        """
        if not self._running.acquire(blocking=False):
            return 0
        try:
            closed = 0
            slice_ = WorkSlice(self._installation.settings.slice_s, self._stopping)
            while slice_.may_go_on() and (batch := self._claim()):
                closed += self._read(batch)
        finally:
            self._running.release()
        self.ring_if_any_wait()
        return closed

    def _claim(self) -> InboxBatch | None:
        settings = self._installation.settings
        with self._installation.transaction() as connection:
            return claim_rows(
                connection,
                n=settings.chunk_rows,
                max_bytes=CHUNK_CHARS,
                lease_s=settings.lease_s,
            )

    def _read(self, batch: InboxBatch) -> int:
        """Take a batch in; returns how many rows were closed, none if its lease was over."""
        here = self._installation
        here.ensure_encoder()
        links = LinkReader(here.store, folder=None, max_bytes=here.settings.fetch_max_bytes)
        with here.transaction() as connection:
            categories = read_categories(connection)
        attempts = here.settings.max_attempts
        readable = [row for row in batch.rows if row.attempts <= attempts]
        found = sort_rows(readable, links)
        links.flush()
        stopped = Outcome("failed", f"{attempts} workers stopped while they read this row")
        found.outcomes |= {row.id: stopped for row in batch.rows if row.attempts > attempts}
        is_held = outlast(partial(self._write, batch, found, categories), for_s=OUTLAST_S)
        failed = sum(each.state == "failed" for each in found.outcomes.values())
        log.info("inbox.read", catalog=batch.catalog, rows=len(batch.rows), failed=failed)
        here.doorbell.ring(EMBED_PENDING)
        return len(batch.rows) if is_held else 0

    def _write(self, batch: InboxBatch, found: SortedRows, categories: CategoryIndex) -> bool:
        """Merge a batch and close its rows in one transaction; False if its lease is over."""
        catalog_id, groups = batch.catalog_id, self._installation.settings.generic_groups
        chunk = found.to_chunk(categories)
        with self._installation.engine.begin() as connection:
            if not hold_rows(connection, batch):
                return False
            if chunk is not None:
                merge_products(connection, catalog_id, chunk, generic_groups=groups)
                found.note_warnings(chunk)
            found.note_unsold(
                retire_products(connection, catalog_id, found.deleted, generic_groups=groups)
            )
            close_rows(connection, found.outcomes)
        return True
