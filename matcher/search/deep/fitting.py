"""Fit the coefficients of a fusion to photos whose products are known."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.search.deep.fusion import Fusion

Floats = NDArray[np.float64]

_RIDGE = 0.01  # a photo, on weights of features of spread 1
_PRIOR = 5.0  # photos: so much counts what is known before a catalogue's own are seen
_BIAS_SPREAD = 3.0
_CHANCE = -1e9  # the utility of an outcome that there is not


@dataclass(frozen=True)
class Labelled:
    """The candidates of one photo, and which of them it shows.

    Attributes:
        features: float32, (n, f).
        groups: the variant group of each candidate.
        right: the candidate that it shows; None when it shows none of them.
        group: the group of what it shows, where that has other variants among the candidates.
        weight: how much the photo counts.
    """

    features: NDArray[np.float32]
    groups: tuple[str, ...]
    right: int | None
    group: str | None = None
    weight: float = 1.0


def with_absent(labelled: Labelled, share: float = 0.5) -> Iterator[Labelled]:
    """Yield a photo as it is, then as if its SKU, and then its group, were not in the catalogue.

    Args:
        labelled: a photo whose SKU is among the candidates.
        share: what the latter two count together.
    """
    yield labelled
    if labelled.right is None:
        return
    group = labelled.groups[labelled.right]
    others = [at for at in range(len(labelled.groups)) if at != labelled.right]
    strangers = [at for at in others if labelled.groups[at] != group]
    if len(strangers) < len(others):
        yield _take(labelled, others, group, labelled.weight * share / 2)
        share /= 2
    if strangers:
        yield _take(labelled, strangers, None, labelled.weight * share)


def _take(labelled: Labelled, kept: Sequence[int], group: str | None, weight: float) -> Labelled:
    groups = tuple(labelled.groups[at] for at in kept)
    return Labelled(labelled.features[list(kept)], groups, None, group, weight)


def fit_fusion(names: Sequence[str], photos: Iterable[Labelled]) -> Fusion:
    """Return the coefficients under which what the photos show is most probable.

    Weights are bounded below by 0, and drawn towards 0 a little (ridge, on features of spread 1).

    Args:
        names: of the features.
        photos: some with their product among the candidates and some without.
    """
    from scipy.optimize import minimize

    lists = _pad(list(photos))
    start = np.concatenate([np.full(len(names), 1.0), [0.0, 0.5, 0.0]])
    bounds = [(0.0, None)] * len(names) + [(None, None), (0.0, 1.0), (None, None)]
    found = minimize(
        lambda x: _loss(lists, x), start, jac=True, method="L-BFGS-B", bounds=bounds,
        options={"maxiter": 500},
    )  # fmt: skip
    weights = found.x[: len(names)] / lists.spread
    unlisted, likeness, none = found.x[len(names) :]
    # The mean that was subtracted from features counts for what has no features of its own.
    shift = float(lists.centre @ weights)
    return Fusion(
        dict(zip(names, weights.tolist(), strict=True)),
        float(unlisted + (1 - likeness) * shift),
        float(likeness),
        float(none + shift),
    )


def fit_scale(fusion: Fusion, photos: Iterable[Labelled]) -> Fusion:
    """Return a fusion for one catalogue: only three numbers are fitted to its photos.

    How sharp the distribution is, and how often what a photo shows is not listed: these differ
    from shop to shop, and a few hundred photos are enough for them (Platt 1999; Guo et al. 2017,
    arXiv 1706.04599). Where all photos are answered rightly, only the prior keeps it from being
    certain of everything.
    """
    from scipy.optimize import minimize

    several = list(photos)
    if not several:
        return fusion
    lists, total = _pad(several), sum(each.weight for each in several)
    weights = np.array(list(fusion.weights.values()))
    utilities = lists.features @ (weights * lists.spread) + lists.centre @ weights
    utilities[lists.gone] = _CHANCE
    best, _ = _best_of_groups(utilities, lists)

    def loss(x: Floats) -> float:
        scale, unlisted, none = float(np.exp(x[0])), x[1], x[2]
        shares = _share(scale * utilities, unlisted, fusion.likeness, none, scale * best)
        own = np.maximum(shares[np.arange(len(several)), lists.right], 1e-12)
        unlikely = -total * float((lists.weights * np.log(own)).sum())
        far = x[0] ** 2 + float(np.square((x[1:] - start[1:]) / _BIAS_SPREAD).sum())
        return float(unlikely + _PRIOR * far / 2) / len(several)

    start = np.array([0.0, fusion.unlisted, fusion.none])
    found = minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-3, "fatol": 1e-6})
    scale, unlisted, none = found.x
    return fusion.scaled(float(np.exp(scale)), float(unlisted), float(none))


@dataclass(frozen=True)
class _Lists:
    """Photos as arrays of equal length; candidates that there are not have an entry in `gone`."""

    features: Floats  # (photos, n, f), centred, spread 1
    gone: NDArray[np.bool_]  # (photos, n)
    member: NDArray[np.intp]  # (photos, n), a number a group
    right: NDArray[np.intp]  # the column of the right outcome: a candidate, n + group, or 2 n
    weights: Floats
    centre: Floats
    spread: Floats


def _pad(photos: Sequence[Labelled]) -> _Lists:
    longest = max(len(each.groups) for each in photos)
    stacked = np.concatenate([each.features for each in photos]).astype(np.float64)
    centre, spread = stacked.mean(axis=0), np.maximum(stacked.std(axis=0), 1e-6)
    features = np.zeros((len(photos), longest, stacked.shape[1]))
    gone = np.ones((len(photos), longest), bool)
    member = np.zeros((len(photos), longest), np.intp)
    right = np.zeros(len(photos), np.intp)
    for row, each in enumerate(photos):
        n = len(each.groups)
        features[row, :n] = (each.features - centre) / spread
        gone[row, :n] = False
        names, member[row, :n] = np.unique(each.groups, return_inverse=True)
        right[row] = _outcome(each, names.tolist(), longest)
    weights = np.array([each.weight for each in photos])
    return _Lists(features, gone, member, right, weights / weights.sum(), centre, spread)


def _outcome(labelled: Labelled, names: list[str], longest: int) -> int:
    if labelled.right is not None:
        return labelled.right
    return 2 * longest if labelled.group is None else longest + names.index(labelled.group)


def _loss(lists: _Lists, x: Floats) -> tuple[float, Floats]:
    """Return the mean negative logarithm of the right outcomes' probability, and its gradient."""
    weights, (unlisted, likeness, none) = x[:-3], x[-3:]
    photos, n, _ = lists.features.shape
    utilities = np.where(lists.gone, _CHANCE, lists.features @ weights)
    best, best_at = _best_of_groups(utilities, lists)
    shares = _share(utilities, unlisted, likeness, none, best)
    rows = np.arange(photos)
    own = np.maximum(shares[rows, lists.right], 1e-300)
    loss = float(-(lists.weights * np.log(own)).sum() + _RIDGE * (weights**2).sum() / 2)
    off = shares.copy()
    off[rows, lists.right] -= 1
    off *= lists.weights[:, None]
    of_candidates, of_group = off[:, :n].copy(), off[:, n : 2 * n]
    np.add.at(of_candidates, (rows[:, None], best_at), likeness * of_group)
    slope = np.einsum("pn,pnf->f", of_candidates, lists.features) + _RIDGE * weights
    there = best > _CHANCE
    rest = [of_group[there].sum(), (of_group * best)[there].sum(), off[:, -1].sum()]
    return loss, np.concatenate([slope, rest])


def _share(
    utilities: Floats, unlisted: float, likeness: float, none: float, best: Floats
) -> Floats:
    """Return the probability of each outcome, (photos, 2 n + 1), in the order of `_outcome`."""
    of_groups = np.where(best > _CHANCE / 1e4, unlisted + likeness * best, _CHANCE)
    no_product = np.full((len(utilities), 1), none)
    everything = np.concatenate([utilities, of_groups, no_product], axis=1)
    everything -= everything.max(axis=1, keepdims=True)
    shares = np.exp(everything)
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def _best_of_groups(utilities: Floats, lists: _Lists) -> tuple[Floats, NDArray[np.intp]]:
    """Return the best utility of each group, and the candidate that has it, (photos, n)."""
    photos, n = utilities.shape
    best = np.full((photos, n), _CHANCE)
    rows = np.repeat(np.arange(photos)[:, None], n, axis=1)
    np.maximum.at(best, (rows, lists.member), utilities)
    at = np.zeros((photos, n), np.intp)
    is_best = (utilities == best[rows, lists.member]) & ~lists.gone
    photo, candidate = np.nonzero(is_best)
    at[photo, lists.member[photo, candidate]] = candidate
    return best, at
