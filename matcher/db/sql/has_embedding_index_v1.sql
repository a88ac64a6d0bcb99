-- Whether the HNSW index over one encoder's vectors stands and may be used.
CREATE FUNCTION matcher.has_embedding_index_v1(encoder_id smallint)
RETURNS boolean
LANGUAGE sql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
  SELECT EXISTS (
    SELECT FROM pg_index x
    JOIN pg_class i ON i.oid = x.indexrelid
    JOIN pg_am a ON a.oid = i.relam AND a.amname = 'hnsw'
    WHERE x.indrelid = to_regclass(format('matcher.embedding_%s', $1)) AND x.indisvalid);
$$;
