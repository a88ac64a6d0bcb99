-- Whether Citus keeps the rows of a table on other servers.
CREATE OR REPLACE FUNCTION matcher.is_distributed(source regclass)
RETURNS boolean
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
BEGIN
  IF to_regclass('pg_dist_partition') IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (SELECT FROM pg_dist_partition d WHERE d.logicalrelid = source);
END
$$;
