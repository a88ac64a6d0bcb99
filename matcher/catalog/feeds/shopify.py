"""Shopify's product export: a CSV in which the rows of one handle make one product."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import canonical_name
from matcher.catalog.foreign import describe_table, is_known_export, squeeze
from matcher.catalog.options import DEFAULTS, ReadOptions, refuse_columns
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.records import Record, read_records
from matcher.catalog.shopify import ShopifyRow, find_shared_skus, in_feed_order, read_handle
from matcher.catalog.table import find_start, take_header
from matcher.catalog.text import decode_head, find_unstorable, read_start, shown
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
# Other programs write the names without spaces: ImageSrc.
_NAMES: tuple[str, ...] = (
    "Handle", "Title", "Body (HTML)", "Vendor", "Type", "Product Category", "Tags", "Published",
    *(f"Option{number} {part}" for number in (1, 2, 3) for part in ("Name", "Value")),
    *(f"Variant {part}" for part in ("SKU", "Price", "Barcode", "Image", "Grams")),
    "Image Src", "Image Position", "Image Alt Text",
)  # fmt: skip
_SQUEEZED = {squeeze(name): canonical_name(name) for name in _NAMES}


@dataclass(frozen=True, slots=True)
class ShopifyExport:
    """Variants share their handle, which becomes the item group when there are several."""

    name: str = "shopify"

    def detect(self, source: Path, head: bytes) -> bool:  # noqa: ARG002
        """A header with the handle and the columns of variants or pictures."""
        cells = find_start(decode_head(head), _count_known).cells()
        return "handle" in map(_column, cells) and is_known_export(cells)

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield a product for every variant; one handle's rows are held at a time."""
        refuse_columns(options, source, self.name)
        shared = find_shared_skus(rows for rows, _ in _read_handles(source, options))
        for rows, rejects in _read_handles(source, options):
            yield from in_feed_order(read_handle(rows, shared), rejects)


def _read_handles(
    source: Path, options: ReadOptions
) -> Iterator[tuple[list[ShopifyRow], list[Reject]]]:
    """Yield the rows of each handle, and what was refused among them."""
    start = find_start(read_start(source, options.encoding), _count_known)
    records = read_records(source, start.delimiter or ",", encoding=options.encoding)
    columns = _read_header(source, take_header(records, _count_known))
    rows: list[ShopifyRow] = []
    rejects: list[Reject] = []
    for record in records:
        row = record if isinstance(record, Reject) else _read_row(columns, record)
        if isinstance(row, ShopifyRow) and rows and row.handle != rows[0].handle:
            yield rows, rejects
            rows, rejects = [], []
        if isinstance(row, Reject):
            rejects.append(row)
        elif len(rows) < MAX_HANDLE_ROWS:
            rows.append(row)
        else:
            reason = f"the handle has more than {MAX_HANDLE_ROWS:,} rows"
            rejects.append(Reject(row.line, None, reason))
        if len(rejects) >= MAX_HANDLE_ROWS or not rows:
            yield [], rejects
            rejects = []
    yield rows, rejects


def _count_known(cells: list[str]) -> int:
    return len({_column(cell) for cell in cells} & {*_SQUEEZED.values()})


def _column(raw: str) -> str:
    name = _SQUEEZED.get(squeeze(raw)) or canonical_name(raw)
    return _RENAMED.get(name, name)


def _read_header(source: Path, header: Record | Reject | None) -> list[str]:
    if not isinstance(header, Record):
        raise FeedError(f"{source}: the header cannot be read; export the products again")
    columns = [_column(cell) for cell in header.cells]
    missing = [name for name in ("Handle", "Image Src") if _column(name) not in columns]
    if missing or find_unstorable("".join(columns)):
        what = describe_table(header.cells)
        seen = ", ".join(shown(cell) for cell in header.cells[:10])
        raise FeedError(
            f"{source}: no Shopify export of products: no column {' and '.join(missing)}; "
            + (f"it is {what}; " if what else "")
            + f"the header starts with {seen}"
        )
    return columns


def _read_row(columns: list[str], record: Record) -> ShopifyRow | Reject:
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
    return ShopifyRow(record.line, cells, record.warnings())


FORMATS: tuple[FeedFormat, ...] = (ShopifyExport(),)
