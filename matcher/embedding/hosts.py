"""Which host may be asked next: each has its share of the threads, and a slow one no more."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from time import monotonic
from urllib.parse import urlsplit

from matcher.images.links import is_remote

QUICK_S = 1.0
MIN_WAIT_S = 1.0
MAX_WAIT_S = 900.0  # a slow host's picture is put off for no longer at a time
_NEWEST = 0.3  # weight of the newest answer in a host's mean


@lru_cache(maxsize=4096)
def host_of(url: str) -> str | None:
    """Return the host and port of a link; None when it leads into the content store."""
    if not is_remote(url):
        return None
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:  # fetching it fails, and says why
        return ""


class Hosts:
    """What is known of the hosts that pictures are fetched from. One thread uses it.

    A host that has answered within a second has `n` threads at most. Hosts that are slow, or have
    not answered yet, hold `n` threads together: a slow one its share of them. So however many they
    are, as many threads stay for the others.

    Args:
        n: threads for one host.
    """

    def __init__(self, n: int) -> None:
        self._n = n
        self.threads = 2 * n
        self._asked: Counter[str] = Counter()
        self._slow: set[str] = set()
        self._answer_s: dict[str, float] = {}
        self._heard_at: dict[str, float] = {}
        self._due: dict[str, float] = {}

    def may_ask(self, host: str) -> bool:
        """Whether a thread is free for this host."""
        if self._asked.total() >= self.threads:
            return False
        if self._is_quick(host):
            return self._asked[host] < self._n
        others = [n for each, n in self._asked.items() if n and not self._is_quick(each)]
        if sum(others) >= self._n:
            return not self._asked[host]  # one, to see whether it is quick
        share = max(1, self._n // max(1, len(others)))
        return not self.is_slow(host) or self._asked[host] < share

    def _is_quick(self, host: str) -> bool:
        return host not in self._slow and self._answer_s.get(host, QUICK_S) < QUICK_S

    def is_slow(self, host: str) -> bool:
        """Whether batches are not to wait for this host."""
        return host in self._slow

    def note_asked(self, host: str) -> None:
        """Count a request."""
        self._heard_at.setdefault(host, monotonic())
        self._asked[host] += 1

    def note_answered(self, host: str, seconds: float) -> None:
        """Count an answer, or the failure of a request, and how long it took."""
        self._asked[host] -= 1
        self._heard_at[host] = monotonic()
        before = self._answer_s.get(host, seconds)
        self._answer_s[host] = before + _NEWEST * (seconds - before)
        if self._answer_s[host] < QUICK_S:
            self._slow.discard(host)

    def note_slow(self, hosts: Iterable[str | None]) -> None:
        """Remember the hosts that a batch waited for."""
        self._slow.update(host for host in hosts if host is not None)

    def next_turns(self, host: str, n: int) -> list[float]:
        """Return in how many seconds this host may be asked for each of `n` more pictures.

        They follow each other as fast as the host was seen to answer.
        """
        if not self.is_slow(host):  # others held the threads
            return [MIN_WAIT_S] * n
        now = monotonic()
        silent_s = now - self._heard_at.get(host, now)
        pace = max(QUICK_S, self._answer_s.get(host, 0.0), silent_s) / self._n
        start = max(now + MIN_WAIT_S, self._due.get(host, now))
        self._due[host] = min(start + n * pace, now + MAX_WAIT_S)
        return [min(start + (each + 1) * pace - now, MAX_WAIT_S) for each in range(n)]

    def wait_s(self) -> float:
        """Return in how many seconds the last picture that was put off has its turn."""
        return max(self._due.values(), default=0.0) - monotonic()
