-- After any INSERT of products' pictures, by an ingest or by plain SQL: each gets its jobs.
CREATE OR REPLACE FUNCTION matcher.product_image_added()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  added CONSTANT bigint[] := ARRAY(SELECT DISTINCT n.image_id FROM new_row n);
BEGIN
  IF cardinality(added) > 0 THEN
    PERFORM matcher.open_jobs(added);
  END IF;
  RETURN NULL;
END
$$;
