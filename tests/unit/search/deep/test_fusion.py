"""One distribution over candidates, variants that are not listed, and none."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import ConfigurationError
from matcher.search.deep.fitting import Labelled, fit_fusion, fit_scale, with_absent
from matcher.search.deep.fusion import Fusion, in_order

NAMES = ("similar", "print")
FUSION = Fusion({"similar": 12.0, "print": 2.0}, unlisted=-1.0, likeness=0.8, none=6.0)
features = st.lists(st.tuples(st.floats(-1, 1), st.floats(0, 5)), min_size=1, max_size=12).map(
    lambda rows: np.array(rows, np.float32)
)


@given(features, st.data())
def test_probabilities_add_up_to_one(rows: np.ndarray, data: st.DataObject) -> None:
    groups = [data.draw(st.sampled_from("abc")) for _ in rows]
    told = FUSION.distribute(rows, groups)
    total = told.same.sum() + sum(told.unlisted.values()) + told.none
    assert total == pytest.approx(1)
    assert set(told.unlisted) == set(groups)


@given(features, st.data())
def test_more_evidence_never_lowers_a_candidate(rows: np.ndarray, data: st.DataObject) -> None:
    groups = [data.draw(st.sampled_from("abc")) for _ in rows]
    at = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, 1))
    more = rows.copy()
    more[at, column] += np.float32(data.draw(st.floats(0, 1)))
    before, after = (FUSION.distribute(each, groups).same[at] for each in (rows, more))
    assert after >= before - 1e-12


def test_a_group_has_its_variants_and_those_that_are_not_listed() -> None:
    groups = ["a", "a", "b"]
    told = FUSION.distribute(np.array([[0.9, 0], [0.8, 0], [0.1, 0]], np.float32), groups)
    assert told.sum_groups(groups)["a"] == pytest.approx(told.same[:2].sum() + told.unlisted["a"])


def test_nothing_similar_is_most_probably_none() -> None:
    told = FUSION.distribute(np.array([[0.1, 0], [0.05, 0]], np.float32), ["a", "b"])
    assert told.none > 0.9


def test_coefficients_of_other_features_are_refused_by_name() -> None:
    assert list(in_order(FUSION, NAMES[::-1]).weights) == list(NAMES[::-1])
    with pytest.raises(ConfigurationError, match="differ in words"):
        in_order(FUSION, (*NAMES, "words"))


def chance(fusion: Fusion, labelled: Labelled) -> float:
    """Return the probability of what a photo shows."""
    told = fusion.distribute(labelled.features, labelled.groups)
    if labelled.right is not None:
        return float(told.same[labelled.right])
    return told.none if labelled.group is None else told.unlisted[labelled.group]


def draw_photos(fusion: Fusion, n: int, seed: int = 0) -> list[Labelled]:
    """Photos whose products are drawn from the fusion's own probabilities."""
    rng = np.random.default_rng(seed)
    photos = []
    for _ in range(n):
        rows = np.column_stack([rng.uniform(0, 1, 6), rng.exponential(1, 6)]).astype(np.float32)
        groups = ("a", "a", "b", "b", "c", "d")
        told = fusion.distribute(rows, groups)
        names = sorted(set(groups))
        shares = [*told.same, *(told.unlisted[name] for name in names), told.none]
        outcome = int(rng.choice(len(shares), p=np.array(shares) / sum(shares)))
        right = outcome if outcome < 6 else None
        group = names[outcome - 6] if 6 <= outcome < 6 + len(names) else None
        photos.append(Labelled(rows, groups, right, group))
    return photos


def test_fitting_finds_the_coefficients_that_photos_were_drawn_from() -> None:
    found = fit_fusion(NAMES, draw_photos(FUSION, 4000))
    # The ridge draws weights towards 0.
    assert 12 * 0.6 < found.weights["similar"] < 12
    assert 2 * 0.6 < found.weights["print"] < 2
    assert found.weights["similar"] / found.weights["print"] == pytest.approx(6, rel=0.2)


def test_what_speaks_against_a_candidate_gets_no_weight() -> None:
    against = Fusion({"similar": 8.0, "print": -2.0}, unlisted=-1.0, likeness=0.8, none=2.0)
    found = fit_fusion(NAMES, draw_photos(against, 1000))
    assert found.weights["print"] == 0


def test_a_catalogue_of_its_own_sharpness_is_fitted_by_three_numbers() -> None:
    sharper = FUSION.scaled(2.0, unlisted=-3.0, none=14.0)
    photos = draw_photos(sharper, 1500)
    found = fit_scale(FUSION, photos)
    ratio = found.weights["similar"] / FUSION.weights["similar"]
    assert ratio == pytest.approx(2, rel=0.2)
    assert found.weights["print"] == pytest.approx(ratio * FUSION.weights["print"])
    before, after = (
        np.mean([np.log(chance(each, photo)) for photo in photos]) for each in (FUSION, found)
    )
    assert after > before


def test_a_photo_also_counts_as_if_its_sku_and_its_group_were_not_there() -> None:
    rows = np.arange(8, dtype=np.float32).reshape(4, 2)
    photo = Labelled(rows, ("a", "a", "b", "c"), right=1)
    whole, no_sku, no_group = with_absent(photo)
    assert whole is photo
    assert (no_sku.right, no_sku.group, no_sku.groups) == (None, "a", ("a", "b", "c"))
    assert (no_group.right, no_group.group, no_group.groups) == (None, None, ("b", "c"))
    assert no_sku.weight + no_group.weight == pytest.approx(0.5)


def test_a_product_without_variants_is_only_taken_out_whole() -> None:
    rows = np.zeros((2, 2), np.float32)
    cases = list(with_absent(Labelled(rows, ("a", "b"), right=0)))
    assert [case.group for case in cases] == [None, None]
    assert sum(case.weight for case in cases[1:]) == pytest.approx(0.5)
