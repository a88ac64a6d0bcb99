-- Let the products on sale that show these pictures be found by them, as far as the pictures have
-- vectors and tell products apart. Whoever writes vectors calls this in the same transaction.
-- Idempotent; returns how many rows are new.
CREATE OR REPLACE FUNCTION matcher.add_candidates(encoder_id smallint, image_ids bigint[])
RETURNS bigint
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  product_ids CONSTANT bigint[] := ARRAY(
    SELECT DISTINCT e.product_id FROM matcher.embedding e
    WHERE e.encoder_id = $1 AND e.image_id = ANY ($2));
BEGIN
  -- Whoever is changing, retiring or reviving one of them commits first, or waits for us: neither
  -- would see the other's rows, and the candidate would stay as it was, or never be.
  PERFORM FROM matcher.product p WHERE p.id = ANY (product_ids)
    ORDER BY p.catalog_id, p.sku FOR SHARE;
  PERFORM FROM matcher.image i WHERE i.id = ANY ($2) ORDER BY i.id FOR SHARE;
  -- So does a build: the next statement sees the search space that it made.
  PERFORM matcher.lock_candidates(product_ids);
  RETURN (
    SELECT matcher.write_candidates(
      format('candidate_%s_%s', $1, s.generation), $1, s.generation, product_ids, $2)
    FROM matcher.search_space s WHERE s.encoder_id = $1);
END
$$;
