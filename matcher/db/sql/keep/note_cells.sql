-- Keep in mind which cells hold pictures of which category, or of one below it: a question to a
-- category far from the picture's own then passes by the cells that hold none of it.
CREATE OR REPLACE FUNCTION matcher.note_cells(encoder_id smallint, image_ids bigint[])
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  product_ids CONSTANT bigint[] := ARRAY(
    SELECT DISTINCT pi.product_id FROM matcher.product_image pi WHERE pi.image_id = ANY ($2));
BEGIN
  INSERT INTO matcher.category_cell (encoder_id, catalog_id, taxonomy_id, cell)
    SELECT DISTINCT c.encoder_id, c.catalog_id, above.id::integer, c.cell
    FROM matcher.candidate c
    JOIN matcher.taxonomy t ON t.id = c.taxonomy_id
    CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, '.')) AS above (id)
    WHERE c.encoder_id = $1 AND c.product_id = ANY (product_ids) AND c.image_id = ANY ($2)
      AND c.cell > 0
    ORDER BY 2, 3, 4
    ON CONFLICT ON CONSTRAINT category_cell_pkey DO NOTHING;
END
$$;
