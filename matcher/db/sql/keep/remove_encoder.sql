-- Drop an encoder with its vectors, jobs and index; refused while it is live anywhere. Readers and
-- workers keep tables for as long as their transactions last: each try is short, so that nobody
-- waits long behind it, and a hundred tries are about four minutes. SECURITY DEFINER, as
-- create_embedding_partition.
CREATE OR REPLACE FUNCTION matcher.remove_encoder(encoder_id smallint)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET lock_timeout = '800ms'
AS $$
DECLARE
  version CONSTANT text := (
    SELECT e.name || '@' || e.revision FROM matcher.encoder e WHERE e.id = $1);
  places text;
  old_name text;
BEGIN
  FOR attempt IN 1 .. 100 LOOP
    BEGIN
      PERFORM FROM matcher.encoder e WHERE e.id = $1 FOR UPDATE;
      SELECT string_agg(coalesce(quote_literal(c.name), 'all catalogues without one of their own'),
                        ', ' ORDER BY c.name NULLS FIRST) INTO places
        FROM matcher.encoder_use u LEFT JOIN matcher.catalog c ON c.id = u.catalog_id
        WHERE u.encoder_id = $1 AND u.state = 'live';
      IF places IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'MA002',
          MESSAGE = format('encoder %s answers for %s', version, places),
          HINT = 'Activate another one there first.';
      END IF;
      DELETE FROM matcher.embedding_job j WHERE j.encoder_id = $1;
      DELETE FROM matcher.encoder_use u WHERE u.encoder_id = $1;
      DELETE FROM matcher.search_space s WHERE s.encoder_id = $1;
      FOR old_name IN
        SELECT t.relname FROM pg_class t
        WHERE t.relnamespace = 'matcher'::regnamespace AND t.relkind = 'r'
          AND t.relname ~ format('^(embedding_%1$s|candidate_%1$s_\d+)$', $1)
        ORDER BY t.oid
      LOOP
        EXECUTE format('DROP TABLE matcher.%I', old_name);
        EXECUTE format('DROP FUNCTION IF EXISTS matcher.%I',
                       replace(old_name, 'candidate_', 'near_'));
      END LOOP;
      DELETE FROM matcher.search_axis a WHERE a.encoder_id = $1;
      DELETE FROM matcher.code_axis a WHERE a.encoder_id = $1;
      DELETE FROM matcher.candidate_count n WHERE n.encoder_id = $1;
      DELETE FROM matcher.candidate_stage s WHERE s.encoder_id = $1;
      DELETE FROM matcher.encoder e WHERE e.id = $1;
      RETURN;
    EXCEPTION WHEN lock_not_available THEN
      PERFORM pg_sleep(1.6);
    END;
  END LOOP;
  RAISE EXCEPTION USING ERRCODE = 'lock_not_available',
    MESSAGE = format('transactions have been using the vectors of encoder %s for minutes', version),
    HINT = 'End them (pg_stat_activity says whose they are), then remove it again.';
END
$$;
