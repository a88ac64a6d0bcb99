"""Undo what spreadsheets do to ids and numbers, or tell it where that is impossible."""

import re
from typing import Final

from matcher.attributes.identifiers import has_check_digit
from matcher.catalog.product import FieldWarning
from matcher.catalog.text import shown

# A spreadsheet writes one digit, decimals, and an exponent of two digits: 4.01E+12. An id such as
# 12E5 is a shop's own.
_EXPONENT = re.compile(r"(?P<whole>\d)(?:[.,](?P<decimals>\d{1,20}))?[eE]\+(?P<power>\d{2})")
_ERROR = re.compile(
    r"#(?:N/A|N/D|NV|REF!|BEZUG!|VALUE!|VALOR!|VALEUR!|WERT!|NAME\?|NUM!|ZAHL!|DIV/0!|NULL!)|#{3,}",
    re.IGNORECASE,
)
_FORMULA = re.compile(r'="(?P<text>[^"]*)"')
_GUARDED = re.compile(r"'(?=\d+$)")
_FLOAT = re.compile(r"(\d+)[.,]0+")
_PARTS = re.compile(r"[\s\-‐‑–.]+")
_GTIN_LENGTHS: Final = (8, 12, 13, 14)
_MISSING = "has lost its leading zeros; they were added again"


def find_damage(text: str) -> str | None:
    """Return what a spreadsheet did to an id that cannot be undone; None if it did nothing."""
    if text[:1] == "#" and _ERROR.fullmatch(text):
        return "is an error that a spreadsheet shows"
    found = _EXPONENT.fullmatch(text) if "+" in text else None
    if found and len(found["decimals"] or "") < int(found["power"]):
        return "was rounded by a spreadsheet"
    return None


def bare_text(text: str) -> str:
    """Return a cell without what keeps it a text: `="00123"` and `'00123` -> `00123`."""
    if text[:1] not in ("=", "'"):
        return text
    found = _FORMULA.fullmatch(text)
    return found["text"].strip() if found else _GUARDED.sub("", text)


def restore_id(name: str, text: str) -> tuple[str, FieldWarning | None]:
    """Return an id as the shop meant it, and what is to be told about it."""
    bare = bare_text(text)
    damage = find_damage(bare)
    if damage:
        problem = f"{damage}; format the column as text and export it again"
        return bare, FieldWarning(f"{name} {problem}", f"{name} {shown(text)} {problem}")
    found = _EXPONENT.fullmatch(bare) if "+" in bare else None
    if not found:
        return bare, None
    decimals = found["decimals"] or ""
    power = int(found["power"])
    if len(decimals) > power:
        return bare, None
    number = found["whole"] + decimals
    problem = "was a number with an exponent; its digits are complete"
    return number, FieldWarning(f"{name} {problem}", f"{name} {shown(text)} {problem}: {number}")


def read_gtin(text: str) -> tuple[str | None, FieldWarning | None]:
    """Return a GTIN's digits (None if it is none), and what is to be told about it.

    https://support.google.com/merchants/answer/6324461
    """
    if len(text) in _GTIN_LENGTHS and text.isascii() and text.isdecimal():
        return text, None
    bare, warning = restore_id("gtin", text)
    if find_damage(bare):
        return None, warning
    whole = _FLOAT.fullmatch(bare)
    digits = _PARTS.sub("", whole[1] if whole else bare)
    if digits[:-1].isascii() and digits[:-1].isdecimal() and digits[-1:] in ("X", "x"):
        return digits.upper(), warning  # an ISBN of ten digits
    if not (digits.isascii() and digits.isdecimal() and 6 <= len(digits) <= 14):
        problem = "is no GTIN of 8, 12, 13 or 14 digits"
        return None, FieldWarning(f"gtin {problem}", f"gtin {shown(text)} {problem}")
    padded = _with_zeros(digits)
    if padded != digits:
        warning = FieldWarning(f"gtin {_MISSING}", f"gtin {shown(text)} {_MISSING}: {padded}")
    return padded, warning


def _with_zeros(digits: str) -> str:
    """Add lost leading zeros, if the check digit confirms that they are missing."""
    if len(digits) in _GTIN_LENGTHS or not has_check_digit(digits):
        return digits
    length = next(length for length in _GTIN_LENGTHS if length > len(digits))
    return digits.zfill(length)
