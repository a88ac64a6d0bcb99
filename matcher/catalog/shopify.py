"""Shopify's products: the rows of one handle make one product with its variants."""

import re
from array import array
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from matcher.catalog.fields import FIELDS, canonical_name, make_row
from matcher.catalog.html_text import html_to_text
from matcher.catalog.product import FeedRow, FieldWarning, Reject
from matcher.catalog.text import shown

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
class ShopifyRow:
    """One row, without its empty cells."""

    line: int
    cells: Mapping[str, str]
    warnings: Sequence[FieldWarning] = ()

    @property
    def handle(self) -> str:
        """The name that all rows of a product share."""
        return self.cells["handle"]

    def is_variant(self) -> bool:
        """Whether the row describes a variant, and not only a picture."""
        return any(name in self.cells for name in _VARIANT_CELLS)


def in_feed_order(rows: Iterable[FeedRow], rejects: Iterable[Reject]) -> list[FeedRow]:
    """Return products and rejects by line."""
    return sorted([*rows, *rejects], key=lambda row: row.line)


def read_handle(rows: list[ShopifyRow], shared: Container[int] = ()) -> Iterator[FeedRow]:
    """Yield the products of one handle.

    Args:
        rows: its rows, the one with the title first.
        shared: keys (see `sku_key`) of SKUs that several handles use.
    """
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
    product = _ShopifyProduct(first, variants, _list_images(rows), shared)
    for row in variants:
        warnings = [*row.warnings, *product.warnings(row)]
        yield make_row(product.fields(row), row.line, warnings=warnings)


def sku_key(sku: str) -> int:
    """Return 64 bits that stand for a SKU, so that many of them take little memory."""
    return int.from_bytes(blake2b(sku.encode("utf-8", "replace"), digest_size=8).digest())


def find_shared_skus(handles: Iterable[Iterable[ShopifyRow]]) -> frozenset[int]:
    """Return the keys of SKUs that more than one handle uses."""
    keys = array("Q")
    for rows in handles:
        keys.extend({sku_key(sku) for sku in map(sku_cell, rows) if sku})
    ordered = np.sort(np.frombuffer(keys, dtype=np.uint64))
    return frozenset(ordered[1:][ordered[1:] == ordered[:-1]].tolist())


class _ShopifyProduct:
    """The product of one handle, collected from its rows."""

    def __init__(
        self,
        first: ShopifyRow,
        variants: list[ShopifyRow],
        images: list[str],
        shared: Container[int],
    ) -> None:
        self._shared_skus = shared
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
        self._skus = Counter(sku_cell(row) for row in variants)
        self._images = images
        self._looks: dict[str, set[tuple[str, ...]]] = {}
        for row in variants:
            if "variant_image" in row.cells:
                self._looks.setdefault(row.cells["variant_image"], set()).add(self._look(row))

    def fields(self, row: ShopifyRow) -> Iterator[tuple[str, str]]:
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

    def _unique_sku(self, row: ShopifyRow) -> str:
        """Return the variant's SKU; if it is missing or repeated, the option values are appended.

        They are appended to the handle if other handles use that SKU, too.
        """
        sku = sku_cell(row)
        elsewhere = self._is_used_elsewhere(sku)
        if sku and self._skus[sku] == 1 and not elsewhere:
            return sku
        base = row.handle if elsewhere or not sku else sku
        return "/".join([base, *self._values(row)]) if self._several else base

    def _is_used_elsewhere(self, sku: str) -> bool:
        return bool(sku) and sku_key(sku) in self._shared_skus

    def warnings(self, row: ShopifyRow) -> Iterator[FieldWarning]:
        """Yield what is to be told about the variant's id."""
        sku = sku_cell(row)
        if self._is_used_elsewhere(sku):
            problem = "is used by several handles; the product's id is"
            message = f"SKU {shown(sku)} {problem} {shown(self._unique_sku(row))}"
            yield FieldWarning(f"SKU {problem}", message)

    def _option_fields(self, row: ShopifyRow) -> Iterator[tuple[str, str]]:
        for number, name in self._options.items():
            value = row.cells.get(f"option{number}_value", "")
            if value and value != "Default Title":
                field = _option_field(name) or f"option{number}"
                taken = field in FIELDS and field not in _OPTION_FIELDS
                yield (f"option_{field}" if taken else field), value

    def _values(self, row: ShopifyRow) -> list[str]:
        names = (f"option{number}_value" for number in self._options)
        return [row.cells[name] for name in names if name in row.cells]

    def _look(self, row: ShopifyRow) -> tuple[str, ...]:
        """Return the options that can be seen in a picture: all but the size."""
        return tuple(
            row.cells.get(f"option{number}_value", "")
            for number, name in self._options.items()
            if _option_field(name) != "size"
        )

    def _pictures(self, row: ShopifyRow) -> list[str]:
        """Return the variant's own picture, then the product's except those of other looks."""
        look = self._look(row)
        own = [row.cells["variant_image"]] if "variant_image" in row.cells else []
        shared = [link for link in self._images if look in self._looks.get(link, {look})]
        return own + shared or self._images


def sku_cell(row: ShopifyRow) -> str:
    """Return a variant's SKU, empty if it has none."""
    return _GUARDED_NUMBER.sub("", row.cells.get("variant_sku", ""))


def _option_field(name: str) -> str:
    """Return the product field an option fills: `Shoe Size` -> size, `Colour` -> color."""
    field = canonical_name(name)
    last = canonical_name(field.rpartition("_")[2])
    return last if last in _OPTION_FIELDS else field


def _list_images(rows: list[ShopifyRow]) -> list[str]:
    images = [row.cells for row in rows if "image_src" in row.cells]
    if all(cells.get("image_position", "").isdecimal() for cells in images):
        images.sort(key=lambda cells: int(cells["image_position"][:9]))
    return [cells["image_src"] for cells in images]
