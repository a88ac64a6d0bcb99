-- Removed in 0.3.0: use `matcher index build`. No question reads an index over whole
-- vectors any more: nothing is built.
CREATE OR REPLACE FUNCTION matcher.build_embedding_index_v1(encoder_id smallint)
RETURNS boolean
LANGUAGE sql
AS $$
  SELECT false;
$$;
