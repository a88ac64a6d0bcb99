"""Events that wait are brought into their catalogues, a batch of one source in one transaction."""

import threading
from functools import partial

import structlog
from sqlalchemy.exc import DBAPIError

from matcher.catalog.classify import KnownCategories
from matcher.catalog.pictures import LinkReader
from matcher.db.engine import outlast
from matcher.db.events import (
    Event,
    Outcome,
    close_events,
    list_waiting_sources,
    lock_source,
    take_events,
)
from matcher.db.sources import get_source
from matcher.doorbell import APPLY_EVENTS, EMBED_PENDING
from matcher.errors import InputError, MatcherError
from matcher.installation import Installation
from matcher.log import trace
from matcher.services.event_batch import apply_events
from matcher.services.slices import WorkSlice

log = structlog.get_logger()

BATCH = 200
BATCH_BYTES = 32 * 1024 * 1024
OUTLAST_S = 60.0
_OF_A_VALUE = ("22", "23", "54")
"""Classes of SQLSTATE for data, constraints and limits: another try fails again."""


class Events:
    """What shops told and nobody has worked on yet."""

    def __init__(self, installation: Installation, stopping: threading.Event) -> None:
        self._installation = installation
        self._stopping = stopping
        self._categories = KnownCategories()
        self._running = threading.Lock()

    def ring_if_any_wait(self) -> None:
        """Ring for events that wait."""
        if self._list_sources():
            self._installation.doorbell.ring(APPLY_EVENTS)

    def apply_waiting(self) -> int:
        """Bring what waits into the catalogues, for one slice of time; returns how many events.

        Nothing happens while another thread of this process does so: that one looks again at its
        end, and rings for what is left. Of several processes, one at a time works on a source.
        """
        if not self._running.acquire(blocking=False):
            return 0
        try:
            slice_, applied = WorkSlice(self._installation.settings.slice_s, self._stopping), 0
            while slice_.may_go_on() and (sources := self._list_sources()):
                self._installation.ensure_encoder()
                applied += sum(map(self._apply_some, sources))
        finally:
            self._running.release()
        self.ring_if_any_wait()
        return applied

    def _apply_some(self, source_id: int) -> int:
        """Work on a batch; if a value of it cannot be stored, on each of its events alone."""
        try:
            closed = self._in_transaction(source_id, BATCH)
        except MatcherError as error:
            if not _is_of_a_value(error):
                raise
            closed = [self._apply_one(source_id, event) for event in self._list_next(source_id)]
        for each in closed:
            with trace(each.event.trace_id):
                log.info("event.closed", id=each.event.id, state=each.state, reason=each.reason)
        self._installation.doorbell.ring(EMBED_PENDING)
        return len(closed)

    def _apply_one(self, source_id: int, event: Event) -> Outcome:
        try:
            closed = self._in_transaction(source_id, 1, only=event.id)
        except MatcherError as error:
            if not _is_of_a_value(error):
                raise
            closed = [Outcome(event, "failed", str(error))]
            with self._installation.transaction() as connection:
                close_events(connection, closed)
        return closed[0] if closed else Outcome(event, "done")  # by another worker

    def _in_transaction(self, source_id: int, n: int, *, only: int | None = None) -> list[Outcome]:
        return outlast(partial(self._apply, source_id, n, only), for_s=OUTLAST_S)

    def _apply(self, source_id: int, n: int, only: int | None) -> list[Outcome]:
        here = self._installation
        links = LinkReader(here.store, folder=None, max_bytes=here.settings.fetch_max_bytes)
        with here.engine.begin() as connection:
            lock_source(connection, source_id)
            outcomes = apply_events(
                connection,
                get_source(connection, source_id),
                take_events(connection, source_id, n, max_bytes=BATCH_BYTES, only=only),
                links,
                self._categories,
                generic_groups=here.settings.generic_groups,
            )
            close_events(connection, outcomes)
        return outcomes

    def _list_next(self, source_id: int) -> list[Event]:
        with self._installation.transaction() as connection:
            return take_events(connection, source_id, BATCH, max_bytes=BATCH_BYTES)

    def _list_sources(self) -> list[int]:
        with self._installation.transaction() as connection:
            return list_waiting_sources(connection)


def _is_of_a_value(error: MatcherError) -> bool:
    """Tell whether the database refused what an event holds, so that it is to be parked."""
    cause = error.__cause__
    state = getattr(cause.orig, "sqlstate", None) if isinstance(cause, DBAPIError) else None
    return isinstance(error, InputError) or (state or "").startswith(_OF_A_VALUE)
