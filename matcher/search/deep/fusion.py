"""One probability distribution over the candidates, variants that are not listed, and none.

A conditional logit (McFadden 1974): each outcome has a utility, and its probability is its share
of the exponentials. A candidate's utility is linear in its features, so none of them can count
twice where all candidates have it. Weights of similarities and of cues are never negative: more
of what speaks for a candidate never lowers its probability.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matcher.errors import ConfigurationError

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Distribution:
    """What a photo shows, as far as can be told; all probabilities add up to 1.

    Attributes:
        same: (n,), that it is this candidate.
        unlisted: by variant group, that it is a variant of it that no candidate is.
        none: that it is no product of the catalogue, nor a variant of one.
    """

    same: Floats
    unlisted: Mapping[str, float]
    none: float

    def sum_groups(self, groups: Sequence[str]) -> dict[str, float]:
        """Return the probability of each group: of its listed variants and of others.

        Args:
            groups: the variant group of each candidate.
        """
        chances = dict(self.unlisted)
        for name, chance in zip(groups, self.same, strict=True):
            chances[name] += float(chance)
        return chances


@dataclass(frozen=True)
class Fusion:
    """The coefficients of a distribution.

    Attributes:
        weights: of each feature, by name.
        unlisted: what a variant that is not listed has over the share of its group's best.
        likeness: the share that it has of the utility of its group's best candidate, 0 to 1.
        none: the utility of none of all.
    """

    weights: Mapping[str, float]
    unlisted: float
    likeness: float
    none: float

    def distribute(self, features: NDArray[np.float32], groups: Sequence[str]) -> Distribution:
        """Return the distribution over candidates.

        Args:
            features: (n, f), as `describe` gives them.
            groups: the variant group of each candidate; its own where it has none.
        """
        utilities = self.utilities(features)
        names, member = np.unique(np.asarray(groups), return_inverse=True)
        best = np.full(len(names), -np.inf)
        np.maximum.at(best, member, utilities)
        all_of = np.concatenate([utilities, self.unlisted + self.likeness * best, [self.none]])
        shares = np.exp(all_of - all_of.max())
        shares /= shares.sum()
        n = len(utilities)
        unlisted = dict(zip(names.tolist(), shares[n:-1].tolist(), strict=True))
        return Distribution(shares[:n], unlisted, float(shares[-1]))

    def utilities(self, features: NDArray[np.float32]) -> Floats:
        """Return the utility of each candidate, (n,)."""
        return np.asarray(features.astype(np.float64) @ self._vector)

    def scaled(self, scale: float, unlisted: float, none: float) -> "Fusion":
        """Return it sharper or softer, and with other chances of what is not listed."""
        weights = {name: scale * each for name, each in self.weights.items()}
        return replace(self, weights=weights, unlisted=unlisted, none=none)

    @cached_property
    def _vector(self) -> Floats:
        return np.array(list(self.weights.values()))


def in_order(fusion: Fusion, names: Sequence[str]) -> Fusion:
    """Return a fusion with its weights in the order of the features.

    Raises:
        ConfigurationError: it was fitted for other features; names what is missing on either side.
    """
    if different := set(fusion.weights) ^ set(names):
        raise ConfigurationError(
            f"the fusion was fitted to other features than {', '.join(names)}; they differ in"
            f" {', '.join(sorted(different))}"
        )
    return replace(fusion, weights={name: fusion.weights[name] for name in names})
