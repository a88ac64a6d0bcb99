"""Ask a system many questions, one after the other or from many clients, and time it."""

import math
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from benchmarks.search.peers.base import Found, Question, Search, Session
from benchmarks.search.support.categories import Filter, Vectors
from benchmarks.search.support.truth import Truth, score

_WARM_UP = 20


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """How well and how fast one class of questions was answered.

    Attributes:
        recall1: share of queries whose first row is the right one.
        recall10: mean share of the right rows that are in the answer.
        rows: mean number of rows; `short`, the share of answers with fewer than could be.
        share: per cent of the gallery that passes the filters, as it came out.
        p50_ms: of a question, client included; `p95_ms` likewise.
        cpu_ms: of whoever searches, the mean; None where it cannot be told.
        method: the share of answers by each method.
        queries: how many count.
    """

    recall1: float
    recall10: float
    rows: float
    short: float
    share: float
    p50_ms: float
    p95_ms: float
    cpu_ms: float | None
    method: dict[str, float]
    queries: int

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types, rounded."""
        return {
            name: round(value, 4) if isinstance(value, float) else value
            for name, value in asdict(self).items()
        }


def ask(
    session: Session,
    queries: Vectors,
    filters: Sequence[Filter],
    truth: Truth,
    gallery_rows: int,
    *,
    warm_up: int = _WARM_UP,
) -> SearchFigures:
    """Ask every question once, and the first few once before the clock starts."""
    searches = prepare(session, queries, filters, truth.positions.shape[1])
    for search in searches[:warm_up]:
        search()
    used = session.cpu_s()
    timed = [time_search(search) for search in searches]
    cpu_ms = 1000 * (session.cpu_s() - used) / len(searches)
    answers = [found for found, _ in timed]
    asked = truth.eligible > 0 if truth.eligible.any() else slice(None)
    milliseconds = np.array([ms for _, ms in timed])[asked]
    scores = score([found.positions for found in answers], truth, gallery_rows)
    methods = Counter(found.method for found in answers)
    return SearchFigures(
        **asdict(scores),
        p50_ms=float(np.median(milliseconds)),
        p95_ms=float(np.percentile(milliseconds, 95)),
        cpu_ms=None if math.isnan(cpu_ms) else cpu_ms,
        method={name: round(count / len(answers), 3) for name, count in methods.items()},
    )


def prepare(session: Session, queries: Vectors, filters: Sequence[Filter], k: int) -> list[Search]:
    """Return what asks each question."""
    return [
        session.prepare(Question(vector, wanted, k))
        for vector, wanted in zip(queries, filters, strict=True)
    ]


def time_search(search: Search) -> tuple[Found, float]:
    """Return the answer and the milliseconds it took."""
    began = time.perf_counter()
    found = search()
    return found, 1000 * (time.perf_counter() - began)


def count_queries(
    start: Callable[[], Session], queries: Vectors, k: int, clients: int, seconds: float
) -> float:
    """Return questions a second of clients that ask without a pause, each in a thread."""
    ready = threading.Barrier(clients)

    def work(number: int) -> int:
        try:
            with closing(start()) as session:
                searches = prepare(session, queries, [Filter()] * len(queries), k)
                searches[number % len(searches)]()
                ready.wait()
                count, deadline = 0, time.perf_counter() + seconds
                while time.perf_counter() < deadline:
                    searches[(number * 31 + count) % len(searches)]()
                    count += 1
                return count
        except BaseException:
            ready.abort()  # the others would wait for this one
            raise

    with ThreadPoolExecutor(clients) as pool:
        return sum(pool.map(work, range(clients))) / seconds
