"""Shopify.

https://shopify.dev/docs/apps/build/webhooks/delivery-structure (headers, products/update)
https://shopify.dev/docs/api/webhooks/latest (products/delete, app/uninstalled)
https://shopify.dev/docs/api/admin-rest/latest/resources/product (variants, options, images)
"""

import base64
import hmac
from datetime import UTC, datetime
from typing import Any

from tests.support.hooks import Request

SECRET = "shpss_0123456789abcdef0123456789abcdef"
OTHER = "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"
VERSION = datetime(2026, 11, 28, 9, 20, tzinfo=UTC)
KEY = 788032119674292922


def variant(number: int, size: str, color: str, image: int, **more: Any) -> dict[str, Any]:
    return {
        "id": 642667041472713922 + number,
        "product_id": KEY,
        "title": f"{size} / {color}",
        "price": "19.99",
        "position": number,
        "inventory_policy": "deny",
        "compare_at_price": "24.99",
        "option1": size,
        "option2": color,
        "option3": None,
        "taxable": True,
        "barcode": None,
        "sku": f"TEE-{size}-{color}",
        "inventory_management": "shopify",
        "inventory_quantity": 75,
        "image_id": image,
        "updated_at": "2026-11-28T04:20:00-05:00",
        **more,
    }


def image(number: int, *variants: int) -> dict[str, Any]:
    return {
        "id": 26372 + number,
        "product_id": KEY,
        "position": number,
        "alt": None,
        "width": 323,
        "height": 434,
        "src": f"https://cdn.shopify.com/s/assets/{number}.jpg",
        "variant_ids": list(variants),
    }


PRODUCT: dict[str, Any] = {
    "id": KEY,
    "admin_graphql_api_id": f"gid://shopify/Product/{KEY}",
    "title": "Example T-Shirt",
    "body_html": "<p>An <b>example</b> T-Shirt</p>",
    "vendor": "Acme",
    "product_type": "Shirts",
    "created_at": "2026-11-01T09:00:00-05:00",
    "handle": "example-t-shirt",
    "updated_at": "2026-11-28T04:20:00-05:00",
    "published_at": "2026-11-01T09:00:00-05:00",
    "template_suffix": None,
    "published_scope": "web",
    "tags": "example, mens, t-shirt",
    "status": "active",
    "has_variants_that_requires_components": False,
    "variants": [
        variant(1, "S", "Red", 26373),
        variant(2, "M", "Red", 26373, inventory_quantity=0),
        variant(3, "M", "Blue", 26374),
    ],
    "options": [
        {"name": "Size", "id": 594680422, "product_id": KEY, "values": ["S", "M"]},
        {"name": "Colour", "id": 594680423, "product_id": KEY, "values": ["Red", "Blue"]},
    ],
    "images": [image(1, 642667041472713923, 642667041472713924), image(2, 642667041472713925)],
    "image": None,
    "media": [],
    "variant_gids": [],
}
UPDATED = ("products/update", PRODUCT)
DELETED = ("products/delete", {"id": KEY})
UNINSTALLED = (
    "app/uninstalled",
    {"id": 548380009, "name": "Super Toys", "domain": None, "myshopify_domain": "toys.example"},
)


def send(topic: str, body: bytes, secret: str, *, event_id: str, sent_at: datetime) -> Request:
    signature = base64.b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()
    headers = {
        "content-type": "application/json",
        "x-shopify-topic": topic,
        "x-shopify-hmac-sha256": signature,
        "x-shopify-shop-domain": "toys.myshopify.com",
        "x-shopify-api-version": "2026-10",
        "x-shopify-webhook-id": event_id,
        "x-shopify-event-id": f"event-of-{event_id}",
        "x-shopify-triggered-at": sent_at.strftime("%Y-%m-%dT%H:%M:%S.%f000Z"),
    }
    return Request(headers, body)
