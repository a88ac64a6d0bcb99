"""Addresses of the user's that are told of events, and what is to be delivered to them."""

from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

STATEMENTS = (
    # Without a catalogue, it is told of the events of all.
    """
    CREATE TABLE matcher.callback (
      id integer GENERATED ALWAYS AS IDENTITY,
      catalog_id integer,
      url text NOT NULL,
      events text[] NOT NULL,
      secret text NOT NULL,
      quiet_until timestamptz,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT callback_pkey PRIMARY KEY (id),
      CONSTRAINT callback_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id) ON DELETE CASCADE,
      CONSTRAINT callback_events_check
        CHECK (events <@ ARRAY['run', 'match', 'verdict'] AND cardinality(events) > 0)
    )
    """,
    "CREATE INDEX callback_catalog_id_idx ON matcher.callback (catalog_id)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.callback TO matcher_app",
    """
    CREATE TABLE matcher.callback_delivery (
      id bigint GENERATED ALWAYS AS IDENTITY,
      callback_id integer NOT NULL,
      message_id uuid NOT NULL DEFAULT gen_random_uuid(),
      payload jsonb NOT NULL,
      state text NOT NULL DEFAULT 'pending',
      reason text,
      attempts smallint NOT NULL DEFAULT 0,
      ready_at timestamptz NOT NULL DEFAULT now(),
      lease_token uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      done_at timestamptz,
      CONSTRAINT callback_delivery_pkey PRIMARY KEY (id),
      CONSTRAINT callback_delivery_callback_id_fkey FOREIGN KEY (callback_id)
        REFERENCES matcher.callback (id) ON DELETE CASCADE,
      CONSTRAINT callback_delivery_state_check
        CHECK (state IN ('pending', 'leased', 'done', 'failed'))
    )
    """,
    "CREATE INDEX callback_delivery_callback_id_idx"
    " ON matcher.callback_delivery (callback_id, state, ready_at)",
    "CREATE INDEX callback_delivery_done_at_idx"
    " ON matcher.callback_delivery (done_at) WHERE done_at IS NOT NULL",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.callback_delivery TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    for table in ("callback_delivery", "callback"):
        op.execute(f"DROP TABLE matcher.{table}")
