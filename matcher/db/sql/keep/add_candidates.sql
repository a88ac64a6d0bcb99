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
  added bigint;
BEGIN
  -- Whoever is changing, retiring or reviving one of them commits first, or waits for us: neither
  -- would see the other's rows, and the candidate would stay as it was, or never be.
  PERFORM FROM matcher.product p WHERE p.id = ANY (product_ids)
    ORDER BY p.catalog_id, p.sku FOR SHARE;
  PERFORM FROM matcher.image i WHERE i.id = ANY ($2) ORDER BY i.id FOR SHARE;
  -- So does a build: the next statement sees the search space that it made.
  PERFORM matcher.lock_candidates();
  INSERT INTO matcher.candidate (
      encoder_id, product_id, image_id, catalog_id, taxonomy_id, group_key, price,
      {{ keys | join('_key, ') }}_key, code, vector)
    SELECT e.encoder_id, e.product_id, e.image_id, e.catalog_id, f.taxonomy_id, f.group_key,
           f.price, f.{{ keys | join('_key, f.') }}_key,
           matcher.thermometer_code(s.vector, e.encoder_id), s.vector
    FROM (SELECT * FROM matcher.embedding e
          WHERE e.encoder_id = $1 AND e.image_id = ANY ($2) OFFSET 0) e
    JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
    JOIN matcher.product_filter f ON f.product_id = e.product_id
    CROSS JOIN LATERAL (SELECT matcher.shorten(e.vector, e.encoder_id) AS vector OFFSET 0) s
    ON CONFLICT ON CONSTRAINT candidate_pkey DO NOTHING;
  GET DIAGNOSTICS added = ROW_COUNT;
  RETURN added;
END
$$;
