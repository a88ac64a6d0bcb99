"""Turn the fields of a feed row into a product, or into a reject with the reason."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from html import unescape
from typing import Final

from matcher.catalog.availability import WORDS, read_availability
from matcher.catalog.link_cells import split_links
from matcher.catalog.links import LinkError, clean_link, is_nothing, is_plain
from matcher.catalog.prices import PriceError, parse_price
from matcher.catalog.product import FeedRow, FieldWarning, Product, Reject
from matcher.catalog.sku import normal_sku
from matcher.catalog.spreadsheet import bare_text, find_damage, read_gtin, restore_id
from matcher.catalog.text import find_unstorable, shown
from matcher.errors import InputError

FIELDS: Final = (
    "id",
    "item_group_id",
    "title",
    "description",
    "brand",
    "gtin",
    "mpn",
    "google_product_category",
    "product_type",
    "color",
    "size",
    "material",
    "pattern",
    "availability",
    "price",
    "image_link",
    "additional_image_link",
)
"""The fields of the Google Merchant product data specification that become columns.

https://support.google.com/merchants/answer/7052112
"""

MAX_ID_CHARS: Final = 200
MAX_LINKS: Final = 1000
MAX_SHORT_CHARS: Final = 500
"""Longest brand, colour, size, ...; a B-tree key of PostgreSQL holds at most 2,704 bytes."""

_LIMITS = {"item_group_id": MAX_ID_CHARS} | dict.fromkeys(
    ("brand", "gtin", "mpn", "color", "size", "material", "pattern", "availability"),
    MAX_SHORT_CHARS,
)
_DAMAGED = "and is left out; format the column as text, export again"
_REWRITTEN = "was kept without invisible characters, line breaks, double blanks and split accents"
_NO_GTIN = "is left out: it is no GTIN of 8, 12, 13 or 14 digits"
# Feeds repeat these fields for a product of several colours; joined, Google writes "Red/Green".
_JOINED = frozenset({"color", "size", "material", "pattern"})
# The semicolon is required: `&region` does not contain the entity `&reg`.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});")
_SEPARATORS = re.compile(r"[\s_\-]+")
_KNOWN = {name.replace("_", ""): name for name in FIELDS} | {
    "colour": "color",
    "additionalimagelinks": "additional_image_link",
    "producttypes": "product_type",
    "sizes": "size",
}


@lru_cache(maxsize=4096)
def canonical_name(raw: str) -> str:
    """Return the field a name stands for: `G:Image Link`, `imageLink` -> `image_link`.

    A name that is none of `FIELDS` comes back in lower case with underscores.
    """
    name = raw.strip().casefold().removeprefix("g:").strip()
    return _KNOWN.get(_SEPARATORS.sub("", name)) or _SEPARATORS.sub("_", name).strip("_")


def make_row(
    fields: Iterable[tuple[str, str]],
    line: int,
    *,
    warnings: Sequence[FieldWarning] = (),
    pictures: Sequence[str] = (),
) -> FeedRow:
    """Return the product of one feed row, or a reject with the reason.

    Only the id and one picture are needed. Any other field that cannot be understood is left out
    with a warning; its text then stands in `attributes`.

    Args:
        fields: (name as in the feed, text); names may repeat, as `additional_image_link` does.
        line: where the row starts in the feed, from 1.
        warnings: what is already known about the row.
        pictures: paths of its pictures, taken as they are.
    """
    row = _Row(list(warnings))
    row.gather(fields)
    sku = _storable_id(row.said)
    try:
        return _make_product(row, line, pictures)
    except InputError as error:
        return Reject(line, sku, str(error))


@dataclass(slots=True)
class _Row:
    """The texts of a row by field, and what is wrong with them."""

    warnings: list[FieldWarning]
    said: dict[str, list[str]] = field(default_factory=dict)
    lost: dict[str, str] = field(default_factory=dict)
    has_long: bool = False

    def gather(self, fields: Iterable[tuple[str, str]]) -> None:
        """Collect the texts; one that the database cannot hold is left out if it is optional."""
        for raw, text in fields:
            name, value = canonical_name(raw), text.strip()
            if not (name and value):
                continue
            problem = find_unstorable(value) or _find_unstorable_name(name)
            if problem and name != "id":
                self.warn(f"{shown(name)} {problem}", f"{shown(name)} {problem}")
            else:
                self.said.setdefault(name, []).append(value)
                self.has_long = self.has_long or len(value) > MAX_ID_CHARS

    def warn(self, kind: str, message: str) -> None:
        self.warnings.append(FieldWarning(kind, message))

    def lose(self, name: str, problem: str) -> None:
        """Leave out a field that is not understood; keep its text among the attributes."""
        text = _one_text(name, self.said.pop(name))
        self.lost[name] = text[:MAX_SHORT_CHARS]
        self.warn(f"{name} {problem}", f"{name} {shown(text)} {problem}")

    def text(self, name: str) -> str | None:
        texts = self.said.get(name)
        if texts is None:
            return None
        return texts[0] if len(texts) == 1 else _one_text(name, texts)


_find_unstorable_name = lru_cache(maxsize=4096)(find_unstorable)


def _storable_id(said: Mapping[str, list[str]]) -> str | None:
    ids = said.get("id")
    return bare_text(ids[0]) if ids and find_unstorable(ids[0]) is None else None


def _make_product(row: _Row, line: int, pictures: Sequence[str]) -> Product:
    written = _read_id(row)
    sku = _normalise_id(row, written)
    links = tuple(pictures) or _read_links(row)
    if len(links) > MAX_LINKS:
        raise InputError(f"{len(links):,} image links; at most {MAX_LINKS:,} are allowed")
    if row.has_long:
        _drop_long(row)
    _read_ids(row)
    price, currency = _read_price(row)
    availability = _read_availability(row)
    attributes = {n: ", ".join(texts) for n, texts in row.said.items() if n not in FIELDS}
    return Product(
        sku=sku,
        image_links=links,
        item_group_id=row.text("item_group_id"),
        title=_plain(row.text("title")),
        description=_plain(row.text("description")),
        brand=_plain(row.text("brand")),
        gtin=row.text("gtin"),
        mpn=row.text("mpn"),
        google_product_category=row.text("google_product_category"),
        product_type=row.text("product_type"),
        color=row.text("color"),
        size=row.text("size"),
        material=row.text("material"),
        pattern=row.text("pattern"),
        availability=availability,
        price=price,
        currency=currency,
        attributes=attributes | row.lost,
        line=line,
        warnings=tuple(row.warnings),
        written_sku=None if sku == written else written,
    )


def _read_id(row: _Row) -> str:
    text = row.text("id")
    if text is None:
        raise InputError("no id; give every product its own in the column or element `id`")
    problem = find_unstorable(text)
    if problem:
        raise InputError(f"'id' {problem}")
    sku, warning = restore_id("id", text)
    if warning:
        row.warnings.append(warning)
    if len(sku) > MAX_ID_CHARS:
        raise InputError(f"id is {len(sku):,} characters long; at most {MAX_ID_CHARS} are allowed")
    return sku


def _normalise_id(row: _Row, written: str) -> str:
    sku = normal_sku(written)
    if not sku:
        raise InputError("id has no visible character; give every product its own id")
    if sku != written:
        row.warn(f"id {_REWRITTEN}", f"id {shown(written)} {_REWRITTEN}: {shown(sku)}")
    return sku


def _read_ids(row: _Row) -> None:
    """Undo what a spreadsheet did to the other ids; one that it has damaged names nothing."""
    for name in ("item_group_id", "mpn"):
        text = row.text(name)
        if text is None:
            continue
        restored, warning = restore_id(name, text)
        damage = find_damage(restored)
        if damage:
            row.lose(name, f"{damage} {_DAMAGED}")
            continue
        row.said[name] = [restored]
        if warning:
            row.warnings.append(warning)
    gtin = row.text("gtin")
    if gtin is not None:
        digits, warning = read_gtin(gtin)
        if digits is None:
            damage = find_damage(bare_text(gtin))
            row.lose("gtin", f"{damage} {_DAMAGED}" if damage else _NO_GTIN)
            return
        row.said["gtin"] = [digits]
        if warning:
            row.warnings.append(warning)


def _read_price(row: _Row) -> tuple[Decimal | None, str | None]:
    try:
        return parse_price(row.text("price"))
    except PriceError as error:
        row.lose("price", error.problem)
        return None, None


def _read_availability(row: _Row) -> str | None:
    text = row.text("availability")
    known = None if text is None else read_availability(text)
    if text is not None and known is None:
        row.lose("availability", f"is left out; known are {', '.join(WORDS)}")
    return known


def _read_links(row: _Row) -> tuple[str, ...]:
    """Return the picture links; one that cannot be used is left out if another can."""
    links: dict[str, None] = {}
    problems: list[LinkError] = []
    for name in ("image_link", "additional_image_link"):
        for text in row.said.get(name, ()):
            if is_plain(text):  # nearly all are, and the rest takes time
                links[text] = None
            elif not is_nothing(text):
                _add_links(links, problems, text, row.text("link"))
    if not links and problems:
        raise problems[0]
    if not links:
        raise InputError("no image link; a product is recognised by at least one picture")
    for problem in problems:
        row.warn(f"image link {problem.problem}", f"{problem}; the other pictures are taken")
    return tuple(links)


def _add_links(
    links: dict[str, None], problems: list[LinkError], text: str, page: str | None
) -> None:
    for link in split_links(text):
        try:
            links[link if is_plain(link) else clean_link(link, page)] = None
        except LinkError as error:
            problems.append(error)


def _drop_long(row: _Row) -> None:
    for name, limit in _LIMITS.items():
        length = len(row.text(name) or "")
        if length > limit:
            problem = f"is left out: it is {length:,} characters long, at most {limit} are allowed"
            row.lose(name, problem)


def _plain(text: str | None) -> str | None:
    """Resolve the HTML entities that many shops leave in their texts: `Tee&trade;`."""
    if text is None or "&" not in text:
        return text
    return _ENTITY.sub(lambda found: unescape(found[0]), text)


def _one_text(name: str, texts: list[str]) -> str:
    return "/".join(dict.fromkeys(texts)) if name in _JOINED else texts[0]
