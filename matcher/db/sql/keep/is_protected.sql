-- Whether a table has the policies of protect_table, and they hold.
CREATE OR REPLACE FUNCTION matcher.is_protected(source regclass)
RETURNS boolean
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
BEGIN
  RETURN (
    SELECT c.relrowsecurity AND (
      SELECT count(*) = 3 FROM pg_policy p
      WHERE p.polrelid = c.oid AND p.polname IN ('everybody', 'own_of_api', 'own_of_tenant'))
    FROM pg_class c WHERE c.oid = source);
END
$$;
