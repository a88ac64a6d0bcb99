"""Amounts in texts, units normalised: "6 x 33 cl" is six times 330 ml."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount.

    Attributes:
        kind: "volume", "mass", "length", "storage", or "ounces", which are of volume or of mass.
        value: of one piece, in ml, g, cm, GB or oz.
        times: how many pieces; 1 when the text does not multiply.
        metric: whether the unit is; between systems numbers are rounded.
        written: the text that was read, in one spelling of blanks.
    """

    kind: str
    value: Decimal
    times: int
    metric: bool
    written: str

    @property
    def total(self) -> Decimal:
        """All pieces together."""
        return self.value * self.times


class _Unit(NamedTuple):
    kind: str
    size: Decimal
    metric: bool
    words: str


_UNITS = (
    _Unit(
        "volume", Decimal(1), True, "ml millilitre milliliter millilitres milliliters mililitros"
    ),
    _Unit("volume", Decimal(10), True, "cl centilitre centiliter centilitres centiliters"),
    _Unit("volume", Decimal(100), True, "dl decilitre deciliter"),
    _Unit("volume", Decimal(1000), True, "l lt ltr litre liter litres liters litro litros litri"),
    _Unit("volume", Decimal("29.5735"), False, "floz fluidounce fluidounces"),
    _Unit("volume", Decimal("473.176"), False, "pint pints"),
    _Unit("volume", Decimal("3785.41"), False, "gal gallon gallons"),
    _Unit("mass", Decimal("0.001"), True, "mg"),
    _Unit("mass", Decimal(1), True, "g gr gram grams gramm gramme grammes gramo gramos grammi"),
    _Unit("mass", Decimal(1000), True, "kg kilo kilos kilogram kilograms kilogramm"),
    _Unit("mass", Decimal("453.592"), False, "lb lbs pound pounds"),
    _Unit("ounces", Decimal(1), False, "oz ounce ounces"),
    _Unit("length", Decimal("0.1"), True, "mm"),
    _Unit("length", Decimal(1), True, "cm"),
    _Unit("length", Decimal(100), True, "m meter metre metres meters metro metros metri"),
    _Unit("length", Decimal("2.54"), False, "inch inches zoll pouces pulgadas pollici in"),
    _Unit("length", Decimal("30.48"), False, "ft feet"),
    _Unit("storage", Decimal(1), True, "gb"),
    _Unit("storage", Decimal(1024), True, "tb"),
)
_BY_WORD = {word: unit for unit in _UNITS for word in unit.words.split()}
_FLUID = r"fl(?:uid|\.)?\s*(?:oz|ounces?)"
_WORDS = "|".join(sorted(_BY_WORD, key=len, reverse=True))
_NUMBER = r"\d+(?:[.,]\d+)*"
_AMOUNT = re.compile(
    rf"(?<![\w.,])(?P<factors>(?:\d{{1,4}}\s?[x*]\s?)*)(?P<number>{_NUMBER})\s?-?"
    rf"(?:(?P<fluid>{_FLUID})|(?P<word>{_WORDS})|(?P<inch>\"|''))"
    r"(?P<end>(?<=[\"'])|(?!\w))\.?(?:\s?[x*]\s?(?P<after>\d{1,3})(?![\w.,]))?",
    re.IGNORECASE,
)
# "4-9 kg" is a range, "1/2 l" a fraction, "per 100 g" a rate, "1 000 g" two readings.
_NOT_BEFORE = re.compile(
    r"(?:\d\s*[-–—/⁄+]|\d\s*(?:to|bis|a|à|tot|until)|\d"
    r"|\b(?:per|pro|je|par|por|for|für|pour|para|voor|up to|bis|bis zu|max\.?|jusqu'à|hasta|fino a"
    r"|tot|<|>|ab))\s*$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"\s*(?:/\s*(?:m[23]?|km|h|s|min|l|kg|g|cm|day|tag|jour|100)\b|per\b|pro\b|[-–—]\s?\d|fabric\b|gsm\b)",
    re.IGNORECASE,
)
_INCH_GOES_ON = re.compile(r"\s*(?:$|[,;.()x/|])", re.IGNORECASE)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
_SMALL_UNITS: Final = frozenset({"ml", "mg", "g", "gr", "mm"})


def read_amounts(text: str) -> tuple[Amount, ...]:
    """Return the amounts in a text; what can be read in two ways is left out."""
    return tuple(_read(unicodedata.normalize("NFKC", text).replace("×", "x")))


def _read(text: str) -> Iterator[Amount]:
    for found in _AMOUNT.finditer(text):
        unit = _find_unit(found, text)
        value = _read_number(found["number"], unit.words if unit else "")
        if unit is None or value is None or not value or _is_qualified(found, text):
            continue
        factors = [int(each) for each in re.findall(r"\d+", found["factors"])]
        if unit.kind == "length":
            # "30 x 40 cm" are two lengths.
            for side in factors:
                yield Amount("length", side * unit.size, 1, unit.metric, _written(found))
            factors = []
        times = int(found["after"] or 1)
        for factor in factors:
            times *= factor
        if times:
            yield Amount(unit.kind, value * unit.size, times, unit.metric, _written(found))


def _find_unit(found: re.Match[str], text: str) -> _Unit | None:
    if found["fluid"]:
        return _BY_WORD["floz"]
    if found["inch"]:
        return _BY_WORD["inch"]
    word = found["word"]
    if word == "M" or (word == "G" and len(found["number"]) == 1):
        return None  # a size; 5G
    if word.casefold() == "in" and not _INCH_GOES_ON.match(text, found.end("word")):
        return None  # 2 in 1
    return _BY_WORD[word.casefold()]


def _is_qualified(found: re.Match[str], text: str) -> bool:
    start = found.start()
    return bool(
        _NOT_BEFORE.search(text[max(0, start - 12) : start]) or _NOT_AFTER.match(text, found.end())
    )


def _read_number(text: str, words: str) -> Decimal | None:
    """Return a number as its unit suggests: 1.000 g are a thousand, 1.000 kg are one."""
    if _THOUSANDS.fullmatch(text) and not _SMALL_UNITS.isdisjoint(words.split()):
        return Decimal(re.sub("[.,]", "", text))
    if len(re.findall("[.,]", text)) > 1:
        return None
    return Decimal(text.replace(",", "."))


def _written(found: re.Match[str]) -> str:
    return " ".join(found[0].split()).rstrip(".")
