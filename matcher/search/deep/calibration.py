"""How sure an answer has to be: a fusion fitted to a catalogue, and what it may promise."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib import resources
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.cues import cue_versions
from matcher.search.deep.features import list_features
from matcher.search.deep.fusion import Fusion

Floats = NDArray[np.float64]

SHIPPED = "shipped.json"
GROWTH = 10
"""In a catalogue so many times as large, other products are more alike: promises no longer hold."""

_DOUBT = 0.05  # a lower bound holds in 95 of 100 calibrations


@dataclass(frozen=True, slots=True)
class Promise:
    """The least probability of each verdict; None where too few photos carry a promise.

    Attributes:
        same: of the SKU, for SAME_SKU.
        group: of the variant group, for SAME_GROUP.
        none: of none, for NO_MATCH.
    """

    same: float | None
    group: float | None
    none: float | None


NO_PROMISE = Promise(None, None, None)
"""For questions that are no photos alone: nothing was fitted to them."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What turns features into probabilities and verdicts.

    Attributes:
        pictures: that could be answers in the catalogue when it was fitted.
        figures: what was measured when it was fitted, for people.
        is_shipped: it comes with the program, and was fitted to other products.
        cues: the version of each cue that it was fitted with; empty where none was noted.
    """

    fusion: Fusion
    promise: Promise
    pictures: int
    figures: Mapping[str, Any] = field(default_factory=dict)
    is_shipped: bool = False
    cues: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_current(self) -> bool:
        """Whether it was fitted to the features and cues that this program has."""
        same_cues = not self.cues or dict(self.cues) == dict(cue_versions())
        return same_cues and set(self.fusion.weights) == set(list_features())

    def covers(self, pictures: int, *, trust_shipped: bool) -> bool:
        """Whether its promises hold in a catalogue of so many pictures."""
        if self.is_shipped:
            return trust_shipped
        return pictures < GROWTH * max(self.pictures, 1)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Calibration":
        """Return what `to_dict` was made of."""
        fusion, promise = Fusion(**values["fusion"]), Promise(**values["promise"])
        return cls(**{**values, "fusion": fusion, "promise": promise})


@dataclass(frozen=True, slots=True)
class Threshold:
    """The least probability at which answers are as often right as was asked for.

    Attributes:
        least: None where no probability carries the promise.
        products: SKUs of the photos that are answered.
        bound: the lower bound of their share that is right.
        coverage: share of photos that are answered.
    """

    least: float | None
    products: int
    bound: float
    coverage: float


def find_threshold(
    chances: Sequence[float],
    right: Sequence[bool],
    skus: Sequence[str],
    precision: float,
    *,
    weights: Sequence[float] | None = None,
    doubt: float = _DOUBT,
) -> Threshold:
    """Return the least probability that keeps a precision, by a lower bound.

    A SKU counts once, by the share of its answered photos that are right, since photos of one SKU
    rise and fall together. The bound is that of Clopper and Pearson (1934) for one threshold.

    Args:
        chances: a probability a photo.
        right: whether what it is the probability of is so.
        skus: of each photo.
        precision: wanted share of right answers.
        weights: how much each photo counts; None: alike.
        doubt: how often the share may be below the bound.
    """
    values, hits = np.asarray(chances, np.float64), np.asarray(right, np.float64)
    names = np.unique(np.asarray(skus), return_inverse=True)[1]
    counted = np.ones(len(values)) if weights is None else np.asarray(weights, np.float64)
    steps = np.unique(values)[::-1]
    told = [_count(names, hits, counted, values >= least) for least in steps]
    bounds = _bounds(np.array(told).reshape(-1, 2), doubt)
    enough = np.flatnonzero(bounds >= precision)
    if not len(enough):
        return Threshold(None, len(np.unique(names)), _most(names, doubt), 0.0)
    at = int(enough[-1])
    given = values >= steps[at]
    products = len(np.unique(names[given]))
    return Threshold(float(steps[at]), products, float(bounds[at]), float(given.mean()))


def _count(
    names: NDArray[np.intp], hits: Floats, weights: Floats, given: NDArray[np.bool_]
) -> tuple[float, float]:
    """Return how many SKUs are right and how many there are, as independent ones would be.

    Where photos were chosen with unlike probabilities, that is fewer than their number (Kish 1965).
    """
    told = np.bincount(names[given], weights[given])
    right = np.bincount(names[given], weights[given] * hits[given])
    photos = np.bincount(names[given])
    there = photos > 0
    shares, counted = right[there] / told[there], told[there] / photos[there]
    count = counted.sum() ** 2 / (counted**2).sum()
    return float(count * (counted * shares).sum() / counted.sum()), float(count)


def _bounds(told: Floats, doubt: float) -> Floats:
    """Return the lower bound of the share that is right for each number of right ones and all."""
    from scipy.stats import beta

    good, count = told.T
    bounds = beta.ppf(doubt, np.maximum(good, 1e-9), count - good + 1)
    return np.where(good > 0, bounds, 0.0)


def _most(names: NDArray[np.intp], doubt: float) -> float:
    """Return the largest bound that so many SKUs could have, all of them right."""
    count = len(np.unique(names))
    return float(doubt ** (1 / count)) if count else 0.0


def products_needed(precision: float) -> int:
    """Return how many SKUs, all right, carry a promise."""
    return int(np.ceil(log(_DOUBT) / log(precision)))


@cache
def load_shipped() -> Calibration:
    """Return the calibration that comes with the program."""
    file = resources.files("matcher.search.deep") / SHIPPED
    return Calibration.from_dict(json.loads(file.read_text("utf-8")))


def read_calibration(content: Mapping[str, Any] | None) -> Calibration:
    """Return the calibration of a catalogue.

    Where it has none, or one of other features or cues than the program's, that is the shipped one.
    """
    stored = None if content is None else Calibration.from_dict(content)
    return stored if stored is not None and stored.is_current else load_shipped()
