-- Drop the tables that builds have replaced, a minute after the last one, unless a transaction
-- still reads them: the next call does. One caller at a time. SECURITY DEFINER, as
-- create_embedding_partition. Returns how many.
CREATE OR REPLACE FUNCTION matcher.drop_old_candidates()
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET lock_timeout = '500ms'
AS $$
DECLARE
  old_name text;
  dropped integer := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('matcher.drop_old_candidates')) THEN
    RETURN 0;
  END IF;
  FOR old_name IN
    SELECT c.relname FROM matcher.search_space s
    JOIN pg_class c ON c.relnamespace = 'matcher'::regnamespace AND c.relkind = 'r'
      AND NOT c.relispartition AND c.relname ~ format('^candidate_%s_\d+$', s.encoder_id)
    WHERE s.built_at < now() - interval '1 minute'
      AND split_part(c.relname, '_', 3)::integer < s.generation
    ORDER BY c.oid
  LOOP
    BEGIN
      EXECUTE format('DROP TABLE matcher.%I', old_name);
      EXECUTE format('DROP FUNCTION IF EXISTS matcher.%I',
                     replace(old_name, 'candidate_', 'near_'));
      dropped := dropped + 1;
    EXCEPTION WHEN lock_not_available THEN
      NULL;
    END;
  END LOOP;
  RETURN dropped;
END
$$;
