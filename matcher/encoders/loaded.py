"""Encoders that are ready to run, as many as the memory is meant for."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from matcher.encoders.base import Encoder

log = structlog.get_logger()


class LoadedEncoders:
    """Holds at most `limit` encoders; the least recently used one is let go. Thread-safe.

    Who still works with an encoder that was let go keeps it until it is done.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._held: OrderedDict[int, Encoder] = OrderedDict()
        self._lock = threading.RLock()

    def get(self, key: int, build: Callable[[], "Encoder"]) -> "Encoder":
        """Return the encoder of that key, built when it is not held; one build at a time."""
        with self._lock:
            if key not in self._held:
                self._make_room()
                self._held[key] = build()
            self._held.move_to_end(key)
            return self._held[key]

    def put(self, key: int, encoder: "Encoder") -> None:
        """Hold an encoder that was built elsewhere."""
        with self._lock:
            self._held.pop(key, None)
            self._make_room()
            self._held[key] = encoder

    def forget(self, key: int) -> None:
        """Let an encoder go."""
        with self._lock:
            self._held.pop(key, None)

    def _make_room(self) -> None:
        while len(self._held) >= self._limit:
            key, _ = self._held.popitem(last=False)
            log.info("encoder.unloaded", encoder_id=key)
