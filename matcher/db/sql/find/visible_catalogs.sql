-- The catalogues that the policies of `protect_table` let the caller see; NULL: all. Also right where it
-- is called with the rights of the owner: the caller is the login, or the role that it took.
CREATE OR REPLACE FUNCTION matcher.visible_catalogs()
RETURNS integer[]
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  caller CONSTANT name := CASE current_setting('role') WHEN 'none' THEN session_user
                                                       ELSE current_setting('role') END;
  is_tenant CONSTANT boolean := pg_has_role(caller, 'matcher_tenant', 'USAGE');
BEGIN
  IF NOT (is_tenant OR pg_has_role(caller, 'matcher_api', 'USAGE'))
     OR (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = caller) THEN
    RETURN NULL;
  ELSIF is_tenant THEN
    RETURN ARRAY(SELECT t.catalog_id FROM matcher.tenant t WHERE t.login = session_user);
  END IF;
  RETURN coalesce(nullif(current_setting('matcher.catalogs', true), ''), '{}');
END
$$;
