"""Standard Webhooks.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from datetime import UTC, datetime
from typing import Any

from standardwebhooks import Webhook

from tests.support.hooks import Request

SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
OTHER = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
VERSION = datetime(2026, 11, 28, 9, 20, tzinfo=UTC)

PRODUCT: dict[str, Any] = {
    "id": "MUG-1",
    "title": "Mug",
    "image_link": "https://shop.example/mug.jpg",
    "price": "9.90 EUR",
    "availability": "in stock",
    "material": "stoneware",
}
UPDATED = (
    "product.updated",
    {"type": "product.updated", "timestamp": "2026-11-28T09:20:00Z", "data": PRODUCT},
)
DELETED = (
    "product.deleted",
    {"type": "product.deleted", "timestamp": "2026-11-28T09:20:00Z", "data": {"id": "MUG-1"}},
)


def send(topic: str, body: bytes, secret: str, *, event_id: str, sent_at: datetime) -> Request:
    headers = {
        "content-type": "application/json",
        "webhook-id": event_id,
        "webhook-timestamp": str(int(sent_at.timestamp())),
        "webhook-signature": Webhook(secret).sign(event_id, sent_at, body.decode()),
    }
    return Request(headers, body)
