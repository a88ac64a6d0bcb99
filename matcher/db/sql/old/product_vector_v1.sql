-- Removed in 0.3.0: use product_vector.
CREATE OR REPLACE FUNCTION matcher.product_vector_v1(product_id bigint, encoder_id smallint)
RETURNS halfvec
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$
  SELECT matcher.product_vector(product_id, encoder_id);
$$;
