-- Removed in 0.3.0: use `matcher index status`. No question reads an index over whole
-- vectors any more.
CREATE OR REPLACE FUNCTION matcher.has_embedding_index_v1(encoder_id smallint)
RETURNS boolean
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$
  SELECT false;
$$;
