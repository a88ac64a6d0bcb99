-- Compare all eligible pictures, about `eligible` of them, by their codes, and the nearest of these
-- by their whole vectors. `is_all` where that leaves out none. An index that an earlier version
-- built has no codes: there short vectors are compared.
--
-- Measured with real photos, 2,000 to 100,000 pictures of categories far from their own: .995 of
-- the ten nearest are among so many by code (benchmarks/search/codes.py).
CREATE OR REPLACE FUNCTION matcher.scan_candidates(
  query halfvec, filter matcher.match_filter, encoder_id smallint, source text, drivers text[],
  eligible bigint, wanted integer,
  OUT hits matcher.found_candidates, OUT is_all boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET enable_seqscan = off  -- what the planner thinks of the order on disk is wrong
AS $$
DECLARE
  short CONSTANT halfvec := matcher.shorten(query, encoder_id);
  code CONSTANT bit varying := matcher.thermometer_code(short, encoder_id);
  named CONSTANT integer := wanted * greatest(eligible, 1000) ^ 0.3 / 2;
BEGIN
  EXECUTE format(
    'WITH named AS MATERIALIZED (
       SELECT c.product_id, c.image_id, %1$s AS unit FROM %2$s WHERE %3$s
       ORDER BY %4$s LIMIT %5$s),
     whole AS MATERIALIZED (  -- by itself, as Citus answers it from shards
       SELECT n.product_id, n.unit, e.vector <#> $1 AS distance
       FROM named n JOIN matcher.embedding_%6$s e
         ON e.encoder_id = %6$s AND e.product_id = n.product_id AND e.image_id = n.image_id)
     SELECT array_agg(w.product_id), array_agg(w.unit), array_agg(w.distance),
            (SELECT count(*) FROM named) < %5$s
     FROM whole w',
    matcher.unit_of_candidate(filter), source, matcher.candidate_filter(filter, drivers),
    CASE WHEN code IS NULL THEN 'c.vector <#> $2' ELSE 'c.code <~> $3' END, named, encoder_id)
    INTO hits.product_ids, hits.units, hits.distances, is_all USING query, short, code;
  hits.compared := eligible;
END
$$;
