"""Questions that are asked by a row and answered by rows, and where they are asked deeply."""

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

STATEMENTS = (
    # What a caller gives comes first; NULLs of `depth` and `region` are filled in by the answer.
    """
    CREATE TABLE matcher.match_request (
      id bigint GENERATED ALWAYS AS IDENTITY,
      catalog text,
      photos text[] NOT NULL DEFAULT '{}',
      text text,
      gtin text,
      mpn text,
      mpn_brand text,
      k integer NOT NULL DEFAULT 5,
      depth text,
      region double precision[],
      filters jsonb NOT NULL DEFAULT '{}',
      state text NOT NULL DEFAULT 'pending',
      error text,
      attempts smallint NOT NULL DEFAULT 0,
      ready_at timestamptz NOT NULL DEFAULT now(),
      lease_token uuid,
      asked_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz,
      method text,
      complete boolean,
      identifiers text,
      verdict text,
      reason text,
      pair text[],
      why text[],
      CONSTRAINT match_request_pkey PRIMARY KEY (id),
      CONSTRAINT match_request_state_check
        CHECK (state IN ('pending', 'leased', 'done', 'failed')),
      CONSTRAINT match_request_filters_check
        CHECK (jsonb_typeof(filters) = 'object' AND NOT jsonb_exists(filters, 'catalog'))
    )
    """,
    """
    CREATE INDEX match_request_ready_at_idx ON matcher.match_request (ready_at)
      WHERE state IN ('pending', 'leased')
    """,
    "CREATE INDEX match_request_asked_at_idx ON matcher.match_request (asked_at)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.match_request TO matcher_app",
    # The name that PostgreSQL would choose is that of match_request.id.
    """
    CREATE TABLE matcher.match (
      request_id bigint CONSTRAINT match_of_request_not_null NOT NULL,
      rank integer NOT NULL,
      sku text NOT NULL,
      item_group_id text,
      title text,
      similarity double precision NOT NULL,
      probability double precision,
      CONSTRAINT match_pkey PRIMARY KEY (request_id, rank),
      CONSTRAINT match_request_id_fkey FOREIGN KEY (request_id)
        REFERENCES matcher.match_request (id) ON DELETE CASCADE
    )
    """,
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.match TO matcher_app",
    # For which cues a walk came to its end: `finished_at` is empty again while the next goes on.
    "ALTER TABLE matcher.cue_fill ADD COLUMN filled text",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("ALTER TABLE matcher.cue_fill DROP COLUMN filled")
    op.execute("DROP TABLE matcher.match")
    op.execute("DROP TABLE matcher.match_request")
