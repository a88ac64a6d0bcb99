"""Keys of the HTTP service."""

from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

STATEMENTS = (
    # Only a digest of the key is kept. A catalogue that is removed leaves its id behind: ids are
    # never used again, and a key whose catalogues are all gone must not be one for all.
    """
    CREATE TABLE matcher.api_key (
      id bigint GENERATED ALWAYS AS IDENTITY,
      name text NOT NULL,
      prefix text NOT NULL,
      hash bytea NOT NULL,
      scopes text[] NOT NULL,
      catalog_ids integer[],
      per_minute integer,
      created_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz,
      revoked_at timestamptz,
      last_used_at timestamptz,
      CONSTRAINT api_key_pkey PRIMARY KEY (id),
      CONSTRAINT api_key_prefix_key UNIQUE (prefix),
      CONSTRAINT api_key_name_check CHECK (name <> '' AND length(name) <= 100),
      CONSTRAINT api_key_hash_check CHECK (octet_length(hash) = 32),
      CONSTRAINT api_key_scopes_check CHECK (
        cardinality(scopes) > 0
        AND scopes <@ ARRAY['read', 'ingest', 'hooks', 'review', 'admin']),
      CONSTRAINT api_key_per_minute_check CHECK (per_minute > 0)
    )
    """,
    # A key that was revoked lets its name be used again.
    "CREATE UNIQUE INDEX api_key_name_key ON matcher.api_key (name) WHERE revoked_at IS NULL",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.api_key TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.api_key")
