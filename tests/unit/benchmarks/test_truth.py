"""The exact answers that searches are measured by, against the plainest way to find them."""

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.search.support.categories import FILTER_CLASSES, Filter, Integers, draw_filters
from benchmarks.search.support.truth import NOTHING, Truth, find_truth, score
from benchmarks.search.support.vectors import Chunk, DrawnVectors

ROWS, K = 700, 10


@pytest.fixture(scope="module")
def gallery() -> DrawnVectors:
    rng = np.random.default_rng(0)
    real = np.abs(rng.normal(size=(120, 300))).astype(np.float32)
    return DrawnVectors(real / np.linalg.norm(real, axis=1, keepdims=True), ROWS)


def in_pieces(gallery: DrawnVectors) -> list[Chunk]:
    (whole,) = gallery.chunks()
    cuts = [slice(0, 1), slice(1, 300), slice(300, ROWS)]
    return [
        Chunk(cut.start, whole.vectors[cut], whole.styles[cut], whole.leaves[cut],
              whole.brands[cut])
        for cut in cuts
    ]  # fmt: skip


def is_left(positions: Integers) -> NDArray[np.bool_]:
    return np.asarray(positions % 10 != 7)


def test_truth_is_what_sorting_everything_gives(gallery: DrawnVectors) -> None:
    queries = gallery.draw_queries(7)
    filters = {
        each: draw_filters(each, queries.leaves, gallery.parent_leaves, 0)
        for each in FILTER_CLASSES
    }
    truth = find_truth(in_pieces(gallery), queries.vectors, filters, K, is_left)
    (whole,) = gallery.chunks()
    similarity = queries.vectors @ whole.vectors.T
    some_short = False
    for each, wanted in filters.items():
        for query, one in enumerate(wanted):
            kept = one.keeps(whole.leaves, whole.brands, whole.positions) & is_left(whole.positions)
            order = np.argsort(-np.where(kept, similarity[query], -np.inf), kind="stable")
            right = order[: min(K, kept.sum())].tolist()
            found = truth[each].positions[query]
            assert found[found != NOTHING].tolist() == right
            assert truth[each].eligible[query] == kept.sum()
            some_short |= len(right) < K
    assert some_short


def test_scores_count_what_was_found_of_what_there_is() -> None:
    truth = Truth(
        positions=np.array([[3, 1, 2], [5, NOTHING, NOTHING], [NOTHING] * 3]),
        similarity=np.zeros((3, 3), np.float32),
        eligible=np.array([90, 1, 0]),
    )
    scores = score([[3, 9], [8, 5], []], truth, 100)
    assert scores.queries == 2  # where nothing passes the filter there is nothing to find
    assert scores.recall1 == 0.5
    assert scores.recall10 == pytest.approx((1 / 3 + 1) / 2)
    assert scores.short == 0.5
    assert scores.rows == 2


def test_chunks_are_the_same_in_galleries_of_every_size(gallery: DrawnVectors) -> None:
    larger = DrawnVectors(gallery.real, 25_000)
    first, second = larger.chunks()
    (small,) = gallery.chunks()
    assert np.array_equal(first.vectors[:ROWS], small.vectors)
    assert np.array_equal(larger.draw_chunk(1).vectors, second.vectors)
    assert (second.first, len(second)) == (20_000, 5_000)
    assert np.array_equal(gallery.draw_more(5_000).vectors, second.vectors)
    assert np.linalg.norm(second.vectors, axis=1) == pytest.approx(1, abs=1e-2)


def test_a_filter_without_a_value_keeps_everything() -> None:
    leaves = np.array([1234, 1299, 7000])
    brands = np.array([0, 1, 1])
    positions = np.arange(3)
    assert Filter().keeps(leaves, brands, positions).all()
    assert Filter(2, 12).keeps(leaves, brands, positions).tolist() == [True, True, False]
    assert Filter(brand=1).keeps(leaves, brands, positions).tolist() == [False, True, True]


def test_one_row_in_twenty_five_has_the_first_colour_and_the_first_size() -> None:
    none = np.zeros(100_000, np.int64)
    kept = Filter(is_pair=True).keeps(none, none, np.arange(100_000))
    assert kept.mean() == pytest.approx(0.04, abs=0.001)
