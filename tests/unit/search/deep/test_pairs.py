"""A photo and a SKU, two photos, or two SKUs, judged by what a catalogue answers."""

from typing import Any

import pytest

from matcher.search.answer import Answer, Match, Verdict
from matcher.search.deep.answer import Ranked, Ranking
from matcher.search.deep.candidates import Candidate
from matcher.search.deep.pairs import AskedSide, judge_pair, judge_photos, judge_skus
from matcher.search.deep.verdict import Judgement

MATCHES = (
    Match(1, "red", "cup", None, 0.9, 0.6),
    Match(2, "blue", "cup", None, 0.8, 0.3),
    Match(3, "plate", None, None, 0.5, 0.1),
)


def answer(verdict: Any, reason: str | None = None, pair: tuple[str, ...] = ()) -> Answer:
    return Answer(MATCHES, "exact", True, "deep", verdict=verdict, reason=reason, pair=pair)


@pytest.mark.parametrize(
    ("given", "sku", "group", "expected"),
    [
        (answer("SAME_SKU"), "red", "cup", (0.6, "SAME_SKU", None)),
        (answer("SAME_SKU"), "blue", "cup", (0.3, "SAME_GROUP", None)),
        (answer("SAME_SKU"), "plate", None, (0.1, "NO_MATCH", None)),
        (answer("SAME_SKU"), "green", "cup", (0.0, "SAME_GROUP", None)),
        (answer("SAME_SKU"), "spoon", None, (0.0, "NO_MATCH", None)),
        (answer("SAME_GROUP", "ambiguous", ("red", "blue")), "blue", "cup",
         (0.3, "SAME_GROUP", "ambiguous")),
        (answer("SAME_GROUP", "ambiguous", ("red", "blue")), "plate", None,
         (0.1, "NO_MATCH", None)),
        (answer("SAME_GROUP", "new_variant", ("plate",)), "plate", None,
         (0.1, "SAME_GROUP", "new_variant")),
        (answer("NO_MATCH"), "red", "cup", (0.6, "NO_MATCH", None)),
        (answer("REVIEW", "close_pair", ("red", "blue")), "red", "cup",
         (0.6, "REVIEW", "close_pair")),
    ],
)  # fmt: skip
def test_a_sku_is_the_same_only_where_the_answer_says_no_other(
    given: Answer, sku: str, group: str | None, expected: tuple[float, str, str | None]
) -> None:
    assert judge_pair(given, sku, group) == expected


BESIDE = ""  # the other photo, as a candidate


def ranking(
    chances: dict[str, float],
    verdict: Verdict = "SAME_SKU",
    reason: str | None = None,
    pair: tuple[str, ...] = (),
) -> Ranking:
    groups = {"red": "cup", "blue": "cup"}
    ranked = tuple(
        Ranked(Candidate(1, sku, groups.get(sku), *(None,) * 7, pictures=()), 0.9, chance)
        for sku, chance in sorted(chances.items(), key=lambda each: -each[1])
    )
    return Ranking(ranked, Judgement(verdict, reason, pair), ())


RED = ranking({"red": 0.9, "blue": 0.1})
BLUE = ranking({"red": 0.2, "blue": 0.8})
PLATE = ranking({"red": 0.0, "plate": 0.9})
CUP = ranking({"red": 0.5, "blue": 0.4}, "SAME_GROUP", "ambiguous", ("red", "blue"))
STRANGE = ranking({"red": 0.1}, "NO_MATCH")
UNSURE = ranking({"red": 0.6, "blue": 0.4}, "REVIEW", "close_pair", ("red", "blue"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (RED, RED, ("SAME_SKU", None)),
        (RED, BLUE, ("SAME_GROUP", None)),
        (RED, CUP, ("SAME_GROUP", "ambiguous")),
        (RED, PLATE, ("NO_MATCH", None)),
        (RED, STRANGE, ("NO_MATCH", None)),
        (STRANGE, STRANGE, ("REVIEW", "no_evidence")),
        (RED, UNSURE, ("REVIEW", "close_pair")),
        (UNSURE, RED, ("REVIEW", "close_pair")),
    ],
)
def test_two_photos_are_judged_surely_where_both_answers_are_sure(
    one: Ranking, other: Ranking, expected: tuple[str, str | None]
) -> None:
    beside = ranking({BESIDE: 0.0})
    judged = judge_photos(AskedSide(one, beside), AskedSide(other, beside))
    assert (judged.verdict, judged.reason) == expected


def test_photos_that_show_one_listed_sku_are_as_probably_the_same_as_both_show_it() -> None:
    beside = ranking({"red": 1.0, BESIDE: 0.0})
    judged = judge_photos(AskedSide(RED, beside), AskedSide(BLUE, beside))
    assert judged.probability == pytest.approx(0.9 * 0.2 + 0.1 * 0.8)


def test_photos_of_a_product_nobody_lists_may_be_the_same_by_each_other() -> None:
    sides = [AskedSide(STRANGE, ranking({BESIDE: chance})) for chance in (0.9, 0.7)]
    assert judge_photos(*sides).probability == pytest.approx(0.8 + 0.2 * 0.1 * 0.1)


def test_two_skus_are_one_product_as_if_neither_were_listed() -> None:
    twins = ranking({"red": 0.5, "blue": 0.45, "plate": 0.05})
    judged = judge_skus(twins, "red", BLUE, "blue")
    assert judged.probability == pytest.approx((0.45 / 0.5 + 0.2 / 0.2) / 2)
    assert (judged.verdict, judged.reason) == ("REVIEW", "outside_calibration")
    assert judge_skus(twins, "red", PLATE, "spoon").probability == pytest.approx(0.0)
