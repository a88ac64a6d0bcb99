-- Give a filled table the indexes that partitions of `candidate` have.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.index_candidate_table(table_name text)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  columns text;
BEGIN
  EXECUTE format(
    'ALTER TABLE matcher.%1$I ADD CONSTRAINT %2$I PRIMARY KEY (product_id, image_id, encoder_id)',
    table_name, table_name || '_pkey');
  FOREACH columns IN ARRAY ARRAY[
    'catalog_id, cell, taxonomy_id', 'catalog_id, taxonomy_id, cell',
    '{{ counted | join("_key, cell', '") }}_key, cell']
  LOOP
    EXECUTE format('CREATE INDEX %I ON matcher.%I (%s)',
                   table_name || '_' || replace(columns, ', ', '_') || '_idx', table_name, columns);
  END LOOP;
END
$$;
