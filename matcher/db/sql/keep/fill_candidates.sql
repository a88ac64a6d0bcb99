-- Fill the table that is being built with the encoder's candidates, as they stand, and with short
-- vectors and codes from `candidate_stage`. What has changed since begin_build is noted, and worked
-- out by redo_changes. Returns the number of rows.
CREATE OR REPLACE FUNCTION matcher.fill_candidates(encoder_id smallint)
RETURNS bigint
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  copied CONSTANT text := 'catalog_id, taxonomy_id, group_key, price, {{ keys | join('_key, ') }}_key';
  space CONSTANT matcher.search_space := (
    SELECT s FROM matcher.search_space s WHERE s.encoder_id = $1);
  written bigint;
BEGIN
  EXECUTE format(
    'INSERT INTO matcher.candidate_%1$s_%2$s (encoder_id, product_id, image_id, %4$s, code, vector)
     SELECT %1$s, c.product_id, c.image_id, %4$s, s.code, s.vector
     FROM matcher.candidate_%1$s_%3$s c JOIN (
       SELECT t.product_id, t.image_id, t.code, t.vector FROM matcher.candidate_stage t
       WHERE t.encoder_id = %1$s) s
       ON s.product_id = c.product_id AND s.image_id = c.image_id
     -- Brands lie together, as they are scanned; else in no order: HNSW that is built from a walk
     -- through neighbours has islands.
     ORDER BY c.catalog_id, hashint8(c.brand_key), c.brand_key, hashint8(c.product_id), c.product_id',
    encoder_id, space.building, space.generation, copied);
  GET DIAGNOSTICS written = ROW_COUNT;
  RETURN written;
END
$$;
