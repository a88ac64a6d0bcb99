"""Quantities: equal in any unit, and a clear difference is never taken for doubt or the reverse."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.attributes.amounts import read_amounts
from matcher.attributes.quantities import compare_quantities, read_quantity

UNITS = {
    "volume": {"ml": 1, "cl": 10, "dl": 100, "l": 1000, "Liter": 1000, "L": 1000},
    "mass": {"g": 1, "Gramm": 1, "kg": 1000, "kilos": 1000},
    "storage": {"GB": 1, "TB": 1024},
}
THOUSANDTHS = st.integers(1, 9_999_000).map(lambda n: Decimal(n) / 1000)


def difference(left: str, right: str, attribute: str = "quantity") -> bool | None:
    return compare_quantities(read_quantity(left), read_quantity(right)).get(attribute)


@given(st.sampled_from(sorted(UNITS)), THOUSANDTHS, st.data())
def test_an_amount_is_the_same_in_each_unit_and_spelling(
    kind: str, value: Decimal, data: st.DataObject
) -> None:
    values = []
    for _ in range(2):
        unit = data.draw(st.sampled_from(sorted(UNITS[kind])))
        number = f"{(value / UNITS[kind][unit]).normalize():f}"
        if len(number.partition(".")[2]) == 3:
            number += "0"  # three places may be thousands
        written = number.replace(".", data.draw(st.sampled_from(".,")))
        gap = data.draw(st.sampled_from(["", " ", "\N{NO-BREAK SPACE}"]))
        [amount] = read_amounts(f"Thing {written}{gap}{unit}, new")
        assert amount.kind == kind
        values.append(amount.value)
    assert values == [value, value]


@given(st.integers(2, 48), st.integers(2, 48), st.integers(1, 2000))
def test_packs_of_other_counts_differ_and_equal_ones_do_not(a: int, b: int, ml: int) -> None:
    assert difference(f"Cola {a} x {ml} ml", f"Cola {b} x {ml} ml") == (a != b)
    assert difference(f"Cola {a} x {ml} ml", f"Cola {a * ml} ml") is False
    assert difference(f"Cola {a} x {ml} ml", f"Cola {ml} ml") is True
    assert difference(f"Cola {ml} ml, pack of {a}", f"Cola {ml} ml x {a}") is False


@given(st.text(max_size=40), st.text(max_size=40))
def test_comparing_is_symmetric_and_no_text_differs_from_itself(left: str, right: str) -> None:
    text = f"{left} 6 x 33 cl {right}"
    for other in (left, text):
        assert difference(text, other) == difference(other, text)
    assert not difference(text, text)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Cola 6 x 33 cl", "Cola 33 cl"),
        ("12er-Pack Cola 33 cl", "Cola 33cl"),
        ("Mehl 500 g", "Mehl 1 kg"),
        ("Lait 1 litre", "Lait 50 cl"),
        ("Perfume 3.4 oz", "Perfume 1.7 oz"),
        ("Rice 2 lb", "Rice 450 g"),
        ("Socks, pack of 3", "Socks, 5 pack"),
        ("Lot de 6 verres", "Lot de 4 verres"),
        ("Vitamin C 100 capsules", "Vitamin C 60 Kapseln"),
        ("Aceite 750 ml", "Aceite 1,5 litros"),
        ("Shampoo 250 ml and conditioner 200 ml", "Shampoo 300 ml and conditioner 200 ml"),
    ],
)
def test_a_clear_difference_is_one(left: str, right: str) -> None:
    assert difference(left, right) is True


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Cola 0.5 l", "Cola 500ml"),
        ("Cola 0,5 l", "Cola 50 cl"),
        ("Cola 6x0,33l", "Cola 33 cl 6-pack"),
        ("33 cl x 6", "6 x 33 cl (1,98 l)"),
        ("Mehl 1.000 g", "Mehl 1 kg"),
        ("Perfume 3.4 fl oz", "Perfume 100 ml"),
        ("Rice 1 lb", "Rice 450 g"),
        ("Shampoo 250 ml and conditioner 200 ml", "Shampoo 250ml"),
    ],
)
def test_what_is_equal_otherwise_written_is_equal(left: str, right: str) -> None:
    assert difference(left, right) is False


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Cola", "Cola 33 cl"),
        ("Bars, pack of 12, 300 g", "Bars 300 g"),  # together, or each?
        ("Nappies 4-9 kg", "Nappies 3-6 kg"),
        ("Nappies 4 to 9 kg", "Nappies 3 kg"),
        ("Cream 1/2 l", "Cream 1 l"),
        ("Salt 1 000 g", "Salt 100 g"),
        ("Phone 5G", "Phone 4 g"),
        ("T-shirt 2 M", "T-shirt 3 M"),
        ("Shirt, 150 g/m² cotton", "Shirt, 160 g"),
        ("Sugar, 2 EUR per 100 g", "Sugar 500 g"),
        ("Bag for 5 kg", "Bag 300 g"),
        ("Burger 8 oz", "Burger 227 g"),
        ("Honey 500 g", "Honey 350 ml"),
        ("2 in 1 laptop", "3 in 1 laptop"),
    ],
)
def test_what_is_missing_or_doubtful_is_no_difference(left: str, right: str) -> None:
    assert difference(left, right) is None


def test_storage_and_length_are_compared_apart() -> None:
    assert difference("Phone 8 GB 128 GB", "Phone 8 GB 256GB", "storage") is True
    assert difference("Phone 8 GB 128 GB", "Phone 128GB", "storage") is False
    assert difference("Disk 1 TB", "Disk 1024 GB", "storage") is False
    assert difference("Cable 2 m", "Cable 100 cm", "length") is True
    assert difference('Screen 15.6"', "Screen 39,6 cm", "length") is False
    assert difference("Frame 30 x 40 cm", "Frame 40x30cm", "length") is False
