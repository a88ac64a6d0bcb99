"""One SKU judged by the answer to a photo."""

from typing import Any

import pytest

from matcher.search.answer import Answer, Match
from matcher.search.deep.pairs import judge_pair

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
