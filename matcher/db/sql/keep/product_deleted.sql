-- After any DELETE of products: nothing is found by their pictures any more,
-- and what a deep look read of them goes.
CREATE OR REPLACE FUNCTION matcher.product_deleted()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  deleted CONSTANT bigint[] := ARRAY(SELECT o.id FROM old_row o);
BEGIN
  PERFORM matcher.lock_candidates(deleted);
  DELETE FROM matcher.candidate c WHERE c.product_id = ANY (deleted);
  DELETE FROM matcher.cue c WHERE c.product_id = ANY (deleted);
  RETURN NULL;
END
$$;
