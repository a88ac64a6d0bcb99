"""GTINs in every length, with their check digit; MPNs beside their brand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.attributes.identifiers import (
    Identifiers,
    has_check_digit,
    normal_gtin,
    normal_mpn,
    read_identifiers,
)
from matcher.errors import InputError

MUG = "4006381333931"


def with_check_digit(digits: str) -> str:
    return next(digits + check for check in "0123456789" if has_check_digit(digits + check))


@given(st.sampled_from([8, 12, 13, 14]), st.data())
def test_a_gtin_is_the_same_in_each_length_and_one_wrong_digit_is_seen(
    length: int, data: st.DataObject
) -> None:
    body = data.draw(st.text("0123456789", min_size=length - 3, max_size=length - 3))
    gtin = with_check_digit("33" + body)
    assert normal_gtin(gtin) == gtin.zfill(14)
    spaced = f" {gtin[:4]}-{gtin[4:]} "
    assert normal_gtin(spaced) == gtin.zfill(14)
    at = data.draw(st.integers(0, length - 1))
    wrong = data.draw(st.sampled_from(sorted(set("0123456789") - {gtin[at]})))
    assert normal_gtin(gtin[:at] + wrong + gtin[at + 1 :]) is None


def test_leading_zeros_change_nothing() -> None:
    assert normal_gtin("036000291452") == normal_gtin("0036000291452") == "00036000291452"
    assert normal_gtin("40170725") == normal_gtin("0000040170725")


@pytest.mark.parametrize("prefix", ["02", "04", "20", "25", "29", "99"])
def test_a_number_of_one_shop_names_nothing(prefix: str) -> None:
    gtin = with_check_digit(prefix.ljust(12, "1"))
    assert normal_gtin(gtin) is None
    with pytest.raises(InputError, match="one shop's own"):
        read_identifiers(gtin, None, None)


@pytest.mark.parametrize(
    "text", ["", "0", "00000000", "0" * 14, "12345", "ABC", "²" * 13, "1" * 15]
)
def test_what_is_no_gtin_names_nothing(text: str) -> None:
    assert normal_gtin(text) is None


def test_a_mistyped_gtin_is_told_with_its_check_digit() -> None:
    with pytest.raises(InputError, match="its last digit would be 1"):
        read_identifiers("4006381333932", None, None)


def test_an_isbn_of_ten_digits_is_that_of_thirteen() -> None:
    for ten, thirteen in (("0-306-40615-2", "9780306406157"), ("080442957X", "9780804429573")):
        assert normal_gtin(ten) == normal_gtin(thirteen) == f"0{thirteen}"
        assert read_identifiers(thirteen, None, None).gtin_texts[1].endswith(ten.replace("-", ""))
    assert normal_gtin("0-306-40615-3") is None


def test_an_mpn_names_a_product_of_its_brand_only() -> None:
    asked = read_identifiers(None, "ab-12 / 3", "Acme GmbH")
    assert asked == Identifiers(None, "ab123", "acme")
    assert asked.name(None, "AB123", "ACME")
    assert not asked.name(None, "AB123", "Bolt")
    assert not asked.name(None, "AB123", None)
    assert not asked.name(None, "AB124", "Acme")
    assert normal_mpn("1.25") != normal_mpn("12.5")


@pytest.mark.parametrize(
    ("mpn", "brand"), [("AB123", None), (None, "Acme"), ("-", "Acme"), ("AB123", "n/a")]
)
def test_half_an_mpn_is_refused(mpn: str | None, brand: str | None) -> None:
    with pytest.raises(InputError, match=r"mpn_brand|names no product"):
        read_identifiers(None, mpn, brand)


def test_either_identifier_is_enough() -> None:
    asked = read_identifiers(MUG, "AB123", "Acme")
    assert asked.name(MUG.zfill(14), None, None)
    assert asked.name("036000291452", "AB123", "Acme")
    assert not asked.name("036000291452", "AB124", "Acme")
    assert not Identifiers()
