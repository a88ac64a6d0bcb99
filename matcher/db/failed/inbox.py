"""Rows of the inbox that could not become products."""

from matcher.db.failed import Kind

KIND = Kind(
    failed="""
SELECT id, catalog, reason, done_at AS failed_at FROM matcher.inbox WHERE state = 'failed'
""",
    shown="""
SELECT id, sku AS subject,
       to_jsonb(i) - ARRAY['id', 'state', 'reason', 'ready_at', 'lease_token', 'image_links']
         || jsonb_build_object('image_links',
                               (SELECT jsonb_agg(left(each, 200)) FROM unnest(image_links) each))
         AS payload
FROM matcher.inbox i WHERE id = ANY (:ids)
""",
    # Not where a later row of the SKU was taken in: its older values would come after it.
    retry="""
UPDATE matcher.inbox i
SET state = 'pending', reason = NULL, attempts = 0, ready_at = now(), done_at = NULL
WHERE i.id = ANY (:ids) AND i.state = 'failed'
  AND NOT EXISTS (SELECT FROM matcher.inbox later
                  WHERE later.catalog = i.catalog AND later.sku = i.sku AND later.id > i.id
                    AND later.state = 'done')
""",
    drop="DELETE FROM matcher.inbox WHERE id = ANY (:ids) AND state = 'failed'",
)
