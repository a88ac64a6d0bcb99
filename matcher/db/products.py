"""One SKU as it stands in the database, with the state of its pictures."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class PictureState:
    """A picture of a product and its job with the live encoder.

    Attributes:
        replaced: the feed has another picture in its place, which has no vector yet.
        state: "pending", "leased", "done" or "failed"; None before an encoder is registered.
    """

    url: str
    source: str | None
    sha256: str | None
    generic: bool
    replaced: bool
    state: str | None
    attempts: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class ProductState:
    """A product's row, by column name, and its pictures, main picture first."""

    fields: dict[str, Any]
    pictures: tuple[PictureState, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return {**self.fields, "pictures": [asdict(picture) for picture in self.pictures]}


@dataclass(frozen=True, slots=True)
class ListedProduct:
    """A product of a list."""

    sku: str
    item_group_id: str | None
    title: str | None
    brand: str | None
    price: str | None
    currency: str | None
    availability: str | None
    category: str | None
    updated_at: str


_PRODUCT = text("""
SELECT c.name AS catalog, p.sku, p.item_group_id, p.title, p.description, p.brand, p.gtin, p.mpn,
       p.color, p.size, p.material, p.pattern, p.price::text, p.currency, t.path AS category,
       p.google_product_category, p.product_type, p.attributes, p.created_at::text,
       p.updated_at::text
FROM matcher.product p
JOIN matcher.catalog c ON c.id = p.catalog_id
LEFT JOIN matcher.taxonomy t ON t.id = p.taxonomy_id
WHERE p.id = matcher.product_id(:sku, :catalog)
""")
_LIST = text("""
SELECT p.sku, p.item_group_id, p.title, p.brand, p.price::text AS price, p.currency,
       p.availability, t.path AS category, p.updated_at::text AS updated_at
FROM matcher.product p
LEFT JOIN matcher.taxonomy t ON t.id = p.taxonomy_id
WHERE p.catalog_id = :catalog_id AND p.retired_at IS NULL AND p.sku > :after
ORDER BY p.sku LIMIT :n
""")
_RETIRE = text("""
UPDATE matcher.product SET retired_at = now(), updated_at = now()
WHERE id = matcher.product_id(:sku, :catalog)
RETURNING id
""")
_PICTURES = text("""
SELECT left(i.url, 2000), pi.source, encode(i.sha256, 'hex'), i.generic, pi.replaced, j.state,
       j.attempts, j.reason
FROM matcher.product_image pi
JOIN matcher.image i ON i.id = pi.image_id
LEFT JOIN (matcher.embedding_job j
           JOIN matcher.catalog_encoder u
             ON u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id AND u.state = 'live')
  ON j.image_id = i.id
WHERE pi.product_id = matcher.product_id(:sku, :catalog)
ORDER BY pi.position, pi.replaced
""")
_IMAGES = text("""
SELECT DISTINCT image_id FROM matcher.product_image WHERE product_id = ANY (:product_ids)
""")
_ANY_SHOWN = text("SELECT EXISTS (SELECT FROM matcher.product_image)")
# In the order in which an ingest takes them.
_LOCK = text("""
SELECT FROM matcher.product p
WHERE p.id IN (SELECT pi.product_id FROM matcher.product_image pi
               WHERE pi.image_id = ANY (:image_ids))
ORDER BY p.catalog_id, p.sku
FOR SHARE
""")
_MAIN_DIGESTS = text("""
SELECT DISTINCT ON (p.sku) p.sku, i.sha256
FROM matcher.product p
JOIN matcher.product_image pi ON pi.product_id = p.id
JOIN matcher.image i ON i.id = pi.image_id AND i.sha256 IS NOT NULL
WHERE p.catalog_id = matcher.catalog_id(:catalog) AND p.sku = ANY (:skus)
ORDER BY p.sku, pi.position, pi.replaced
""")


def get_product(connection: Connection, sku: str, catalog: str | None) -> ProductState:
    """Return one product; an unknown or ambiguous SKU is the database's error MA001."""
    key = {"sku": sku, "catalog": catalog}
    row = connection.execute(_PRODUCT, key).mappings().one()
    pictures = tuple(PictureState(*picture) for picture in connection.execute(_PICTURES, key))
    return ProductState(dict(row), pictures)


def list_products(
    connection: Connection, catalog_id: int, *, after: str, n: int
) -> list[ListedProduct]:
    """Return the next n products on sale whose SKUs follow one, by SKU."""
    rows = connection.execute(_LIST, {"catalog_id": catalog_id, "after": after, "n": n})
    return [ListedProduct(*row) for row in rows]


def retire_product(connection: Connection, sku: str, catalog: str | None) -> int:
    """Take a product off sale, and return its id; an unknown SKU is the database's error MA001."""
    return int(connection.execute(_RETIRE, {"sku": sku, "catalog": catalog}).scalar_one())


def find_images(connection: Connection, product_ids: Sequence[int]) -> list[int]:
    """Return the ids of all pictures that these products show."""
    return list(connection.execute(_IMAGES, {"product_ids": list(product_ids)}).scalars())


def is_any_picture_shown(connection: Connection) -> bool:
    """Tell whether any catalogue has a product with a picture."""
    return bool(connection.execute(_ANY_SHOWN).scalar_one())


def lock_products(connection: Connection, image_ids: Sequence[int]) -> None:
    """Keep the products that show these pictures as they are for the rest of the transaction.

    Before the pictures' jobs: that is an ingest's order, too.
    """
    connection.execute(_LOCK, {"image_ids": list(image_ids)})


def find_main_digests(
    connection: Connection, skus: list[str], catalog: str | None
) -> dict[str, bytes]:
    """Return the SHA-256 of each SKU's first stored picture; SKUs without one are left out."""
    rows = connection.execute(_MAIN_DIGESTS, {"skus": skus, "catalog": catalog})
    return {sku: bytes(digest) for sku, digest in rows}
