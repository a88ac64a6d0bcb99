"""Keys as a service knows them: looked up every few seconds, and how often each may ask."""

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from matcher.db.api_keys import ApiKey

TRUSTED_S = 3.0
"""How long a key that was revoked may still be used."""

_MOST = 10_000


class Allowance:
    """Requests that a key may make: as many as it may make in a minute, refilled evenly."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._left = float(per_minute)
        self._at = clock()
        self._lock = threading.Lock()

    def take(self) -> float:
        """Take one request; return 0, or the seconds after which there is one."""
        with self._lock:
            now = self._clock()
            gained = (now - self._at) * self._per_minute / 60
            self._left = min(self._left + gained, float(self._per_minute))
            self._at = now
            if self._left >= 1:
                self._left -= 1
                return 0.0
            return (1 - self._left) * 60 / self._per_minute


@dataclass(slots=True)
class _Known:
    key: ApiKey
    until: float
    allowance: Allowance | None = field(init=False)

    def __post_init__(self) -> None:
        limit = self.key.per_minute
        self.allowance = None if limit is None else Allowance(limit)


class KnownKeys:
    """The keys that were shown lately. Thread-safe; it holds no key, only digests.

    Args:
        find: looks a key up; None where it may not be used.
        clock: seconds.
    """

    def __init__(
        self, find: Callable[[str], ApiKey | None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._find = find
        self._clock = clock
        self._known: dict[bytes, _Known] = {}
        self._lock = threading.Lock()

    def recall(self, token: str) -> ApiKey | None:
        """Return a key that was looked up in the last seconds."""
        known = self._known.get(_digest(token))
        return known.key if known is not None and known.until > self._clock() else None

    def look_up(self, token: str) -> ApiKey | None:
        """Return a key as the database has it now."""
        found = self._find(token)
        digest = _digest(token)
        with self._lock:
            before = self._known.pop(digest, None)
            if found is None:
                return None
            while len(self._known) >= _MOST:  # the one that was looked up first
                self._known.pop(next(iter(self._known)))
            known = _Known(found, self._clock() + TRUSTED_S)
            if before is not None and before.key.per_minute == found.per_minute:
                known.allowance = before.allowance
            self._known[digest] = known
        return found

    def take(self, token: str) -> float:
        """Take one request of what a key may ask; return 0, or the seconds to wait."""
        known = self._known.get(_digest(token))
        return 0.0 if known is None or known.allowance is None else known.allowance.take()


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
