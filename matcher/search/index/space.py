"""The search space of an encoder: principal axes, and cells of what lies near together.

Short vectors, on the axes that hold most of the variance, rank almost as whole ones do, at a
third of the bytes. Cells are the inverted lists of Jegou, Douze, Schmid, "Product quantization for
nearest neighbor search", TPAMI 2011, section IV.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

KEPT_VARIANCE = 0.96
STEP = 32
MIN_DIMENSION = 64
MAX_DIMENSION = 256
MAX_REGIONS = 4_096
CELLS_IN_REGION = 32
_ROUNDS = 6
_AT_ONCE = 8_192


@dataclass(frozen=True, slots=True)
class SearchSpace:
    """Where an encoder's vectors are looked for.

    Attributes:
        axes: float32, (short, dim), orthonormal, as half precision holds them.
        regions: float32, (regions, short), unit length: centroids of what cells are parts of.
        cells: float32, (cells, short), unit length: centroids; cell n is row n - 1.
        region_of_cell: int32, (cells,), from 1, never falling.
        kept_variance: the share of the sample's variance that lies on the axes.
    """

    axes: Floats
    regions: Floats
    cells: Floats
    region_of_cell: NDArray[np.int32]
    kept_variance: float

    def shorten(self, vectors: Floats) -> Floats:
        """Return (n, dim) vectors on the axes, (n, short)."""
        return vectors @ self.axes.T

    def place(self, short: Floats) -> NDArray[np.int32]:
        """Return the cell, from 1, of each of (n, short) short vectors."""
        owners = nearest(short, self.regions)
        starts = np.searchsorted(self.region_of_cell, np.arange(1, len(self.regions) + 2))
        placed = np.empty(len(short), np.int32)
        for region, rows in _group(owners):
            first, last = starts[region], starts[region + 1]
            placed[rows] = first + 1 + nearest(short[rows], self.cells[first:last])
        return placed


def fit_space(sample: Floats, population: int, *, seed: int = 0) -> SearchSpace:
    """Fit a space to a sample of vectors, float32 (n, dim), of a gallery of `population`.

    The axes are not centred: the mean shifts all inner products with a query alike. There are
    sqrt(population) / 2 regions of up to 32 cells: ranking regions, ranking the cells of the near
    ones and scanning the near cells then cost about the same.
    """
    axes, kept = _principal_axes(sample)
    short = _unit(sample @ axes.T)
    rng = np.random.default_rng(seed)
    wanted = max(1, min(MAX_REGIONS, len(sample) // 32, round(math.sqrt(population) / 2)))
    regions = _spherical_k_means(short, wanted, rng)
    parts, numbers = [], []
    for region, rows in _group(nearest(short, regions)):
        part = _spherical_k_means(short[rows], min(CELLS_IN_REGION, -(-len(rows) // 2)), rng)
        parts.append(part)
        numbers.append(np.full(len(part), region))
    return _renumber(axes, regions, parts, numbers, kept)


def _renumber(
    axes: Floats,
    regions: Floats,
    parts: list[Floats],
    numbers: list[NDArray[np.int64]],
    kept: float,
) -> SearchSpace:
    """Leave out regions that own nothing, and number the others from 1."""
    taken = [int(each[0]) for each in numbers]
    sizes = [len(part) for part in parts]
    region_of_cell = np.repeat(np.arange(1, len(taken) + 1), sizes).astype(np.int32)
    return SearchSpace(axes, regions[taken], np.concatenate(parts), region_of_cell, kept)


def _group(owners: NDArray[np.int32]) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Yield each owner in order, and the rows it owns."""
    order = np.argsort(owners, kind="stable")
    taken, starts = np.unique(owners[order], return_index=True)
    yield from zip(taken.tolist(), np.split(order, starts[1:]), strict=True)


def nearest(points: Floats, centroids: Floats) -> NDArray[np.int32]:
    """Return the index of the centroid with the greatest inner product, for each point."""
    starts = range(0, len(points), _AT_ONCE)
    found = [np.argmax(points[at : at + _AT_ONCE] @ centroids.T, axis=1) for at in starts]
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
    """Cluster unit vectors by direction; returns unit centroids, as half precision holds them."""
    centroids = points[rng.choice(len(points), count, replace=False)]
    for _ in range(_ROUNDS):
        owners = nearest(points, centroids)
        order = np.argsort(owners, kind="stable")
        taken, starts = np.unique(owners[order], return_index=True)
        centroids[taken] = _unit(np.add.reduceat(points[order], starts, axis=0))
        empty = np.setdiff1d(np.arange(count), taken)
        centroids[empty] = points[rng.choice(len(points), len(empty))]
    return centroids.astype(np.float16).astype(np.float32)


def _unit(points: Floats) -> Floats:
    return np.asarray(
        points / np.maximum(np.linalg.norm(points, axis=1, keepdims=True), 1e-9), np.float32
    )
