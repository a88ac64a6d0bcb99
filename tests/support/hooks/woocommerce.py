"""WooCommerce.

https://developer.woocommerce.com/docs/apis/rest-api/v3/webhooks/ (headers, topics)
https://developer.woocommerce.com/docs/apis/rest-api/v3/products/ (product properties)
https://developer.woocommerce.com/docs/apis/rest-api/v3/product-variations/
"""

import base64
import hmac
from datetime import UTC, datetime
from typing import Any

from tests.support.hooks import Request

SECRET = "2mE-_ []{}<>~`+=,.;:/?|x9"  # its own generator puts blanks and marks into secrets
OTHER = "another secret"
VERSION = datetime(2026, 11, 28, 9, 20, tzinfo=UTC)

PRODUCT: dict[str, Any] = {
    "id": 794,
    "name": "Premium Quality",
    "slug": "premium-quality",
    "permalink": "https://example.com/product/premium-quality/",
    "date_created": "2026-11-01T17:01:14",
    "date_created_gmt": "2026-11-01T20:01:14",
    "date_modified": "2026-11-28T06:20:00",
    "date_modified_gmt": "2026-11-28T09:20:00",
    "type": "variable",
    "status": "publish",
    "featured": False,
    "catalog_visibility": "visible",
    "description": "<p>Pellentesque habitant morbi.</p>\n",
    "short_description": "<p>Pellentesque.</p>\n",
    "sku": "PREMIUM",
    "global_unique_id": "4006381333931",
    "price": "21.99",
    "regular_price": "21.99",
    "sale_price": "",
    "on_sale": False,
    "purchasable": True,
    "stock_quantity": None,
    "stock_status": "instock",
    "parent_id": 0,
    "categories": [{"id": 9, "name": "Clothing", "slug": "clothing"}],
    "brands": [{"id": 4, "name": "Acme", "slug": "acme"}],
    "tags": [],
    "images": [
        {"id": 792, "src": "https://example.com/wp-content/T_2_front.jpg", "name": "", "alt": ""},
        {"id": 793, "src": "https://example.com/wp-content/T_2_back.jpg", "name": "", "alt": ""},
    ],
    "attributes": [
        {
            "id": 6,
            "name": "Color",
            "slug": "pa_color",
            "position": 0,
            "visible": False,
            "variation": True,
            "options": ["Black", "Green"],
        }
    ],
    "default_attributes": [],
    "variations": [795, 796],
    "meta_data": [],
}
VARIATION: dict[str, Any] = {
    **PRODUCT,
    "id": 795,
    "name": "Premium Quality - Black",
    "type": "variation",
    "parent_id": 794,
    "sku": "PREMIUM-BLACK",
    "global_unique_id": "",
    "sale_price": "19.99",
    "stock_status": "outofstock",
    "images": [{"id": 797, "src": "https://example.com/wp-content/T_2_black.jpg"}],
    "attributes": [{"id": 6, "name": "Color", "slug": "pa_color", "option": "Black"}],
    "variations": [],
}
UPDATED = ("product.updated", PRODUCT)
DELETED = ("product.deleted", {"id": 794})
PING = b"webhook_id=5"


def send(topic: str, body: bytes, secret: str, *, event_id: str, sent_at: datetime) -> Request:
    signature = base64.b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()
    headers = {
        "content-type": "application/json",
        "x-wc-webhook-source": "https://example.com/",
        "x-wc-webhook-topic": topic,
        "x-wc-webhook-resource": "product",
        "x-wc-webhook-event": topic.rpartition(".")[2],
        "x-wc-webhook-signature": signature,
        "x-wc-webhook-id": "5",
        "x-wc-webhook-delivery-id": event_id,
    }
    return Request(headers, body)
