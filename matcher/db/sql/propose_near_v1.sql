-- Let the HNSW index name the nearest of all pictures, and look through the nearest cells beside
-- it. It is right when enough of what it names is eligible - of all pictures the nearest that
-- fit a filter are the nearest of those that fit it - and when the cells hold nothing nearer:
-- from a photo unlike the catalogue's, HNSW at times ends far from all that is near. While it is
-- not, it is asked for more, in up to three `steps`. `proposals` is NULL when hardly any is
-- eligible.
CREATE FUNCTION matcher.propose_near_v1(
  short_query halfvec, filter matcher.match_filter, space matcher.search_space, source text,
  eligible bigint, k integer, wanted integer,
  OUT proposals matcher.proposals, OUT is_right boolean, OUT steps integer, OUT reason text)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  more CONSTANT integer := 300;
  most CONSTANT integer := 1000;  -- that hnsw.ef_search allows
  pictures CONSTANT bigint := greatest(space.counted, eligible);  -- counts may be stale
  -- How many of all pictures must be named for enough of them to be eligible? A category says
  -- nothing of that: it may be the picture's own or foreign to it.
  asked bigint := CASE WHEN filter.category_ids IS NULL
                       THEN 2 * wanted * pictures / greatest(eligible, 1) ELSE 3 * wanted END;
  -- What is looked through beside costs about as much as asking.
  looked_through bigint;
  named matcher.proposals;
  probed matcher.proposals;
BEGIN
  is_right := false;
  steps := 0;
  reason := format('at most %s of %s pictures are eligible', eligible, pictures);
  IF asked > 3 * most / 2 THEN
    RETURN;
  END IF;
  asked := least(asked, most);
  looked_through := CASE WHEN filter.category_ids IS NULL THEN least(8 * asked, 4000) ELSE 2500 END;
  LOOP
    steps := steps + 1;
    named := matcher.propose_by_index_v1(
      short_query, filter, source, space.dimension, asked::integer);
    reason := format('%s of the %s pictures that the index named are eligible',
                     coalesce(cardinality(named.units), 0), asked);
    IF coalesce(cardinality(named.units), 0) < wanted THEN
      RETURN;
    END IF;
    IF steps = 1 THEN
      probed := matcher.propose_from_cells_v1(
        short_query, filter, NULL, space, source, 'cell', pictures, wanted, looked_through, NULL);
    END IF;
    is_right := matcher.count_units_v1(named.units) >= k
                AND NOT matcher.misses_nearer_v1(named, probed, 6 * k);
    EXIT WHEN is_right OR asked = most;
    asked := CASE WHEN asked < more THEN more ELSE most END;
  END LOOP;
  IF NOT is_right THEN
    reason := reason || ', too few, or near cells hold nearer ones';
  END IF;
  proposals := matcher.join_proposals_v1(named, probed);
END
$$;
