"""What a deep look reads of pictures: filled in where it is missing, turned on and off."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import structlog

from matcher.cues import cue_versions, find_extra, is_readable, list_common, list_cues
from matcher.db.catalogs import get_catalog_id, remove_some
from matcher.db.cue_fill import (
    FillRange,
    KnownCues,
    UnreadPicture,
    claim_range,
    forget_fill,
    is_fill_due,
    return_range,
    walk_again,
)
from matcher.db.cues import (
    CueRow,
    count_cues,
    count_pictures,
    remove_cue,
    set_cue_asked,
    set_cues_wanted,
    to_rows,
    write_cues,
)
from matcher.db.products import lock_products
from matcher.db.replaced_pictures import recheck_images
from matcher.doorbell import FILL_CUES
from matcher.embedding.encoding import extract_cues
from matcher.errors import ImageError, InputError
from matcher.extras import require_extra
from matcher.images.decode import decode_image
from matcher.images.links import CONTENT_SCHEME
from matcher.images.network import StoppedError
from matcher.installation import Installation
from matcher.services.slices import WorkSlice

log = structlog.get_logger()

SECONDS = 0.1
"""Of one core that words of a picture take, as measured by benchmarks/deep/words.py."""
MIN_SIDE = 512
"""The short side to which large pictures are decoded; no cue looks closer."""


@dataclass(frozen=True, slots=True)
class FillReport:
    """Result of one run of the fill.

    Attributes:
        read: pictures that got rows.
        failed: pictures that could not be read; their rows say why.
    """

    read: int = 0
    failed: int = 0

    def __add__(self, other: "FillReport") -> "FillReport":
        return FillReport(self.read + other.read, self.failed + other.failed)


@dataclass(frozen=True, slots=True)
class FillEstimate:
    """How much there is to read in a catalogue.

    Attributes:
        pictures: of its products.
        hours: that they take one core.
    """

    pictures: int
    hours: float


class Cues:
    """Rows of cues."""

    def __init__(self, installation: Installation, stopping: threading.Event) -> None:
        self._installation = installation
        self._stopping = stopping
        self._running = threading.Lock()

    def ring_if_due(self) -> None:
        """Ring if some catalogue has pictures to look for."""
        with self._installation.transaction() as connection:
            due = is_fill_due(connection, _known())
        if due:
            self._installation.doorbell.ring(FILL_CUES)

    def run_slice(self) -> FillReport | None:
        """Fill in for one slice of time; None when this process already does."""
        if not self._running.acquire(blocking=False):
            return None
        try:
            return self._fill(WorkSlice(self._installation.settings.slice_s, self._stopping))
        finally:
            self._running.release()

    def run_until_done(self, on_progress: Callable[[FillReport], None]) -> FillReport:
        """Fill in what is missing, in this process.

        Args:
            on_progress: called now and then with what was done so far.
        """
        return self._fill(WorkSlice(None, self._stopping), on_progress)

    def set_asked(self, catalog: str, cue: str, *, wanted: bool) -> None:
        """Have a catalogue keep a cue that is read where it is asked for, or remove it.

        Raises:
            UnknownNameError: no such catalogue or cue.
            InputError: it is read of every picture anyway, or wanted and its extra is missing.
        """
        _check_asked(cue, wanted=wanted)
        here = self._installation
        with here.transaction() as connection:
            catalog_id = get_catalog_id(connection, catalog)
            set_cue_asked(connection, catalog_id, cue, wanted=wanted)
            walk_again(connection, catalog_id)
        removed = 0 if wanted else 1
        while removed:
            with here.transaction() as connection:
                removed = remove_cue(connection, catalog_id, cue, here.settings.chunk_rows)

    def estimate(self, catalog: str, cue: str) -> FillEstimate:
        """Tell how much there is to read of a cue that is read where it is asked for.

        Raises:
            UnknownNameError: no such catalogue or cue.
            InputError: its extra is not installed, or it is read of every picture anyway.
        """
        _check_asked(cue, wanted=True)
        with self._installation.transaction() as connection:
            pictures = count_pictures(connection, get_catalog_id(connection, catalog))
        return FillEstimate(pictures, pictures * SECONDS / 3600)

    def set_wanted(self, catalog: str, *, wanted: bool) -> None:
        """Have a catalogue keep what a deep look reads, or remove it and keep no more.

        Raises:
            UnknownNameError: no such catalogue.
        """
        here = self._installation
        with here.transaction() as connection:
            catalog_id = get_catalog_id(connection, catalog)
            set_cues_wanted(connection, catalog_id, wanted=wanted)
            forget_fill(connection, catalog_id)
        removed = 0 if wanted else 1
        while removed:
            with here.transaction() as connection:
                removed = remove_some(connection, catalog_id, "cues", here.settings.chunk_rows)

    def count(self) -> dict[str, int]:
        """Return how many pictures of products have a row, by the cue's name."""
        with self._installation.transaction() as connection:
            return count_cues(connection)

    def _fill(
        self, slice_: WorkSlice, on_progress: Callable[[FillReport], None] = lambda _: None
    ) -> FillReport:
        report = FillReport()
        while slice_.may_go_on():
            with self._installation.transaction() as connection:
                taken = claim_range(connection, _known())
            if taken is None:
                break
            report += self._fill_range(taken)
            on_progress(report)
        if report.read or report.failed:
            log.info("cues.filled", read=report.read, failed=report.failed)
        return report

    def _fill_range(self, taken: FillRange) -> FillReport:
        here = self._installation
        with ThreadPoolExecutor(here.settings.fetch_threads, "cues") as pool:
            found = list(pool.map(lambda picture: self._read(picture, taken.cues), taken.pictures))
        rows = [row for each in found if each is not None for row in each]
        image_ids = sorted({row.image_id for row in rows})
        with here.transaction() as connection:
            lock_products(connection, image_ids)
            write_cues(connection, rows, cue_versions())
            if None in found:
                return_range(connection, taken)
        failed = len({row.image_id for row in rows if row.reason is not None})
        return FillReport(len(image_ids) - failed, failed)

    def _read(self, picture: UnreadPicture, names: Sequence[str]) -> list[CueRow] | None:
        """Return the rows of a picture; None when the worker stops before it."""
        if self._stopping.is_set():
            return None
        image_id, digest = picture.image_id, picture.sha256
        try:
            data = self._get_bytes(picture)
            pixels = decode_image(data, min_side=MIN_SIDE)
        except StoppedError:
            return None
        except ImageError as error:
            if error.transient:
                return []  # asked again when the catalogue is walked the next day
            log.info("cue.unread", image_id=image_id, reason=str(error))
            return [CueRow(image_id, digest, cue, b"", str(error)) for cue in names]
        cues = extract_cues(pixels, names)
        reason = "the cue failed: the log says how"
        broken = set(names) - cues.keys()
        return [
            *to_rows(image_id, digest, cues),
            *(CueRow(image_id, digest, cue, b"", reason) for cue in broken),
        ]

    def _get_bytes(self, picture: UnreadPicture) -> bytes:
        here = self._installation
        if picture.url.startswith(CONTENT_SCHEME) or here.store.has(picture.sha256):
            return here.store.get(picture.sha256)
        data = here.fetcher.fetch(picture.url).data or b""
        if here.store.put(data) != picture.sha256:
            with here.transaction() as connection:
                recheck_images(connection, [picture.image_id])
            raise ImageError("other bytes: it is embedded again", transient=True)
        return data


def _check_asked(cue: str, *, wanted: bool) -> None:
    """Refuse a cue that no catalogue can ask for."""
    extra = find_extra(cue)
    if extra is None:
        raise InputError(f"cue {cue!r} is read of every picture: leave its name out")
    if wanted:
        require_extra(extra, f"cue {cue!r}")


def _known() -> KnownCues:
    readable = tuple(filter(is_readable, list_cues()))
    return KnownCues(cue_versions(), list_common(), readable)
