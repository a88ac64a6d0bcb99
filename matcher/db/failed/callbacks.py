"""Messages that callbacks did not take."""

from matcher.db.failed import Kind

KIND = Kind(
    failed="""
SELECT d.id, d.payload -> 'data' ->> 'catalog' AS catalog, d.reason, d.done_at AS failed_at
FROM matcher.callback_delivery d WHERE d.state = 'failed'
""",
    shown="""
SELECT d.id, left(c.url, 200) AS subject, d.payload
FROM matcher.callback_delivery d JOIN matcher.callback c ON c.id = d.callback_id
WHERE d.id = ANY (:ids)
""",
    retry="""
UPDATE matcher.callback_delivery
SET state = 'pending', attempts = 0, ready_at = now(), done_at = NULL
WHERE id = ANY (:ids) AND state = 'failed'
""",
    drop="DELETE FROM matcher.callback_delivery WHERE id = ANY (:ids) AND state = 'failed'",
)
