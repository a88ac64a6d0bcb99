"""Every figure against a slow plain loop, and against cases worked out by hand."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.evaluation.metrics import (
    Interval,
    auroc,
    bootstrap,
    coverage_at,
    coverage_curve,
    delta_similarity,
    draw_others,
    expected_top1,
    false_match_rate,
    paired_difference,
    rank_of,
    reciprocal_ranks,
    top_k,
)

NAMES = ("a", "b", "c", "d", "e")
few_scores = st.lists(st.sampled_from([0.1, 0.2, 0.5, 0.9]), min_size=1, max_size=12)


def slow_rank(similarities: list[float], names: list[str], right: list[str]) -> float:
    order = sorted(names, key=lambda name: (-similarities[names.index(name)], name))
    places = [order.index(name) + 1 for name in right if name in order]
    return min(places, default=math.inf)


@given(st.data())
def test_rank_is_the_place_in_the_sorted_list(data: st.DataObject) -> None:
    n = data.draw(st.integers(1, len(NAMES)))
    names = data.draw(st.permutations(NAMES[:n]))
    similarities = data.draw(st.lists(st.sampled_from([0.1, 0.5, 0.9]), min_size=n, max_size=n))
    right = data.draw(st.lists(st.sampled_from([*NAMES, "elsewhere"]), unique=True))
    assert rank_of(np.array(similarities), names, right) == slow_rank(similarities, names, right)


@pytest.mark.parametrize(
    ("similarities", "right", "rank"),
    [
        ([0.9, 0.8, 0.7], ["c"], 3.0),
        ([0.9, 0.9, 0.9], ["b"], 2.0),  # a tie is ordered by SKU
        ([0.1, 0.8, 0.7], ["a", "c"], 2.0),  # of several right ones the best placed counts
        ([0.1, 0.8, 0.7], [], math.inf),
        ([0.1, 0.8, 0.7], ["missing"], math.inf),
    ],
)
def test_ranks_by_hand(similarities: list[float], right: list[str], rank: float) -> None:
    assert rank_of(np.array(similarities), ["a", "b", "c"], right) == rank


def test_top_k_and_reciprocal_ranks_by_hand() -> None:
    ranks = [1, 2, 4, math.inf]
    assert top_k(ranks, 1).tolist() == [100, 0, 0, 0]
    assert top_k(ranks, 3).mean() == 50
    assert reciprocal_ranks(ranks).tolist() == [1, 0.5, 0.25, 0]


def test_delta_is_own_main_picture_minus_the_mean_of_others() -> None:
    main = np.eye(4, dtype=np.float32)
    query = np.array([0.8, 0.6, 0.0, 0.0], np.float32)
    assert delta_similarity(query, main, [0], [1, 2]) == pytest.approx(0.8 - 0.3)
    assert delta_similarity(query, main, [0, 1], [2, 3]) == pytest.approx(0.8)


def test_others_are_drawn_without_the_own_product_and_each_once() -> None:
    counts = np.zeros(6)
    rng = np.random.default_rng(0)
    for _ in range(4000):
        drawn = draw_others(rng, 6, [2], 3)
        assert len(set(drawn)) == 3
        counts[drawn] += 1
    assert counts[2] == 0
    assert np.allclose(np.delete(counts, 2) / 4000, 3 / 5, atol=0.04)
    assert sorted(draw_others(rng, 3, [0], 20)) == [1, 2]


@given(few_scores, few_scores)
def test_auroc_counts_every_pair(positive: list[float], negative: list[float]) -> None:
    pairs = [(p > n) + 0.5 * (p == n) for p, n in itertools.product(positive, negative)]
    assert auroc(positive, negative) == pytest.approx(sum(pairs) / len(pairs))


def test_figures_of_nothing_are_no_numbers() -> None:
    assert math.isnan(auroc([], [0.5]))
    assert math.isnan(false_match_rate([0.5], [])[1])
    assert math.isnan(bootstrap([], []).value)


def test_false_match_rate_by_hand() -> None:
    known = [i / 100 for i in range(1, 101)]
    threshold, rate = false_match_rate(known, [0.01, 0.02, 0.2, 0.3], accepted=0.9)
    assert threshold == pytest.approx(0.1)
    assert rate == 0.5


@given(few_scores, st.randoms(use_true_random=False))
def test_coverage_curve_is_what_a_threshold_gives(
    scores: list[float], random: "st.DataObject"
) -> None:
    right = [random.random() < 0.5 for _ in scores]  # type: ignore[attr-defined]
    curve = coverage_curve(scores, right)
    for threshold in set(scores):
        given_ = [hit for score, hit in zip(scores, right, strict=True) if score >= threshold]
        wanted = [len(given_) / len(scores), sum(given_) / len(given_)]
        assert any(np.allclose(row, wanted) for row in curve)
    assert {round(row[0] * len(scores)) for row in curve} <= {
        sum(score >= threshold for score in scores) for threshold in set(scores)
    }


def test_coverage_at_a_precision_by_hand() -> None:
    curve = coverage_curve([0.9, 0.8, 0.7, 0.6], [True, True, False, True])
    assert coverage_at(curve, 1.0) == 0.5
    assert coverage_at(curve, 0.75) == 1.0
    assert coverage_at(coverage_curve([0.9], [False]), 0.5) == 0.0


@pytest.mark.parametrize("size", [1, 2, 4, 6])
def test_expected_top1_counts_every_smaller_gallery(size: int) -> None:
    gallery = 6
    for better in range(gallery):
        galleries = list(itertools.combinations(range(gallery - 1), size - 1))
        right = sum(not any(other < better for other in drawn) for drawn in galleries)
        assert expected_top1([better], gallery, size)[0] == pytest.approx(right / len(galleries))


def test_interval_resamples_skus_and_not_photos() -> None:
    values = [100.0] * 50 + [0.0] * 50
    by_sku = bootstrap(values, ["a"] * 50 + ["b"] * 50)
    by_photo = bootstrap(values, [str(i) for i in range(100)])
    assert (by_sku.value, by_photo.value) == (50, 50)
    assert by_sku.high - by_sku.low == 100  # two SKUs tell next to nothing
    assert by_photo.high - by_photo.low < 25


def test_interval_is_that_of_a_slow_loop_over_skus() -> None:
    rng = np.random.default_rng(5)
    clusters = [f"s{i}" for i in rng.integers(0, 12, 80)]
    values = rng.random(80)
    skus = sorted(set(clusters))
    means = []
    for _ in range(4000):
        drawn = rng.choice(skus, len(skus))
        rows = [v for sku in drawn for v, c in zip(values, clusters, strict=True) if c == sku]
        means.append(np.mean(rows))
    interval = bootstrap(values, clusters, resamples=4000)
    low, high = np.quantile(means, [0.025, 0.975])
    assert interval.low == pytest.approx(low, abs=0.01)
    assert interval.high == pytest.approx(high, abs=0.01)


def test_paired_difference_is_narrower_than_two_intervals() -> None:
    rng = np.random.default_rng(1)
    clusters = [f"s{i // 4}" for i in range(200)]
    theirs = np.repeat(rng.random(50), 4)
    ours = theirs + 0.05 + rng.normal(0, 0.01, 200)
    difference = paired_difference(ours, theirs, clusters)
    assert difference.excludes_zero
    assert difference.low > 0.04
    alone = bootstrap(ours, clusters)
    assert alone.high - alone.low > 5 * (difference.high - difference.low)
    assert not Interval(0.1, -0.1, 0.3).excludes_zero
