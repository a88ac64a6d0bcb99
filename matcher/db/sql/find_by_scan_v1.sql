-- Compare every eligible picture by its short vector, and the `wanted` nearest by their whole ones.
CREATE FUNCTION matcher.find_by_scan_v1(
  query halfvec, short_query halfvec, filter matcher.match_filter, encoder_id smallint,
  source text, driver text, wanted integer)
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
       SELECT c.product_id, c.image_id, %s AS unit, true AS fits FROM %s
       WHERE %s ORDER BY c.vector <#> $2 LIMIT %s)',
    matcher.unit_of_candidate_v1(filter), source, matcher.candidate_filter_v1(filter, driver),
    wanted) || matcher.rerank_query_v1(encoder_id)
    INTO hits.product_ids, hits.units, hits.distances USING query, short_query;
  RETURN hits;
END
$$;
