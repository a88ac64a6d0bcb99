"""Parse prices as people write them: with or without grouped digits and a currency."""

import re
from decimal import Context, Decimal
from functools import lru_cache
from html import unescape
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

# How shops write currencies, in capitals and without spaces or full stops. Several currencies share
# some of these, so the currency of the amount stays unknown (None).
_SYMBOLS: Final[dict[str, str | None]] = {
    "€": "EUR", "EURO": "EUR", "EUROS": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "원": "KRW",
    "₺": "TRY", "TL": "TRY", "₽": "RUB", "RUR": "RUB", "РУБ": "RUB", "Р": "RUB", "РУБЛЕЙ": "RUB",
    "₪": "ILS", "₫": "VND", "Đ": "VND", "₴": "UAH", "ГРН": "UAH", "₸": "KZT", "ТГ": "KZT",
    "₦": "NGN", "₱": "PHP", "฿": "THB", "บาท": "THB", "₲": "PYG", "₵": "GHS", "₾": "GEL",
    "ZŁ": "PLN", "ZL": "PLN", "KČ": "CZK", "FT": "HUF", "ЛВ": "BGN", "LEI": "RON",
    "DIN": "RSD", "ДИН": "RSD", "RP": "IDR", "RM": "MYR", "円": "JPY", "元": "CNY", "RMB": "CNY",
    "SFR": "CHF", "DHS": "AED", "د.إ": "AED", "دإ": "AED", "ر.س": "SAR", "رس": "SAR", "S/": "PEN",
    "US$": "USD", "$US": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "CDN$": "CAD",
    "HK$": "HKD", "R$": "BRL", "S$": "SGD", "SG$": "SGD", "NZ$": "NZD", "NT$": "TWD", "MX$": "MXN",
    "MEX$": "MXN", "COP$": "COP", "CLP$": "CLP", "AR$": "ARS", "ZAR": "ZAR", "KSH": "KES",
    "$": None, "¥": None, "￥": None, "KR": None, "RS": None, "FR": None, "LEU": None, "R": None,
    "FCFA": None, "₨": None, "৳": "BDT", "QR": "QAR", "KD": "KWD", "ج.م": "EGP", "GH₵": "GHS",
    "TSH": "TZS", "USH": "UGX", "Q": "GTQ", "B/": "PAB", "₡": "CRC", "GS": "PYG", "BS": "BOB",
    "KM": "BAM", "ДЕН": "MKD", "LEK": "ALL", "LEKË": "ALL", "֏": "AMD", "₮": "MNT", "៛": "KHR",
    "₭": "LAK", "₼": "AZN", "СУМ": "UZS", "СУМОВ": "UZS", "SO'M": "UZS",
}  # fmt: skip
# In these, prices have no decimals, so that a point before three digits groups thousands.
_WHOLE = frozenset(
    {"BIF", "CLP", "COP", "CRC", "DJF", "GNF", "HUF", "IDR", "ISK", "JPY", "KMF", "KRW", "PYG"}
    | {"RSD", "RWF", "UGX", "UZS", "VND", "VUV", "XAF", "XOF", "XPF"}
)
_NO_DIGITS = re.compile(r"\D")
_MAX_CHARS = 60
_EXACT = Context(prec=2 * _MAX_CHARS)
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]+")
_ARABIC_MARKS = str.maketrans({"٫": ".", "٬": ",", "’": "'", "−": "-"})
_PRICE = re.compile(
    r"(?P<before>[^\d+\-]*)(?P<sign>[+-]?)(?P<amount>\d(?:[\d.,' ]*\d)?)(?P<after>\D*)"
)
_NO_CENTS = re.compile(r"(?<=\d)(?:(?P<mark>[.,])[-–—]{1,2}|:-|/[-=])(?!\d)")  # 12,- 12/-
_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,' ])\d{2,3})(?:(?P=mark)\d{2,3})*(?<=\d{3})")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


class PriceError(InputError):
    """A text that is no price.

    Attributes:
        problem: what is wrong, without the text itself.
    """

    def __init__(self, text: str, problem: str) -> None:
        super().__init__(f"price {shown(text)} {problem}")
        self.problem = problem


def parse_price(raw: str | None) -> tuple[Decimal | None, str | None]:
    """Return (amount with two decimals, ISO 4217 code); (None, None) for an empty text.

    A point or comma before exactly one or two digits is the decimal mark. Before three digits a
    comma groups thousands (`1,299`); so does a point in currencies without decimals (`Rp 129.000`),
    otherwise a point is ambiguous (`1.299`).

    Raises:
        PriceError: there is no amount, or it is negative, too large or ambiguous.
    """
    text = _SPACES.sub(" ", unescape(raw or "").translate(_ARABIC_MARKS)).strip(' "')
    if not text:
        return None, None
    bare = _NO_CENTS.sub(_add_cents, text) if len(text) <= _MAX_CHARS else ""
    parts = _PRICE.fullmatch(bare)
    if parts is None:
        raise PriceError(text, "is no price; write it like '12.50 USD'")
    known, currency = _find_currency(parts["before"], parts["after"])
    if not known:
        raise PriceError(
            text, "has more than an amount and an ISO 4217 currency; write it like '12.50 USD'"
        )
    if parts["sign"] == "-":
        raise PriceError(text, "is negative")
    amount = _amount(parts["amount"], currency, text)
    if amount > MAX_PRICE:
        raise PriceError(text, f"is beyond {MAX_PRICE}")
    return amount, currency


def _add_cents(found: re.Match[str]) -> str:
    return f"{found['mark']}00" if found["mark"] else ""


@lru_cache(maxsize=1024)
def _find_currency(before: str, after: str) -> tuple[bool, str | None]:
    """Return whether the texts around an amount name a currency, or none at all, and its code."""
    names = [name for name in (_bare_name(before), _bare_name(after)) if name]
    if not names:
        return True, None
    codes = {name for name in names if name in CURRENCIES}
    symbols = [name for name in names if name in _SYMBOLS and name not in CURRENCIES]
    # "$12.50 USD" names its currency twice: the code decides, and the symbol must be known.
    if len(codes) + len(symbols) == len(names) and len(codes) <= 1 and len(symbols) <= 1:
        return True, codes.pop() if codes else _SYMBOLS[symbols[0]]
    return False, None


def _bare_name(text: str) -> str:
    """Return a currency's name without spaces and full stops: `US $` -> `US$`, `USD$` -> `USD`."""
    name = text.replace(" ", "").strip(".,:").upper()
    return name[:-1] if name[-1:] in ("$", "€") and name[:-1] in CURRENCIES else name


def _amount(digits: str, currency: str | None, text: str) -> Decimal:
    if currency in _WHOLE and _POINTS.fullmatch(digits):
        digits = digits.replace(".", "")
    whole, mark, fraction = _split_decimals(digits)
    grouped = whole.isdecimal() or _GROUPED.fullmatch(whole)
    if not grouped or (mark and not fraction.isdecimal()):
        raise PriceError(text, "is no price; write it like '1299.00 USD'")
    amount = Decimal(f"{_NO_DIGITS.sub('', whole)}.{fraction}")
    rounded = amount.quantize(Decimal("0.01"), context=_EXACT)
    groups = mark and whole.isdecimal() and len(fraction) == 3 and not whole.startswith("0")
    if (groups or rounded != amount) and currency not in _THREE_DECIMALS:
        raise PriceError(text, "can be read two ways; write two decimals after a point")
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
