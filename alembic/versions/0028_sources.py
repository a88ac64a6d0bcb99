"""Sources that shops fill: what they told by webhook, and the newest version of each product."""

from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE matcher.source (
      id integer GENERATED ALWAYS AS IDENTITY,
      catalog_id integer NOT NULL,
      name text NOT NULL,
      hook text,
      url text,
      every_s integer,
      next_pull_at timestamptz,
      looked_at timestamptz,
      error text,
      disabled text,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT source_pkey PRIMARY KEY (id),
      CONSTRAINT source_name_key UNIQUE (name),
      CONSTRAINT source_catalog_id_hook_key UNIQUE (catalog_id, hook),
      CONSTRAINT source_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog (id),
      CONSTRAINT source_name_check CHECK (name <> '' AND length(name) <= 100),
      CONSTRAINT source_every_s_check
        CHECK (CASE WHEN url IS NULL THEN every_s IS NULL ELSE every_s >= 60 END),
      CONSTRAINT source_use_check CHECK (hook IS NOT NULL OR url IS NOT NULL)
    )
    """,
    # `payload` is the body as it came, which may be no JSON: it was signed so.
    """
    CREATE TABLE matcher.event (
      id bigint GENERATED ALWAYS AS IDENTITY,
      source_id integer NOT NULL,
      catalog_id integer NOT NULL,
      event_id text NOT NULL,
      topic text NOT NULL,
      sent_at timestamptz NOT NULL,
      payload bytea NOT NULL,
      state text NOT NULL DEFAULT 'pending',
      reason text,
      received_at timestamptz NOT NULL DEFAULT now(),
      worked_at timestamptz,
      CONSTRAINT event_pkey PRIMARY KEY (id),
      CONSTRAINT event_source_id_event_id_key UNIQUE (source_id, event_id),
      CONSTRAINT event_source_id_fkey FOREIGN KEY (source_id)
        REFERENCES matcher.source (id) ON DELETE CASCADE,
      CONSTRAINT event_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog (id),
      CONSTRAINT event_state_check CHECK (state IN ('pending', 'done', 'failed'))
    )
    """,
    "CREATE INDEX event_waiting_idx ON matcher.event (source_id, id) WHERE state = 'pending'",
    "CREATE INDEX event_failed_idx ON matcher.event (source_id, id) WHERE state = 'failed'",
    "CREATE INDEX event_source_id_received_at_idx ON matcher.event (source_id, received_at)",
    # A row stays when its product is removed: an older event must not bring it back.
    """
    CREATE TABLE matcher.source_product (
      source_id integer NOT NULL,
      key text NOT NULL,
      catalog_id integer NOT NULL,
      version timestamptz NOT NULL,
      sent_at timestamptz NOT NULL,
      skus text[] NOT NULL,
      CONSTRAINT source_product_pkey PRIMARY KEY (source_id, key),
      CONSTRAINT source_product_source_id_fkey FOREIGN KEY (source_id)
        REFERENCES matcher.source (id) ON DELETE CASCADE,
      CONSTRAINT source_product_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id)
    )
    """,
    """
    CREATE INDEX source_product_source_id_version_idx
      ON matcher.source_product (source_id, version)
    """,
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.source TO matcher_app",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.event TO matcher_app",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.source_product TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    for table in ("source_product", "event", "source"):
        op.execute(f"DROP TABLE matcher.{table}")
