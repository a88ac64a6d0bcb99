"""Encoders, the jobs that wait for one, and the vectors they made."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Installed by this revision until functions were installed anew at every migrate.
FUNCTIONS = (
    "create_embedding_partition_v1",
    "has_embedding_index_v1",
    "build_embedding_index_v1",
)

STATEMENTS = (
    """
    CREATE TABLE matcher.encoder (
      id smallint GENERATED ALWAYS AS IDENTITY,
      name text NOT NULL,
      revision integer NOT NULL,
      fingerprint text NOT NULL,
      dimension integer NOT NULL,
      spec jsonb NOT NULL,
      state text NOT NULL DEFAULT 'shadow',
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT encoder_pkey PRIMARY KEY (id),
      CONSTRAINT encoder_name_revision_key UNIQUE (name, revision),
      CONSTRAINT encoder_state_check CHECK (state IN ('shadow', 'live', 'retired')),
      CONSTRAINT encoder_dimension_check CHECK (dimension BETWEEN 1 AND 4000)
    )
    """,
    "CREATE UNIQUE INDEX encoder_live_key ON matcher.encoder (state) WHERE state = 'live'",
    """
    CREATE TABLE matcher.embedding_job (
      encoder_id smallint NOT NULL,
      image_id bigint NOT NULL,
      catalog_id integer NOT NULL,
      state text NOT NULL DEFAULT 'pending',
      attempts smallint NOT NULL DEFAULT 0,
      lease_token uuid,
      ready_at timestamptz NOT NULL DEFAULT now(),
      reason text,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT embedding_job_pkey PRIMARY KEY (encoder_id, image_id),
      CONSTRAINT embedding_job_encoder_id_fkey FOREIGN KEY (encoder_id)
        REFERENCES matcher.encoder (id),
      CONSTRAINT embedding_job_image_id_fkey FOREIGN KEY (image_id)
        REFERENCES matcher.image (id) ON DELETE CASCADE,
      CONSTRAINT embedding_job_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id),
      CONSTRAINT embedding_job_state_check
        CHECK (state IN ('pending', 'leased', 'done', 'failed')),
      CONSTRAINT embedding_job_lease_check CHECK ((state = 'leased') = (lease_token IS NOT NULL)),
      CONSTRAINT embedding_job_reason_check CHECK (state <> 'failed' OR reason IS NOT NULL)
    ) WITH (fillfactor = 80)
    """,
    "CREATE INDEX embedding_job_ready_idx ON matcher.embedding_job (encoder_id, ready_at)"
    " WHERE state IN ('pending', 'leased')",
    "CREATE INDEX embedding_job_failed_idx ON matcher.embedding_job (image_id)"
    " WHERE state = 'failed'",
    """
    CREATE TABLE matcher.embedding (
      encoder_id smallint NOT NULL,
      product_id bigint NOT NULL,
      image_id bigint NOT NULL,
      catalog_id integer NOT NULL,
      vector halfvec NOT NULL,
      CONSTRAINT embedding_pkey PRIMARY KEY (encoder_id, product_id, image_id)
    ) PARTITION BY LIST (encoder_id)
    """,
    "CREATE INDEX embedding_image_id_idx ON matcher.embedding (image_id)",
    "CREATE INDEX embedding_catalog_id_idx ON matcher.embedding (catalog_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("GRANT SELECT, INSERT, UPDATE ON matcher.encoder TO matcher_app")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.embedding_job TO matcher_app")
    op.execute("GRANT SELECT, INSERT, DELETE ON matcher.embedding TO matcher_app")


def downgrade() -> None:
    for name in reversed(FUNCTIONS):
        op.execute(f"DROP FUNCTION IF EXISTS matcher.{name}")
    for table in ("embedding", "embedding_job", "encoder"):
        op.execute(f"DROP TABLE matcher.{table}")
