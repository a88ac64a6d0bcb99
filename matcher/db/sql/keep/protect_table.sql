-- Let matcher_api and tenants see no rows of a table but those of their catalogues: the API of those
-- that its transaction chose, tenants of those of their login. Everybody else sees what grants let
-- them. `condition` says which rows are meant, `%s` in it stands for the ids of the catalogues; a
-- subquery gives these, once a statement. Never FORCE: the owner's pg_dump would lack rows. Policies
-- that stand are left as they are: to make them waits for all readers.
--
-- Citus takes no such policies: on a table that it has distributed both have no rights.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.protect_table(
  source regclass, for_api text DEFAULT 'SELECT, INSERT, UPDATE, DELETE',
  for_tenants text DEFAULT 'SELECT', condition text DEFAULT 'catalog_id = ANY (%s)')
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  of_api CONSTANT text :=
    'ARRAY(SELECT unnest(nullif(current_setting(''matcher.catalogs'', true), '''')::integer[]))';
  of_tenant CONSTANT text :=
    'ARRAY(SELECT t.catalog_id FROM matcher.tenant t WHERE t.login = session_user)';
  policy text;
BEGIN
  IF matcher.is_distributed(source) THEN
    EXECUTE format('REVOKE ALL ON %s FROM matcher_api, matcher_tenant', source);
    RETURN;
  END IF;
  IF condition IS NOT NULL AND NOT matcher.is_protected(source) THEN
    FOREACH policy IN ARRAY ARRAY['everybody', 'own_of_api', 'own_of_tenant'] LOOP
      EXECUTE format('DROP POLICY IF EXISTS %I ON %s', policy, source);
    END LOOP;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', source);
    EXECUTE format('CREATE POLICY everybody ON %s USING (true)', source);
    EXECUTE format('CREATE POLICY own_of_api ON %s AS RESTRICTIVE TO matcher_api USING (%s)',
                   source, replace(condition, '%s', of_api));
    EXECUTE format('CREATE POLICY own_of_tenant ON %s AS RESTRICTIVE TO matcher_tenant USING (%s)',
                   source, replace(condition, '%s', of_tenant));
  END IF;
  EXECUTE format('GRANT %s ON %s TO matcher_api', for_api, source);
  IF for_tenants IS NOT NULL THEN
    EXECUTE format('GRANT %s ON %s TO matcher_tenant', for_tenants, source);
  END IF;
END
$$;
