-- Look through the cells of the search space, nearest first, comparing eligible pictures by their
-- short vectors: at first `rows_wanted`, then as many again, until that changes nothing among the
-- `steady` nearest. The `wanted` nearest of each round are proposed.
--
-- `eligible` is an upper bound of how many pictures there are to be found, `category_id` says
-- where: only cells that hold pictures of it are looked through. The array of cells is a
-- subquery: a plan for hundreds of known ones takes longer to make than to run.
CREATE OR REPLACE FUNCTION matcher.propose_from_cells(
  short_query halfvec, filter matcher.match_filter, category_id integer,
  space matcher.search_space, source text, driver text, eligible bigint, wanted integer,
  rows_wanted bigint, steady integer)
RETURNS matcher.proposals
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET enable_seqscan = off  -- cells lie together; the planner does not know how closely
AS $$
DECLARE
  proposals matcher.proposals;
  more matcher.proposals;
  -- So many regions hold thrice what is compared at first, if it is spread evenly. The near cells
  -- of a large space are spread over more, one region in 12.
  near_regions CONSTANT integer := least(
    greatest(3 * rows_wanted * space.regions / greatest(eligible, 1), 8, space.regions / 12),
    space.regions);
  cells integer[] :=
    matcher.rank_cells(short_query, filter.catalog_id, category_id, space.encoder_id,
                          1, near_regions);
  are_all boolean := category_id IS NOT NULL OR near_regions = space.regions;
  rows_in_cell CONSTANT double precision := eligible::double precision
    / greatest(CASE WHEN category_id IS NULL THEN space.cells ELSE cardinality(cells) END, 1);
  condition CONSTANT text := matcher.candidate_filter(
    filter, CASE WHEN driver IN ('catalog', 'category') THEN 'cell' ELSE driver END);
  taken integer;
  top bigint[];
  new_top bigint[];
BEGIN
  proposals.compared := 0;
  LOOP
    IF cardinality(cells) = 0 AND NOT are_all THEN
      cells := matcher.rank_cells(
        short_query, filter.catalog_id, NULL, space.encoder_id, near_regions + 1, space.regions);
      are_all := true;
    END IF;
    EXIT WHEN cardinality(cells) = 0;
    taken := least(ceil(rows_wanted / greatest(rows_in_cell, 0.01)), cardinality(cells));
    more := matcher.nearest_candidates(
      short_query, source, matcher.unit_of_candidate(filter),
      'c.cell = ANY (ARRAY(SELECT unnest($2))) AND ' || condition, cells[1 : taken], wanted);
    more.compared := least(ceil(taken * rows_in_cell), eligible);
    proposals := matcher.join_proposals(proposals, more);
    new_top := ARRAY(
      SELECT u.unit FROM unnest(proposals.units, proposals.distances) AS u (unit, distance)
      GROUP BY u.unit ORDER BY min(u.distance), u.unit LIMIT steady);
    EXIT WHEN cardinality(new_top) = steady AND new_top = top;
    top := new_top;
    cells := cells[taken + 1 :];
    rows_wanted := greatest(rows_wanted, proposals.compared);
  END LOOP;
  RETURN proposals;
END
$$;
