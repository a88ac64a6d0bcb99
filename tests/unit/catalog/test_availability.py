"""Availability: the words of shops, and the four values of the specification."""

import pytest

from matcher.catalog.availability import WORDS, read_availability


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In Stock", "in_stock"),
        ("instock", "in_stock"),
        ("InStock", "in_stock"),
        ("https://schema.org/InStock", "in_stock"),
        ("http://schema.org/OutOfStock", "out_of_stock"),
        ("https://schema.org/LimitedAvailability", "in_stock"),
        ("http://www.schema.org/PreOrder", "preorder"),
        ("true", "in_stock"),
        ("FALSE", "out_of_stock"),
        ("available for order", "in_stock"),
        ("onbackorder", "backorder"),
        ("outofstock", "out_of_stock"),
        ("1", "in_stock"),
        ("0", "out_of_stock"),
        ("17", "in_stock"),
        ("-2", "out_of_stock"),
        ("En stock", "in_stock"),
        ("nicht auf Lager", "out_of_stock"),
        ("pre-order", "preorder"),
        ("sold out", "out_of_stock"),
        ("in_stock ", "in_stock"),
        ("В наличии", "in_stock"),
        ("schema:InStock", "in_stock"),
        ("schema.org/SoldOut", "out_of_stock"),
        ("10+", "in_stock"),
        ("5 in stock", "in_stock"),
        ("Auf Lager (12)", "in_stock"),
        ("0 in stock", "out_of_stock"),
        ("mark_as_sold", "out_of_stock"),
        ("Není na skladě", "out_of_stock"),
        ("Sin existencias", "out_of_stock"),
        ("有库存", "in_stock"),
    ],
)
def test_a_word_of_shops_becomes_a_value_of_the_specification(text: str, value: str) -> None:
    assert read_availability(text) == value


@pytest.mark.parametrize(
    "text", ["ask us", "-", "", "soon maybe", "in 3 days", "https://shop.example/InStock"]
)
def test_any_other_word_is_not_understood(text: str) -> None:
    assert read_availability(text) is None


def test_no_word_has_two_meanings() -> None:
    words = [word.strip().casefold() for words in WORDS.values() for word in words.split(",")]
    assert len(words) == len(set(words))
