"""Cues that a catalogue asks for beyond those that are read of every picture."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE matcher.catalog ADD COLUMN asked_cues text[] NOT NULL DEFAULT '{}'")


def downgrade() -> None:
    op.execute("ALTER TABLE matcher.catalog DROP COLUMN asked_cues")
