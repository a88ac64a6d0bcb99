"""What probes of the search index found: recall by the shape of the filter."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE matcher.index_probe (
      id bigint GENERATED ALWAYS AS IDENTITY,
      encoder_id smallint NOT NULL,
      catalog_id integer NOT NULL,
      generation integer NOT NULL,
      shape text NOT NULL,
      questions integer NOT NULL,
      exact integer NOT NULL,
      short integer NOT NULL,
      wanted integer NOT NULL,
      found integer NOT NULL,
      asked_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT index_probe_pkey PRIMARY KEY (id),
      CONSTRAINT index_probe_encoder_id_fkey FOREIGN KEY (encoder_id)
        REFERENCES matcher.encoder (id) ON DELETE CASCADE,
      CONSTRAINT index_probe_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id) ON DELETE CASCADE,
      CONSTRAINT index_probe_wanted_check CHECK (wanted > 0)
    )
    """,
    "CREATE INDEX index_probe_encoder_id_generation_idx"
    " ON matcher.index_probe (encoder_id, generation)",
    "CREATE INDEX index_probe_catalog_id_idx ON matcher.index_probe (catalog_id)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.index_probe TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.index_probe")
