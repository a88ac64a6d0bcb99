"""What a distribution amounts to, and what a calibration may promise."""

from collections.abc import Sequence

import numpy as np
import pytest

from matcher.search.deep.calibration import (
    Calibration,
    Promise,
    find_threshold,
    load_shipped,
    products_needed,
)
from matcher.search.deep.candidates import Candidate
from matcher.search.deep.features import list_features
from matcher.search.deep.fusion import Distribution, Fusion, in_order
from matcher.search.deep.verdict import judge

FUSION = Fusion({"similar": 1.0}, 0.0, 0.5, 0.0)
CALIBRATED = Calibration(FUSION, Promise(0.9, 0.9, 0.9), pictures=100)


def candidate(sku: str, group: str | None = None, color: str | None = None) -> Candidate:
    return Candidate(1, sku, group, None, None, color, None, None, None, None, ())


NAVY, ROYAL = candidate("navy", "shirt", "navy"), candidate("royal", "shirt", "royal blue")
MUG = candidate("mug")
ALL = (NAVY, ROYAL, MUG)


def told(same: Sequence[float], unlisted: float = 0.0, none: float = 0.0) -> Distribution:
    return Distribution(np.array(same), {"group:shirt": unlisted, "sku:mug": 0.0}, none)


def verdict(
    distribution: Distribution,
    calibration: Calibration = CALIBRATED,
    *,
    pictures: int = 100,
    trust_shipped: bool = False,
) -> tuple[str, str | None, tuple[str, ...]]:
    said = judge(distribution, ALL, calibration, pictures=pictures, trust_shipped=trust_shipped)
    return said.verdict, said.reason, said.pair


def test_a_sure_sku_is_the_same() -> None:
    assert verdict(told([0.95, 0.03, 0.02])) == ("SAME_SKU", None, ())


def test_a_sure_sku_that_the_question_contradicts_is_a_conflict() -> None:
    sure = told([0.95, 0.02, 0.03])
    for contradicted, pair in (({0}, ("navy", "mug")), ({0, 2}, ("navy", "royal"))):
        said = judge(sure, ALL, CALIBRATED, pictures=100, contradicted=contradicted)
        assert (said.verdict, said.reason, said.pair) == ("REVIEW", "identifier_conflict", pair)
    said = judge(sure, ALL, CALIBRATED, pictures=100, contradicted={0, 1, 2})
    assert said.pair == ("navy",)
    assert judge(sure, ALL, CALIBRATED, pictures=100, contradicted={1}).verdict == "SAME_SKU"
    unsure, lenient = told([0.4, 0.3, 0.3]), Calibration(FUSION, Promise(0.3, 0.9, 0.9), 100)
    assert judge(unsure, ALL, lenient, pictures=100).verdict == "SAME_SKU"
    assert judge(unsure, ALL, lenient, pictures=100, contradicted={0}).verdict == "REVIEW"


def test_a_contradiction_is_told_without_a_calibration_too() -> None:
    said = judge(told([0.95, 0.02, 0.03]), ALL, load_shipped(), pictures=100, contradicted={0})
    assert said.reason == "identifier_conflict"


def test_two_colours_that_cannot_be_told_apart_are_one_group() -> None:
    said = verdict(told([0.5, 0.45, 0.05]))
    assert said == ("SAME_GROUP", "undecidable(color)", ("navy", "royal"))


def test_a_variant_that_is_not_listed_is_new_in_its_group() -> None:
    assert verdict(told([0.1, 0.05, 0.0], unlisted=0.85)) == (
        "SAME_GROUP",
        "new_variant",
        ("navy",),
    )


def test_a_group_without_a_clear_variant_is_ambiguous() -> None:
    assert verdict(told([0.7, 0.1, 0.05], unlisted=0.15))[:2] == ("SAME_GROUP", "ambiguous")


def test_a_product_of_nobody_is_no_match() -> None:
    assert verdict(told([0.02, 0.01, 0.01], none=0.96)) == ("NO_MATCH", None, ())


def test_two_groups_as_probable_are_a_close_pair() -> None:
    assert verdict(told([0.5, 0.0, 0.45])) == ("REVIEW", "close_pair", ("navy", "mug"))


def test_a_photo_that_says_nothing_has_no_evidence() -> None:
    assert verdict(told([0.15, 0.1, 0.1], none=0.6))[:2] == ("REVIEW", "no_evidence")


def test_a_likely_sku_that_is_not_sure_enough_has_no_evidence() -> None:
    assert verdict(told([0.6, 0.0, 0.1], none=0.3))[:2] == ("REVIEW", "no_evidence")


def test_no_candidate_is_no_evidence() -> None:
    empty = Distribution(np.zeros(0), {}, 1.0)
    said = judge(empty, (), CALIBRATED, pictures=100)
    assert (said.verdict, said.reason) == ("REVIEW", "no_evidence")


def test_a_promise_that_was_refused_is_not_given() -> None:
    refused = Calibration(FUSION, Promise(None, None, None), pictures=100)
    said = verdict(told([0.999, 0.0, 0.001]), refused)
    assert said[:2] == ("REVIEW", "outside_calibration")


def test_a_shipped_calibration_promises_nothing_unless_it_is_trusted() -> None:
    shipped = Calibration(FUSION, Promise(0.9, 0.9, 0.9), pictures=100, is_shipped=True)
    sure = told([0.95, 0.03, 0.02])
    assert verdict(sure, shipped)[:2] == ("REVIEW", "outside_calibration")
    assert verdict(sure, shipped, trust_shipped=True)[0] == "SAME_SKU"


def test_a_catalogue_ten_times_as_large_is_outside_its_calibration() -> None:
    sure = told([0.95, 0.03, 0.02])
    assert verdict(sure, pictures=999)[0] == "SAME_SKU"
    assert verdict(sure, pictures=1000)[:2] == ("REVIEW", "outside_calibration")


def test_a_calibration_survives_json() -> None:
    assert Calibration.from_dict(CALIBRATED.to_dict()) == CALIBRATED


def test_the_shipped_calibration_is_of_the_features_that_there_are() -> None:
    shipped = load_shipped()
    in_order(shipped.fusion, list_features())
    assert shipped.is_shipped
    assert all(weight >= 0 for weight in shipped.fusion.weights.values())


def test_a_threshold_keeps_the_wrong_ones_out() -> None:
    chances = [0.99] * 100 + [0.5] * 20
    right = [True] * 100 + [False] * 20
    found = find_threshold(chances, right, [f"sku-{n}" for n in range(120)], 0.95)
    assert found.least == 0.99
    assert found.products == 100
    assert found.bound == pytest.approx(0.05 ** (1 / 100))
    assert found.coverage == pytest.approx(100 / 120)


def test_too_few_products_carry_no_promise() -> None:
    n = products_needed(0.95)
    assert n == 59
    for count, carries in ((n - 1, False), (n, True)):
        skus = [f"sku-{at}" for at in range(count)]
        assert (
            find_threshold([0.9] * count, [True] * count, skus, 0.95).least is not None
        ) is carries


def test_many_photos_of_one_product_count_once() -> None:
    found = find_threshold([0.9] * 500, [True] * 500, ["one"] * 500, 0.95)
    assert found.least is None
    assert found.products == 1
