"""How sure an answer has to be: a calibration a catalogue and encoder."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE matcher.calibration (
          catalog_id integer NOT NULL,
          encoder_id smallint NOT NULL,
          content jsonb NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT calibration_pkey PRIMARY KEY (catalog_id, encoder_id),
          CONSTRAINT calibration_catalog_id_fkey FOREIGN KEY (catalog_id)
            REFERENCES matcher.catalog (id) ON DELETE CASCADE,
          CONSTRAINT calibration_encoder_id_fkey FOREIGN KEY (encoder_id)
            REFERENCES matcher.encoder (id) ON DELETE CASCADE
        )
    """)
    op.execute("CREATE INDEX calibration_encoder_id_idx ON matcher.calibration (encoder_id)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.calibration TO matcher_app")


def downgrade() -> None:
    op.execute("DROP TABLE matcher.calibration")
