"""What a question says against candidates, and what identifiers say against a deep look."""

import numpy as np
import pytest

from matcher.attributes.read import NOTHING_SAID, Attributes, read_attributes
from matcher.cues import MAX_BYTES
from matcher.cues.words.lines import Line, pack
from matcher.encoders import load_spec
from matcher.search.answer import Answer, Match, Verdict
from matcher.search.deep.candidates import Candidate
from matcher.search.deep.contradictions import find_contradicted, list_statements
from matcher.search.deep.query import QueryLooks
from matcher.search.deep.views import Look
from matcher.search.named import put_first


def candidate(title: str, brand: str | None = None, size: str | None = None) -> Candidate:
    return Candidate(1, title, None, title, brand, None, size, None, None, None, ())


SIX = candidate("Coca-Cola Original 6 x 33 cl", "Coca-Cola")
CAN = candidate("Coca-Cola Original", "Coca-Cola", "330 ml")
OTHER = candidate("Pepsi Cola 33 cl", "Pepsi")
NAMELESS = candidate("Cola")
ALL = (SIX, CAN, OTHER, NAMELESS)


def said(text: str = "", brand: str | None = None) -> Attributes:
    return read_attributes({"brand": brand}, text)


def contradicted(question: Attributes) -> dict[int, list[str]]:
    found = find_contradicted([question], ALL)
    return {at: [each.attribute for each in against] for at, against in found.items()}


def test_another_quantity_contradicts() -> None:
    assert contradicted(said("cola, a can of 33 cl")) == {0: ["quantity"]}


def test_a_text_that_names_the_brand_of_a_candidate_contradicts_other_brands() -> None:
    assert contradicted(said("a bottle of pepsi")) == {0: ["brand"], 1: ["brand"]}


def test_the_brand_beside_a_part_number_contradicts_other_brands() -> None:
    assert contradicted(said(brand="Coca-Cola")) == {2: ["brand"]}


@pytest.mark.parametrize("question", [NOTHING_SAID, said("something to drink"), said("red cola")])
def test_a_question_that_says_nothing_clear_contradicts_nothing(question: Attributes) -> None:
    assert contradicted(question) == {}


def test_a_word_of_the_title_is_not_taken_for_another_brand() -> None:
    juice = candidate("Tropicana Orange Juice 1 l", "Tropicana")
    phone = candidate("Handset", "Orange")
    assert find_contradicted([said("orange juice")], (juice, phone)).keys() <= {1}


def written(*lines: str, backdrop: float, sure: float = 1.0) -> QueryLooks:
    look = Look((), (), np.zeros((8, 8, 3), np.uint8), backdrop)
    row = pack([Line(line, sure) for line in lines], MAX_BYTES)
    return QueryLooks((look,), "tiny@1", load_spec("compact"), {"words": (row,)})


def test_what_is_written_on_a_product_contradicts_too() -> None:
    statements = list_statements(written("COLA", "33 cl e", backdrop=0.9))
    assert find_contradicted(statements, ALL).keys() == {0}
    statements = list_statements(written("PEPSI", backdrop=0.9))
    assert find_contradicted(statements, ALL).keys() == {0, 1}


def test_words_of_a_shelf_and_doubtful_ones_contradict_nothing() -> None:
    for query in (
        written("PEPSI", "33 cl", backdrop=0.2),
        written("PEPSI", "33 cl", backdrop=0.9, sure=0.7),
    ):
        assert list_statements(query) == (NOTHING_SAID, NOTHING_SAID)


A, B = Match(1, "a", None, None, 0.9, 0.8), Match(2, "b", None, None, 0.95, 0.15)


def deep_answer(*matches: Match, verdict: Verdict = "SAME_SKU") -> Answer:
    return Answer(matches, "exact", complete=True, depth="deep", verdict=verdict)


def name(match: Match, answer: Answer) -> tuple[str, Verdict | None, str | None, tuple[str, ...]]:
    told = put_first((match,), answer, k=5)
    return told.identifiers, told.verdict, told.reason, told.pair


def test_an_identifier_agrees_with_what_a_deep_look_finds_most_probable() -> None:
    assert name(A, deep_answer(A, B)) == ("matched", "SAME_SKU", None, ())


def test_an_identifier_of_a_much_less_probable_sku_is_a_conflict() -> None:
    expected = ("contradict", "REVIEW", "identifier_conflict", ("b", "a"))
    assert name(B, deep_answer(A, B)) == expected
    assert name(Match(1, "b", None, None, 0.95), deep_answer(A)) == expected


def test_an_identifier_of_a_sku_nearly_as_probable_is_none() -> None:
    near = Match(2, "b", None, None, 0.9, 0.4)
    assert name(near, deep_answer(A, near, verdict="SAME_GROUP"))[:2] == ("matched", "SAME_GROUP")


def test_an_identifier_contradicts_a_picture_of_nothing_listed() -> None:
    said = name(A, deep_answer(A, verdict="NO_MATCH"))
    assert said == ("contradict", "REVIEW", "identifier_conflict", ("a",))
