-- Whether the HNSW index may answer an unfiltered question: it stands, the encoder's partition is
-- larger than what an exact scan compares in a few milliseconds (`matcher.exact_limit` pictures),
-- and holds this one catalogue. Statistics may be stale: that costs time, never an answer.
CREATE FUNCTION matcher.approximate_is_right_v1(encoder_id smallint, catalog_id integer)
RETURNS boolean
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  partition_name text := format('matcher.embedding_%s', encoder_id);
  exact_limit integer :=
    coalesce(nullif(current_setting('matcher.exact_limit', true), '')::integer, 20000);
  is_right boolean;
BEGIN
  IF NOT matcher.has_embedding_index_v1(encoder_id) THEN
    RETURN false;
  END IF;
  EXECUTE format('SELECT min(e.catalog_id) = $1 AND max(e.catalog_id) = $1 FROM %s e', partition_name)
    INTO is_right USING catalog_id;
  IF is_right IS NOT TRUE THEN
    RETURN false;
  END IF;
  IF (SELECT c.reltuples FROM pg_class c WHERE c.oid = partition_name::regclass) > exact_limit THEN
    RETURN true;
  END IF;
  EXECUTE format(
    'SELECT count(*) > $1 FROM (SELECT FROM %s LIMIT $1 + 1) counted', partition_name)
    INTO is_right USING exact_limit;
  RETURN is_right;
END
$$;
