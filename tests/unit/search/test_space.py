"""The search space: axes that keep what matters, cells that hold what lies near together."""

import numpy as np
import pytest

from matcher.search.index.space import (
    CELLS_IN_REGION,
    KEPT_VARIANCE,
    MAX_DIMENSION,
    MIN_DIMENSION,
    SearchSpace,
    fit_space,
)


def draw(count: int, dimension: int, rank: int, seed: int = 0) -> np.ndarray:
    """Unit vectors that vary along `rank` directions."""
    rng = np.random.default_rng(seed)
    low = rng.normal(size=(count, rank)) @ rng.normal(size=(rank, dimension))
    return np.asarray(low / np.linalg.norm(low, axis=1, keepdims=True), np.float32)


@pytest.fixture(scope="module")
def space() -> SearchSpace:
    return fit_space(draw(4000, 300, 90), 4000)


def test_axes_keep_the_variance_and_inner_products(space: SearchSpace) -> None:
    assert space.kept_variance >= KEPT_VARIANCE
    assert MIN_DIMENSION <= len(space.axes) <= MAX_DIMENSION
    assert space.axes @ space.axes.T == pytest.approx(np.eye(len(space.axes)), abs=5e-3)
    vectors = draw(200, 300, 90)
    short = space.shorten(vectors)
    assert short.shape == (200, len(space.axes))
    for whole, near in zip(vectors @ vectors.T, short @ short.T, strict=True):
        assert np.corrcoef(whole, near)[0, 1] > 0.7


def test_a_flat_spectrum_takes_more_axes_than_a_steep_one() -> None:
    even = np.random.default_rng(0).normal(size=(3000, 300)).astype(np.float32)
    flat = fit_space(even / np.linalg.norm(even, axis=1, keepdims=True), 3000)
    steep = fit_space(draw(3000, 300, 20), 3000)
    assert (len(flat.axes), len(steep.axes)) == (MAX_DIMENSION, MIN_DIMENSION)


def test_vectors_shorter_than_the_least_dimension_stay_whole() -> None:
    space = fit_space(draw(50, 8, 8), 50)
    vectors = draw(20, 8, 8, seed=1)
    assert len(space.axes) == 8
    short = space.shorten(vectors)
    assert short @ short.T == pytest.approx(vectors @ vectors.T, abs=5e-3)


def test_cells_are_parts_of_regions_and_none_is_empty_handed(space: SearchSpace) -> None:
    regions, counts = np.unique(space.region_of_cell, return_counts=True)
    assert regions.tolist() == list(range(1, len(space.regions) + 1))
    assert counts.max() <= CELLS_IN_REGION
    assert len(space.cells) == len(space.region_of_cell)
    assert np.linalg.norm(space.cells, axis=1) == pytest.approx(1, abs=5e-3)


def test_a_vector_is_placed_in_the_nearest_cell_of_the_nearest_region(space: SearchSpace) -> None:
    short = space.shorten(draw(300, 300, 90, seed=2))
    placed = space.place(short)
    for row, cell in zip(short, placed.tolist(), strict=True):
        region = int(np.argmax(space.regions @ row)) + 1
        candidates = np.flatnonzero(space.region_of_cell == region)
        assert cell - 1 == candidates[np.argmax(space.cells[candidates] @ row)]


def test_near_cells_hold_near_vectors(space: SearchSpace) -> None:
    gallery = space.shorten(draw(4000, 300, 90))
    placed = space.place(gallery) - 1
    hits = []
    for row in gallery[:100]:
        nearest = np.argsort(-(gallery @ row))[:10]
        ranked = np.argsort(-(space.cells @ row))[: len(space.cells) // 4]
        hits.append(np.isin(placed[nearest], ranked).mean())
    assert np.mean(hits) > 0.9


def test_one_vector_is_enough() -> None:
    space = fit_space(draw(1, 16, 1), 1)
    assert space.place(space.shorten(draw(1, 16, 1))).tolist() == [1]
