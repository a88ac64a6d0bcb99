"""Writes over HTTP that were sent with a key, so that one that is sent again is done once."""

from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

STATEMENTS = (
    # Without a status: the write is being done, or whoever did it was killed.
    """
    CREATE TABLE matcher.idempotency_key (
      caller text NOT NULL,
      key text NOT NULL,
      digest bytea NOT NULL,
      claimed_at timestamptz NOT NULL DEFAULT now(),
      created_at timestamptz NOT NULL DEFAULT now(),
      status smallint,
      headers jsonb,
      body bytea,
      CONSTRAINT idempotency_key_pkey PRIMARY KEY (caller, key),
      CONSTRAINT idempotency_key_digest_check CHECK (length(digest) = 32),
      CONSTRAINT idempotency_key_answer_check
        CHECK (status IS NULL OR (headers IS NOT NULL AND body IS NOT NULL))
    )
    """,
    "CREATE INDEX idempotency_key_created_at_idx ON matcher.idempotency_key (created_at)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.idempotency_key TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.idempotency_key")
