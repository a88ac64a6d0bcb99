-- A SKU as a query: the mean of its pictures' vectors, unit length. Generic pictures (logos, size
-- charts) do not speak for it.
CREATE OR REPLACE FUNCTION matcher.product_vector(product_id bigint, encoder_id smallint)
RETURNS halfvec
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_variable
DECLARE
  mean_vector halfvec;
BEGIN
  SELECT l2_normalize(avg(e.vector)) INTO mean_vector
    FROM matcher.embedding e
    JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
    WHERE e.encoder_id = encoder_id AND e.product_id = product_id;
  IF mean_vector IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('SKU %L has no picture with a vector to be compared by',
                       (SELECT p.sku FROM matcher.product p WHERE p.id = product_id)),
      HINT = '`matcher products show` tells the state of its pictures: waiting ones are embedded by'
             ' `matcher worker`, failed ones have a reason, generic ones identify nothing.';
  END IF;
  RETURN mean_vector;
END
$$;
