"""Attributes of two products: what vetoes one SKU, what is only told, and what says nothing."""

import pytest

from matcher.attributes.differences import compare_attributes, contradict
from matcher.attributes.read import read_attributes

Fields = dict[str, str | None]


def told(left: Fields, right: Fields) -> dict[str, tuple[bool, str, str]]:
    found = compare_attributes(read_attributes(left), read_attributes(right))
    return {each.attribute: (each.differs, each.left, each.right) for each in found}


def vetoes(left: Fields, right: Fields) -> list[str]:
    return [each.attribute for each in contradict(read_attributes(left), read_attributes(right))]


@pytest.mark.parametrize(
    ("left", "right"),
    [("Nike", "Adidas"), ("Coca-Cola", "Pepsi"), ("Bic", "Bio"), ("Arla", "Alpro")],
)
def test_another_brand_vetoes(left: str, right: str) -> None:
    assert vetoes({"brand": left}, {"brand": right}) == ["brand"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nestlé S.A.", "NESTLE"),
        ("Nike", "Nike Sportswear"),
        ("Coca-Cola", "The Coca Cola Company"),
        ("HP", "Hewlett Packard"),
        ("Samsung", "Samsnug"),
        ("Kellogg's", "Kelloggs"),
        ("Dr. Oetker GmbH", "Dr Oetker"),
        ("Nike", "Unbranded"),
        ("Nike", "N/A"),
        ("Nike", ""),
        ("", ""),
    ],
)
def test_one_brand_otherwise_written_or_none_vetoes_nothing(left: str, right: str) -> None:
    assert vetoes({"brand": left}, {"brand": right}) == []


def test_a_maker_does_not_contradict_the_brand_in_its_title() -> None:
    assert vetoes({"brand": "Dove"}, {"brand": "Unilever", "title": "Dove soap"}) == []


def test_quantities_of_titles_size_fields_and_words_veto() -> None:
    six: Fields = {"title": "Cola 6 x 33 cl"}
    assert vetoes(six, {"title": "Cola", "size": "33 cl"}) == ["quantity"]
    assert vetoes(six, {"title": "Cola", "unit_pricing_measure": "330ml"}) == ["quantity"]
    asked = read_attributes({}, "cola, one can of 33 cl")
    assert [each.attribute for each in contradict(read_attributes(six), asked)] == ["quantity"]


def test_colours_sizes_and_materials_are_told_and_veto_nothing() -> None:
    left: Fields = {"title": "Shirt", "color": "Navy", "size": "Large", "material": "Baumwolle"}
    right: Fields = {"title": "Shirt", "color": "Königsblau", "size": "M", "material": "wool"}
    assert told(left, right) == {
        "color": (True, "navy", "royal blue"),
        "size": (True, "L", "M"),
        "material": (True, "cotton", "wool"),
    }
    assert vetoes(left, right) == []


def test_a_shade_may_be_called_by_its_colour() -> None:
    assert told({"color": "navy"}, {"color": "blau"}) == {}
    assert told({"color": "Bleu / Blanc"}, {"color": "white, blue"})["color"][0] is False
    assert told({"color": "red"}, {"color": "Cosmic Latte"}) == {}


def test_fruit_in_a_title_is_no_colour() -> None:
    assert told({"title": "Orange juice"}, {"title": "Blue cup"}) == {}


def test_sizes_of_two_systems_are_not_compared() -> None:
    assert told({"size": "EU 42"}, {"size": "UK 8"}) == {}
    assert told({"size": "EUR 42,5"}, {"size": "42.5 eu"})["size"][0] is False
    assert told({"size": "2XL"}, {"size": "XXL"})["size"][0] is False
    assert told({"size": "one size"}, {"size": "L"}) == {}


def test_descriptions_are_not_read() -> None:
    assert vetoes({"description": "60 g a portion"}, {"description": "5 kg"}) == []
