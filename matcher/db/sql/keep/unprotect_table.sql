-- Take its policies from a table, and all rights on it from the roles that these are for: before Citus
-- distributes it, which takes no such policies.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.unprotect_table(source regclass)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  policy name;
BEGIN
  EXECUTE format('REVOKE ALL ON %s FROM matcher_api, matcher_tenant', source);
  FOR policy IN SELECT p.polname FROM pg_policy p WHERE p.polrelid = source LOOP
    EXECUTE format('DROP POLICY %I ON %s', policy, source);
  END LOOP;
  EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', source);
END
$$;
