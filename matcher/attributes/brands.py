"""Brands: one spelling, and when two are clearly different."""

import re

from matcher.attributes.words import fold

_LEGAL = re.compile(
    r"\b(?:the|inc|incorporated|ltd|limited|llc|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa"
    r"|sas|sarl|spa|srl|bv|nv|ab|oy|as|brand|brands|group|international|tm|r)\b"
)
_NO_BRANDS = (
    "no brand, no name, noname, nobrand, unbranded, generic, none, n/a, na, null, unknown, other,"
    " various, assorted, does not apply, ohne marke, markenlos, keine, sans marque, aucune,"
    " sin marca, generico, merkloos, geen, senza marca, nessuna, default, brand"
)
_NONE = frozenset(fold(each) for each in _NO_BRANDS.split(","))
_LEAST_TYPO = 5  # letters: shorter brands may differ in one


def read_brand(brand: str | None) -> str | None:
    """Return a brand in one spelling, "nestle" for "Nestlé S.A."; None when it names none."""
    folded = fold((brand or "").replace(".", "").replace("®", "").replace("™", ""))
    if not folded or folded in _NONE:
        return None
    return " ".join(_LEGAL.sub(" ", folded).split()) or folded


def brands_differ(left: str, right: str) -> bool:
    """Whether two brands, as `read_brand` returns them, are clearly different ones.

    Not so a brand and its line ("nike", "nike sportswear"), initials, or a slip of the pen.
    """
    a, b = left.split(), right.split()
    if set(a) <= set(b) or set(b) <= set(a):
        return False
    joined = "".join(a), "".join(b)
    if joined[0].startswith(joined[1]) or joined[1].startswith(joined[0]):
        return False
    if _are_initials(joined[0], b) or _are_initials(joined[1], a):
        return False
    return not (min(map(len, joined)) >= _LEAST_TYPO and _is_slip(*joined))


def stands_in(brand: str, text: str) -> bool:
    """Whether a text, folded, names a brand."""
    return f" {brand} " in f" {text} "


def _are_initials(letters: str, words: list[str]) -> bool:
    initials = "".join(word[0] for word in words)
    return len(words) > 1 and letters in (initials, initials.replace("a", ""))


def _is_slip(a: str, b: str) -> bool:
    """Whether one letter is missing, added or another, or two neighbours are exchanged."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(b))
    one, other = a[start:], b[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[1::-1] == other[:2] and one[2:] == other[2:])
    )
