"""Shopify's product export: a CSV in which the rows of one handle make one product."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import FIELDS, canonical_name, make_row
from matcher.catalog.html_text import html_to_text
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.records import Record, read_records
from matcher.catalog.text import decode_head, find_unstorable, read_head, shown
from matcher.errors import FeedError

MAX_HANDLE_ROWS: Final = 5000
"""More than twice as many as Shopify allows a product: 2,048 variants and 250 pictures."""

# Column names of exports since 2024, and the older names.
_RENAMED = {
    "url_handle": "handle",
    "description": "body_(html)",
    "sku": "variant_sku",
    "barcode": "variant_barcode",
    "price": "variant_price",
    "product_image_url": "image_src",
    "variant_image_url": "variant_image",
}
_SHOPPING = "google_shopping_/_"
_OPTION = re.compile(r"option(?P<number>[123])_(?P<part>name|value|linked_to)")
_OPTION_FIELDS = frozenset({"color", "size", "material", "pattern"})
_VARIANT_CELLS = ("variant_sku", "variant_price", "variant_barcode", "option1_value")
_READ_ELSEWHERE = frozenset(
    {"handle", "title", "body_(html)", "vendor", "type", "product_category", "variant_sku"}
    | {"variant_barcode", "variant_price", "variant_image", "image_src", "image_position"}
    | {"image_alt_text", "id", f"{_SHOPPING}google_product_category"}
)
# The export puts an apostrophe before numbers that spreadsheets are to keep as text.
_GUARDED_NUMBER = re.compile(r"'(?=\d+$)")


@dataclass(frozen=True, slots=True)
class ShopifyExport:
    """Variants share their handle, which becomes the item group when there are several."""

    name: str = "shopify"

    def detect(self, source: Path, head: bytes) -> bool:  # noqa: ARG002
        """A header with the handle and the columns of variants or pictures."""
        header = next(iter(decode_head(head).lstrip().splitlines()), "")
        names = {_column(name) for name in next(csv.reader([header]), [])}
        return "handle" in names and "image_src" in names and "image_link" not in names

    def read(self, source: Path) -> Iterator[FeedRow]:
        """Yield a product for every variant; one handle's rows are held at a time."""
        records = read_records(source, _delimiter(source))
        columns = _read_header(source, next(records, None))
        rows: list[_Row] = []
        rejects: list[Reject] = []
        for record in records:
            row = record if isinstance(record, Reject) else _read_row(columns, record)
            if isinstance(row, _Row) and rows and row.handle != rows[0].handle:
                yield from _in_feed_order(_read_handle(rows), rejects)
                rows, rejects = [], []
            if isinstance(row, Reject):
                rejects.append(row)
            elif len(rows) < MAX_HANDLE_ROWS:
                rows.append(row)
            else:
                reason = f"the handle has more than {MAX_HANDLE_ROWS:,} rows"
                rejects.append(Reject(row.line, None, reason))
            if len(rejects) >= MAX_HANDLE_ROWS or not rows:
                yield from rejects
                rejects = []
        yield from _in_feed_order(_read_handle(rows), rejects)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row, without its empty cells."""

    line: int
    cells: Mapping[str, str]

    @property
    def handle(self) -> str:
        return self.cells["handle"]

    def is_variant(self) -> bool:
        return any(name in self.cells for name in _VARIANT_CELLS)


def _in_feed_order(rows: Iterable[FeedRow], rejects: Iterable[Reject]) -> list[FeedRow]:
    return sorted([*rows, *rejects], key=lambda row: row.line)


def _read_handle(rows: list[_Row]) -> Iterator[FeedRow]:
    if not rows:
        return
    first = rows[0]
    if "title" not in first.cells:
        for row in rows:
            yield Reject(
                row.line,
                None,
                f"handle {shown(first.handle)} has no row with its title before this one; "
                "the rows of a handle stand together, the one with the title first",
            )
        return
    variants = [first, *(row for row in rows[1:] if row.is_variant())]
    for row in rows[1:]:
        if not row.is_variant() and "image_src" not in row.cells:
            # The reject's id is the handle, because the row has no id of its own.
            yield Reject(row.line, first.handle, "the row holds neither a variant nor a picture")
    product = _ShopifyProduct(first, variants, _list_images(rows))
    for row in variants:
        yield make_row(product.fields(row), row.line)


class _ShopifyProduct:
    """The product of one handle, collected from its rows."""

    def __init__(self, first: _Row, variants: list[_Row], images: list[str]) -> None:
        self._shared = {
            name: text
            for name, text in first.cells.items()
            if not name.startswith(("variant_", "option"))
        }
        self._description = html_to_text(first.cells.get("body_(html)", ""))
        self._options = {
            number: first.cells.get(f"option{number}_name", "") for number in ("1", "2", "3")
        }
        self._several = len(variants) > 1
        self._skus = Counter(_sku_cell(row) for row in variants)
        self._images = images
        self._looks: dict[str, set[tuple[str, ...]]] = {}
        for row in variants:
            if "variant_image" in row.cells:
                self._looks.setdefault(row.cells["variant_image"], set()).add(self._look(row))

    def fields(self, row: _Row) -> Iterator[tuple[str, str]]:
        """Yield the fields of one variant, by their Google Merchant names."""
        cells = {**self._shared, **row.cells}
        yield "id", self._unique_sku(row)
        if self._several:
            yield "item_group_id", row.handle
        yield "title", self._shared["title"]
        yield "description", self._description
        yield "brand", cells.get("vendor", "")
        yield "gtin", _GUARDED_NUMBER.sub("", cells.get("variant_barcode", ""))
        category = cells.get(f"{_SHOPPING}google_product_category")
        yield "google_product_category", category or cells.get("product_category", "")
        yield "product_type", cells.get("type", "")
        yield "price", cells.get("variant_price", "")
        yield from self._option_fields(row)
        for link in self._pictures(row):
            yield "image_link", link
        for name, text in cells.items():
            if name not in _READ_ELSEWHERE and not _OPTION.fullmatch(name):
                yield name.removeprefix(_SHOPPING), text

    def _unique_sku(self, row: _Row) -> str:
        """Return the variant's SKU; if it is missing or shared, the option values are appended."""
        sku = _sku_cell(row)
        if sku and self._skus[sku] == 1:
            return sku
        base = sku or row.handle
        return "/".join([base, *self._values(row)]) if self._several else base

    def _option_fields(self, row: _Row) -> Iterator[tuple[str, str]]:
        for number, name in self._options.items():
            value = row.cells.get(f"option{number}_value", "")
            if value and value != "Default Title":
                field = _option_field(name) or f"option{number}"
                taken = field in FIELDS and field not in _OPTION_FIELDS
                yield (f"option_{field}" if taken else field), value

    def _values(self, row: _Row) -> list[str]:
        names = (f"option{number}_value" for number in self._options)
        return [row.cells[name] for name in names if name in row.cells]

    def _look(self, row: _Row) -> tuple[str, ...]:
        """Return the options that can be seen in a picture: all but the size."""
        return tuple(
            row.cells.get(f"option{number}_value", "")
            for number, name in self._options.items()
            if _option_field(name) != "size"
        )

    def _pictures(self, row: _Row) -> list[str]:
        """Return the variant's own picture, then the product's except those of other looks."""
        look = self._look(row)
        own = [row.cells["variant_image"]] if "variant_image" in row.cells else []
        shared = [link for link in self._images if look in self._looks.get(link, {look})]
        return own + shared or self._images


def _sku_cell(row: _Row) -> str:
    return _GUARDED_NUMBER.sub("", row.cells.get("variant_sku", ""))


def _option_field(name: str) -> str:
    """Return the product field an option fills: `Shoe Size` -> size, `Colour` -> color."""
    field = canonical_name(name)
    last = canonical_name(field.rpartition("_")[2])
    return last if last in _OPTION_FIELDS else field


def _list_images(rows: list[_Row]) -> list[str]:
    images = [row.cells for row in rows if "image_src" in row.cells]
    if all(cells.get("image_position", "").isdecimal() for cells in images):
        images.sort(key=lambda cells: int(cells["image_position"][:9]))
    return [cells["image_src"] for cells in images]


def _delimiter(source: Path) -> str:
    header = next(iter(decode_head(read_head(source)).lstrip().splitlines()), "")
    return max(",;\t", key=header.count)


def _column(raw: str) -> str:
    name = canonical_name(raw)
    return _RENAMED.get(name, name)


def _read_header(source: Path, header: Record | Reject | None) -> list[str]:
    if not isinstance(header, Record):
        raise FeedError(f"{source}: the header cannot be read; export the products again")
    columns = [_column(cell) for cell in header.cells]
    missing = [name for name in ("Handle", "Image Src") if _column(name) not in columns]
    if missing or find_unstorable("".join(columns)):
        seen = ", ".join(shown(cell) for cell in header.cells[:10])
        raise FeedError(
            f"{source}: no Shopify export: no column {' and '.join(missing)}; "
            f"the header starts with {seen}"
        )
    return columns


def _read_row(columns: list[str], record: Record) -> _Row | Reject:
    if len(record.cells) != len(columns):
        reason = f"{len(record.cells)} cells where the header has {len(columns)}"
        if record.breaks_off(len(columns)):
            reason = f"the file breaks off here: {reason}"
            return Reject(record.line, None, reason, ends_reading=True)
        return Reject(record.line, None, reason)
    cells = {
        name: text.strip()
        for name, text in zip(columns, record.cells, strict=True)
        if name and text.strip()
    }
    if "handle" not in cells:
        return Reject(record.line, None, "no handle; every row of a Shopify export has one")
    return _Row(record.line, cells)


FORMATS: tuple[FeedFormat, ...] = (ShopifyExport(),)
