"""Prices: what is written, what is meant."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalog.prices import CURRENCIES, MAX_PRICE, parse_price
from matcher.errors import InputError

amounts = st.decimals(min_value=0, max_value=MAX_PRICE, places=2)
codes = st.sampled_from(sorted(CURRENCIES))


@pytest.mark.parametrize(
    ("raw", "amount", "currency"),
    [
        ("352 AED", "352.00", "AED"),
        ("1,299.00 USD", "1299.00", "USD"),
        ("19,99 EUR", "19.99", "EUR"),
        ("USD 12.50", "12.50", "USD"),
        ("USD12.50", "12.50", "USD"),
        ("52", "52.00", None),
        ("€ 19.95", "19.95", "EUR"),
        ("19.95€", "19.95", "EUR"),
        ("$12.50", "12.50", None),
        ("$12.50 CAD", "12.50", "CAD"),
        ("1.299,00 €", "1299.00", "EUR"),
        ("1\N{NO-BREAK SPACE}299,00 €", "1299.00", "EUR"),
        ("1'299.00 CHF", "1299.00", "CHF"),
        ("1,299", "1299.00", None),
        ("1,299,000 VND", "1299000.00", "VND"),
        ("1.299.000 VND", "1299000.00", "VND"),
        ("1,29,999.00 INR", "129999.00", "INR"),
        ("0.5", "0.50", None),
        ("15.0000 usd", "15.00", "USD"),
        ("1.255 KWD", "1.26", "KWD"),
        ("0", "0.00", None),
        ("٣٥٢٫٥٠ AED", "352.50", "AED"),
        ("536000 RUR", "536000.00", "RUB"),
        ("Rs. 1,299.00", "1299.00", None),
        ("Rp 129.000", "129000.00", "IDR"),
        ("129.000 ₫", "129000.00", "VND"),
        ("1 299 Ft", "1299.00", "HUF"),
        ("129.00 лв.", "129.00", "BGN"),
        ("149,90 lei", "149.90", "RON"),
        ("S$15.99", "15.99", "SGD"),
        ("US $15.99", "15.99", "USD"),
        ("1980円", "1980.00", "JPY"),
        ("12,-", "12.00", None),
        ("Rs.1,299/-", "1299.00", None),
        ("149:-", "149.00", None),
        ("€ 1.299,-", "1299.00", "EUR"),
        ("৳1,200", "1200.00", "BDT"),
        ("12 ج.م", "12.00", "EGP"),
        ("129 000 сум", "129000.00", "UZS"),
        ("CLP $12.990", "12990.00", "CLP"),
        ("0.500", "0.50", None),
        ("12,– €", "12.00", "EUR"),
        ("&euro;12,50", "12.50", "EUR"),
        ("12.50&nbsp;EUR", "12.50", "EUR"),
        ("EUR 12.50 €", "12.50", "EUR"),
        ("999999999999.99", "999999999999.99", None),
    ],
)
def test_a_price_is_read_as_people_write_it(raw: str, amount: str, currency: str | None) -> None:
    assert parse_price(raw) == (Decimal(amount), currency)


@pytest.mark.parametrize("raw", [None, "", "  ", "\N{NO-BREAK SPACE}"])
def test_no_price_is_no_error(raw: str | None) -> None:
    assert parse_price(raw) == (None, None)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("-5 USD", "negative"),
        ("USD -5", "negative"),
        ("\N{MINUS SIGN}5", "negative"),
        ("free", "no price"),
        ("10-20 USD", "no price"),
        ("1e5", "no price"),
        ("1,2,3", "no price"),
        ("12.5.3", "no price"),
        ("12.5 3", "no price"),
        ("1.299 EUR", "two ways"),
        ("12.345", "two ways"),
        ("$12.990", "two ways"),
        ("1.000 EUR", "two ways"),
        ("12 XXL", "ISO 4217"),
        ("12 USD EUR", "ISO 4217"),
        ("1000000000000", "beyond"),
        ("9" * 5000, "no price"),
        ("NaN", "no price"),
        ("1\x1b[2J", "no price"),
        ("2 pieces", "ISO 4217"),
    ],
)
def test_what_is_no_price_says_why(raw: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        parse_price(raw)
    assert str(caught.value).isprintable()


@given(amounts, codes)
def test_googles_own_form_round_trips(amount: Decimal, code: str) -> None:
    assert parse_price(f"{amount:.2f} {code}") == (amount, code)


@given(amounts, codes)
def test_grouped_forms_round_trip(amount: Decimal, code: str) -> None:
    english = f"{amount:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert parse_price(f"{code} {english}") == (amount, code)
    assert parse_price(f"{german} {code}") == (amount, code)


@given(st.text(max_size=80) | st.text("0123456789.,' -+€USD٣", max_size=12))
def test_any_text_gives_a_price_or_a_reason(raw: str) -> None:
    try:
        amount, currency = parse_price(raw)
    except InputError:
        return
    assert amount is None or 0 <= amount <= MAX_PRICE
    assert currency is None or currency in CURRENCIES
