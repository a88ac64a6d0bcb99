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

from matcher.search.deep.fusion import Fusion

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
    """

    fusion: Fusion
    promise: Promise
    pictures: int
    figures: Mapping[str, Any] = field(default_factory=dict)
    is_shipped: bool = False

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
    chances: Sequence[float], right: Sequence[bool], skus: Sequence[str], precision: float
) -> Threshold:
    """Return the least probability that keeps a precision, by a lower bound.

    A SKU counts once, by the share of its answered photos that are right, since photos of one SKU
    rise and fall together. The bound is that of Clopper and Pearson (1934) for one threshold.

    Args:
        chances: a probability a photo.
        right: whether what it is the probability of is so.
        skus: of each photo.
        precision: wanted share of right answers.
    """
    values, hits = np.asarray(chances, np.float64), np.asarray(right, bool)
    names = np.unique(np.asarray(skus), return_inverse=True)[1]
    found = Threshold(None, len(np.unique(names)), _most(names), 0.0)
    for least in np.unique(values)[::-1]:
        given = values >= least
        bound = _bound(names[given], hits[given])
        if bound >= precision:
            count = len(np.unique(names[given]))
            found = Threshold(float(least), count, bound, float(given.mean()))
    return found


def _bound(names: NDArray[np.intp], hits: NDArray[np.bool_]) -> float:
    """Return the lower bound of the share that is right, where each SKU counts once."""
    from scipy.stats import beta

    told = np.bincount(names)
    right = np.bincount(names, hits)
    good, count = float((right / np.maximum(told, 1)).sum()), int((told > 0).sum())
    return float(beta.ppf(_DOUBT, good, count - good + 1)) if good else 0.0


def _most(names: NDArray[np.intp]) -> float:
    """Return the largest bound that so many SKUs could have, all of them right."""
    count = len(np.unique(names))
    return float(_DOUBT ** (1 / count)) if count else 0.0


def products_needed(precision: float) -> int:
    """Return how many SKUs, all right, carry a promise."""
    return int(np.ceil(log(_DOUBT) / log(precision)))


@cache
def load_shipped() -> Calibration:
    """Return the calibration that comes with the program."""
    file = resources.files("matcher.search.deep") / SHIPPED
    return Calibration.from_dict(json.loads(file.read_text("utf-8")))


def read_calibration(content: Mapping[str, Any] | None) -> Calibration:
    """Return the calibration of a catalogue, or where it has none the shipped one."""
    return load_shipped() if content is None else Calibration.from_dict(content)
