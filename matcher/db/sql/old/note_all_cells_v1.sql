-- Removed in 0.3.0: use nothing: there are no cells any more.
CREATE OR REPLACE FUNCTION matcher.note_all_cells_v1(encoder_id smallint, table_name text DEFAULT NULL)
RETURNS void
LANGUAGE sql
AS $$
  SELECT;
$$;
