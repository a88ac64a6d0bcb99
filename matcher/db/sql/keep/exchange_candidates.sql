-- Put a table in the place of a partition of `candidate`. Readers keep the old one for as long as
-- their transactions last, and whoever waits for them holds up all that come after: so each try is
-- shorter than deadlock_timeout, and readers have twice as long in between; a hundred tries are
-- five minutes.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.exchange_candidates(encoder_id smallint, old_name text, new_name text)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
SET lock_timeout = '800ms'
AS $$
BEGIN
  FOR attempt IN 1 .. 100 LOOP
    BEGIN
      EXECUTE format('ALTER TABLE matcher.candidate DETACH PARTITION matcher.%I', old_name);
      EXECUTE format('ALTER TABLE matcher.candidate ATTACH PARTITION matcher.%I FOR VALUES IN (%s)',
                     new_name, encoder_id);
      RETURN;
    EXCEPTION WHEN lock_not_available THEN
      PERFORM pg_sleep(1.6);
    END;
  END LOOP;
  RAISE EXCEPTION USING ERRCODE = 'lock_not_available',
    MESSAGE = format('a transaction has been reading %I for minutes', old_name),
    HINT = 'End it (pg_stat_activity says whose it is), then build again.';
END
$$;
