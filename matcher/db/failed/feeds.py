"""Feeds that workers could not read to their end; those of a command are read by it again."""

from matcher.db.failed import Kind

KIND = Kind(
    failed="""
SELECT r.id, c.name AS catalog, coalesce(r.reason, 'no reason known') AS reason,
       coalesce(r.finished_at, r.started_at) AS failed_at
FROM matcher.ingest_run r JOIN matcher.catalog c ON c.id = r.catalog_id
WHERE r.state = 'failed' AND r.source ~ '^https?://'
""",
    shown="""
SELECT id, left(source, 2000) AS subject,
       jsonb_build_object('url', left(source, 2000), 'format', format, 'sync', sync,
                          'force', force, 'encoding', encoding, 'columns', columns,
                          'rows_read', rows_read, 'attempts', attempts) AS payload
FROM matcher.ingest_run WHERE id = ANY (:ids)
""",
    # From the first row: what the feed held was forgotten when the run was closed.
    retry="""
WITH forgotten AS (
  DELETE FROM matcher.ingest_reject x USING matcher.ingest_run r
  WHERE x.run_id = r.id AND r.id = ANY (:ids) AND r.state = 'failed' AND r.source ~ '^https?://'
)
UPDATE matcher.ingest_run
SET state = 'reading', reason = NULL, attempts = 0, ready_at = now(), finished_at = NULL,
    rows_read = 0, accepted = 0, rejected = 0, ended_early = false, content = NULL
WHERE id = ANY (:ids) AND state = 'failed' AND source ~ '^https?://'
""",
    drop="""
DELETE FROM matcher.ingest_run WHERE id = ANY (:ids) AND state = 'failed' AND source ~ '^https?://'
""",
)
