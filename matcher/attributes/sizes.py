"""Sizes of clothes and shoes: "Large" is L, "EUR 42" is EU 42."""

import re

from matcher.attributes.words import fold

_LETTERS = {
    "xs": "extra small, x small", "s": "small, klein, petit, pequeno, piccolo", "l": "large, gross,"
    " grand, grande, groot", "m": "medium, mittel, moyen, mediano, medio", "xl": "extra large, x"
    " large", "2xl": "xxl, xx large", "3xl": "xxxl", "4xl": "xxxxl", "2xs": "xxs",
}  # fmt: skip
_NAMES = {
    fold(each): name.upper()
    for name, others in _LETTERS.items()
    for each in (name, *others.split(","))
}
_SYSTEM = re.compile(
    r"(?:(?P<before>eu|eur|us|uk|fr|it|de) ?(?P<a>\d{1,3}(?:[.,]5)?)"
    r"|(?P<b>\d{1,3}(?:[.,]5)?) ?(?P<behind>eu|eur|us|uk|fr|it|de)?)"
)


def read_size(text: str | None) -> str | None:
    """Return a size in one spelling: "L", "EU 42", "42"; None when it is none that is known."""
    name = _NAMES.get(fold(text or ""))
    if name:
        return name
    found = _SYSTEM.fullmatch((text or "").strip().casefold())
    if not found:
        return None
    system = (found["before"] or found["behind"] or "").upper().replace("EUR", "EU")
    number = (found["a"] or found["b"]).replace(",", ".")
    return f"{system} {number}".strip()


def sizes_differ(left: str, right: str) -> bool:
    """Whether two sizes of one system are different ones."""
    return left != right and _system_of(left) == _system_of(right)


def _system_of(size: str) -> str:
    system, _, number = size.rpartition(" ")
    return "letters" if number in _NAMES.values() else system
