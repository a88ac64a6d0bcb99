-- Ask the HNSW index, where enough of what it names can be eligible: of all pictures the nearest
-- that fit a filter are the nearest of those that fit it. `hits` is NULL where a scan of all that
-- are eligible is quicker; `fitting` is the share of what was named, or NULL when nothing was.
--
-- How many are kept in a search, and compared by whole vectors, grows with the gallery: there are
-- more of nearly equal similarity. A hard photo, or one with many pictures a unit near it, is asked
-- again, four times as thoroughly.
--
-- To whom policies apply only pictures of visible catalogues are named: as many as are nearly always
-- among those that anybody else would be named, so that HNSW need not go on.
CREATE OR REPLACE FUNCTION matcher.ask_near(
  query halfvec, k integer, filter matcher.match_filter, space matcher.search_space,
  eligible bigint, wanted integer,
  OUT hits matcher.found_candidates, OUT fitting double precision, OUT reason text)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  most CONSTANT integer := 1000;  -- that hnsw.ef_search allows
  -- To name a picture costs as much as to scan fifty.
  affordable CONSTANT bigint := greatest(most, least(eligible / 50, 10000));
  pictures CONSTANT bigint := greatest(space.counted, eligible);  -- counts may be stale
  question CONSTANT text := format(
    'SELECT * FROM matcher.near_%s_%s($1, $2, $3, $4, $5, $6, $7)',
    space.encoder_id, space.generation);
  visible CONSTANT integer[] := matcher.visible_catalogs();
  visible_pictures CONSTANT bigint := CASE WHEN visible IS NULL THEN pictures ELSE (
    SELECT sum(n.pictures) FROM matcher.candidate_count n
    WHERE n.encoder_id = space.encoder_id AND n.catalog_id = ANY (visible)
      AND n.kind = 'catalog') END;
  visible_share CONSTANT double precision :=
    least(greatest(visible_pictures, eligible)::double precision / greatest(pictures, 1), 1);
  scale CONSTANT double precision := greatest(pictures / 1e5, 1) ^ 0.5;
  reranked integer := wanted * scale ^ 0.75;
  -- How many of all pictures must be named for enough of them to be eligible? A category says
  -- nothing of that: it may be the picture's own or foreign to it.
  fetched bigint := CASE WHEN filter.category_ids IS NULL
                         THEN reranked + 2 * wanted * (pictures - eligible) / greatest(eligible, 1)
                         ELSE 3 * wanted END;
  ef integer := 80 * scale;
  was_thorough boolean := false;
  named double precision;
  answer record;
BEGIN
  reason := format('at most %s of %s pictures are eligible', eligible, pictures);
  WHILE fetched <= affordable LOOP
    ef := least(greatest(ef, fetched), most);
    named := fetched * visible_share;
    named := greatest(1, named - 2 * sqrt(named * (1 - visible_share)));
    EXECUTE question INTO answer
      USING query, k, wanted, filter, ef, ceil(named)::integer, reranked;
    fitting := answer.fitting * visible_share / greatest((answer.hits).compared, 1);
    reason := format('%s of the %s pictures that the index named are eligible',
                     answer.fitting, (answer.hits).compared);
    IF answer.fitting < wanted THEN
      fetched := greatest(1.5 * wanted / greatest(fitting, 1e-9), 2 * fetched);
      CONTINUE;
    END IF;
    hits := answer.hits;
    EXIT WHEN matcher.count_units(hits.units) >= k
              AND (was_thorough OR ef = most OR NOT answer.is_hard);
    EXIT WHEN fetched = affordable;
    fetched := least(CASE WHEN was_thorough THEN affordable
                          WHEN fetched = reranked THEN 2 * fetched ELSE 4 * fetched END, affordable);
    reranked := CASE WHEN was_thorough THEN most ELSE 2 * reranked END;
    ef := 4 * ef;
    was_thorough := true;
  END LOOP;
END
$$;
