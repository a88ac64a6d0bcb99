"""Pictures that many SKUs show: of one product, or of nothing in particular.

A placeholder, a logo and a size chart are *generic*: products of unlike titles show them, and they
tell no SKU. The photo that all sizes of a shirt share is not.

A SKU that shows nothing but generic pictures cannot be found. A generic picture *hides* SKUs while
there are such: an answer of their catalogue is not complete then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from matcher.db.product_names import name_product

MAX_SKUS = 1000
"""SKUs that are looked at for one picture. A placeholder may be shown by a whole catalogue."""


@dataclass(frozen=True, slots=True)
class GenericPicture:
    """Bytes that identify nothing, whatever addresses they have.

    Attributes:
        link: one of their links, as the feed has it.
        skus: how many SKUs on sale show them.
        titles: of up to three of these.
    """

    link: str
    skus: int
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shower:
    """A SKU that shows a picture: what is needed to tell its product."""

    group: str
    title: str | None
    brand: str | None
    details: tuple[str | None, ...]


# A picture is its bytes; before they are known, its address.
_FIND_SHARED = text("""
WITH touched AS MATERIALIZED (
  SELECT DISTINCT i.catalog_id, i.sha256, CASE WHEN i.sha256 IS NULL THEN i.id END AS own_id
  FROM matcher.image i WHERE i.id = ANY (:image_ids)
), picture AS MATERIALIZED (
  SELECT t.*, i.id, i.generic FROM touched t
  JOIN matcher.image i ON i.catalog_id = t.catalog_id AND i.sha256 = t.sha256
  UNION ALL
  SELECT t.*, i.id, i.generic FROM touched t JOIN matcher.image i ON i.id = t.own_id
), shared AS MATERIALIZED (
  SELECT array_agg(c.id) AS image_ids, bool_or(c.generic) AS generic
  FROM picture c GROUP BY c.catalog_id, c.sha256, c.own_id
), counted AS MATERIALIZED (
  SELECT s.image_ids, s.generic, CASE
    WHEN (SELECT count(*) FROM (
            SELECT FROM matcher.product_image pi
            WHERE pi.image_id = ANY (s.image_ids) LIMIT :max_groups + 1) few) > :max_groups
    THEN (SELECT count(DISTINCT first.group_name) FROM (
            SELECT coalesce('g' || p.item_group_id, 's' || p.sku) AS group_name
            FROM matcher.product_image pi
            JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
            WHERE pi.image_id = ANY (s.image_ids) LIMIT :max_skus) first)
    ELSE 0 END AS groups
  FROM shared s
)
SELECT image_ids, groups > :max_groups AS crowded
FROM counted WHERE generic OR groups > :max_groups
""")
_SHOWERS = text("""
SELECT coalesce('g' || p.item_group_id, 's' || p.sku), p.title, p.brand,
       ARRAY[p.color, p.size, p.material, p.pattern]
FROM matcher.product_image pi
JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
WHERE pi.image_id = ANY (:image_ids) LIMIT :max_skus
""")
# No stronger lock: whoever shows a picture by plain SQL holds its key, and waits for its job.
_MARK = text("""
UPDATE matcher.image i SET generic = :generic
FROM (SELECT id FROM matcher.image WHERE id = ANY (:image_ids) AND generic <> :generic
      ORDER BY id FOR NO KEY UPDATE) changed
WHERE i.id = changed.id
RETURNING i.id
""")
# A picture that is generic already, and hid nothing, can hide only SKUs that have changed.
_NOTE_HIDING = text("""
UPDATE matcher.image i SET hides_skus = NOT i.hides_skus
FROM (
  SELECT i.id FROM matcher.image i
  WHERE i.id = ANY (:image_ids) AND i.hides_skus <> (i.generic AND EXISTS (
    SELECT FROM matcher.product_image pi
    JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
    WHERE pi.image_id = i.id
      AND (i.hides_skus OR i.id = ANY (:fresh) OR pi.product_id = ANY (:product_ids))
      AND NOT EXISTS (
        SELECT FROM matcher.product_image own
        JOIN matcher.image shown ON shown.id = own.image_id AND NOT shown.generic
        WHERE own.product_id = pi.product_id)))
  ORDER BY i.id FOR NO KEY UPDATE) changed
WHERE i.id = changed.id
""")
_LIST = text("""
WITH picture AS MATERIALIZED (
  SELECT min(i.id) AS id, array_agg(i.id) AS image_ids
  FROM matcher.catalog c
  JOIN matcher.image i ON i.catalog_id = c.id AND i.generic
  WHERE c.name = :catalog
  GROUP BY i.sha256, CASE WHEN i.sha256 IS NULL THEN i.id END
)
SELECT (SELECT left(coalesce(min(pi.source), min(i.url)), 2000) FROM matcher.image i
        LEFT JOIN matcher.product_image pi ON pi.image_id = i.id WHERE i.id = c.id) AS link,
       n.skus,
       ARRAY(SELECT DISTINCT first.title
             FROM (SELECT p.title FROM matcher.product_image pi
                   JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
                   WHERE pi.image_id = ANY (c.image_ids) AND p.title IS NOT NULL
                   LIMIT 20) first
             ORDER BY first.title LIMIT 3) AS titles
FROM picture c
CROSS JOIN LATERAL (
  SELECT count(DISTINCT pi.product_id) AS skus
  FROM matcher.product_image pi
  JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
  WHERE pi.image_id = ANY (c.image_ids)) n
WHERE n.skus > 0
ORDER BY n.skus DESC, link
""")


def mark_generic(
    connection: Connection,
    image_ids: Sequence[int],
    max_groups: int,
    product_ids: Sequence[int] = (),
) -> None:
    """Mark those of these pictures that products of unlike titles show; unmark the others.

    Args:
        connection: inside a transaction.
        image_ids: pictures whose bytes, products, or products' titles may have changed.
        max_groups: how many products may show a picture that is one.
        product_ids: whose pictures may be others than before.
    """
    if not image_ids:
        return
    limits = {"max_groups": max_groups, "max_skus": MAX_SKUS}
    generic: list[int] = []
    telling: list[int] = []
    for ids, crowded in connection.execute(_FIND_SHARED, {"image_ids": list(image_ids), **limits}):
        is_generic = crowded and count_products(_showers(connection, ids)) > max_groups
        (generic if is_generic else telling).extend(ids)
    fresh = _mark(connection, generic, is_generic=True)
    _mark(connection, telling, is_generic=False)
    if generic or telling:
        values = {"image_ids": generic + telling, "fresh": fresh, "product_ids": list(product_ids)}
        connection.execute(_NOTE_HIDING, values)


def _mark(connection: Connection, image_ids: Sequence[int], *, is_generic: bool) -> list[int]:
    """Mark or unmark pictures; return those that were not."""
    if not image_ids:
        return []
    values = {"image_ids": image_ids, "generic": is_generic}
    return list(connection.execute(_MARK, values).scalars())


def count_products(showers: Iterable[Shower]) -> int:
    """Return how many products SKUs belong to.

    A variant group is one product. So are groups, or SKUs without one, of the same brand whose
    titles differ in size, colour and numbers only. A SKU whose title names nothing stands for
    itself.
    """
    products: dict[str, object] = {}
    for shower in showers:
        if shower.group not in products:
            name = name_product(shower.title, (shower.brand, *shower.details))
            brand = (shower.brand or "").casefold()
            products[shower.group] = shower.group if name is None else (brand, name)
    return len(set(products.values()))


def _showers(connection: Connection, image_ids: Sequence[int]) -> list[Shower]:
    values = {"image_ids": list(image_ids), "max_skus": MAX_SKUS}
    return [
        Shower(group, title, brand, tuple(details))
        for group, title, brand, details in connection.execute(_SHOWERS, values)
    ]


def list_generic(connection: Connection, catalog: str) -> list[GenericPicture]:
    """Return a catalogue's generic pictures, those that most SKUs show first."""
    rows = connection.execute(_LIST, {"catalog": catalog})
    return [GenericPicture(link, skus, tuple(titles)) for link, skus, titles in rows]
