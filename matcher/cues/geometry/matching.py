"""Points of a photo beside those of a picture: which look alike, and which lie alike."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.cues.geometry.points import Points

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

LEAST = 4
"""Fewer matches say nothing: three fix an affine map."""
TOLERANCE = 0.03
"""How far off a point may lie, in long sides of the picture."""

_RATIO = 0.85  # of the distances to the nearest and the second nearest point
_FIRST_TOLERANCE = 0.05  # places, sizes and turns are rounded in the rows
_MOST_ZOOM = 6.0
_SIZE_TOLERANCE = 0.8  # doublings
_TURN_TOLERANCE = 0.5  # radians
_REFITS = 2


@dataclass(frozen=True, slots=True)
class Matches:
    """Points that look alike, in pairs: the photo's and the picture's."""

    asked: Points
    shown: Points

    def __len__(self) -> int:
        return len(self.asked)


def match(asked: Points, shown: Points) -> Matches:
    """Return the pairs that are each other's nearest, and much nearer than the second nearest."""
    if min(len(asked), len(shown)) < LEAST:
        return Matches(_take(asked, []), _take(shown, []))
    similarity = asked.descriptors @ shown.descriptors.T
    nearest, rows = similarity.argmax(axis=1), np.arange(len(asked))
    best = similarity[rows, nearest]
    mutual = similarity.max(axis=0)[nearest] == best
    similarity[rows, nearest] = -2
    # Squared distances of unit vectors.
    clear = 1 - best < _RATIO**2 * (1 - similarity.max(axis=1))
    kept = np.flatnonzero(mutual & clear)
    return Matches(_take(asked, kept), _take(shown, nearest[kept]))


def agree(matches: Matches) -> Bools:
    """Return which pairs lie alike: all follow one affine map; none when too few do.

    Each pair alone fixes a map by its place, size and turn, so all are tried, without chance
    (as the Hough votes of Lowe 2004). The best is fitted again to the pairs that follow it.
    """
    if len(matches) < LEAST:
        return np.zeros(len(matches), bool)
    follows = _follow_each(matches)
    inliers = follows[follows.sum(axis=1).argmax()]
    for _ in range(_REFITS):
        if inliers.sum() < LEAST:
            break
        inliers = _follow_fit(matches, inliers)
    return inliers if inliers.sum() >= LEAST else np.zeros(len(matches), bool)


def _follow_each(matches: Matches) -> Bools:
    """Return which pairs follow the map of which: (n, n), a row a map."""
    source, target = (_complex(points) for points in (matches.asked, matches.shown))
    grown = matches.shown.sizes - matches.asked.sizes
    turned = matches.shown.turns - matches.asked.turns
    zoom = np.exp2(grown)
    off = (zoom * np.exp(1j * turned))[:, None] * (source - source[:, None])
    off -= target - target[:, None]
    near = np.abs(off) < _FIRST_TOLERANCE * np.clip(zoom, 0.5, 2)[:, None]
    alike = np.abs(grown - grown[:, None]) < _SIZE_TOLERANCE
    upright = np.cos(turned - turned[:, None]) > np.cos(_TURN_TOLERANCE)
    follows: Bools = near & alike & upright & (np.abs(grown) < np.log2(_MOST_ZOOM))[:, None]
    return follows


def _follow_fit(matches: Matches, inliers: Bools) -> Bools:
    """Return which pairs follow the affine map that fits these best."""
    source = np.column_stack([matches.asked.places, np.ones(len(matches))]).astype(np.float64)
    used, target = source[inliers], matches.shown.places
    # A little is added to the diagonal, for points on one line.
    affine = np.linalg.solve(used.T @ used + 1e-6 * np.eye(3), used.T @ target[inliers])
    if not 1 / _MOST_ZOOM**2 < np.abs(np.linalg.det(affine[:2])) < _MOST_ZOOM**2:
        return np.zeros(len(matches), bool)
    off = source @ affine - target
    near: Bools = np.square(off).sum(axis=1) < TOLERANCE**2
    return near


def _complex(points: Points) -> NDArray[np.complex64]:
    return (points.places[:, 0] + 1j * points.places[:, 1]).astype(np.complex64)


def _take(points: Points, kept: NDArray[np.intp] | list[int]) -> Points:
    at = np.asarray(kept, np.intp)
    return Points(points.places[at], points.sizes[at], points.turns[at], points.descriptors[at])
