-- Let the HNSW index propose pictures, and compare the eligible ones by their whole vectors.
CREATE FUNCTION matcher.find_near_v1(
  query halfvec, short_query halfvec, filter matcher.match_filter, encoder_id smallint,
  source text, short_dimension integer, proposed integer)
RETURNS matcher.found_candidates
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET hnsw.ef_search = 100
SET hnsw.iterative_scan = off
SET enable_seqscan = off  -- the planner prices HNSW by its own guess
AS $$
DECLARE
  hits matcher.found_candidates;
BEGIN
  PERFORM set_config('hnsw.ef_search', proposed::text, true);
  EXECUTE format(
    'WITH near AS MATERIALIZED (
       SELECT c.product_id, c.image_id, %s AS unit, (%s) IS TRUE AS fits FROM %s
       ORDER BY (c.vector::halfvec(%s)) <#> $2 LIMIT %s)',
    matcher.unit_of_candidate_v1(filter), matcher.candidate_filter_v1(filter, NULL), source,
    short_dimension, proposed) || matcher.rerank_query_v1(encoder_id)
    INTO hits.product_ids, hits.units, hits.distances USING query, short_query;
  hits.compared := proposed;
  RETURN hits;
END
$$;
