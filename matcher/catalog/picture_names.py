"""Tell which pictures of a folder show one SKU, by the usual ways to number and name them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final

_VIEWS: Final = (
    "front|back|rear|side|left|right|detail|details|close-?up|inside|outside|packshot|zoom|hover"
    "|alt|additional|vorne|hinten|seite|vorderseite|rückseite"
)
_MAYBE_VIEWS: Final = (
    "top|bottom|main|model|cover|pack|image|img|pic|photo|pt|view|ansicht|oben|unten"
    r"|scaled|thumb|thumbnail|\d{2,4}x\d{2,4}"
)
_COPY: Final = "copy|kopie|copie|copia|kopia"
# Always of one SKU: `SKU_1`, `SKU (1)`, `SKU - Copy (2)`, `SKU_front`, `SKU_2_front`, `SKU.MAIN`.
_SURE = re.compile(
    rf"(?P<sku>.+?)(?:_\d{{1,3}}|\s*\(\d{{1,3}}\)|\s*\[\d{{1,3}}\]"
    rf"|(?:\s-)?\s(?:{_COPY})(?:\s\d{{1,3}}|\s\(\d{{1,3}}\))?"
    rf"|(?:_\d{{1,3}})?[ _](?:{_VIEWS})[ _\-]?\d{{0,3}}"
    r"|@\dx|\.(?:MAIN|PT\d{1,2}|SWCH))",
    re.IGNORECASE,
)
# Of one SKU if others of it are there: an id may end like this itself (`TS-101`, `crop-top`).
_NUMBER = re.compile(r"(?P<sku>.*[^\W_].*?)(?P<mark>[\-–. ]+)(?P<number>\d{1,3})")
_NAMED = re.compile(
    rf"(?P<sku>.+?)[\-–. _]+(?:{_VIEWS}|{_MAYBE_VIEWS})[ _\-]?\d{{0,3}}", re.IGNORECASE
)
_ENOUGH: Final = 2


def group_names(stems: Iterable[str]) -> dict[str, str]:
    """Return the SKU of each picture's name (without its suffix).

    `SKU_1`, `SKU (1)` and `SKU_front` are always pictures of SKU. `SKU-1`, `SKU.1` and `SKU-top`
    are so if SKU has a picture of its own, if the numbers are a series from 0 or 1, or if there are
    several such views.
    """
    found = {stem: _sure(stem) for stem in stems}
    unsure = [stem for stem, sku in found.items() if sku == stem]
    known = {*found.values(), *_find_viewed(unsure)}
    series = _find_series(unsure)
    joined = {
        stem: _joined(sku, known, series) if sku == stem else sku for stem, sku in found.items()
    }
    return {stem: joined.get(sku, sku) for stem, sku in joined.items()}


def _sure(stem: str) -> str:
    match = _SURE.fullmatch(stem)
    return match["sku"] if match and match["sku"].strip() else stem


def _find_viewed(stems: Iterable[str]) -> set[str]:
    """Return the SKUs of which several views are there: `SKU-front` and `SKU-back`."""
    views = Counter(named["sku"] for named in map(_NAMED.fullmatch, stems) if named)
    return {sku for sku, count in views.items() if count >= _ENOUGH}


def _find_series(stems: Iterable[str]) -> set[tuple[str, str]]:
    """Return (SKU, mark) of numbers that start at 0 or 1 and leave none out.

    A single `SKU-1` is a series if other SKUs have longer ones with that mark.
    """
    numbers: dict[tuple[str, str], set[int]] = defaultdict(set)
    for stem in stems:
        match = _NUMBER.fullmatch(stem)
        if match:
            numbers[match["sku"], match["mark"]].add(int(match["number"]))
    series = {
        key
        for key, values in numbers.items()
        if min(values) <= 1 and max(values) - min(values) == len(values) - 1
    }
    marks = {key[1] for key in series if len(numbers[key]) >= _ENOUGH}
    return {key for key in series if key[1] in marks}


def _joined(stem: str, known: set[str], series: set[tuple[str, str]]) -> str:
    named = _NAMED.fullmatch(stem)
    if named and named["sku"] in known:
        return named["sku"]
    number = _NUMBER.fullmatch(stem)
    if number and (number["sku"] in known or (number["sku"], number["mark"]) in series):
        return number["sku"]
    return stem
