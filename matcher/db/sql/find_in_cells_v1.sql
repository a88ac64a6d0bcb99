-- Look through the cells of the search space, nearest first, comparing eligible pictures by their
-- short vectors, until twice as many change nothing; then compare the `wanted` nearest by their
-- whole vectors.
--
-- `eligible` is their number, `rows_wanted` how many are compared at first, and `steady` how many
-- of the nearest must stay the same.
CREATE FUNCTION matcher.find_in_cells_v1(
  query halfvec, short_query halfvec, filter matcher.match_filter, encoder_id smallint,
  space matcher.search_space, source text, driver text, eligible bigint, wanted integer,
  rows_wanted bigint, steady integer)
RETURNS matcher.found_candidates
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET enable_seqscan = off  -- cells lie together; the planner does not know how closely
AS $$
DECLARE
  hits matcher.found_candidates;
  -- So many blocks hold thrice what is compared at first, if it is spread evenly.
  near_blocks CONSTANT integer :=
    least(greatest(3 * rows_wanted * space.blocks / greatest(eligible, 1), 16), space.blocks);
  cells integer[] := matcher.rank_cells_v1(short_query, filter, encoder_id, 1, near_blocks);
  are_all boolean := filter.category_ids IS NOT NULL OR near_blocks = space.blocks;
  rows_in_cell CONSTANT double precision := eligible::double precision
    / greatest(CASE WHEN filter.category_ids IS NULL THEN space.cells ELSE cardinality(cells) END, 1);
  taken integer;
  product_ids bigint[];
  image_ids bigint[];
  units bigint[];
  distances double precision[];
  more record;
  top bigint[];
  new_top bigint[];
BEGIN
  hits.compared := 0;
  LOOP
    IF cardinality(cells) = 0 AND NOT are_all THEN
      cells := matcher.rank_cells_v1(short_query, filter, encoder_id, near_blocks + 1, space.blocks);
      are_all := true;
    END IF;
    EXIT WHEN cardinality(cells) = 0;
    taken := least(ceil(rows_wanted / greatest(rows_in_cell, 0.01)), cardinality(cells));
    EXECUTE format(
      'SELECT array_agg(b.product_id) AS product_ids, array_agg(b.image_id) AS image_ids,
              array_agg(b.unit) AS units, array_agg(b.distance) AS distances
       FROM (SELECT c.product_id, c.image_id, %s AS unit, c.vector <#> $1 AS distance
             FROM %s WHERE c.cell = ANY ($2) AND %s ORDER BY distance LIMIT %s) b',
      matcher.unit_of_candidate_v1(filter), source,
      matcher.candidate_filter_v1(
        filter, CASE WHEN driver IN ('catalog', 'category') THEN 'cell' ELSE driver END),
      wanted)
      INTO more USING short_query, cells[1 : taken];
    product_ids := product_ids || more.product_ids;
    image_ids := image_ids || more.image_ids;
    units := units || more.units;
    distances := distances || more.distances;
    hits.compared := hits.compared + least(ceil(taken * rows_in_cell), eligible);
    new_top := ARRAY(SELECT u.unit FROM unnest(units, distances) AS u (unit, distance)
                     GROUP BY u.unit ORDER BY min(u.distance), u.unit LIMIT steady);
    EXIT WHEN cardinality(new_top) = steady AND new_top = top;
    top := new_top;
    cells := cells[taken + 1 :];
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
