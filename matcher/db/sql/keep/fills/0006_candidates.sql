-- Give every encoder that was there before `candidate` its partition and rows. Short vectors take
-- the place of the HNSW indexes over whole ones.
DO $$
DECLARE
  one smallint;
  found bigint[];
BEGIN
  FOR one IN
    SELECT e.id FROM matcher.encoder e
    WHERE NOT EXISTS (SELECT FROM matcher.search_space s WHERE s.encoder_id = e.id) ORDER BY e.id
  LOOP
    EXECUTE format('DROP INDEX IF EXISTS matcher.embedding_%s_hnsw_idx', one);
    PERFORM matcher.create_candidate_partition(one);
    found := ARRAY(SELECT DISTINCT e.image_id FROM matcher.embedding e WHERE e.encoder_id = one);
    PERFORM matcher.add_candidates(one, found);
  END LOOP;
END
$$;
