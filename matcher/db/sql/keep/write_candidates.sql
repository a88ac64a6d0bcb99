-- Write candidates of these products on sale into a table, as far as their pictures have vectors and
-- tell products apart: of all their pictures, or of some. Returns how many rows are new.
CREATE OR REPLACE FUNCTION matcher.write_candidates(
  table_name text, encoder_id smallint, generation integer, product_ids bigint[],
  image_ids bigint[] DEFAULT NULL)
RETURNS bigint
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  added bigint;
BEGIN
  EXECUTE format(
    'INSERT INTO matcher.%1$I (
       encoder_id, product_id, image_id, catalog_id, taxonomy_id, group_key, price,
       {{ keys | join('_key, ') }}_key, code, vector)
     SELECT e.encoder_id, e.product_id, e.image_id, e.catalog_id, f.taxonomy_id, f.group_key,
            f.price, f.{{ keys | join('_key, f.') }}_key,
            matcher.thermometer_code(s.vector, e.encoder_id, %3$s), s.vector
     FROM (SELECT * FROM matcher.embedding_%2$s e
           WHERE e.product_id = ANY ($1) AND (e.image_id = ANY ($2) OR $2 IS NULL) OFFSET 0) e
     JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
     JOIN matcher.product_filter f ON f.product_id = e.product_id
     CROSS JOIN LATERAL (
       SELECT matcher.shorten(e.vector, e.encoder_id, %3$s) AS vector OFFSET 0) s
     ON CONFLICT (product_id, image_id, encoder_id) DO NOTHING',
    table_name, encoder_id, generation) USING product_ids, image_ids;
  GET DIAGNOSTICS added = ROW_COUNT;
  RETURN added;
END
$$;
