"""Which functions, views and triggers stand in the schema, and by which files."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE matcher.installed_sql (
  kind text NOT NULL,
  name text NOT NULL,
  position integer NOT NULL,
  installed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT installed_sql_pkey PRIMARY KEY (kind, name),
  CONSTRAINT installed_sql_kind_check
    CHECK (kind IN ('checksum', 'function', 'view', 'trigger', 'fill'))
)
"""
DROP_ALL = """
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT i.kind, i.name FROM matcher.installed_sql i
    WHERE i.kind IN ('function', 'view', 'trigger') ORDER BY i.position DESC
  LOOP
    EXECUTE format('DROP %s IF EXISTS %s', one.kind, one.name);
  END LOOP;
END
$$
"""


def upgrade() -> None:
    op.execute(TABLE)
    op.execute("GRANT SELECT ON matcher.installed_sql TO matcher_app")


def downgrade() -> None:
    op.execute(DROP_ALL)
    op.execute("DROP TABLE matcher.installed_sql")
