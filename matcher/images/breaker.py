"""A circuit breaker for each host: one that does not answer is left alone for a while."""

import threading
from dataclasses import dataclass
from time import monotonic

from matcher.errors import ImageError

MAX_FAILURES = 10  # in a row
PAUSE_S = 60.0


class UnreachableError(ImageError):
    """A host gave no answer: no connection, or none in time."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, transient=True)


@dataclass(slots=True)
class _State:
    failures: int = 0
    closed_until: float = 0.0


class Breaker:
    """Remembers which hosts do not answer. Thread-safe.

    After `MAX_FAILURES` in a row a host's transfers fail at once, so that they hold no thread.
    Every `PAUSE_S` one is let through, and its answer opens the host again.
    """

    def __init__(self) -> None:
        self._hosts: dict[str, _State] = {}
        self._lock = threading.Lock()

    def check(self, host: str) -> None:
        """Let a transfer through.

        Raises:
            ImageError: transient; the host did not answer the last ones.
        """
        now = monotonic()
        with self._lock:
            state = self._hosts.get(host)
            if state is None or state.failures < MAX_FAILURES:
                return
            wait_s = state.closed_until - now
            if wait_s <= 0:
                state.closed_until = now + PAUSE_S
                return
        raise ImageError(
            f"{host} gave no answer {MAX_FAILURES} times in a row: it is asked again later",
            transient=True,
        )

    def note(self, host: str, *, answered: bool) -> None:
        """Remember what came of a transfer."""
        with self._lock:
            if answered:
                self._hosts.pop(host, None)
                return
            state = self._hosts.setdefault(host, _State())
            state.failures += 1
            state.closed_until = monotonic() + PAUSE_S
