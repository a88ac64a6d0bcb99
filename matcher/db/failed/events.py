"""What shops told that could not be applied."""

from matcher.db.failed import Kind

KIND = Kind(
    failed="""
SELECT e.id, c.name AS catalog, coalesce(e.reason, 'no reason known') AS reason,
       coalesce(e.worked_at, e.received_at) AS failed_at
FROM matcher.event e JOIN matcher.catalog c ON c.id = e.catalog_id
WHERE e.state = 'failed'
""",
    shown="""
SELECT e.id, s.name || ': ' || e.topic AS subject,
       jsonb_build_object('event_id', e.event_id, 'sent_at', e.sent_at,
                          'payload', left(encode(e.payload, 'escape'), 2000)) AS payload
FROM matcher.event e JOIN matcher.source s ON s.id = e.source_id
WHERE e.id = ANY (:ids)
""",
    retry="""
UPDATE matcher.event SET state = 'pending', reason = NULL, worked_at = NULL
WHERE id = ANY (:ids) AND state = 'failed'
""",
    drop="DELETE FROM matcher.event WHERE id = ANY (:ids) AND state = 'failed'",
)
