"""What each reading of a feed has seen, taken and refused: it goes on where it stopped."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = ("ingest_run", "ingest_seen", "ingest_reject")

STATEMENTS = (
    """
    CREATE TABLE matcher.ingest_run (
      id bigint GENERATED ALWAYS AS IDENTITY,
      catalog_id integer NOT NULL,
      source text NOT NULL,
      format text,
      sync boolean NOT NULL DEFAULT false,
      force boolean NOT NULL DEFAULT false,
      state text NOT NULL DEFAULT 'reading',
      reason text,
      attempts smallint NOT NULL DEFAULT 0,
      ready_at timestamptz NOT NULL DEFAULT now(),
      content bytea,
      ended_early boolean NOT NULL DEFAULT false,
      rows_read bigint NOT NULL DEFAULT 0,
      accepted bigint NOT NULL DEFAULT 0,
      rejected bigint NOT NULL DEFAULT 0,
      retired bigint NOT NULL DEFAULT 0,
      started_at timestamptz NOT NULL DEFAULT now(),
      finished_at timestamptz,
      CONSTRAINT ingest_run_pkey PRIMARY KEY (id),
      CONSTRAINT ingest_run_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id),
      CONSTRAINT ingest_run_state_check
        CHECK (state IN ('reading', 'done', 'incomplete', 'failed'))
    )
    """,
    """
    CREATE TABLE matcher.ingest_seen (
      run_id bigint NOT NULL,
      sku text NOT NULL,
      CONSTRAINT ingest_seen_pkey PRIMARY KEY (run_id, sku),
      CONSTRAINT ingest_seen_run_id_fkey FOREIGN KEY (run_id)
        REFERENCES matcher.ingest_run (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE matcher.ingest_reject (
      id bigint GENERATED ALWAYS AS IDENTITY,
      run_id bigint NOT NULL,
      line bigint NOT NULL,
      sku text,
      reason text NOT NULL,
      CONSTRAINT ingest_reject_pkey PRIMARY KEY (id),
      CONSTRAINT ingest_reject_run_id_fkey FOREIGN KEY (run_id)
        REFERENCES matcher.ingest_run (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ingest_reject_run_id_idx ON matcher.ingest_reject (run_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
    for table in TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.{table} TO matcher_app")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.execute(f"DROP TABLE matcher.{table}")
