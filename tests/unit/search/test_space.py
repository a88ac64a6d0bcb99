"""The search space: axes that keep what matters, codes that rank about as vectors do."""

import numpy as np
import pytest

from matcher.search.index import MAX_DIMENSION
from matcher.search.index.space import (
    DIRECTIONS,
    KEPT_VARIANCE,
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
    return fit_space(draw(4000, 300, 90))


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
    flat = fit_space(even / np.linalg.norm(even, axis=1, keepdims=True))
    steep = fit_space(draw(3000, 300, 20))
    assert (len(flat.axes), len(steep.axes)) == (MAX_DIMENSION, MIN_DIMENSION)


def test_vectors_shorter_than_the_least_dimension_stay_whole() -> None:
    space = fit_space(draw(50, 8, 8))
    vectors = draw(20, 8, 8, seed=1)
    assert len(space.axes) == 8
    short = space.shorten(vectors)
    assert short @ short.T == pytest.approx(vectors @ vectors.T, abs=5e-3)


def test_a_code_says_of_each_direction_which_thresholds_are_passed(space: SearchSpace) -> None:
    bits = space.encode(space.shorten(draw(4000, 300, 90)))
    assert bits.shape == (4000, 3 * DIRECTIONS)
    above, middle, below = np.split(bits, 3, axis=1)
    assert (above <= middle).all()
    assert (middle <= below).all()
    assert above.mean() == pytest.approx(0.21, abs=0.04)  # of a normal distribution
    assert middle.mean(axis=0) == pytest.approx(np.full(DIRECTIONS, 0.5), abs=0.1)


def test_the_nearest_vectors_are_among_the_nearest_codes(space: SearchSpace) -> None:
    gallery = space.shorten(draw(4000, 300, 90))
    codes = space.encode(gallery)
    hits = []
    for row, code in zip(gallery[:100], codes, strict=False):
        nearest = np.argsort(-(gallery @ row))[:10]
        named = np.argsort((codes != code).sum(axis=1), kind="stable")[:300]
        hits.append(np.isin(nearest, named).mean())
    assert np.mean(hits) > 0.98


def test_vectors_that_are_all_alike_have_codes() -> None:
    space = fit_space(draw(1, 16, 1))
    assert np.isfinite(space.code_axes).all()
    assert space.encode(space.shorten(draw(1, 16, 1))).shape == (1, 3 * DIRECTIONS)
