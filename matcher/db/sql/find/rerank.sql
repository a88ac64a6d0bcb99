-- Compare the `wanted` nearest proposals by their whole vectors.
CREATE OR REPLACE FUNCTION matcher.rerank(
  query halfvec, proposals matcher.proposals, encoder_id smallint, wanted integer)
RETURNS matcher.found_candidates
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  hits matcher.found_candidates;
BEGIN
  EXECUTE format(
    'WITH near AS MATERIALIZED (
       SELECT DISTINCT u.distance, u.product_id, u.image_id, u.unit
       FROM unnest($2, $3, $4, $5) AS u (product_id, image_id, unit, distance)
       ORDER BY u.distance LIMIT %s)
     SELECT array_agg(n.product_id), array_agg(n.unit), array_agg(e.vector <#> $1)
     FROM near n JOIN matcher.embedding_%s e
       ON e.encoder_id = %s AND e.product_id = n.product_id AND e.image_id = n.image_id',
    wanted, encoder_id, encoder_id)
    INTO hits.product_ids, hits.units, hits.distances
    USING query, proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances;
  hits.compared := proposals.compared;
  RETURN hits;
END
$$;
