"""The search space of an encoder: principal axes, and thermometer codes of what lies on them.

Short vectors, on the axes that hold most of the variance, rank almost as whole ones do, at a
third of the bytes. Codes rank more coarsely at a ninth of these, by the Hamming distance: each of
many random directions says which of three thresholds a vector lies above. Source of the directions:
Charikar, "Similarity estimation techniques from rounding algorithms", STOC 2002, section 3.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.search.index import MAX_DIMENSION

Floats = NDArray[np.float32]
Bits = NDArray[np.bool_]

KEPT_VARIANCE = 0.96
STEP = 32
MIN_DIMENSION = 64
# Measured on photos in categories far from their own: half the directions, or one threshold, costs
# more recall than shorter codes save time.
CODE_DIMENSION = 192
DIRECTIONS = 384
THRESHOLD = 0.8
"""In standard deviations, below and above the mean."""


@dataclass(frozen=True, slots=True)
class SearchSpace:
    """Where an encoder's vectors are looked for.

    Attributes:
        axes: float32, (short, dim), orthonormal, as half precision holds them.
        code_axes: float32, (directions, short), in units of `THRESHOLD` standard deviations, as
            half precision holds them.
        code_shifts: float32, (directions,): where the means lie on `code_axes`.
        kept_variance: the share of the sample's variance that lies on the axes.
    """

    axes: Floats
    code_axes: Floats
    code_shifts: Floats
    kept_variance: float

    def shorten(self, vectors: Floats) -> Floats:
        """Return (n, dim) vectors on the axes, (n, short)."""
        return vectors @ self.axes.T

    def encode(self, short: Floats) -> Bits:
        """Return the codes of (n, short) short vectors, (n, 3 directions)."""
        places = short @ self.code_axes.T - self.code_shifts
        return np.hstack([places > threshold for threshold in (1, 0, -1)])


def fit_space(sample: Floats, *, seed: int = 0) -> SearchSpace:
    """Fit a space to a sample of vectors, float32 (n, dim).

    The axes are not centred: the mean shifts all inner products with a query alike. Of codes it
    would set most bits alike, so they are.
    """
    axes, kept = _principal_axes(sample)
    short = sample @ axes.T
    code_axes = np.zeros((DIRECTIONS, len(axes)), np.float32)
    used = min(CODE_DIMENSION, len(axes))
    code_axes[:, :used] = _draw_directions(used, np.random.default_rng(seed))
    spread = (short @ code_axes.T).std(axis=0, keepdims=True).T
    code_axes = _as_half(code_axes / np.maximum(THRESHOLD * spread, 1e-3))
    return SearchSpace(axes, code_axes, (short @ code_axes.T).mean(axis=0), kept)


def _draw_directions(dimension: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return the rows of as many random rotations as it takes."""
    drawn = rng.standard_normal((-(-DIRECTIONS // dimension), dimension, dimension))
    return np.concatenate([np.linalg.qr(each)[0] for each in drawn])[:DIRECTIONS]


def _principal_axes(sample: Floats) -> tuple[Floats, float]:
    dimension = sample.shape[1]
    centred = sample - sample.mean(axis=0)
    values, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    order = np.argsort(-values)
    shares = np.cumsum(np.maximum(values[order], 0)) / max(float(values.sum()), 1e-12)
    needed = int(np.searchsorted(shares, KEPT_VARIANCE)) + 1
    rounded = STEP * math.ceil(needed / STEP)
    short = min(dimension, MAX_DIMENSION, max(MIN_DIMENSION, rounded))
    return _as_half(vectors[:, order[:short]].T), float(shares[short - 1])


def _as_half(rows: NDArray[np.floating]) -> Floats:
    return rows.astype(np.float16).astype(np.float32)
