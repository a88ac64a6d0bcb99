"""Products that a shop's own programs write as rows, for a worker to take into the catalogue."""

from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

STATEMENTS = (
    # What a caller gives comes first. The reference is checked at the end of a transaction: before
    # it a trigger says in words which catalogue is not known.
    """
    CREATE TABLE matcher.inbox (
      id bigint GENERATED ALWAYS AS IDENTITY,
      catalog text NOT NULL,
      sku text NOT NULL,
      title text,
      image_links text[] NOT NULL DEFAULT '{}',
      item_group_id text,
      category text,
      price numeric(14, 2),
      currency text,
      brand text,
      gtin text,
      attributes jsonb NOT NULL DEFAULT '{}',
      deleted boolean NOT NULL DEFAULT false,
      state text NOT NULL DEFAULT 'pending',
      reason text,
      attempts smallint NOT NULL DEFAULT 0,
      ready_at timestamptz NOT NULL DEFAULT now(),
      lease_token uuid,
      written_at timestamptz NOT NULL DEFAULT now(),
      done_at timestamptz,
      CONSTRAINT inbox_pkey PRIMARY KEY (id),
      CONSTRAINT inbox_catalog_fkey FOREIGN KEY (catalog)
        REFERENCES matcher.catalog (name) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT inbox_sku_check CHECK (sku <> ''),
      CONSTRAINT inbox_price_check CHECK (price >= 0),
      CONSTRAINT inbox_attributes_check CHECK (jsonb_typeof(attributes) = 'object'),
      CONSTRAINT inbox_state_check CHECK (state IN ('pending', 'leased', 'done', 'failed'))
    )
    """,
    """
    CREATE INDEX inbox_waiting_idx ON matcher.inbox (catalog, id)
      WHERE state IN ('pending', 'leased')
    """,
    "CREATE INDEX inbox_catalog_sku_idx ON matcher.inbox (catalog, sku, id)",
    "CREATE INDEX inbox_done_at_idx ON matcher.inbox (done_at) WHERE done_at IS NOT NULL",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.inbox TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.inbox")
