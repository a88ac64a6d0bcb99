-- Give a filled table the indexes that partitions of `candidate` have.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.index_candidate_table(table_name text)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  key text;
BEGIN
  EXECUTE format(
    'ALTER TABLE matcher.%1$I ADD CONSTRAINT %2$I PRIMARY KEY (product_id, image_id, encoder_id)',
    table_name, table_name || '_pkey');
  -- With all that a scan of a category or a catalogue reads: it never goes to the table.
  EXECUTE format(
    'CREATE INDEX %I ON matcher.%I (catalog_id, taxonomy_id)
       INCLUDE (product_id, image_id, group_key, code)',
    table_name || '_category_idx', table_name);
  FOREACH key IN ARRAY ARRAY['{{ counted | join("', '") }}'] LOOP
    EXECUTE format('CREATE INDEX %I ON matcher.%I (%I)',
                   format('%s_%s_idx', table_name, key), table_name, key || '_key');
  END LOOP;
END
$$;
