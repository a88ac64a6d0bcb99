-- Begin to build an encoder's candidates anew: the table of the next generation is made, empty, and
-- from now on writers note what they change (lock_candidates). They wait for this moment only.
-- SECURITY DEFINER, as create_embedding_partition.
CREATE OR REPLACE FUNCTION matcher.begin_build(encoder_id smallint)
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET lock_timeout = '800ms'
AS $$
DECLARE
  made CONSTANT integer := (
    SELECT s.generation + 1 FROM matcher.search_space s WHERE s.encoder_id = $1);
BEGIN
  PERFORM matcher.make_candidate_table(format('candidate_%s_%s', encoder_id, made), encoder_id);
  -- The parent, not the partition: a writer that waited at the partition would hold up others.
  LOCK TABLE ONLY matcher.candidate IN SHARE ROW EXCLUSIVE MODE;
  UPDATE matcher.search_space s SET building = made WHERE s.encoder_id = $1;
  RETURN made;
END
$$;
