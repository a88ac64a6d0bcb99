-- Build the typed HNSW index over one encoder's vectors, unless it is there. Made after the first
-- load it costs a third of what inserting into it does. It waits for no reader and lets no writer
-- in until it is done. SECURITY DEFINER, as create_embedding_partition_v1. True when it was built.
CREATE FUNCTION matcher.build_embedding_index_v1(encoder_id smallint)
RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
DECLARE
  partition_name text := format('embedding_%s', encoder_id);
BEGIN
  IF matcher.has_embedding_index_v1(encoder_id) THEN
    RETURN false;
  END IF;
  IF to_regclass('matcher.' || partition_name) IS NULL THEN
    RAISE EXCEPTION 'there is no encoder %', encoder_id USING ERRCODE = 'MA001';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('matcher.build_embedding_index'), encoder_id);
  IF matcher.has_embedding_index_v1(encoder_id) THEN
    RETURN false;
  END IF;
  EXECUTE format(
    'CREATE INDEX %1$I ON matcher.%2$I
       USING hnsw ((vector::halfvec(%3$s)) halfvec_ip_ops) WITH (m = 16, ef_construction = 128)',
    partition_name || '_hnsw_idx', partition_name,
    (SELECT e.dimension FROM matcher.encoder e WHERE e.id = encoder_id));
  RETURN true;
END
$$;
