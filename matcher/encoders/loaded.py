"""Encoders that are ready to run, as many as the memory is meant for."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from matcher.encoders.base import Encoder

log = structlog.get_logger()


@dataclass(slots=True)
class _Place:
    lock: threading.Lock = field(default_factory=threading.Lock)
    encoder: "Encoder | None" = None


class LoadedEncoders:
    """Holds at most `limit` encoders; the least recently used one is unloaded. Thread-safe.

    A caller keeps an unloaded encoder alive until it has finished with it.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._places: OrderedDict[int, _Place] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: int, build: Callable[[], "Encoder"]) -> "Encoder":
        """Return the encoder of that key, built when it is not held.

        Whoever else asks for the same key waits for the build; other encoders are handed out.
        """
        place = self._take(key)
        with place.lock:
            if place.encoder is None:
                try:
                    place.encoder = build()
                except BaseException:
                    self._forget_place(key, place)
                    raise
            return place.encoder

    def put(self, key: int, encoder: "Encoder") -> None:
        """Hold an encoder that was built elsewhere."""
        place = self._take(key)
        with place.lock:
            place.encoder = encoder

    def forget(self, key: int) -> None:
        """Unload an encoder."""
        with self._lock:
            self._places.pop(key, None)

    def _take(self, key: int) -> _Place:
        """Return the place of a key, which becomes the most recently used one."""
        with self._lock:
            if key not in self._places:
                while len(self._places) >= self._limit:
                    unloaded, _ = self._places.popitem(last=False)
                    log.info("encoder.unloaded", encoder_id=unloaded)
                self._places[key] = _Place()
            self._places.move_to_end(key)
            return self._places[key]

    def _forget_place(self, key: int, place: _Place) -> None:
        with self._lock:
            if self._places.get(key) is place:
                del self._places[key]
