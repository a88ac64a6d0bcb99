"""A product as a feed row describes it, and the reject for a row that is no product."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final


@dataclass(frozen=True, slots=True)
class FieldWarning:
    """Something of a row that was not understood; the product goes in without it.

    Attributes:
        kind: the same for all rows with the same cause, so that they are counted together.
        message: what is wrong with this row, and what became of the field.
    """

    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class Product:
    """One SKU as a feed describes it; names are those of the Google Merchant specification.

    Attributes:
        sku: the shop's own id (feed field `id`), as `normal_sku` writes it.
        image_links: at least one; the first is the main picture. Each is an http(s) or `data:`
            URL, or a path relative to the feed.
        item_group_id: shared by the variants of one style; None for a product without variants.
        google_product_category: as in the feed: id, path, or None.
        attributes: all other fields of the row, by name.
        line: where the row starts in the feed, from 1.
        warnings: optional fields that were not understood; their texts stand in `attributes`.
        written_sku: the id as the feed has it, where that differs.
    """

    sku: str
    image_links: tuple[str, ...]
    item_group_id: str | None = None
    title: str | None = None
    description: str | None = None
    brand: str | None = None
    gtin: str | None = None
    mpn: str | None = None
    google_product_category: str | None = None
    product_type: str | None = None
    color: str | None = None
    size: str | None = None
    material: str | None = None
    pattern: str | None = None
    availability: str | None = None
    price: Decimal | None = None
    currency: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    line: int = 0
    warnings: tuple[FieldWarning, ...] = ()
    written_sku: str | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """A feed row that cannot become a product.

    Attributes:
        line: where the row starts in the feed, from 1.
        sku: its id, when it has one.
        reason: message that says what is wrong and how to correct it.
        ends_reading: nothing after this row could be read (cut-off XML, broken encoding), so the
            feed may hold further products.
    """

    line: int
    sku: str | None
    reason: str
    ends_reading: bool = False


MAX_KEPT: Final = 10_000
"""Rejects that are kept of one reading, and warnings: enough to see what is wrong with a feed."""

FeedRow = Product | Reject
