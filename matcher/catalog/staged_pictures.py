"""Pictures of a chunk: upserted with their products' pairs; a trigger opens their jobs."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from matcher.db.jobs import lock_jobs
from matcher.db.products import find_images
from matcher.db.replaced_pictures import keep_replaced, recheck_images, remove_pairs
from matcher.db.shared_pictures import mark_generic


@dataclass(frozen=True, slots=True)
class PictureCounts:
    """What became of a chunk's pictures.

    Attributes:
        opened: how many got a job for their vector.
        replaced: how many others stand in the place of an old one.
        rechecked: how many old ones are asked for again, because their products changed.
    """

    opened: int
    replaced: int
    rechecked: int


_INSERT_IMAGES = text("""
INSERT INTO matcher.image (catalog_id, url, sha256, bytes, state)
SELECT DISTINCT ON (u.url) :catalog_id, u.url, u.sha256, u.bytes,
       CASE WHEN u.sha256 IS NULL THEN 'waiting' ELSE 'stored' END
FROM staged_product s,
     unnest(s.urls, s.digests, s.sizes) AS u (url, sha256, bytes)
ORDER BY u.url
ON CONFLICT (catalog_id, md5(url)) DO NOTHING
""")
_STAGE_PAIRS = """
CREATE TEMP TABLE IF NOT EXISTS staged_pair (
  product_id bigint, image_id bigint, position smallint, source text,
  PRIMARY KEY (product_id, image_id)
) ON COMMIT DROP
"""
_FILL_PAIRS = text("""
INSERT INTO staged_pair (product_id, image_id, position, source)
SELECT p.id, i.id, min(u.position) - 1, min(u.source)
FROM staged_product s
JOIN matcher.product p ON p.catalog_id = :catalog_id AND p.sku = s.sku
CROSS JOIN LATERAL unnest(s.urls, s.sources) WITH ORDINALITY AS u (url, source, position)
JOIN matcher.image i ON i.catalog_id = :catalog_id AND md5(i.url) = md5(u.url) AND i.url = u.url
GROUP BY p.id, i.id
""")
# Pictures of pairs that the chunk removes, and of pairs that it adds.
_CHANGED_IMAGES = text("""
SELECT pi.image_id FROM matcher.product_image pi
WHERE pi.product_id IN (SELECT product_id FROM staged_pair)
  AND NOT EXISTS (SELECT FROM staged_pair s
                  WHERE s.product_id = pi.product_id AND s.image_id = pi.image_id)
UNION
SELECT s.image_id FROM staged_pair s
WHERE NOT EXISTS (SELECT FROM matcher.product_image pi
                  WHERE pi.product_id = s.product_id AND pi.image_id = s.image_id)
""")
# Pairs that the feed no longer lists; `awaited` if the one at their position has no vector yet.
_UNLISTED_PAIRS = text("""
SELECT pi.product_id, pi.image_id, pi.replaced, EXISTS (
         SELECT FROM staged_pair s
         WHERE s.product_id = pi.product_id AND s.position = pi.position AND NOT EXISTS (
           SELECT FROM matcher.embedding_job j
           JOIN matcher.catalog_encoder u
             ON u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id AND u.state = 'live'
           WHERE j.image_id = s.image_id AND (j.state = 'done' OR j.recheck))) AS awaited
FROM matcher.product_image pi
WHERE pi.product_id IN (SELECT product_id FROM staged_pair)
  AND NOT EXISTS (SELECT FROM staged_pair s
                  WHERE s.product_id = pi.product_id AND s.image_id = pi.image_id)
""")
_UPSERT_PAIRS = text("""
INSERT INTO matcher.product_image AS pi (product_id, image_id, catalog_id, position, source)
SELECT product_id, image_id, :catalog_id, position, source FROM staged_pair
ON CONFLICT (product_id, image_id) DO UPDATE
SET position = excluded.position, source = excluded.source, replaced = false
WHERE (pi.position, pi.source, pi.replaced)
      IS DISTINCT FROM (excluded.position, excluded.source, false)
RETURNING pi.image_id, xmax = 0
""")
_GENERIC_PAIRS = text("""
SELECT s.image_id, s.product_id FROM staged_pair s
JOIN matcher.image i ON i.id = s.image_id AND i.generic
""")


def merge_pictures(
    connection: Connection,
    catalog_id: int,
    updated: Sequence[int],
    described: Sequence[int],
    generic_groups: int,
) -> PictureCounts:
    """Bring the pictures of staged products in; those that are new to a product get jobs.

    Args:
        connection: inside a transaction, with staged products.
        catalog_id: of the products.
        updated: products that have changed.
        described: pictures of products that are described anew.
        generic_groups: see `mark_generic`.
    """
    key = {"catalog_id": catalog_id}
    connection.execute(_INSERT_IMAGES, key)
    connection.execute(text(_STAGE_PAIRS))
    connection.execute(_FILL_PAIRS, key)
    changed = connection.execute(_CHANGED_IMAGES).scalars().all()
    # Waits for a worker that is writing these pictures, so that its rows are visible below.
    lock_jobs(connection, {*changed, *described})
    pairs = connection.execute(_UPSERT_PAIRS, key).all()
    shown = {image_id for image_id, inserted in pairs if inserted}
    replaced = _drop_unlisted(connection)
    rechecked = recheck_images(connection, described)
    # Judge again the pictures of products that were revived or changed their group or title.
    kept = find_images(connection, updated)
    generic = connection.execute(_GENERIC_PAIRS).all()
    judged = {*changed, *kept, *(image_id for image_id, _ in generic)}
    product_ids = sorted({product_id for _, product_id in generic})
    mark_generic(connection, sorted(judged), generic_groups, product_ids)
    return PictureCounts(len(shown), replaced, rechecked)


def _drop_unlisted(connection: Connection) -> int:
    """Remove pictures from products that no longer list them; return how many are replaced.

    One that has a vector stays until the picture in its place has one, too.
    """
    rows = connection.execute(_UNLISTED_PAIRS).all()
    awaited = [(row.product_id, row.image_id) for row in rows if row.awaited]
    kept = keep_replaced(connection, awaited)
    pairs = [(row.product_id, row.image_id) for row in rows]
    remove_pairs(connection, [pair for pair in pairs if pair not in kept])
    return sum(row.awaited and not row.replaced for row in rows)
