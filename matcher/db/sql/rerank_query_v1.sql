-- The end of a query that has found pictures by their short vectors, in `near` (product_id,
-- image_id, unit, fits): compares those that fit by their whole vectors with $1, the query.
CREATE FUNCTION matcher.rerank_query_v1(encoder_id smallint)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
  RETURN format(
    ' SELECT array_agg(n.product_id), array_agg(n.unit), array_agg(e.vector <#> $1)
      FROM near n JOIN matcher.embedding_%1$s e
        ON e.encoder_id = %1$s AND e.product_id = n.product_id AND e.image_id = n.image_id
      WHERE n.fits', encoder_id);
END
$$;
