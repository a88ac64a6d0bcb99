"""Which encoder is live or filled where: by default, and in catalogues with one of their own."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE matcher.encoder_use (
      encoder_id smallint NOT NULL,
      catalog_id integer,
      state text NOT NULL,
      CONSTRAINT encoder_use_key UNIQUE NULLS NOT DISTINCT (encoder_id, catalog_id),
      CONSTRAINT encoder_use_encoder_id_fkey FOREIGN KEY (encoder_id)
        REFERENCES matcher.encoder (id),
      CONSTRAINT encoder_use_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id),
      CONSTRAINT encoder_use_state_check CHECK (state IN ('live', 'shadow', 'retired'))
    )
    """,
    "CREATE UNIQUE INDEX encoder_use_live_key ON matcher.encoder_use (catalog_id)"
    " NULLS NOT DISTINCT WHERE state = 'live'",
    "CREATE INDEX encoder_use_catalog_id_idx ON matcher.encoder_use (catalog_id)",
    "INSERT INTO matcher.encoder_use (encoder_id, catalog_id, state)"
    " SELECT e.id, NULL, e.state FROM matcher.encoder e",
    # "@" parts a name from its revision.
    "ALTER TABLE matcher.encoder ADD CONSTRAINT encoder_name_check"
    " CHECK (name <> '' AND name !~ '@') NOT VALID",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.encoder_use TO matcher_app",
)


# In the way of a downgrade; the next migrate installs them anew.
DROP_INSTALLED = """
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
  DELETE FROM matcher.installed_sql i WHERE i.kind <> 'fill';
END
$$
"""


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute(DROP_INSTALLED)
    op.execute("ALTER TABLE matcher.encoder DROP CONSTRAINT encoder_name_check")
    op.execute("DROP TABLE matcher.encoder_use")
