-- The same as note_cells_v1 for all of an encoder's pictures, anew: after a build, and when the
-- taxonomy has changed.
CREATE FUNCTION matcher.note_all_cells_v1(encoder_id smallint)
RETURNS void
LANGUAGE sql
SET search_path FROM CURRENT
AS $$
  DELETE FROM matcher.category_cell k WHERE k.encoder_id = $1;
  INSERT INTO matcher.category_cell (encoder_id, catalog_id, taxonomy_id, cell)
  SELECT DISTINCT $1, c.catalog_id, above.id::integer, c.cell
  FROM (SELECT DISTINCT n.catalog_id, n.taxonomy_id, n.cell FROM matcher.candidate n
        WHERE n.encoder_id = $1 AND n.cell > 0) c
  JOIN matcher.taxonomy t ON t.id = c.taxonomy_id
  CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, '.')) AS above (id)
  ON CONFLICT ON CONSTRAINT category_cell_pkey DO NOTHING;
$$;
