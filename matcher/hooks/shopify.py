"""Shopify: products/create, products/update, products/delete and app/uninstalled.

https://shopify.dev/docs/apps/build/webhooks/delivery-structure
https://shopify.dev/docs/apps/build/webhooks/verify-deliveries
"""

import base64
import binascii
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from matcher.catalog.feeds.shopify_json import KEY_ATTRIBUTE, to_rows
from matcher.catalog.product import Reject
from matcher.catalog.shopify import read_handle
from matcher.errors import InputError
from matcher.hooks import (
    Change,
    Changed,
    Delivery,
    Nothing,
    Removed,
    SignatureError,
    Uninstalled,
    check_age,
    is_signed,
    read_key,
    read_object,
    read_time,
)

__all__ = ["KEY_ATTRIBUTE", "parse", "verify"]

MAX_AGE = timedelta(days=3)
"""Shopify repeats a delivery for hours, and one may come a day late, with the time of the event."""

_NOT_SOLD = ("draft", "archived")


def verify(
    headers: Mapping[str, str], body: bytes, secrets: Sequence[str], now: datetime
) -> Delivery:
    """Return what a request is; only the body is signed, with the client secret of the app."""
    try:
        signature = base64.b64decode(headers.get("x-shopify-hmac-sha256", ""), validate=True)
    except (binascii.Error, ValueError):
        signature = b""
    if not is_signed(signature, body, secrets):
        raise SignatureError("no secret of this hook has signed the request")
    sent_at = _find_time(headers)
    if sent_at is not None:
        check_age(sent_at, now, max_age=MAX_AGE)
    # One event has one id for all subscriptions; it may have changed several products.
    event_id = headers.get("x-shopify-webhook-id") or headers.get("x-shopify-event-id", "")
    if not event_id:
        raise SignatureError("the request has no X-Shopify-Webhook-Id")
    return Delivery(event_id, headers.get("x-shopify-topic", ""), sent_at)


def parse(topic: str, body: bytes, sent_at: datetime) -> Change:
    """Return what happened to a product, each variant a row; a draft is no longer sold."""
    content = read_object(body)
    match topic:
        case "products/create" | "products/update":
            return _read_product(content)
        case "products/delete":
            # The topic is not signed: a product's own body, sent again, must not remove it.
            if "variants" in content or "title" in content:
                raise InputError("the body is a product, and no deletion")
            return Removed(read_key(content.get("id")), sent_at)
        case "app/uninstalled":
            if not ({"domain", "myshopify_domain"} & content.keys()):
                raise InputError("the body is no shop")
            return Uninstalled()
    return Nothing()


def _read_product(content: dict[str, Any]) -> Change:
    key = read_key(content.get("id"))
    version = read_time(content.get("updated_at"), "updated_at")
    if content.get("status") in _NOT_SOLD:
        return Removed(key, version)
    if not isinstance(content.get("variants"), list):
        raise InputError("the product has no `variants`: subscribe without include_fields")
    found = to_rows(1, content)
    rows = (found,) if isinstance(found, Reject) else tuple(read_handle(found))
    return Changed(key, version, rows)


def _find_time(headers: Mapping[str, str]) -> datetime | None:
    said = headers.get("x-shopify-triggered-at")
    try:
        return read_time(said, "X-Shopify-Triggered-At") if said else None
    except InputError as error:
        raise SignatureError(str(error)) from None
