-- Work out anew, in the table that is being built, the products that writers have noted. Who changes
-- one of them meanwhile notes it again. Returns how many there were.
CREATE OR REPLACE FUNCTION matcher.redo_changes(encoder_id smallint)
RETURNS integer
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  building CONSTANT integer := (
    SELECT s.building FROM matcher.search_space s WHERE s.encoder_id = $1);
  table_name CONSTANT text := format('candidate_%s_%s', encoder_id, building);
  product_ids bigint[];
BEGIN
  WITH noted AS (DELETE FROM matcher.candidate_change n RETURNING n.product_id)
  SELECT coalesce(array_agg(DISTINCT n.product_id), '{}') INTO product_ids FROM noted n;
  IF cardinality(product_ids) > 0 THEN
    EXECUTE format('DELETE FROM matcher.%I c WHERE c.product_id = ANY ($1)', table_name)
      USING product_ids;
    PERFORM matcher.write_candidates(table_name, encoder_id, building, product_ids);
  END IF;
  RETURN cardinality(product_ids);
END
$$;
