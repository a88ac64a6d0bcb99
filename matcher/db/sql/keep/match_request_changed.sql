-- After any UPDATE of questions: callbacks are told of those that were answered, or failed for good.
-- SECURITY DEFINER, as ingest_run_changed.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.match_request_changed()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
DECLARE
  closed record;
  found_id integer;
BEGIN
  FOR closed IN
    SELECT n.* FROM new_row n JOIN old_row o ON o.id = n.id
    WHERE n.state IN ('done', 'failed') AND o.state NOT IN ('done', 'failed')
  LOOP
    BEGIN
      found_id := matcher.catalog_id(closed.catalog);
    EXCEPTION WHEN SQLSTATE 'MA001' THEN
      found_id := NULL;
    END;
    PERFORM matcher.tell_callbacks('match.answered', found_id, jsonb_build_object(
      'request_id', closed.id, 'catalog', closed.catalog, 'state', closed.state,
      'error', closed.error, 'depth', closed.depth, 'method', closed.method,
      'complete', closed.complete, 'identifiers', closed.identifiers, 'verdict', closed.verdict,
      'reason', closed.reason, 'pair', closed.pair, 'why', closed.why,
      'matches', (SELECT coalesce(jsonb_agg(to_jsonb(m) - 'request_id' ORDER BY m.rank), '[]')
                  FROM matcher.match m WHERE m.request_id = closed.id)));
  END LOOP;
  RETURN NULL;
END
$$;
