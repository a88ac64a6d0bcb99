"""Tell which pictures of a folder show one SKU, by the usual ways to number and name them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

_VIEWS: Final = (
    "front|back|rear|side|left|right|detail|details|close-?up|inside|outside|packshot|zoom|hover"
    "|alt|additional|vorne|hinten|seite|vorderseite|rückseite"
)
_MAYBE_VIEWS: Final = "top|bottom|main|model|cover|pack|image|img|pic|photo|pt|view|oben|unten"
# Always of one SKU: `SKU_1`, `SKU (1)`, `SKU copy 2`, `SKU_front`, `SKU front 2`, `SKU.MAIN`.
_SURE = re.compile(
    rf"(?P<sku>.+?)(?:_\d{{1,3}}|\s*\(\d{{1,3}}\)|[ _](?:{_VIEWS})[ _\-]?\d{{0,3}}"
    r"|\.(?:MAIN|PT\d{1,2}|SWCH))",
    re.IGNORECASE,
)
# Of one SKU if others of it are there: an id may end like this itself (`TS-101`, `crop-top`).
_NUMBER = re.compile(r"(?P<sku>.*[^\W_].*?)(?P<mark>[\-. ]+)(?P<number>\d{1,3})")
_NAMED = re.compile(
    rf"(?P<sku>.+?)[\-. _]+(?:{_VIEWS}|{_MAYBE_VIEWS})[ _\-]?\d{{0,3}}", re.IGNORECASE
)
_ENOUGH: Final = 2


def group_names(stems: Iterable[str]) -> dict[str, str]:
    """Return the SKU of each picture's name (without its suffix).

    `SKU_1`, `SKU (1)` and `SKU_front` are always pictures of SKU. `SKU-1`, `SKU.1` and `SKU-top`
    are so if SKU has a picture of its own, or if the numbers are a series from 0 or 1.
    """
    found = {stem: _sure(stem) for stem in stems}
    bare = {sku for stem, sku in found.items() if sku == stem} | set(found.values())
    series = _find_series(sku for stem, sku in found.items() if sku == stem)
    return {stem: _joined(sku, bare, series) if sku == stem else sku for stem, sku in found.items()}


def _sure(stem: str) -> str:
    match = _SURE.fullmatch(stem)
    return match["sku"] if match and match["sku"].strip() else stem


def _find_series(stems: Iterable[str]) -> set[tuple[str, str]]:
    """Return (SKU, mark) of numbers that start at 0 or 1 and leave none out."""
    numbers: dict[tuple[str, str], set[int]] = defaultdict(set)
    for stem in stems:
        match = _NUMBER.fullmatch(stem)
        if match:
            numbers[match["sku"], match["mark"]].add(int(match["number"]))
    return {
        key
        for key, values in numbers.items()
        if len(values) >= _ENOUGH
        and min(values) <= 1
        and max(values) - min(values) == len(values) - 1
    }


def _joined(stem: str, bare: set[str], series: set[tuple[str, str]]) -> str:
    number = _NUMBER.fullmatch(stem)
    if number and (number["sku"] in bare or (number["sku"], number["mark"]) in series):
        return number["sku"]
    named = _NAMED.fullmatch(stem)
    return named["sku"] if named and named["sku"] in bare else stem
