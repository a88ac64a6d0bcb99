"""WooCommerce: product.created, product.updated, product.restored and product.deleted.

https://developer.woocommerce.com/docs/apis/rest-api/v3/webhooks/
https://developer.woocommerce.com/docs/apis/rest-api/v3/products/
"""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from matcher.catalog.fields import make_row
from matcher.catalog.woocommerce import KEY_ATTRIBUTE, WooRow, read_fields
from matcher.errors import InputError
from matcher.hooks import (
    Change,
    Changed,
    Delivery,
    Nothing,
    Removed,
    SignatureError,
    is_signed,
    read_key,
    read_object,
    read_time,
)

__all__ = ["KEY_ATTRIBUTE", "parse", "verify"]

# Sent when a webhook is saved, without a signature; another answer than 200 is shown as an error.
_PING = re.compile(rb"webhook_id=\d{1,20}")
_CELLS = {
    "id": "id", "type": "type", "sku": "sku", "name": "name", "global_unique_id": "gtin",
    "short_description": "short_description", "description": "description",
    "stock_status": "in_stock", "stock_quantity": "stock", "regular_price": "regular_price",
    "sale_price": "sale_price", "catalog_visibility": "visibility",
}  # fmt: skip
"""Property of the REST API -> column of the export."""


def verify(
    headers: Mapping[str, str],
    body: bytes,
    secrets: Sequence[str],
    now: datetime,  # noqa: ARG001 - WooCommerce sends no time
) -> Delivery | None:
    """Return what a request is; only the body is signed, and it says when the product changed."""
    if _PING.fullmatch(body):
        return None
    try:
        signature = base64.b64decode(headers.get("x-wc-webhook-signature", ""), validate=True)
    except (binascii.Error, ValueError):
        signature = b""
    if not is_signed(signature, body, secrets):
        raise SignatureError("no secret of this hook has signed the request")
    delivery_id = headers.get("x-wc-webhook-delivery-id")
    if not delivery_id:
        raise SignatureError("the request has no X-WC-Webhook-Delivery-ID")
    return Delivery(delivery_id, headers.get("x-wc-webhook-topic", ""))


def parse(topic: str, body: bytes, sent_at: datetime) -> Change:
    """Return what happened to a product or variation; one that is not published is not sold."""
    content = read_object(body)
    match topic:
        case "product.created" | "product.updated" | "product.restored":
            return _read_product(content)
        case "product.deleted":
            # The topic is not signed: a product's own body, sent again, must not remove it.
            if "name" in content or "sku" in content:
                raise InputError("the body is a product, and no deletion")
            return Removed(read_key(content.get("id")), sent_at)
    return Nothing()


def _read_product(content: dict[str, Any]) -> Change:
    key = read_key(content.get("id"))
    version = read_time(content.get("date_modified_gmt"), "date_modified_gmt")
    if content.get("status", "publish") != "publish":
        return Removed(key, version)
    row = WooRow(1, dict(_cells(content)), list(_attributes(content)))
    parent = str(content.get("parent_id") or "") if row.is_variation else ""
    group = f"id:{parent}" if parent else row.sku if row.is_variable else None
    made = make_row(read_fields(row, group, {}), 1)
    return Changed(key, version, (made,), parent or None)


def _cells(content: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, cell in _CELLS.items():
        value = content.get(name)
        if isinstance(value, str | int) and str(value).strip():
            yield cell, str(value).strip()
    yield "published", "1"
    for name, cell in (("categories", "categories"), ("tags", "tags"), ("brands", "brand")):
        if names := ", ".join(_names(content.get(name))):
            yield cell, names
    links = [each.get("src") for each in _objects(content.get("images") or content.get("image"))]
    if found := ", ".join(link for link in links if isinstance(link, str)):
        yield "images", found


def _attributes(content: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (name, value); a variation has one `option`, a product lists them all."""
    for each in _objects(content.get("attributes")):
        options = each.get("options") or [each.get("option")]
        if isinstance(options, list) and isinstance(each.get("name"), str):
            value = ", ".join(option for option in options if isinstance(option, str))
            yield each["name"], value


def _names(value: object) -> list[str]:
    return [each["name"] for each in _objects(value) if isinstance(each.get("name"), str)]


def _objects(value: object) -> list[dict[str, Any]]:
    several = value if isinstance(value, list) else [value]
    return [each for each in several if isinstance(each, dict)]
