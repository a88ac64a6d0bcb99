"""The search space of an encoder: principal axes, and cells of what lies near together.

Short vectors, on the axes that hold most of the variance, rank almost as whole ones do, at a
third of the bytes. Cells are the inverted lists of Jegou, Douze, Schmid, "Product quantization for
nearest neighbor search", TPAMI 2011, section IV.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

KEPT_VARIANCE = 0.92
STEP = 32
MIN_DIMENSION = 64
MAX_DIMENSION = 256
MAX_CELLS = 16_384
_ROUNDS = 6
_BLOCK = 8_192


@dataclass(frozen=True, slots=True)
class SearchSpace:
    """Where an encoder's vectors are looked for.

    Attributes:
        axes: float32, (short, dim), orthonormal, as half precision holds them.
        centroids: float32, (cells, short), unit length; cell n is row n - 1.
        kept_variance: the share of the sample's variance that lies on the axes.
    """

    axes: Floats
    centroids: Floats
    kept_variance: float

    def shorten(self, vectors: Floats) -> Floats:
        """Return (n, dim) vectors on the axes, (n, short)."""
        return vectors @ self.axes.T

    def place(self, short: Floats) -> NDArray[np.int32]:
        """Return the cell, from 1, of each of (n, short) short vectors."""
        return nearest(short, self.centroids) + np.int32(1)


def fit_space(sample: Floats, population: int, *, seed: int = 0) -> SearchSpace:
    """Fit a space to a sample of vectors, float32 (n, dim), of a gallery of `population`.

    The axes are not centred: the mean shifts all inner products with a query alike. There are
    4 sqrt(population) cells, so that ranking cells and scanning those needed stay in balance.
    """
    axes, kept = _principal_axes(sample)
    wanted = min(MAX_CELLS, max(1, len(sample) // 4), round(4 * math.sqrt(population)))
    rng = np.random.default_rng(seed)
    return SearchSpace(axes, _spherical_k_means(sample @ axes.T, wanted, rng), kept)


def nearest(points: Floats, centroids: Floats) -> NDArray[np.int32]:
    """Return the index of the centroid with the greatest inner product, for each point."""
    blocks = range(0, len(points), _BLOCK)
    found = [np.argmax(points[at : at + _BLOCK] @ centroids.T, axis=1) for at in blocks]
    return np.concatenate(found).astype(np.int32) if found else np.empty(0, np.int32)


def _principal_axes(sample: Floats) -> tuple[Floats, float]:
    dimension = sample.shape[1]
    centred = sample - sample.mean(axis=0)
    values, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    order = np.argsort(-values)
    shares = np.cumsum(np.maximum(values[order], 0)) / max(float(values.sum()), 1e-12)
    needed = int(np.searchsorted(shares, KEPT_VARIANCE)) + 1
    rounded = STEP * math.ceil(needed / STEP)
    short = min(dimension, MAX_DIMENSION, max(MIN_DIMENSION, rounded))
    axes = vectors[:, order[:short]].T.astype(np.float16).astype(np.float32)
    return axes, float(shares[short - 1])


def _spherical_k_means(points: Floats, count: int, rng: np.random.Generator) -> Floats:
    directions = _unit(points)
    centroids = directions[rng.choice(len(directions), count, replace=False)]
    for _ in range(_ROUNDS):
        owners = nearest(directions, centroids)
        order = np.argsort(owners, kind="stable")
        taken, starts = np.unique(owners[order], return_index=True)
        centroids[taken] = _unit(np.add.reduceat(directions[order], starts, axis=0))
        empty = np.setdiff1d(np.arange(count), taken)
        centroids[empty] = directions[rng.choice(len(directions), len(empty))]
    return centroids.astype(np.float16).astype(np.float32)


def _unit(points: Floats) -> Floats:
    return np.asarray(
        points / np.maximum(np.linalg.norm(points, axis=1, keepdims=True), 1e-9), np.float32
    )
