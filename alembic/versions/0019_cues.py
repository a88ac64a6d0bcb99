"""What a deep look reads of pictures: a row a picture and cue, and how far they are filled in."""

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE matcher.catalog ADD COLUMN cues boolean NOT NULL DEFAULT true",
    # Rows of 4 kB stay in the table itself: a second look-up for each candidate would cost more.
    """
    CREATE TABLE matcher.cue (
      product_id bigint NOT NULL,
      image_id bigint NOT NULL,
      cue text NOT NULL,
      version smallint NOT NULL,
      catalog_id integer NOT NULL,
      content bytea NOT NULL,
      reason text,
      CONSTRAINT cue_pkey PRIMARY KEY (product_id, image_id, cue),
      CONSTRAINT cue_content_check CHECK (length(content) <= 4096),
      CONSTRAINT cue_reason_check CHECK (reason IS NULL OR length(content) = 0)
    ) WITH (toast_tuple_target = 8160)
    """,
    "CREATE INDEX cue_image_id_idx ON matcher.cue (image_id)",
    "CREATE INDEX cue_catalog_id_idx ON matcher.cue (catalog_id)",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.cue TO matcher_app",
    """
    CREATE TABLE matcher.cue_fill (
      catalog_id integer NOT NULL,
      cues text NOT NULL,
      sku text NOT NULL DEFAULT '',
      finished_at timestamptz,
      CONSTRAINT cue_fill_pkey PRIMARY KEY (catalog_id),
      CONSTRAINT cue_fill_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id) ON DELETE CASCADE
    )
    """,
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.cue_fill TO matcher_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE matcher.cue_fill")
    op.execute("DROP TABLE matcher.cue")
    op.execute("ALTER TABLE matcher.catalog DROP COLUMN cues")
