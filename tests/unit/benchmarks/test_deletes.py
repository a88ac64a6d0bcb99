"""Which rows the benchmark of deletions takes away."""

from collections.abc import Callable

import numpy as np
import pytest

from benchmarks.search.deletes import Mask, choose_categories, choose_random
from benchmarks.search.support.categories import node_of
from benchmarks.search.support.vectors import IMAGE_COLUMNS, DrawnVectors

ROWS = 2_000


@pytest.fixture(scope="module")
def gallery() -> DrawnVectors:
    rng = np.random.default_rng(0)
    real = rng.normal(size=(300, IMAGE_COLUMNS + 20)).astype(np.float32)
    return DrawnVectors(real / np.linalg.norm(real, axis=1, keepdims=True), ROWS)


@pytest.mark.parametrize("choose", [choose_random, choose_categories])
def test_three_tenths_take_what_one_took_and_nothing_that_was_gone(
    gallery: DrawnVectors, choose: Callable[[DrawnVectors, Mask, int], Mask]
) -> None:
    left = np.arange(ROWS) % 2 == 0
    one, three = choose(gallery, left, 1), choose(gallery, left, 3)
    assert not (three & ~left).any()
    assert (one & three).sum() == one.sum()
    assert one.sum() / left.sum() == pytest.approx(0.1, abs=0.03)
    assert three.sum() / left.sum() == pytest.approx(0.3, abs=0.05)


def test_of_a_category_nothing_is_left(gallery: DrawnVectors) -> None:
    left = np.ones(ROWS, bool)
    gone = choose_categories(gallery, left, 1)
    tops = node_of(np.concatenate([chunk.leaves for chunk in gallery.chunks()]), 1)
    assert (gone == (tops == 0)).all()
