-- Drop the tables that a build replaced at least a minute ago. SECURITY DEFINER, as
-- create_embedding_partition_v1. Returns how many.
CREATE FUNCTION matcher.drop_old_candidates_v1()
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
DECLARE
  old_name text;
  dropped integer := 0;
BEGIN
  FOR old_name IN
    SELECT c.relname FROM matcher.search_space s
    JOIN pg_class c ON c.relnamespace = 'matcher'::regnamespace AND c.relkind = 'r'
      AND c.relname = format('candidate_%s_%s', s.encoder_id, s.generation - 1)
    WHERE s.built_at < now() - interval '1 minute'
  LOOP
    EXECUTE format('DROP TABLE matcher.%I', old_name);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END
$$;
