-- Walk through the cells of the search space, nearest first, comparing eligible pictures by their
-- short vectors, at first `rows_wanted`, until twice as many change nothing; then compare the
-- `wanted` nearest by their whole vectors.
CREATE FUNCTION matcher.find_in_cells_v1(
  query halfvec, short_query halfvec, k integer, filter matcher.match_filter,
  encoder_id smallint, source text, driver text, wanted integer, rows_wanted bigint)
RETURNS matcher.found_candidates
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  hits matcher.found_candidates;
  cells integer[] := matcher.rank_cells_v1(short_query, filter, encoder_id);
  product_ids bigint[];
  image_ids bigint[];
  units bigint[];
  distances double precision[];
  more record;
  top bigint[];
  new_top bigint[];
BEGIN
  hits.compared := 0;
  WHILE cardinality(cells) > 0 LOOP
    EXECUTE format(
      'WITH part AS MATERIALIZED (
         SELECT b.*, o.place
         FROM unnest($2) WITH ORDINALITY AS o (cell, place)
         CROSS JOIN LATERAL (
           SELECT c.product_id, c.image_id, %s AS unit, c.vector <#> $1 AS distance
           FROM %s WHERE c.cell = o.cell AND %s OFFSET 0) b
         LIMIT %s),
       best AS (SELECT p.* FROM part p ORDER BY p.distance LIMIT %s)
       SELECT array_agg(b.product_id) AS product_ids, array_agg(b.image_id) AS image_ids,
              array_agg(b.unit) AS units, array_agg(b.distance) AS distances,
              (SELECT count(*) FROM part) AS rows,
              (SELECT max(p.place) FROM part p)::integer AS last_cell
       FROM best b',
      matcher.unit_of_candidate_v1(filter), source,
      matcher.candidate_filter_v1(
        filter, CASE WHEN driver IN ('catalog', 'category') THEN 'cell' ELSE driver END),
      rows_wanted, wanted)
      INTO more USING short_query, cells;
    product_ids := product_ids || more.product_ids;
    image_ids := image_ids || more.image_ids;
    units := units || more.units;
    distances := distances || more.distances;
    hits.compared := hits.compared + more.rows;
    new_top := ARRAY(SELECT u.unit FROM unnest(units, distances) AS u (unit, distance)
                     GROUP BY u.unit ORDER BY min(u.distance), u.unit LIMIT k);
    EXIT WHEN more.rows < rows_wanted OR (cardinality(new_top) = k AND new_top = top);
    top := new_top;
    cells := cells[more.last_cell:];  -- the last one may have been cut off
    rows_wanted := greatest(rows_wanted, hits.compared);
  END LOOP;
  EXECUTE format(
    'WITH near AS MATERIALIZED (
       SELECT u.product_id, u.image_id, u.unit, true AS fits
       FROM unnest($2, $3, $4, $5) AS u (product_id, image_id, unit, distance)
       ORDER BY u.distance LIMIT %s)', wanted) || matcher.rerank_query_v1(encoder_id)
    INTO hits.product_ids, hits.units, hits.distances
    USING query, product_ids, image_ids, units, distances;
  RETURN hits;
END
$$;
