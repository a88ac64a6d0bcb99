"""Questions by row that could not be answered."""

from matcher.db.failed import Kind

KIND = Kind(
    failed="""
SELECT id, catalog, error AS reason, coalesce(answered_at, asked_at) AS failed_at
FROM matcher.match_request WHERE state = 'failed'
""",
    shown="""
SELECT id, left(coalesce(photos[1], text, gtin, mpn, 'nothing'), 200) AS subject,
       jsonb_build_object('photos', (SELECT jsonb_agg(left(each, 200)) FROM unnest(photos) each),
                          'text', text, 'gtin', gtin, 'mpn', mpn, 'mpn_brand', mpn_brand, 'k', k,
                          'filters', filters, 'attempts', attempts) AS payload
FROM matcher.match_request WHERE id = ANY (:ids)
""",
    retry="""
UPDATE matcher.match_request
SET state = 'pending', error = NULL, attempts = 0, ready_at = now(), answer_by = NULL
WHERE id = ANY (:ids) AND state = 'failed'
""",
    drop="DELETE FROM matcher.match_request WHERE id = ANY (:ids) AND state = 'failed'",
)
