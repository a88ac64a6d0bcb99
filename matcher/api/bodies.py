"""Products as JSON: the object of a JSON Lines feed, with the fields of its specification."""

from typing import Any

from matcher.catalog.feeds.jsonl import make_object_row, parse_object, read_line
from matcher.catalog.fields import FIELDS, canonical_name
from matcher.catalog.product import FeedRow, Reject
from matcher.errors import InputError

NDJSON = "application/x-ndjson"
MAX_ROWS = 10_000

_TEXTS = ("string", "number", "array", "object", "null")
EXAMPLE = {
    "id": "TS-101-RED",
    "title": "T-shirt, red",
    "image_link": "https://shop.example/ts-101-red.jpg",
    "item_group_id": "TS-101",
    "price": "19.90 EUR",
    "availability": "in_stock",
}
PRODUCT: dict[str, Any] = {
    "type": "object",
    "title": "Product",
    "description": "The fields of Google's product data specification; others are kept as its"
    " attributes. A field that is left out is removed.",
    "properties": {name: {"type": list(_TEXTS)} for name in FIELDS},
    "additionalProperties": {"type": ["string", "number", "boolean", "array", "object", "null"]},
    "examples": [EXAMPLE],
}


def read_product(body: bytes, sku: str) -> FeedRow:
    """Return the product of a body that is one object.

    Raises:
        InputError: it is none, or names another SKU.
    """
    values = parse_object(_decode(body))
    named = [value for name, value in values.items() if canonical_name(name) == "id"]
    if any(str(value).strip() != sku.strip() for value in named):
        raise InputError(f"the path names SKU {sku!r}, the body {named[0]!r}: leave `id` out")
    others = {name: value for name, value in values.items() if canonical_name(name) != "id"}
    return make_object_row({"id": sku, **others}, 1)


def read_products(body: bytes) -> list[FeedRow]:
    """Return the product of each line that is not blank, or a reject with the reason.

    Raises:
        InputError: there are too many.
    """
    rows: list[FeedRow] = []
    for line, text in enumerate(body.split(b"\n"), start=1):
        if not text.strip():
            continue
        if len(rows) == MAX_ROWS:
            raise InputError(f"more than {MAX_ROWS:,} rows: send them in several requests")
        try:
            rows.append(read_line(_decode(text), line))
        except InputError as error:
            rows.append(Reject(line, None, str(error)))
    return rows


def _decode(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"byte {error.start + 1} is no UTF-8: send UTF-8") from error
