"""Any shop, by Standard Webhooks: `{"type": "product.updated", "timestamp": ..., "data": {...}}`.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from matcher.catalog.feeds.jsonl import make_object_row
from matcher.catalog.sku import normal_sku
from matcher.errors import InputError
from matcher.hooks import (
    Change,
    Changed,
    Delivery,
    Nothing,
    Removed,
    SignatureError,
    read_key,
    read_object,
    read_time,
)

KEY_ATTRIBUTE = None
_UPDATED = ("product.created", "product.updated")
_DELETED = "product.deleted"


def verify(
    headers: Mapping[str, str],
    body: bytes,
    secrets: Sequence[str],
    now: datetime,  # noqa: ARG001 - the library looks at the clock itself
) -> Delivery:
    """Return what a request is; its headers must be of the last five minutes."""
    from standardwebhooks import Webhook, WebhookVerificationError

    for secret in secrets:
        try:
            Webhook(secret).verify(body, dict(headers), json_parse=False)
        except (WebhookVerificationError, ValueError):
            continue  # ValueError: it decodes what comes from outside before it checks
        sent_at = datetime.fromtimestamp(float(headers["webhook-timestamp"]), UTC)
        return Delivery(headers["webhook-id"], _find_type(body), sent_at)
    raise SignatureError("no secret of this hook has signed the request in the last five minutes")


def parse(
    topic: str,
    body: bytes,
    sent_at: datetime,  # noqa: ARG001 - of the delivery, another one when it is sent again
) -> Change:
    """Return what happened to one SKU; `data` has the fields of a feed."""
    content = read_object(body)
    if topic not in (*_UPDATED, _DELETED):
        return Nothing()
    data = content.get("data")
    if not isinstance(data, dict):
        raise InputError("`data` is no object with the fields of a product")
    version = read_time(content.get("timestamp"), "timestamp")
    if topic == _DELETED:
        return Removed(normal_sku(read_key(data.get("id"))), version)
    row = make_object_row(data, 1)
    return Changed(normal_sku(read_key(row.sku)), version, (row,))


def _find_type(body: bytes) -> str:
    """Return the type, or nothing: a body that cannot be read is stored, too, and then parked."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    said = found.get("type") if isinstance(found, dict) else None
    return said[:100] if isinstance(said, str) else ""
