"""Who asked and which log lines belong to it; which question goes first, and until when."""

from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

TABLES = ("match_request", "ingest_run")


def upgrade() -> None:
    for table in TABLES:
        op.execute(f"ALTER TABLE matcher.{table} ADD COLUMN task_id text, ADD COLUMN trace_id text")
        # A message that is delivered twice asks once.
        op.execute(f"CREATE UNIQUE INDEX {table}_task_id_key ON matcher.{table} (task_id)")
    op.execute("""
        ALTER TABLE matcher.match_request
          ADD COLUMN priority smallint NOT NULL DEFAULT 5,
          ADD COLUMN answer_by timestamptz,
          ADD CONSTRAINT match_request_priority_check CHECK (priority BETWEEN 0 AND 9)
    """)
    op.execute("""
        CREATE INDEX match_request_turn_idx ON matcher.match_request (priority, ready_at, id)
          WHERE state IN ('pending', 'leased')
    """)
    op.execute("DROP INDEX matcher.match_request_ready_at_idx")


def downgrade() -> None:
    op.execute("""
        CREATE INDEX match_request_ready_at_idx ON matcher.match_request (ready_at)
          WHERE state IN ('pending', 'leased')
    """)
    op.execute("ALTER TABLE matcher.match_request DROP COLUMN priority, DROP COLUMN answer_by")
    for table in TABLES:
        op.execute(f"ALTER TABLE matcher.{table} DROP COLUMN task_id, DROP COLUMN trace_id")
