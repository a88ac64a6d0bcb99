-- Make the partition that holds what one encoder's pictures are found by, and the row that tells
-- which it is. A no-op when it exists. SECURITY DEFINER, as create_embedding_partition.
CREATE OR REPLACE FUNCTION matcher.create_candidate_partition(encoder_id smallint)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
DECLARE
  table_name text := format('candidate_%s_1', encoder_id);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('matcher.create_candidate_partition'));
  IF EXISTS (SELECT FROM matcher.search_space s WHERE s.encoder_id = $1) THEN
    RETURN;
  END IF;
  PERFORM matcher.make_candidate_table(table_name, encoder_id);
  EXECUTE format('ALTER TABLE matcher.candidate ATTACH PARTITION matcher.%I FOR VALUES IN (%s)',
                 table_name, encoder_id);
  INSERT INTO matcher.search_space (encoder_id, generation) VALUES ($1, 1);
END
$$;
