"""Shopify's `products.json`, which every shop publishes, and the list of its Admin API."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.json_document import is_shopify_json, read_objects
from matcher.catalog.options import DEFAULTS, ReadOptions, refuse_columns
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.shopify import ShopifyRow, find_shared_skus, read_handle
from matcher.catalog.text import decode_head

KEY_ATTRIBUTE: Final = "shopify_id"
"""The attribute that keeps a product's number, by which webhooks speak of it."""


@dataclass(frozen=True, slots=True)
class ShopifyJson:
    """One JSON document: `{"products": [...]}` or a list; each has variants and images."""

    name: str = "shopify-json"

    def detect(self, source: Path, head: bytes) -> bool:  # noqa: ARG002
        """A list whose first object has the names of Shopify's products."""
        return is_shopify_json(decode_head(head))

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield a product for every variant."""
        refuse_columns(options, source, self.name)
        handles = (row for row in _read_handles(source, options) if isinstance(row, list))
        shared = find_shared_skus(handles)
        for found in _read_handles(source, options):
            if isinstance(found, Reject):
                yield found
            else:
                yield from read_handle(found, shared)


def _read_handles(source: Path, options: ReadOptions) -> Iterator[list[ShopifyRow] | Reject]:
    for found in read_objects(source, options.encoding):
        yield found if isinstance(found, Reject) else to_rows(*found)


def to_rows(line: int, product: dict[str, Any]) -> list[ShopifyRow] | Reject:
    """Return a product as rows of Shopify's CSV export: variants first, then its pictures."""
    shared = _shared_cells(product)
    if "handle" not in shared:
        return Reject(line, None, "the product has neither a handle nor an id")
    shared.setdefault("title", shared["handle"])
    images = [image for image in _list(product.get("images")) if isinstance(image, dict | str)]
    variants = [each for each in _list(product.get("variants")) if isinstance(each, dict)] or [{}]
    links = {
        str(image["id"]): _src(image)
        for image in images
        if isinstance(image, dict) and image.get("id") is not None
    }
    rows = [_variant_cells(variant, images, links) for variant in variants]
    rows[0] = shared | rows[0]
    rows += [{"image_src": link} for link in map(_src, images) if link]
    handle = shared["handle"]
    return [ShopifyRow(line, _filled({"handle": handle} | cells)) for cells in rows]


def _shared_cells(product: dict[str, Any]) -> dict[str, str]:
    cells = {
        "handle": _text(product.get("handle")) or _text(product.get("id")),
        "title": _text(product.get("title")),
        "body_(html)": _text(product.get("body_html")),
        "vendor": _text(product.get("vendor")),
        "type": _text(product.get("product_type")),
        "tags": _text(product.get("tags")),
        KEY_ATTRIBUTE: _text(product.get("id")),
    }
    for place, option in enumerate(_list(product.get("options"))[:3], start=1):
        cells[f"option{place}_name"] = _text(option["name"] if _named(option) else option)
    return _filled(cells)


def _variant_cells(
    variant: dict[str, Any], images: list[Any], links: dict[str, str]
) -> dict[str, str]:
    """Return a variant's cells; an empty one still counts as a variant by its option."""
    cells = {f"option{place}_value": _text(variant.get(f"option{place}")) for place in (1, 2, 3)}
    cells["option1_value"] = cells["option1_value"] or "Default Title"
    cells["variant_sku"] = _text(variant.get("sku"))
    cells["variant_price"] = _text(variant.get("price"))
    cells["variant_barcode"] = _text(variant.get("barcode"))
    available = _is_available(variant)
    if available is not None:
        cells["availability"] = "in_stock" if available else "out_of_stock"
    own = links.get(str(variant.get("image_id")), "") or _src(variant.get("featured_image"))
    if not own and "id" in variant:
        own = next((_src(image) for image in images if _shows(image, variant["id"])), "")
    cells["variant_image"] = own
    return cells


def _is_available(variant: dict[str, Any]) -> bool | None:
    """Tell whether a variant can be bought; webhooks and the Admin API say how many there are."""
    if isinstance(variant.get("available"), bool):
        return bool(variant["available"])
    count = variant.get("inventory_quantity")
    if not isinstance(count, int):
        return None
    is_counted = variant.get("inventory_management") is not None
    return not is_counted or variant.get("inventory_policy") == "continue" or count > 0


def _shows(image: object, variant_id: object) -> bool:
    return isinstance(image, dict) and variant_id in _list(image.get("variant_ids"))


def _named(option: object) -> bool:
    return isinstance(option, dict) and "name" in option


def _src(image: object) -> str:
    return _text(image.get("src")) if isinstance(image, dict) else _text(image)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_text, value))
    return "" if value is None or isinstance(value, dict) else str(value).strip()


def _filled(cells: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in cells.items() if text}


FORMATS: tuple[FeedFormat, ...] = (ShopifyJson(),)
