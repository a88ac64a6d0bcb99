-- Let the HNSW index name the nearest of all pictures, and look through the nearest cells beside it.
-- Enough of what it names must be eligible: of all pictures the nearest that fit a filter are the
-- nearest of those that fit it. `proposals` is NULL when hardly any is; `fitting` is the share that
-- is, or NULL when the index was not asked.
--
-- From a photo unlike the catalogue's, HNSW at times ends far from all that is near. The cells show
-- it: when they hold one nearer than the k-th that HNSW named, the photo `is_hard`, and both go
-- further, as far as HNSW can.
CREATE OR REPLACE FUNCTION matcher.propose_near(
  short_query halfvec, filter matcher.match_filter, space matcher.search_space, source text,
  driver text, eligible bigint, k integer, wanted integer,
  OUT proposals matcher.proposals, OUT is_hard boolean, OUT fitting double precision,
  OUT reason text)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  most CONSTANT integer := 1000;  -- that hnsw.ef_search allows
  pictures CONSTANT bigint := greatest(space.counted, eligible);  -- counts may be stale
  -- How many of all pictures must be named for enough of them to be eligible? A category says
  -- nothing of that: it may be the picture's own or foreign to it.
  asked bigint := CASE WHEN filter.category_ids IS NULL
                       THEN 2 * wanted * pictures / greatest(eligible, 1) ELSE 3 * wanted END;
  named matcher.proposals;
  probed matcher.proposals;
BEGIN
  is_hard := false;
  reason := format('at most %s of %s pictures are eligible', eligible, pictures);
  IF asked > 3 * most / 2 THEN
    RETURN;
  END IF;
  asked := least(asked, most);
  named := matcher.propose_by_index(
    short_query, filter, source, space.dimension, asked::integer);
  fitting := coalesce(cardinality(named.units), 0)::double precision / asked;
  reason := format('%s of the %s pictures that the index named are eligible',
                   coalesce(cardinality(named.units), 0), asked);
  IF coalesce(cardinality(named.units), 0) < wanted THEN
    RETURN;
  END IF;
  probed := matcher.propose_from_cells(
    short_query, filter, NULL, space, source, 'cell', pictures, 5 * wanted,
    least(16 * asked, 4000), NULL);
  is_hard := matcher.count_units(named.units) < k
             OR matcher.misses_nearer(named, probed, k);
  IF is_hard THEN
    reason := reason || ', too few, or near cells hold nearer ones';
    IF asked < most THEN
      named := matcher.propose_by_index(short_query, filter, source, space.dimension, most);
    END IF;
    probed := matcher.propose_from_cells(
      short_query, filter, filter.category_ids[1], space, source, driver, eligible, 16 * wanted,
      round(4000 * (1 + 3 * greatest(log(pictures / 1e6), 0)))::bigint, NULL);
  END IF;
  proposals := matcher.join_proposals(named, probed);
END
$$;
