"""WooCommerce's product export: a CSV in which variations name their parent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import canonical_name, make_row
from matcher.catalog.foreign import is_known_export, squeeze
from matcher.catalog.options import DEFAULTS, ReadOptions, refuse_columns
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.records import Record, read_records
from matcher.catalog.table import find_start, take_header
from matcher.catalog.text import decode_head, find_unstorable, read_start
from matcher.catalog.woocommerce import WooRow, read_fields
from matcher.errors import FeedError

_NAMES: Final = {
    "id": "id", "type": "type", "sku": "sku", "name": "name", "published": "published",
    "gtinupceanorisbn": "gtin", "gtin": "gtin", "shortdescription": "short_description",
    "description": "description", "instock": "in_stock", "stock": "stock",
    "regularprice": "regular_price", "saleprice": "sale_price", "categories": "categories",
    "tags": "tags", "images": "images", "parent": "parent", "brands": "brand", "brand": "brand",
    "externalurl": "external_url", "weightkg": "weight", "visibilityincatalog": "visibility",
}  # fmt: skip
_ATTRIBUTE = re.compile(r"attribute(?P<number>\d+)(?P<part>name|values?)")
_PARENT_ID = re.compile(r"id:(\d+)", re.IGNORECASE)
_VARIATIONS_INHERIT: tuple[str, ...] = (
    "images",
    "name",
    "description",
    "short_description",
    "brand",
    "categories",
)


@dataclass(frozen=True, slots=True)
class _Row(WooRow):
    """One row of the export."""

    record: Record


@dataclass(slots=True)
class _Parents:
    """What variations take from their parents, by the parent's SKU and number."""

    rows: dict[str, dict[str, str]] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)

    def add(self, row: _Row) -> None:
        if row.is_variable:
            shared = {name: row.cells[name] for name in _VARIATIONS_INHERIT if name in row.cells}
            for key in {row.sku, f"id:{row.cells.get('id', '')}"}:
                self.rows[key] = shared
                self.groups[key] = row.sku

    def find(self, row: _Row) -> tuple[str | None, dict[str, str]]:
        """Return the variant group of a row and what it takes from its parent."""
        named = row.cells.get("parent", "")
        number = _PARENT_ID.fullmatch(named)
        key = f"id:{number[1]}" if number else named
        if row.is_variation and named:
            return self.groups.get(key, key), self.rows.get(key, {})
        return (row.sku if row.sku in self.groups else None), {}


@dataclass(frozen=True, slots=True)
class WooCommerceExport:
    """Every row with a picture is a product; a variation without one has its parent's."""

    name: str = "woocommerce"

    def detect(self, source: Path, head: bytes) -> bool:  # noqa: ARG002
        """A header with the type, the SKU and the pictures."""
        cells = find_start(decode_head(head), _count_known).cells()
        names = {squeeze(cell) for cell in cells}
        return is_known_export(cells) and {"type", "sku", "images"} <= names

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield a product or reject for every row; parents are read in a first pass."""
        refuse_columns(options, source, self.name)
        parents = _Parents()
        for row in _read_rows(source, options):
            if isinstance(row, _Row):
                parents.add(row)
        for row in _read_rows(source, options):
            if isinstance(row, Reject):
                yield row
            else:
                fields = list(read_fields(row, *parents.find(row)))
                yield make_row(fields, row.line, warnings=row.record.warnings())


def _read_rows(source: Path, options: ReadOptions) -> Iterator[_Row | Reject]:
    start = find_start(read_start(source, options.encoding), _count_known)
    records = read_records(source, start.delimiter or ",", encoding=options.encoding)
    header = take_header(records, _count_known)
    if not isinstance(header, Record) or find_unstorable("".join(header.cells)):
        raise FeedError(f"{source}: the header cannot be read; export the products again")
    names = [squeeze(cell) for cell in header.cells]
    if not {"sku", "images"} <= set(names):
        raise FeedError(f"{source}: no WooCommerce export: it needs the columns SKU and Images")
    for record in records:
        yield record if isinstance(record, Reject) else _to_row(names, header, record)


def _to_row(names: list[str], header: Record, record: Record) -> _Row | Reject:
    if len(record.cells) != len(names):
        reason = f"{len(record.cells)} cells where the header has {len(names)}"
        if record.breaks_off(len(names)):
            return Reject(
                record.line, None, f"the file breaks off here: {reason}", ends_reading=True
            )
        return Reject(record.line, None, reason)
    cells: dict[str, str] = {}
    options: dict[str, dict[str, str]] = {}
    for name, raw, text in zip(names, header.cells, map(str.strip, record.cells), strict=True):
        option = _ATTRIBUTE.fullmatch(name)
        if option and text:
            options.setdefault(option["number"], {})[option["part"].rstrip("s")] = text
        elif text and not name.startswith("attribute"):
            cells[_NAMES.get(name) or canonical_name(raw)] = text
    said = [(each["name"], each["value"]) for each in options.values() if len(each) == 2]
    return _Row(record.line, cells, said, record)


def _count_known(cells: list[str]) -> int:
    return len({squeeze(cell) for cell in cells} & set(_NAMES))


FORMATS: tuple[FeedFormat, ...] = (WooCommerceExport(),)
