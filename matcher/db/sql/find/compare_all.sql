-- Compare every eligible picture. Of the products, those that are not among the k nearest nor tie
-- with the last of them are left out.
CREATE OR REPLACE FUNCTION matcher.compare_all(
  query halfvec, k integer, filter matcher.match_filter, encoder_id smallint, source text,
  drivers text[])
RETURNS matcher.found_candidates
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  hits matcher.found_candidates;
BEGIN
  EXECUTE format(
    'WITH scored AS MATERIALIZED (
       SELECT c.product_id, %1$s AS unit, e.vector <#> $1 AS distance
       FROM %2$s JOIN matcher.embedding_%3$s e
         ON e.encoder_id = %3$s AND e.product_id = c.product_id AND e.image_id = c.image_id
       WHERE %4$s),
     nearest AS (
       SELECT s.unit, min(s.distance) AS distance FROM scored s
       GROUP BY s.unit ORDER BY 2 LIMIT $2),
     kept AS (
       SELECT s.product_id, s.unit, min(s.distance) AS distance FROM scored s
       WHERE s.distance <= (SELECT max(n.distance) FROM nearest n) GROUP BY s.product_id, s.unit)
     SELECT array_agg(t.product_id), array_agg(t.unit), array_agg(t.distance),
            (SELECT count(*) FROM scored)
     FROM kept t',
    matcher.unit_of_candidate(filter), source, encoder_id,
    matcher.candidate_filter(filter, drivers))
    INTO hits.product_ids, hits.units, hits.distances, hits.compared USING query, k;
  RETURN hits;
END
$$;
