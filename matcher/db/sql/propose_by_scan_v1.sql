-- Compare every eligible picture, about `eligible` of them, by its short vector; the `wanted`
-- nearest are proposed.
CREATE FUNCTION matcher.propose_by_scan_v1(
  short_query halfvec, filter matcher.match_filter, source text, driver text,
  eligible bigint, wanted integer)
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
    matcher.unit_of_candidate_v1(filter), source, matcher.candidate_filter_v1(filter, driver),
    wanted)
    INTO proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances
    USING short_query;
  proposals.compared := eligible;
  RETURN proposals;
END
$$;
