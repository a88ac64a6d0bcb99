-- Make an empty table of the shape of a partition of `candidate`, without indexes: a filled table
-- takes them faster.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.make_candidate_table(table_name text, encoder_id smallint)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  -- Prices change daily: with room on the page such an update touches no index, HNSW included.
  EXECUTE format(
    'CREATE TABLE matcher.%1$I (LIKE matcher.candidate INCLUDING DEFAULTS INCLUDING STORAGE,
       CONSTRAINT %2$I CHECK (encoder_id = %3$s)) WITH (fillfactor = 85)',
    table_name, table_name || '_encoder_id_check', encoder_id);
  EXECUTE format(
    'GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.%I TO matcher_app', table_name);
  IF matcher.is_distributed('matcher.candidate') THEN
    PERFORM create_distributed_table(
      format('matcher.%I', table_name), 'product_id', colocate_with => 'matcher.embedding');
  END IF;
  PERFORM matcher.protect_table(format('matcher.%I', table_name)::regclass);
END
$$;
