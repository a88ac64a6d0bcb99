-- The same as note_cells for all of an encoder's pictures, anew: when a build has written
-- them into `table_name`, and when the taxonomy has changed (NULL: the table that holds them).
CREATE OR REPLACE FUNCTION matcher.note_all_cells(encoder_id smallint, table_name text DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  IF table_name IS NULL THEN
    -- A writer that found its cell noted commits first: what it adds is seen below.
    LOCK TABLE ONLY matcher.candidate IN SHARE ROW EXCLUSIVE MODE;
  END IF;
  DELETE FROM matcher.category_cell k WHERE k.encoder_id = $1;
  EXECUTE format(
    'INSERT INTO matcher.category_cell (encoder_id, catalog_id, taxonomy_id, cell)
     SELECT DISTINCT %1$s::smallint, c.catalog_id, above.id::integer, c.cell
     FROM (SELECT DISTINCT n.catalog_id, n.taxonomy_id, n.cell FROM matcher.%2$I n
           WHERE n.encoder_id = %1$s AND n.cell > 0) c
     JOIN matcher.taxonomy t ON t.id = c.taxonomy_id
     CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, ''.'')) AS above (id)
     ON CONFLICT ON CONSTRAINT category_cell_pkey DO NOTHING',
    encoder_id, coalesce(table_name, 'candidate'));
END
$$;
