"""Figures of retrieval: accuracy in the first k, reciprocal rank, similarities, intervals.

All take plain arrays, one entry a query, so that anybody can recompute them from the predictions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

RESAMPLES = 2000
_RESAMPLES_AT_A_TIME = 100


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Whether a difference of nothing is outside the interval."""
        return self.low > 0 or self.high < 0


def top_k(ranks: Sequence[float] | Floats, k: int) -> Floats:
    """Return 100 for each query whose right SKU is in the first k, else 0; their mean is per cent.

    Args:
        ranks: from 1; infinity where the right SKU was not found.
        k: how many answers count.
    """
    return np.where(np.asarray(ranks, np.float64) <= k, 100.0, 0.0)


def reciprocal_ranks(ranks: Sequence[float] | Floats) -> Floats:
    """Return 1 / rank for each query; their mean is MRR (Voorhees, TREC-8 1999)."""
    return np.asarray(1.0 / np.asarray(ranks, np.float64))


def rank_of(similarities: NDArray[Any], names: Sequence[str], right: Sequence[str]) -> float:
    """Return the place, from 1, of the best placed right name; infinity when there is none.

    Equal similarities are ordered by name, as in SQL.

    Args:
        similarities: (n,), one a name.
        names: (n,), each once.
        right: the names that count.
    """
    place = {name: index for index, name in enumerate(names)}
    own = [(-float(similarities[place[name]]), name) for name in right if name in place]
    if not own:
        return float("inf")
    best, name = min(own)
    before = int((similarities > -best).sum())
    tied = np.flatnonzero(similarities == -best).tolist()
    return float(1 + before + sum(names[index] < name for index in tied))


def delta_similarity(
    query: NDArray[Any], main: NDArray[Any], right: Sequence[int], others: Sequence[int]
) -> float:
    """Return the similarity to the own product's main picture minus the mean to other products'.

    The published figure: raw encoder cosine, main pictures only, other products drawn uniformly.

    Args:
        query: (dim,), unit length.
        main: (n, dim), unit length, a row a product.
        right: rows of the own product; the most similar one counts.
        others: rows of the products it is compared with.
    """
    similarities = main @ query
    return float(similarities[list(right)].max() - similarities[list(others)].mean())


def draw_others(
    rng: np.random.Generator, n: int, right: Sequence[int], count: int = 20
) -> list[int]:
    """Draw rows of other products, uniformly, each once; all of them when there are fewer."""
    pool = np.setdiff1d(np.arange(n), np.asarray(right, np.int64))
    return [int(row) for row in rng.permutation(pool)[:count]]


def auroc(positive: Sequence[float] | Floats, negative: Sequence[float] | Floats) -> float:
    """Return the chance that a positive scores above a negative, ties counting half.

    The area under the ROC curve (Hanley & McNeil 1982); NaN when either side is empty.
    """
    ours, theirs = np.asarray(positive, np.float64), np.sort(np.asarray(negative, np.float64))
    if not len(ours) or not len(theirs):
        return float("nan")
    below = np.searchsorted(theirs, ours, "left")
    not_above = np.searchsorted(theirs, ours, "right")
    return float((below + not_above).mean() / (2 * len(theirs)))


def false_match_rate(
    positive: Sequence[float] | Floats, negative: Sequence[float] | Floats, accepted: float = 0.95
) -> tuple[float, float]:
    """Return (threshold, share of negatives at or above it) when `accepted` of positives pass."""
    ours, theirs = np.asarray(positive, np.float64), np.asarray(negative, np.float64)
    if not len(ours) or not len(theirs):
        return float("nan"), float("nan")
    threshold = float(np.quantile(ours, 1 - accepted, method="lower"))
    return threshold, float((theirs >= threshold).mean())


def coverage_curve(confidence: Sequence[float] | Floats, right: Sequence[bool] | Bools) -> Floats:
    """Return (n, 2): coverage and precision when only the n most confident answers are given.

    Answers of equal confidence are given together: no threshold tells them apart, so each of
    their rows shows the group's end.
    """
    scores, hits = np.asarray(confidence, np.float64), np.asarray(right, np.float64)
    order = np.argsort(-scores, kind="stable")
    given = np.arange(1, len(scores) + 1)
    ends = len(scores) - np.searchsorted(np.sort(scores), scores[order], "left")
    precision = np.cumsum(hits[order])[ends - 1] / ends
    return np.column_stack([ends / max(len(given), 1), precision])


def coverage_at(curve: Floats, precision: float) -> float:
    """Return the largest coverage at which a coverage curve still has this precision."""
    enough = curve[curve[:, 1] >= precision, 0]
    return float(enough.max()) if len(enough) else 0.0


def expected_top1(n_better: Sequence[int] | Ints, gallery: int, size: int) -> Floats:
    """Return each query's chance to be right in a random smaller gallery that holds its product.

    Exact, without drawing: none of the SKUs that beat the right one may be among the `size - 1`
    others, which is hypergeometric.

    Args:
        n_better: how many SKUs of the whole gallery beat the right one.
        gallery: SKUs in the whole gallery.
        size: SKUs in the smaller one, from 1 to `gallery`.
    """
    others, drawn = gallery - 1, size - 1
    better = np.asarray(n_better, np.int64)
    steps = np.arange(int(better.max(initial=0)))
    # P(none of b drawn) = prod over i < b of (others - drawn - i) / (others - i)
    factors = np.clip(others - drawn - steps, 0, None) / np.maximum(others - steps, 1)
    chances = np.concatenate([[1.0], np.cumprod(factors)])
    return np.asarray(chances[better])


def bootstrap(
    values: Sequence[float] | Floats,
    clusters: Sequence[str],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Interval:
    """Return the mean with its 95 % interval, resampling whole clusters (SKUs, not photos).

    The percentile bootstrap over clusters (Davison & Hinkley 1997, section 3.8): photos of one
    SKU rise and fall together, and counting them as independent makes intervals too narrow.

    Args:
        values: one a query.
        clusters: the SKU of each query.
        seed: the same seed draws the same clusters, whatever the values.
        resamples: how many draws.
    """
    scores = np.asarray(values, np.float64)
    if not len(scores):
        return Interval(float("nan"), float("nan"), float("nan"))
    _, member = np.unique(np.asarray(clusters), return_inverse=True)
    counts = np.bincount(member).astype(np.float64)
    sums = np.bincount(member, scores)
    rng, shares = np.random.default_rng(seed), np.full(len(counts), 1 / len(counts))
    means = []
    for start in range(0, resamples, _RESAMPLES_AT_A_TIME):
        size = min(_RESAMPLES_AT_A_TIME, resamples - start)
        drawn = rng.multinomial(len(counts), shares, size=size)
        means.append((drawn @ sums) / (drawn @ counts))
    low, high = np.quantile(np.concatenate(means), [0.025, 0.975])
    return Interval(float(scores.mean()), float(low), float(high))


def paired_difference(
    ours: Sequence[float] | Floats,
    theirs: Sequence[float] | Floats,
    clusters: Sequence[str],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Interval:
    """Return the mean of ours minus theirs over the same queries, with its 95 % interval."""
    difference = np.asarray(ours, np.float64) - np.asarray(theirs, np.float64)
    return bootstrap(difference, clusters, seed=seed, resamples=resamples)
