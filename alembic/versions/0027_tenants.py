"""Roles that see the rows of some catalogues only, and which catalogues a login sees."""

from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

# They belong to the cluster, and outlive a downgrade. `matcher_app` may become `matcher_api`, and
# has none of its rights else.
ROLES = """
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'matcher_tenant') THEN
    CREATE ROLE matcher_tenant NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'matcher_api') THEN
    CREATE ROLE matcher_api NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT pg_has_role('matcher_app', 'matcher_api', 'SET') THEN
    GRANT matcher_api TO matcher_app WITH INHERIT FALSE, SET TRUE;
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'role % may not create the roles matcher_tenant and matcher_api', current_user
    USING ERRCODE = 'insufficient_privilege',
          HINT = 'As an administrator: CREATE ROLE matcher_tenant NOLOGIN;'
                 ' CREATE ROLE matcher_api NOLOGIN;'
                 ' GRANT matcher_api TO matcher_app WITH INHERIT FALSE, SET TRUE;';
END
$$
"""
STATEMENTS = (
    ROLES,
    "GRANT USAGE ON SCHEMA matcher TO matcher_tenant, matcher_api",
    """
    CREATE TABLE matcher.tenant (
      login text NOT NULL,
      catalog_id integer NOT NULL,
      CONSTRAINT tenant_pkey PRIMARY KEY (login, catalog_id),
      CONSTRAINT tenant_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX tenant_catalog_id_idx ON matcher.tenant (catalog_id)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.tenant TO matcher_app",
    "GRANT SELECT ON matcher.tenant TO matcher_tenant",
    "ALTER TABLE matcher.tenant ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY everybody ON matcher.tenant USING (true)",
    """
    CREATE POLICY own_login ON matcher.tenant AS RESTRICTIVE TO matcher_tenant
      USING (login = session_user)
    """,
)
# Those that were made by what is installed; the tables of encoders have them, too.
UNPROTECT = """
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT p.polname AS name, p.polrelid::regclass AS source FROM pg_policy p
    JOIN pg_class c ON c.oid = p.polrelid AND c.relnamespace = 'matcher'::regnamespace
    WHERE p.polname IN ('everybody', 'own_login', 'own_of_tenant', 'own_of_api')
  LOOP
    EXECUTE format('DROP POLICY %I ON %s', found.name, found.source);
    EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', found.source);
  END LOOP;
END
$$
"""


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute(UNPROTECT)
    op.execute("DROP TABLE matcher.tenant")
    op.execute("REVOKE ALL ON ALL TABLES IN SCHEMA matcher FROM matcher_tenant, matcher_api")
    op.execute("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA matcher FROM matcher_tenant, matcher_api")
    op.execute("REVOKE USAGE ON SCHEMA matcher FROM matcher_tenant, matcher_api")
