"""The search index: built, kept fresh between builds, and probed against exact answers."""

import shutil
from collections import deque
from collections.abc import Callable, Sequence
from math import inf
from time import monotonic

import structlog

from matcher.db.encoders import EncoderRow, get_encoder, list_encoders
from matcher.db.failures import read_clock
from matcher.db.probes import (
    ShapeRecall,
    forget_old_probes,
    is_probe_due,
    keep_probe,
    list_places,
    read_recall,
    require_primary,
)
from matcher.errors import InputError, MatcherError, ServerError
from matcher.installation import Installation
from matcher.search.index.build import (
    BuildReport,
    build_index,
    free_memory_bytes,
    server_memory_bytes,
)
from matcher.search.index.probe import Probe
from matcher.search.index.stage import OnPhase
from matcher.search.index.state import IndexState, keep_counts, read_index_state

log = structlog.get_logger()

RETRY_S = 3600.0
PROBE_S = 5.0
PROBE_PICTURES = 50

OnAsked = Callable[[int, int], None]


class Index:
    """What large catalogues are searched by, one an encoder."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._put_off_until = 0.0

    def build(
        self,
        encoder: str | None = None,
        *,
        memory_bytes: int | None = None,
        progress: OnPhase | None = None,
    ) -> BuildReport:
        """Build the search index of an encoder (the default one), or build it anew.

        `memory_bytes` is what the build may take; when None, as much as it needs.

        Raises:
            InputError: there is no vector yet, too little memory, or a build runs already.
            ServerError: there is too little disk.
        """
        with self._installation.transaction() as connection:
            row = get_encoder(connection, encoder)
            state = read_index_state(connection, row)
            given = server_memory_bytes(connection)
        self._require_disk(state.build_disk_bytes)
        wanted = self._choose_memory(state.build_bytes, given, memory_bytes)
        made = build_index(
            self._installation.work_engine, row, memory_bytes=wanted, progress=progress
        )
        if made is None:
            raise InputError("an index is being built: `matcher index status` shows how far")
        return made

    def _choose_memory(self, needed: int, given: int, allowed: int | None) -> int:
        free = self._free_memory_bytes()
        if free is None and allowed is None and needed > given:
            raise InputError(
                f"the build needs {needed / 1e9:.1f} GB of memory, the server gives"
                f" {given / 1e9:.1f} GB (maintenance_work_mem): pass `memory_bytes=`, if its"
                " machine has as much; with less it takes far longer"
            )
        wanted = allowed or max(needed, given)
        if free is not None and wanted > free:
            raise InputError(
                f"the build needs {wanted / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are free:"
                " free some, or give it less with `memory_bytes=`, which takes far longer"
            )
        return wanted

    def _free_memory_bytes(self) -> int | None:
        """Return what a build on the embedded server may take; None for a server elsewhere."""
        embedded = self._installation.settings.database_url is None
        return free_memory_bytes() if embedded else None

    def _require_disk(self, needed: int) -> None:
        """Refuse a build for which an embedded server has no room; no server elsewhere tells.

        A disk that fills up in the middle of a build stops the server for everybody.
        """
        settings = self._installation.settings
        if settings.database_url is not None:
            return
        free = shutil.disk_usage(settings.home).free
        if needed > free:
            raise ServerError(
                f"the new index needs {needed / 1e6:,.0f} MB beside the one that stands, and"
                f" {free / 1e6:,.0f} MB are free: free space on the disk of {settings.home}"
            )

    def keep(self, rows: Sequence[EncoderRow]) -> None:
        """Build the indexes that these encoders have outgrown, and keep the others' counts fresh.

        Answers are right without, so a failure is logged and waits an hour.
        """
        if monotonic() < self._put_off_until:
            return
        try:
            for row in rows:
                self._keep_one(row)
        except MatcherError as error:
            self._put_off_until = monotonic() + RETRY_S
            log.warning("index.put_off", seconds=RETRY_S, reason=str(error))

    def _keep_one(self, row: EncoderRow) -> None:
        with self._installation.transaction() as connection:
            state = read_index_state(connection, row)
            if not state.is_due:
                keep_counts(connection, row)
                return
        self._require_disk(state.build_disk_bytes)
        free = self._free_memory_bytes()
        memory = None if free is None else min(state.build_bytes, free // 2)
        build_index(self._installation.work_engine, row, memory_bytes=memory)

    def list_states(self) -> list[IndexState]:
        """Return how the search index of every encoder stands."""
        with self._installation.transaction() as connection:
            return [read_index_state(connection, row) for row in list_encoders(connection)]

    def check(
        self,
        encoder: str | None = None,
        *,
        questions: int = PROBE_PICTURES,
        progress: OnAsked | None = None,
    ) -> tuple[ShapeRecall, ...]:
        """Ask with blurred pictures of the catalogues, and compare the answers with exact ones.

        Args:
            encoder: whose index is asked; the default one when None.
            questions: pictures of each catalogue, each under a filter of every shape.
            progress: is told how many pictures were asked with, and of how many.

        Returns:
            A figure for each catalogue and shape, the lowest first; nothing where no index is.

        Raises:
            UnknownNameError: there is no such encoder.
            InputError: the server is a standby.
        """
        with self._installation.transaction() as connection:
            row, began = get_encoder(connection, encoder), read_clock(connection)
        self._probe(row.id, questions, inf, progress)
        with self._installation.transaction() as connection:
            return read_recall(connection, row.id, began)

    def probe_if_due(self, seconds: float = PROBE_S) -> bool:
        """Probe the indexes in use, if a day has passed since; tells whether it did.

        It ends with the first picture that was asked with after so many seconds.
        """
        with self._installation.transaction() as connection:
            if not is_probe_due(connection):
                return False
        self._probe(None, PROBE_PICTURES, seconds)
        return True

    def _probe(
        self,
        encoder_id: int | None,
        questions: int,
        seconds: float,
        progress: OnAsked | None = None,
    ) -> None:
        """Ask place after place with a picture, until each was asked so often or time is over."""
        here, probe, ends = self._installation, Probe(), monotonic() + seconds
        with here.transaction() as connection:
            require_primary(connection)
            left = dict.fromkeys(list_places(connection, encoder_id), questions)
        waiting, total = deque(left), questions * len(left)
        while waiting:
            place = waiting.popleft()
            with here.snapshot() as connection:
                left[place] = left[place] - 1 if probe.ask(connection, place) else 0
            if left[place]:
                waiting.append(place)
            if progress is not None:
                progress(total - sum(left.values()), total)
            if monotonic() > ends or here.stopping.is_set():
                break
        with here.transaction() as connection:
            forget_old_probes(connection)
            keep_probe(connection, probe.list_rows())
