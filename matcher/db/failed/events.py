"""What shops told and nobody could read, or of which every product was refused."""

from matcher.db.failed import Kind

KIND = Kind(
    failed="""
SELECT e.id, c.name AS catalog, coalesce(e.reason, 'no reason known') AS reason,
       coalesce(e.worked_at, e.received_at) AS failed_at
FROM matcher.event e JOIN matcher.catalog c ON c.id = e.catalog_id
WHERE e.state = 'failed'
""",
    # As PostgreSQL writes bytes in text: a body need not be UTF-8.
    shown="""
SELECT e.id, format('%s %s', s.hook, e.topic) AS subject,
       jsonb_build_object('source', s.name, 'event_id', e.event_id, 'sent_at', e.sent_at,
                          'bytes', octet_length(e.payload),
                          'first_bytes', encode(substr(e.payload, 1, 2000), 'escape')) AS payload
FROM matcher.event e JOIN matcher.source s ON s.id = e.source_id WHERE e.id = ANY (:ids)
""",
    retry="""
UPDATE matcher.event SET state = 'pending', reason = NULL, worked_at = NULL
WHERE id = ANY (:ids) AND state = 'failed'
""",
    drop="DELETE FROM matcher.event WHERE id = ANY (:ids) AND state = 'failed'",
)
