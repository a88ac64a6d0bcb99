-- Removed in 0.3.0: use create_embedding_partition.
CREATE OR REPLACE FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint)
RETURNS void
LANGUAGE sql
AS $$
  SELECT matcher.create_embedding_partition(encoder_id);
$$;
