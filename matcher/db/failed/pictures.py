"""Pictures that could not be embedded, with any encoder; their id is that of the picture."""

from matcher.db.failed import Kind

KIND = Kind(
    failed="""
SELECT DISTINCT ON (j.image_id) j.image_id AS id, c.name AS catalog, j.reason,
       j.updated_at AS failed_at
FROM matcher.embedding_job j JOIN matcher.catalog c ON c.id = j.catalog_id
WHERE j.state = 'failed' ORDER BY j.image_id, j.encoder_id DESC
""",
    shown="""
SELECT i.id, coalesce(max(p.sku), 'of no product') AS subject,
       jsonb_build_object('link', left(coalesce(max(pi.source), i.url), 2000),
                          'url', left(i.url, 2000),
                          'skus', coalesce(jsonb_agg(DISTINCT p.sku)
                                           FILTER (WHERE p.sku IS NOT NULL), '[]')) AS payload
FROM matcher.image i
LEFT JOIN matcher.product_image pi ON pi.image_id = i.id
LEFT JOIN matcher.product p ON p.id = pi.product_id
WHERE i.id = ANY (:ids) GROUP BY i.id
""",
    retry="""
UPDATE matcher.embedding_job
SET state = 'pending', attempts = 0, ready_at = now(), updated_at = now()
WHERE image_id = ANY (:ids) AND state = 'failed'
""",
    drop="""
DELETE FROM matcher.embedding_job WHERE image_id = ANY (:ids) AND state = 'failed'
""",
)
