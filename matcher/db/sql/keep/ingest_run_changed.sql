-- After any UPDATE of readings: callbacks are told of those that ended. SECURITY DEFINER: whoever
-- ends one need not read the secrets of callbacks.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.ingest_run_changed()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
BEGIN
  PERFORM matcher.tell_callbacks('run.finished', n.catalog_id, jsonb_build_object(
      'run_id', n.id, 'catalog', c.name, 'source', n.source, 'state', n.state, 'reason', n.reason,
      'rows_read', n.rows_read, 'accepted', n.accepted, 'rejected', n.rejected,
      'retired', n.retired, 'started_at', n.started_at, 'finished_at', n.finished_at))
    FROM new_row n
    JOIN old_row o ON o.id = n.id AND o.state = 'reading' AND n.state <> 'reading'
    JOIN matcher.catalog c ON c.id = n.catalog_id;
  RETURN NULL;
END
$$;
