"""From answers to figures: each with its 95 % interval, by SKU."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from matcher.evaluation import metrics
from matcher.evaluation.asked import AskedPhoto, Evaluation, IndexCheck
from matcher.evaluation.metrics import Floats, Interval
from matcher.evaluation.open_set import OpenSet
from matcher.search.answer import Depth

PRECISIONS = (0.9, 0.95, 0.99)
ACCEPTED = 0.95
EXTRAPOLATED_DECADES = 1
_QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)

Values = Callable[[Sequence[AskedPhoto]], Floats]


@dataclass(frozen=True, slots=True)
class NoMatch:
    """How queries whose product is missing tell themselves from the others by first similarity.

    Attributes:
        auroc: chance that a photo of a product in the gallery is more similar to its first answer
            than one of a stranger is.
        threshold: similarity that 95 % of the photos with a match reach.
        false_match_rate: per cent of the strangers that reach it, too.
    """

    auroc: float
    threshold: float
    false_match_rate: float


@dataclass(frozen=True, slots=True)
class GallerySize:
    """Expected top-1 in a catalogue of `size` products that holds the right one.

    The others are all products and random distractors, or, without distractors, random products.
    """

    size: int
    top1: Interval
    extrapolated: bool = False


@dataclass(frozen=True)
class Figures:
    """What an evaluation found. Accuracies in per cent; similarities in [-1, 1].

    Attributes:
        queries: photos that were asked; `matching` of them have their product in the gallery.
        accuracy: top1, top3, top5, mrr, delta, margin over the matching ones.
        group: the same ranks where any SKU of the right variant group counts.
        delta_quantiles: 5, 25, 50, 75 and 95 % of the delta similarity.
        coverage: coverage in per cent at each precision, when answers of low similarity are kept
            back; queries without a match count as wrong when they are answered.
    """

    encoder: str
    depth: Depth
    seed: int
    queries: int
    matching: int
    products: int
    distractors: int
    accuracy: dict[str, Interval]
    group: dict[str, Interval]
    delta_quantiles: dict[str, float]
    no_match: NoMatch | None
    coverage: dict[str, float]
    curve: Floats
    gallery_sizes: tuple[GallerySize, ...]
    index: IndexCheck | None
    left_out: tuple[str, ...]
    open_set: OpenSet | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types: plain figures first, their intervals under `intervals`."""
        return {
            "queries": self.queries,
            "products": self.products,
            **{name: _rounded(interval.value) for name, interval in self.accuracy.items()},
            "matching": self.matching,
            "no_match": self.queries - self.matching,
            "distractors": self.distractors,
            "encoder": self.encoder,
            "depth": self.depth,
            "seed": self.seed,
            "intervals": {name: _ends(interval) for name, interval in self.accuracy.items()},
            "group": {name: _rounded(interval.value) for name, interval in self.group.items()},
            "group_intervals": {name: _ends(interval) for name, interval in self.group.items()},
            "delta_quantiles": self.delta_quantiles,
            "strangers": None if self.no_match is None else asdict(self.no_match),
            "coverage_at_precision": self.coverage,
            "gallery_size": [
                {
                    "size": each.size,
                    "top1": _rounded(each.top1.value),
                    "interval": _ends(each.top1),
                    "extrapolated": each.extrapolated,
                }
                for each in self.gallery_sizes
            ],
            "approximate": None if self.index is None else asdict(self.index),
            "left_out": list(self.left_out),
            "open_set": None if self.open_set is None else self.open_set.to_dict(),
        }


VALUES: dict[str, Values] = {
    "top1": lambda asked: metrics.top_k([each.rank for each in asked], 1),
    "top3": lambda asked: metrics.top_k([each.rank for each in asked], 3),
    "top5": lambda asked: metrics.top_k([each.rank for each in asked], 5),
    "mrr": lambda asked: metrics.reciprocal_ranks([each.rank for each in asked]),
    "delta": lambda asked: _similarities([each.delta for each in asked]),
    "margin": lambda asked: _similarities([each.margin for each in asked]),
}
"""What is measured of every matching query, NaN where it cannot be."""

_GROUP_VALUES: dict[str, Values] = {
    "top1": lambda asked: metrics.top_k([each.group_rank for each in asked], 1),
    "top3": lambda asked: metrics.top_k([each.group_rank for each in asked], 3),
    "top5": lambda asked: metrics.top_k([each.group_rank for each in asked], 5),
    "mrr": lambda asked: metrics.reciprocal_ranks([each.group_rank for each in asked]),
}


def compute_figures(evaluation: Evaluation) -> Figures:
    """Compute every figure of an evaluation."""
    matching, seed = evaluation.matching, evaluation.task.seed
    curve = metrics.coverage_curve(
        [asked.confidence for asked in evaluation.asked],
        [asked.is_right for asked in evaluation.asked],
    )
    deltas = [asked.delta for asked in matching if asked.delta is not None]
    distractors = sum(sku in evaluation.distractors for sku in evaluation.skus)
    return Figures(
        encoder=evaluation.encoder,
        depth=evaluation.task.depth,
        seed=seed,
        queries=len(evaluation.asked),
        matching=len(matching),
        products=len(evaluation.skus),
        distractors=distractors,
        accuracy={name: _interval(values, matching, seed) for name, values in VALUES.items()},
        group={name: _interval(values, matching, seed) for name, values in _GROUP_VALUES.items()},
        delta_quantiles={
            f"{100 * q:.0f}": _rounded(float(np.quantile(deltas, q))) for q in _QUANTILES if deltas
        },
        no_match=_no_match(evaluation),
        coverage={f"{p:g}": _rounded(100 * metrics.coverage_at(curve, p)) for p in PRECISIONS},
        curve=curve,
        gallery_sizes=tuple(_gallery_sizes(evaluation)),
        index=evaluation.index,
        left_out=tuple(str(each) for each in evaluation.left_out),
        open_set=evaluation.open_set,
    )


def compare(ours: Evaluation, theirs: Evaluation) -> dict[str, Interval]:
    """Return ours minus theirs over the queries that both answered, paired, by figure."""
    other = {asked.photo.name: asked for asked in theirs.matching}
    pairs = [(each, other[each.photo.name]) for each in ours.matching if each.photo.name in other]
    clusters = [each.photo.skus[0] for each, _ in pairs]
    differences = {}
    for name, values in VALUES.items():
        mine, others = values([a for a, _ in pairs]), values([b for _, b in pairs])
        kept = ~np.isnan(mine - others)
        differences[name] = metrics.paired_difference(
            mine[kept],
            others[kept],
            [c for c, keep in zip(clusters, kept, strict=True) if keep],
            seed=ours.task.seed,
        )
    return differences


def _interval(values: Values, asked: Sequence[AskedPhoto], seed: int) -> Interval:
    figures = values(asked)
    kept = ~np.isnan(figures)
    clusters = [each.photo.skus[0] for each, keep in zip(asked, kept, strict=True) if keep]
    return metrics.bootstrap(figures[kept], clusters, seed=seed)


def _similarities(values: Sequence[float | None]) -> Floats:
    return np.array([np.nan if value is None else value for value in values], np.float64)


def _no_match(evaluation: Evaluation) -> NoMatch | None:
    if not evaluation.strangers or not evaluation.matching:
        return None
    known = [asked.confidence for asked in evaluation.matching]
    strangers = [asked.confidence for asked in evaluation.strangers]
    threshold, rate = metrics.false_match_rate(known, strangers, ACCEPTED)
    auroc = metrics.auroc(known, strangers)
    return NoMatch(_rounded(auroc), _rounded(threshold), _rounded(100 * rate))


def _gallery_sizes(evaluation: Evaluation) -> list[GallerySize]:
    """Measure at every half decade up to the whole gallery, then extrapolate one more decade.

    With distractors the catalogue stays whole and only they are drawn; without, all others are.
    """
    matching = [each for each in evaluation.matching if each.own is not None]
    if not matching:
        return []
    n = len(evaluation.skus)
    n_distractors = sum(sku in evaluation.distractors for sku in evaluation.skus)
    pool = n_distractors or n - 1
    ahead = np.array([each.ahead for each in matching], np.int64)
    if n_distractors:
        stays_right, drawn_ahead = ahead[:, 0] == 0, ahead[:, 1]
    else:
        stays_right, drawn_ahead = np.ones(len(matching), bool), ahead.sum(axis=1)
    clusters = [asked.photo.skus[0] for asked in matching]
    measured = []
    for size in _sizes(n - pool, n):
        chances = metrics.expected_top1(drawn_ahead, pool + 1, size - (n - pool) + 1)
        interval = metrics.bootstrap(
            100 * chances * stays_right, clusters, seed=evaluation.task.seed
        )
        measured.append(GallerySize(size, interval))
    return measured + _extrapolate(measured)


def _sizes(least: int, most: int) -> list[int]:
    """Return the half decades from 10, between the two ends, and the ends that are above 1."""
    steps = {round(10 ** (half / 2)) for half in range(2, 2 * len(str(most)) + 1)}
    return sorted({size for size in steps if least < size < most} | {max(least, 2), most})


def _extrapolate(measured: Sequence[GallerySize]) -> list[GallerySize]:
    """Continue the log-odds of top-1 as a line in log size: a guess, and labelled as one."""
    largest = measured[-1].size
    recent = [each for each in measured if each.size >= largest / 10 and 0 < each.top1.value < 100]
    if len(recent) < 2 or largest < 100:
        return []
    size = largest * 10**EXTRAPOLATED_DECADES
    ends = []
    for end in ("value", "low", "high"):
        shares = np.array([getattr(each.top1, end) for each in recent]) / 100
        odds = np.log(np.clip(shares, 1e-4, 1 - 1e-4) / (1 - np.clip(shares, 1e-4, 1 - 1e-4)))
        slope, offset = np.polyfit(np.log10([each.size for each in recent]), odds, 1)
        ends.append(100 / (1 + np.exp(-(slope * np.log10(size) + offset))))
    value, low, high = (float(end) for end in ends)
    return [GallerySize(size, Interval(value, min(low, value), max(high, value)), True)]


def _ends(interval: Interval) -> list[float]:
    return [_rounded(interval.low), _rounded(interval.high)]


def _rounded(value: float) -> float:
    return round(value, 4)
