"""WooCommerce's products: what a row of the export and a product of the REST API have in common."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from matcher.catalog.fields import FIELDS, canonical_name
from matcher.catalog.html_text import html_to_text

KEY_ATTRIBUTE: Final = "woocommerce_id"
"""The attribute that keeps a product's number, by which webhooks speak of it."""

_OPTION_FIELDS = frozenset({"color", "size", "material", "pattern"})
_READ = frozenset(
    {"id", "type", "sku", "name", "gtin", "short_description", "description", "in_stock"}
    | {"categories", "images", "parent", "brand", "external_url", "weight"}
)


@dataclass(frozen=True, slots=True)
class WooRow:
    """One product, without its empty cells; attributes are (name, value)."""

    line: int
    cells: Mapping[str, str]
    attributes: Sequence[tuple[str, str]]

    @property
    def sku(self) -> str:
        """The SKU; a product without one is named by its number, as the export names parents."""
        return self.cells.get("sku") or f"id:{self.cells.get('id', '')}"

    @property
    def is_variation(self) -> bool:
        """Whether it is a variation of another product."""
        return self.cells.get("type", "").lower().startswith("variation")

    @property
    def is_variable(self) -> bool:
        """Whether others may be its variations."""
        return self.cells.get("type", "").lower().startswith("variable")


def read_fields(
    row: WooRow, group: str | None, parent: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the fields of a product, by their Google Merchant names.

    Args:
        row: the product.
        group: of variants that it belongs to.
        parent: cells that it takes from its parent where it has none itself.
    """
    cells = {**parent, **row.cells}
    if row.cells.get("sku") or row.cells.get("id"):
        yield "id", row.sku
    yield "item_group_id", group or ""
    yield "title", cells.get("name", "")
    described = cells.get("description") or cells.get("short_description", "")
    yield "description", html_to_text(described.replace("\\n", "\n"))
    yield "brand", cells.get("brand", "")
    yield "gtin", cells.get("gtin", "")
    yield "product_type", cells.get("categories", "")
    yield "price", cells.get("sale_price") or cells.get("regular_price", "")
    yield "availability", cells.get("in_stock", "")
    yield "image_link", cells.get("images", "")
    yield KEY_ATTRIBUTE, row.cells.get("id", "")
    yield from _attribute_fields(row)
    for name, text in row.cells.items():
        if name not in _READ and name not in FIELDS:
            yield name, text


def _attribute_fields(row: WooRow) -> Iterator[tuple[str, str]]:
    for name, value in row.attributes:
        field_name = canonical_name(name.removeprefix("pa_"))
        last = canonical_name(field_name.rpartition("_")[2])
        known = last if last in _OPTION_FIELDS else field_name
        # A parent lists the values of all its variations.
        several = "," in value and not row.is_variation
        taken = known in FIELDS and (several or known not in _OPTION_FIELDS)
        yield (f"attribute_{known}" if taken else known), value
