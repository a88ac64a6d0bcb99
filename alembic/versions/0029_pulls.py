"""Pulls of a source's feed: which reading was one, of when its feed is, and what it changed."""

from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE matcher.source_pull (
      run_id bigint NOT NULL,
      source_id integer NOT NULL,
      as_of timestamptz NOT NULL,
      etag text,
      last_modified text,
      changed bigint NOT NULL DEFAULT 0,
      CONSTRAINT source_pull_pkey PRIMARY KEY (run_id),
      CONSTRAINT source_pull_run_id_fkey FOREIGN KEY (run_id)
        REFERENCES matcher.ingest_run (id) ON DELETE CASCADE,
      CONSTRAINT source_pull_source_id_fkey FOREIGN KEY (source_id)
        REFERENCES matcher.source (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX source_pull_source_id_idx ON matcher.source_pull (source_id, run_id)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.source_pull TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.source_pull")
