"""The role the application works as; it belongs to the cluster and outlives a downgrade."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROLE = """
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'matcher_app') THEN
    CREATE ROLE matcher_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  -- With one URL for all, the owner steps down to this role for everything but migrations.
  BEGIN
    GRANT matcher_app TO CURRENT_USER;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'role % cannot become matcher_app: let the application log in as another role',
      current_user;
  END;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'role % may not create the role matcher_app', current_user
    USING ERRCODE = 'insufficient_privilege',
          HINT = 'As an administrator: CREATE ROLE matcher_app NOLOGIN; GRANT matcher_app TO '
                 || quote_ident(current_user) || ';';
END
$$
"""


def upgrade() -> None:
    op.execute(ROLE)
    op.execute("GRANT USAGE ON SCHEMA matcher TO matcher_app")
    op.execute("GRANT SELECT ON matcher.alembic_version TO matcher_app")


def downgrade() -> None:
    op.execute("REVOKE SELECT ON matcher.alembic_version FROM matcher_app")
    op.execute("REVOKE USAGE ON SCHEMA matcher FROM matcher_app")
