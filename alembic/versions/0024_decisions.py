"""What people decided of a photo and a SKU, and what waits to be decided."""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

STATEMENTS = (
    # `sku` is no reference: a decision outlives its product.
    """
    CREATE TABLE matcher.decision (
      id bigint GENERATED ALWAYS AS IDENTITY,
      catalog_id integer NOT NULL,
      photo bytea NOT NULL,
      sku text NOT NULL,
      chosen_by text NOT NULL DEFAULT 'review',
      chance double precision NOT NULL DEFAULT 1,
      verdict text,
      said text,
      decided_by text,
      decided_at timestamptz,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT decision_pkey PRIMARY KEY (id),
      CONSTRAINT decision_catalog_id_photo_sku_key UNIQUE (catalog_id, photo, sku),
      CONSTRAINT decision_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id) ON DELETE CASCADE,
      CONSTRAINT decision_photo_check CHECK (octet_length(photo) = 32),
      CONSTRAINT decision_chosen_by_check CHECK (chosen_by IN ('audit', 'review', 'accept')),
      CONSTRAINT decision_chance_check CHECK (chance > 0 AND chance <= 1),
      CONSTRAINT decision_said_check CHECK (said IN ('same', 'same_group', 'different')),
      CONSTRAINT decision_decided_by_check CHECK (said IS NULL OR decided_by <> '')
    )
    """,
    "CREATE INDEX decision_waiting_idx ON matcher.decision (catalog_id, id) WHERE said IS NULL",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.decision TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.decision")
