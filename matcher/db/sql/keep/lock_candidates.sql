-- Before candidates of some products are written: a build that begins, or exchanges tables, goes
-- first, or waits for us; of one that is underway, what changes is noted. A transaction whose
-- snapshot is older than the build's table sees none of its rows and would change nothing, in
-- silence: it fails here instead (40001), as the build has updated the row.
CREATE OR REPLACE FUNCTION matcher.lock_candidates(product_ids bigint[] DEFAULT '{}')
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    PERFORM FROM matcher.search_space s ORDER BY s.encoder_id FOR SHARE;
  END IF;
  LOCK TABLE ONLY matcher.candidate IN ROW EXCLUSIVE MODE;
  INSERT INTO matcher.candidate_change (product_id)
    SELECT p.id FROM unnest(product_ids) p (id)
    WHERE EXISTS (SELECT FROM matcher.search_space s WHERE s.building IS NOT NULL);
END
$$;
