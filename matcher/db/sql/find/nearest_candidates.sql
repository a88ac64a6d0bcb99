-- Of the candidates that meet a condition the `wanted` nearest to a short vector, each with the unit
-- that it stands for. The condition may name cells as $2.
CREATE OR REPLACE FUNCTION matcher.nearest_candidates(
  short_query halfvec, source text, unit text, condition text, cells integer[], wanted integer)
RETURNS matcher.proposals
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  proposals matcher.proposals;
BEGIN
  EXECUTE format(
    'SELECT array_agg(b.product_id), array_agg(b.image_id), array_agg(b.unit),
            array_agg(b.distance)
     FROM (SELECT c.product_id, c.image_id, %s AS unit, c.vector <#> $1 AS distance
           FROM %s WHERE %s ORDER BY distance LIMIT %s) b',
    unit, source, condition, wanted)
    INTO proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances
    USING short_query, cells;
  RETURN proposals;
END
$$;
