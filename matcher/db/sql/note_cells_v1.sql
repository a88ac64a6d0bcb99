-- Keep in mind which cells hold pictures of which category, or of one below it: a question to a
-- category far from the picture's own then passes by the cells that hold none of it.
CREATE FUNCTION matcher.note_cells_v1(encoder_id smallint, image_ids bigint[])
RETURNS void
LANGUAGE sql
SET search_path FROM CURRENT
AS $$
  INSERT INTO matcher.category_cell (encoder_id, catalog_id, taxonomy_id, cell)
  SELECT DISTINCT c.encoder_id, c.catalog_id, above.id::integer, c.cell
  FROM matcher.product_image pi
  JOIN matcher.candidate c
    ON c.encoder_id = $1 AND c.product_id = pi.product_id AND c.image_id = pi.image_id
  JOIN matcher.taxonomy t ON t.id = c.taxonomy_id
  CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, '.')) AS above (id)
  WHERE pi.image_id = ANY ($2) AND c.cell > 0
  ORDER BY 2, 3, 4
  ON CONFLICT ON CONSTRAINT category_cell_pkey DO NOTHING;
$$;
