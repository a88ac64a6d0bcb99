"""The exact answers, found by comparing everything, and how near an answer comes to them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.search.support.categories import Filter, FilterClass, Integers, Vectors, keep_mask
from benchmarks.search.support.vectors import Chunk

NOTHING = -1


@dataclass(frozen=True, slots=True)
class Truth:
    """The rows most similar to each query of one class, best first.

    Attributes:
        positions: (queries, k); `NOTHING` where fewer pass the filter.
        similarity: float32, of the same shape.
        eligible: how many rows pass each query's filter.
    """

    positions: Integers
    similarity: Vectors
    eligible: Integers


@dataclass(frozen=True, slots=True)
class Scores:
    """Means over queries, those left out whose filter lets nothing pass.

    Attributes:
        recall1: share whose first row is the right one.
        recall10: mean share of the right first k, or of as many as there are.
        rows: mean number of rows.
        short: share with fewer rows than k and than there are.
        share: per cent of the gallery that passes the filters.
        queries: how many they are means over.
    """

    recall1: float
    recall10: float
    rows: float
    short: float
    share: float
    queries: int


def find_truth(
    chunks: Iterable[Chunk],
    queries: Vectors,
    filters: Mapping[FilterClass, Sequence[Filter]],
    k: int,
    is_there: Callable[[Integers], NDArray[np.bool_]] | None = None,
) -> dict[FilterClass, Truth]:
    """Compare every query with every row, in float32.

    Args:
        chunks: the gallery.
        queries: float32, (queries, dimension).
        filters: for each class a filter a query.
        k: how many rows an answer has.
        is_there: tells by position which rows are left in the gallery; None: all of them.
    """
    best = {each: _Best.empty(len(queries), k) for each in filters}
    for chunk in chunks:
        similarity = queries @ chunk.vectors.T
        if is_there is not None:
            similarity[:, ~is_there(chunk.positions)] = -np.inf
        for each, wanted in filters.items():
            kept = keep_mask(wanted, chunk.leaves, chunk.brands, chunk.positions)
            best[each].add(similarity, kept, chunk.first)
    return {each: found.truth for each, found in best.items()}


def score(answers: Sequence[Sequence[int]], truth: Truth, gallery_rows: int) -> Scores:
    """Compare answers, positions best first, with the exact ones."""
    asked: list[int] = np.flatnonzero(truth.eligible).tolist()
    if not asked:
        return Scores(1.0, 1.0, 0.0, 0.0, 0.0, 0)
    first, recall, short = [], [], []
    for query in asked:
        right = truth.positions[query][truth.positions[query] != NOTHING]
        found = list(answers[query])
        first.append(found[:1] == [right[0]])
        recall.append(len(set(found) & set(right.tolist())) / len(right))
        short.append(len(found) < len(right))
    return Scores(
        recall1=float(np.mean(first)),
        recall10=float(np.mean(recall)),
        rows=float(np.mean([len(answers[query]) for query in asked])),
        short=float(np.mean(short)),
        share=float(100 * truth.eligible.mean() / gallery_rows),
        queries=len(asked),
    )


@dataclass(slots=True)
class _Best:
    """The best rows of the chunks so far."""

    positions: Integers
    similarity: Vectors
    eligible: Integers

    @classmethod
    def empty(cls, queries: int, k: int) -> "_Best":
        shape = (queries, k)
        return cls(
            np.full(shape, NOTHING),
            np.full(shape, -np.inf, np.float32),
            np.zeros(queries, np.int64),
        )

    def add(self, similarity: Vectors, kept: NDArray[np.bool_] | None, first: int) -> None:
        """Take in a chunk; only what beats the k-th so far is looked at any closer."""
        there = similarity > -np.inf
        if kept is not None:
            there &= kept
        self.eligible += there.sum(axis=1)
        better = there & (similarity > self.similarity[:, -1:])
        for query in np.flatnonzero(better.any(axis=1)):
            columns = np.flatnonzero(better[query])
            self._merge(query, first + columns, similarity[query, columns])

    def _merge(self, query: Any, positions: Integers, similarity: Vectors) -> None:
        k = self.positions.shape[1]
        positions = np.concatenate([self.positions[query], positions])
        similarity = np.concatenate([self.similarity[query], similarity])
        order = np.argsort(-similarity, kind="stable")[:k]
        self.positions[query] = positions[order]
        self.similarity[query] = similarity[order]

    @property
    def truth(self) -> Truth:
        """What stands now."""
        return Truth(self.positions, self.similarity, self.eligible)
