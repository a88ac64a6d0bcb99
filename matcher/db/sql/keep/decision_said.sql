-- After any INSERT or UPDATE of decisions: callbacks are told of what somebody said.
-- SECURITY DEFINER, as ingest_run_changed.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.decision_said()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
DECLARE
  said_ids bigint[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    said_ids := ARRAY(SELECT n.id FROM new_row n WHERE n.said IS NOT NULL);
  ELSE
    said_ids := ARRAY(
      SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id
      WHERE n.said IS NOT NULL
        AND (n.said, n.decided_by, n.decided_at)
            IS DISTINCT FROM (o.said, o.decided_by, o.decided_at));
  END IF;
  PERFORM matcher.tell_callbacks('verdict.given', d.catalog_id, jsonb_build_object(
      'decision_id', d.id, 'catalog', c.name, 'photo', encode(d.photo, 'hex'), 'sku', d.sku,
      'said', d.said, 'decided_by', d.decided_by, 'decided_at', d.decided_at,
      'verdict', d.verdict))
    FROM matcher.decision d JOIN matcher.catalog c ON c.id = d.catalog_id
    WHERE d.id = ANY (said_ids) ORDER BY d.id;
  RETURN NULL;
END
$$;
