"""Turn the fields of a feed row into a product, or into a reject with the reason."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import unescape
from typing import Final

from matcher.catalog.links import clean_links, split_links
from matcher.catalog.prices import parse_price
from matcher.catalog.product import FeedRow, Product, Reject
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

_LIMITS = {"id": MAX_ID_CHARS, "item_group_id": MAX_ID_CHARS} | dict.fromkeys(
    ("brand", "gtin", "mpn", "color", "size", "material", "pattern", "availability"),
    MAX_SHORT_CHARS,
)
# Feeds repeat these fields for a product of several colours; joined, Google writes "Red/Green".
_JOINED = frozenset({"color", "size", "material", "pattern"})
_LINKS = ("image_link", "additional_image_link")
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


def make_row(fields: Iterable[tuple[str, str]], line: int) -> FeedRow:
    """Return the product of one feed row, or a reject with the reason.

    Args:
        fields: (name as in the feed, text); names may repeat, as `additional_image_link` does.
        line: where the row starts in the feed, from 1.
    """
    said = _gather(fields)
    sku = _storable_id(said)
    try:
        return _make_product(said, line)
    except InputError as error:
        return Reject(line, sku, str(error))


def _gather(fields: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {}
    for raw, text in fields:
        name, value = canonical_name(raw), text.strip()
        if name and value:
            said.setdefault(name, []).append(value)
    return said


def _storable_id(said: Mapping[str, list[str]]) -> str | None:
    ids = said.get("id")
    return ids[0] if ids and find_unstorable(ids[0]) is None else None


def _make_product(said: dict[str, list[str]], line: int) -> Product:
    _check_storable(said)
    if "id" not in said:
        raise InputError("no id; give every product its own in the column or element `id`")
    links = clean_links(_list_links(said))
    if not links:
        raise InputError("no image link; a product is recognised by at least one picture")
    if len(links) > MAX_LINKS:
        raise InputError(f"{len(links):,} image links; at most {MAX_LINKS:,} are allowed")
    known: dict[str, str] = {n: _one_text(n, said[n]) for n in FIELDS if n in said}
    _check_lengths(known)
    price, currency = parse_price(known.get("price"))
    return Product(
        sku=known["id"],
        image_links=links,
        item_group_id=known.get("item_group_id"),
        title=_plain(known.get("title")),
        description=_plain(known.get("description")),
        brand=_plain(known.get("brand")),
        gtin=known.get("gtin"),
        mpn=known.get("mpn"),
        google_product_category=known.get("google_product_category"),
        product_type=known.get("product_type"),
        color=known.get("color"),
        size=known.get("size"),
        material=known.get("material"),
        pattern=known.get("pattern"),
        availability=_canonical_word(known.get("availability")),
        price=price,
        currency=currency,
        attributes={name: ", ".join(texts) for name, texts in said.items() if name not in FIELDS},
        line=line,
    )


def _plain(text: str | None) -> str | None:
    """Resolve the HTML entities that many shops leave in their texts: `Tee&trade;`."""
    if text is None or "&" not in text:
        return text
    return _ENTITY.sub(lambda found: unescape(found[0]), text)


def _canonical_word(text: str | None) -> str | None:
    """Spell a value as the specification does: `In Stock` -> `in_stock`."""
    return None if text is None else _SEPARATORS.sub("_", text.strip().lower())


def _check_storable(said: Mapping[str, list[str]]) -> None:
    for name, texts in said.items():
        for text in (name, *texts):
            problem = find_unstorable(text)
            if problem:
                raise InputError(f"{shown(name)} {problem}")


def _check_lengths(known: Mapping[str, str]) -> None:
    for name, limit in _LIMITS.items():
        length = len(known.get(name, ""))
        if length > limit:
            raise InputError(f"{name} is {length:,} characters long; at most {limit} are allowed")


def _list_links(said: Mapping[str, list[str]]) -> list[str]:
    links = list(said.get("image_link", ()))
    for text in said.get("additional_image_link", ()):
        links += split_links(text)
    return links


def _one_text(name: str, texts: list[str]) -> str:
    return "/".join(dict.fromkeys(texts)) if name in _JOINED else texts[0]
