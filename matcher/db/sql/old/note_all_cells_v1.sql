-- Removed in 0.3.0: use note_all_cells.
CREATE OR REPLACE FUNCTION matcher.note_all_cells_v1(encoder_id smallint, table_name text DEFAULT NULL)
RETURNS void
LANGUAGE sql
AS $$
  SELECT matcher.note_all_cells(encoder_id, table_name);
$$;
