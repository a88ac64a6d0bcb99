"""Products of a chunk: copied into a staging table, then upserted."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, text

from matcher.catalog.chunk import Chunk
from matcher.catalog.pictures import PicturedProduct
from matcher.db.binary_copy import open_copy

# The feed's fields of a product, in the order of the staging table.
_FIELDS = (
    "sku", "item_group_id", "title", "description", "brand", "gtin", "mpn", "color", "size",
    "material", "pattern", "availability", "price", "currency", "taxonomy_id",
    "google_product_category", "product_type", "attributes",
)  # fmt: skip
_PICTURES = ("urls", "sources", "digests", "sizes")
_COLUMNS = ", ".join(_FIELDS)
_CHANGING = _FIELDS[1:]
# A shop sends these anew every hour, and the picture is still the same.
_OFFER = {"availability", "price", "currency", "attributes", "taxonomy_id"}
_DESCRIBING = tuple(name for name in _CHANGING if name not in _OFFER)

# Dropped at the end: the next to use this session may work as another role.
_STAGE = """
CREATE TEMP TABLE IF NOT EXISTS staged_product (
  sku text PRIMARY KEY, item_group_id text, title text, description text, brand text, gtin text,
  mpn text, color text, size text, material text, pattern text, availability text,
  price numeric, currency text, taxonomy_id integer, google_product_category text,
  product_type text, attributes jsonb,
  urls text[], sources text[], digests bytea[], sizes integer[]
) ON COMMIT DROP
"""
_COPY = f"COPY staged_product ({', '.join(_FIELDS + _PICTURES)}) FROM STDIN"
# An edition may have renamed a category, so that the feed's text is unknown. The product then keeps
# its category, unless the newly resolved one lies below it.
_KEEP_CATEGORIES = text("""
UPDATE staged_product s SET taxonomy_id = p.taxonomy_id
FROM matcher.product p JOIN matcher.taxonomy old ON old.id = p.taxonomy_id
WHERE s.sku = ANY (:skus) AND p.catalog_id = :catalog_id AND p.sku = s.sku
  AND p.google_product_category = s.google_product_category
  AND NOT EXISTS (SELECT FROM matcher.taxonomy new
                  WHERE new.id = s.taxonomy_id AND new.lineage <@ old.lineage)
""")
_DESCRIBED_ANEW = text(f"""
SELECT DISTINCT pi.image_id
FROM staged_product s
JOIN matcher.product p ON p.catalog_id = :catalog_id AND p.sku = s.sku
JOIN matcher.product_image pi ON pi.product_id = p.id
WHERE ({", ".join(f"p.{name}" for name in _DESCRIBING)})
      IS DISTINCT FROM ({", ".join(f"s.{name}" for name in _DESCRIBING)})
""")  # noqa: S608 - the column list is a constant of this module
# Ids that were stored before ids were normalised.
_RENAME = text("""
UPDATE matcher.product p SET sku = r.sku, updated_at = now()
FROM unnest(CAST(:written AS text[]), CAST(:skus AS text[])) AS r (written, sku)
WHERE p.catalog_id = :catalog_id AND p.sku = r.written
  AND NOT EXISTS (SELECT FROM matcher.product q
                  WHERE q.catalog_id = :catalog_id AND q.sku = r.sku)
""")
_UPSERT_PRODUCTS = text(f"""
INSERT INTO matcher.product AS p (catalog_id, {_COLUMNS})
SELECT :catalog_id, {_COLUMNS} FROM staged_product ORDER BY sku
ON CONFLICT (catalog_id, sku) DO UPDATE
SET {", ".join(f"{name} = excluded.{name}" for name in _CHANGING)},
    retired_at = NULL, updated_at = now()
WHERE p.retired_at IS NOT NULL
   OR ({", ".join(f"p.{name}" for name in _CHANGING)})
      IS DISTINCT FROM ({", ".join(f"excluded.{name}" for name in _CHANGING)})
RETURNING p.id, xmax = 0
""")  # noqa: S608 - the column list is a constant of this module


def stage_products(connection: Connection, catalog_id: int, chunk: Chunk) -> None:
    """Copy the products into the staging table, `staged_product`, of this transaction."""
    _rename_products(connection, catalog_id, chunk)
    connection.execute(text(_STAGE))
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a live Connection has one
    with open_copy(driver, _COPY) as copy:
        for row in chunk.products.values():
            copy.write_row(_to_values(row, chunk.category_ids[row.product.sku]))
    if chunk.uncategorised:
        values = {"catalog_id": catalog_id, "skus": list(chunk.uncategorised)}
        connection.execute(_KEEP_CATEGORIES, values)


def find_described(connection: Connection, catalog_id: int) -> list[int]:
    """Return the pictures of products that the staged ones describe anew; ask before the upsert."""
    return list(connection.execute(_DESCRIBED_ANEW, {"catalog_id": catalog_id}).scalars())


def upsert_products(connection: Connection, catalog_id: int) -> tuple[list[int], list[int]]:
    """Upsert the staged products; return the ids of new ones, and of those that changed."""
    written = connection.execute(_UPSERT_PRODUCTS, {"catalog_id": catalog_id}).all()
    created = [product_id for product_id, is_new in written if is_new]
    return created, [product_id for product_id, is_new in written if not is_new]


def _rename_products(connection: Connection, catalog_id: int, chunk: Chunk) -> None:
    """Rename products that are stored as the feed writes them, and not as ids are kept now."""
    written = {
        row.product.written_sku: sku
        for sku, row in chunk.products.items()
        if row.product.written_sku is not None
    }
    if written:
        values = {"written": list(written), "skus": list(written.values())}
        connection.execute(_RENAME, {"catalog_id": catalog_id, **values})


def _to_values(row: PicturedProduct, category_id: int | None) -> Sequence[object]:
    product, pictures = row.product, row.pictures
    derived = {
        "taxonomy_id": category_id,
        "attributes": json.dumps(dict(product.attributes), ensure_ascii=False, sort_keys=True),
    }
    return (
        *(derived[name] if name in derived else getattr(product, name) for name in _FIELDS),
        [picture.url for picture in pictures],
        [picture.source for picture in pictures],
        [picture.sha256 for picture in pictures],
        [picture.n_bytes for picture in pictures],
    )
