-- Make the partition that holds one encoder's vectors. Does nothing when it exists. SECURITY DEFINER:
-- the application owns no table and may add only this kind.
CREATE OR REPLACE FUNCTION matcher.create_embedding_partition(encoder_id smallint)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
DECLARE
  partition_name text := format('embedding_%s', encoder_id);
  vector_dimension integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('matcher.create_embedding_partition'));
  IF to_regclass('matcher.' || partition_name) IS NOT NULL THEN
    RETURN;
  END IF;
  SELECT e.dimension INTO vector_dimension FROM matcher.encoder e WHERE e.id = encoder_id;
  IF vector_dimension IS NULL THEN
    RAISE EXCEPTION 'there is no encoder %', encoder_id USING ERRCODE = 'MA001';
  END IF;
  -- CREATE, then ATTACH: attaching takes no lock that stops readers of the other partitions.
  EXECUTE format(
    'CREATE TABLE matcher.%1$I (LIKE matcher.embedding INCLUDING ALL,
       CONSTRAINT %2$I CHECK (encoder_id = %3$s),
       CONSTRAINT %4$I CHECK (vector_dims(vector) = %5$s))',
    partition_name, partition_name || '_encoder_id_check', encoder_id,
    partition_name || '_dimension_check', vector_dimension);
  EXECUTE format(
    'ALTER TABLE matcher.embedding ATTACH PARTITION matcher.%1$I FOR VALUES IN (%2$s)',
    partition_name, encoder_id);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON matcher.%I TO matcher_app', partition_name);
  PERFORM matcher.protect_table(format('matcher.%I', partition_name)::regclass);
END
$$;
