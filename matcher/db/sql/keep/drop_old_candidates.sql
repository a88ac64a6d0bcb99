-- Drop the tables that builds have replaced, a minute after the last one, unless a transaction
-- still reads them: the next call does. And what a build has left that died. One caller at a time.
-- SECURITY DEFINER, as create_embedding_partition. Returns how many.
CREATE OR REPLACE FUNCTION matcher.drop_old_candidates()
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET lock_timeout = '500ms'
AS $$
DECLARE
  old record;
  is_building boolean;
  dropped integer := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('matcher.drop_old_candidates')) THEN
    RETURN 0;
  END IF;
  is_building := NOT pg_try_advisory_xact_lock(hashtext('matcher.build_candidates'));
  FOR old IN
    SELECT c.relname AS name, s.encoder_id, g.generation, g.generation > s.generation AS is_left
    FROM matcher.search_space s
    JOIN pg_class c ON c.relnamespace = 'matcher'::regnamespace AND c.relkind = 'r'
      AND NOT c.relispartition AND c.relname ~ format('^candidate_%s_\d+$', s.encoder_id)
    CROSS JOIN LATERAL (SELECT split_part(c.relname, '_', 3)::integer AS generation) g
    WHERE s.built_at < now() - interval '1 minute' AND g.generation < s.generation
       OR NOT is_building AND g.generation > s.generation
    ORDER BY c.oid
  LOOP
    BEGIN
      EXECUTE format('DROP TABLE matcher.%I', old.name);
      EXECUTE format('DROP FUNCTION IF EXISTS matcher.%I',
                     replace(old.name, 'candidate_', 'near_'));
      DELETE FROM matcher.search_axis a
        WHERE a.encoder_id = old.encoder_id AND a.generation = old.generation;
      DELETE FROM matcher.code_axis a
        WHERE a.encoder_id = old.encoder_id AND a.generation = old.generation;
      IF old.is_left THEN
        UPDATE matcher.search_space s SET building = NULL WHERE s.encoder_id = old.encoder_id;
        DELETE FROM matcher.candidate_change;
      END IF;
      dropped := dropped + 1;
    EXCEPTION WHEN lock_not_available THEN
      NULL;
    END;
  END LOOP;
  RETURN dropped;
END
$$;
