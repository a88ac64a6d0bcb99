-- Before candidates are written: a build that has begun commits first, or waits for us. A
-- transaction whose snapshot is older than the build's table sees none of its rows and would
-- change nothing, in silence: it fails here instead (40001), as the build has updated the row.
CREATE OR REPLACE FUNCTION matcher.lock_candidates()
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    PERFORM FROM matcher.search_space s ORDER BY s.encoder_id FOR SHARE;
  END IF;
  LOCK TABLE ONLY matcher.candidate IN ROW EXCLUSIVE MODE;
END
$$;
