"""Vectors of users' questions, for probes of the index to ask."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE matcher.kept_query (
      id bigint GENERATED ALWAYS AS IDENTITY,
      encoder_id smallint NOT NULL,
      catalog_id integer NOT NULL,
      vector halfvec NOT NULL,
      asked_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT kept_query_pkey PRIMARY KEY (id),
      CONSTRAINT kept_query_encoder_id_fkey FOREIGN KEY (encoder_id)
        REFERENCES matcher.encoder (id) ON DELETE CASCADE,
      CONSTRAINT kept_query_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX kept_query_catalog_id_asked_at_idx ON matcher.kept_query (catalog_id, asked_at)",
    "CREATE INDEX kept_query_asked_at_idx ON matcher.kept_query (asked_at)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.kept_query TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.kept_query")
