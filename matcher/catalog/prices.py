"""Parse prices as people write them: with or without grouped digits and a currency."""

import re
from decimal import Context, Decimal
from typing import Final

from matcher.catalog.text import shown
from matcher.errors import InputError

MAX_PRICE: Final = Decimal("999999999999.99")
"""The largest that numeric(14,2) holds."""

_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD
BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP
DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS
INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR
PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS
SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW
UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
"""
CURRENCIES: Final = frozenset(_CODES.split())
"""ISO 4217 codes in use, and a few withdrawn ones that feeds still contain."""

_SYMBOLS = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₺": "TRY", "₽": "RUB", "₪": "ILS", "₫": "VND",
    "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "ZŁ": "PLN", "KČ": "CZK", "US$": "USD",
    "A$": "AUD", "C$": "CAD", "HK$": "HKD", "R$": "BRL", "د.إ": "AED", "ر.س": "SAR",
    # Several currencies share these symbols, so the currency of the amount stays unknown.
    "$": None, "¥": None, "KR": None, "KR.": None,
}  # fmt: skip
_NO_DIGITS = re.compile(r"\D")
_MAX_CHARS = 60
_EXACT = Context(prec=2 * _MAX_CHARS)
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]+")
_ARABIC_MARKS = str.maketrans({"٫": ".", "٬": ",", "’": "'", "−": "-"})
_PRICE = re.compile(
    r"(?P<before>[^\d+\-]*)(?P<sign>[+-]?)(?P<amount>\d(?:[\d.,' ]*\d)?)(?P<after>\D*)"
)
_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,' ])\d{2,3})(?:(?P=mark)\d{2,3})*(?<=\d{3})")
_THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


def parse_price(raw: str | None) -> tuple[Decimal | None, str | None]:
    """Return (amount with two decimals, ISO 4217 code); (None, None) for an empty text.

    A point or comma before exactly one or two digits is the decimal mark. Before three digits a
    comma groups thousands (`1,299`); a point is ambiguous (`1.299`).

    Raises:
        InputError: there is no amount, or it is negative, too large or ambiguous.
    """
    text = _SPACES.sub(" ", (raw or "").translate(_ARABIC_MARKS)).strip()
    if not text:
        return None, None
    parts = _PRICE.fullmatch(text) if len(text) <= _MAX_CHARS else None
    if parts is None:
        raise InputError(f"price {shown(text)} is no price; write it like '12.50 USD'")
    currency = _currency(parts["before"], parts["after"], text)
    if parts["sign"] == "-":
        raise InputError(f"price {shown(text)} is negative")
    amount = _amount(parts["amount"], currency, text)
    if amount > MAX_PRICE:
        raise InputError(f"price {shown(text)} is beyond {MAX_PRICE}")
    return amount, currency


def _currency(before: str, after: str, text: str) -> str | None:
    names = [name for name in (before.strip().upper(), after.strip().upper()) if name]
    if not names:
        return None
    if len(names) == 1:
        if names[0] in CURRENCIES:
            return names[0]
        if names[0] in _SYMBOLS:
            return _SYMBOLS[names[0]]
    # "$12.50 USD" names its currency twice: the code decides, and the symbol must be known.
    elif names[0] in _SYMBOLS and names[1] in CURRENCIES:
        return names[1]
    raise InputError(
        f"price {shown(text)} has no known ISO 4217 currency; write it like '12.50 USD'"
    )


def _amount(digits: str, currency: str | None, text: str) -> Decimal:
    whole, mark, fraction = _split_decimals(digits)
    grouped = whole.isdecimal() or _GROUPED.fullmatch(whole)
    if not grouped or (mark and not fraction.isdecimal()):
        raise InputError(f"price {shown(text)} is no price; write it like '1299.00 USD'")
    amount = Decimal(f"{_NO_DIGITS.sub('', whole)}.{fraction}")
    rounded = amount.quantize(Decimal("0.01"), context=_EXACT)
    if mark and rounded != amount and currency not in _THREE_DECIMALS:
        raise InputError(
            f"price {shown(text)} can be read two ways; write two decimals after a point"
        )
    return rounded


def _split_decimals(digits: str) -> tuple[str, str, str]:
    """Split at the decimal mark: the last of point and comma, unless it only groups thousands."""
    mark = max(".,", key=digits.rfind)
    if mark not in digits:
        return digits, "", ""
    whole, _, fraction = digits.rpartition(mark)
    grouping = mark in whole or (mark == "," and len(fraction) == 3 and not whole.startswith("0"))
    if grouping and not ({".", ","} - {mark}) & set(whole):
        return digits, "", ""
    return whole, mark, fraction
