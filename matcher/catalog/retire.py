"""Products that are taken off sale: no answers any more, and back with their next row."""

from collections.abc import Collection

from sqlalchemy import Connection, text

from matcher.db.products import find_images
from matcher.db.shared_pictures import mark_generic

_RETIRE = text("""
UPDATE matcher.product p SET retired_at = now(), updated_at = now()
FROM (SELECT id FROM matcher.product
      WHERE catalog_id = :catalog_id AND sku = ANY (:skus) AND retired_at IS NULL
      ORDER BY sku FOR UPDATE) sold
WHERE p.id = sold.id
RETURNING p.id, p.sku
""")


def retire_products(
    connection: Connection, catalog_id: int, skus: Collection[str], *, generic_groups: int
) -> set[str]:
    """Take SKUs off sale; returns those that were on sale."""
    if not skus:
        return set()
    values = {"catalog_id": catalog_id, "skus": list(skus)}
    retired = {sku: product_id for product_id, sku in connection.execute(_RETIRE, values)}
    if retired:
        mark_generic(connection, find_images(connection, list(retired.values())), generic_groups)
    return set(retired)
