"""What the sender of a feed knows of it: its encoding, and the names of its columns."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "ALTER TABLE matcher.ingest_run ADD COLUMN encoding text,"
        " ADD COLUMN columns jsonb NOT NULL DEFAULT '{}'"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE matcher.ingest_run DROP COLUMN columns, DROP COLUMN encoding")
