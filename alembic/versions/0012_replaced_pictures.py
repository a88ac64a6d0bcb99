"""Replaced pictures: asked for again, replaced, and kept until the next one is there."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "ALTER TABLE matcher.image ADD COLUMN last_modified text, ADD COLUMN changed_at timestamptz"
    )
    op.execute(
        "CREATE INDEX image_changed_at_idx ON matcher.image (changed_at)"
        " WHERE changed_at IS NOT NULL"
    )
    op.execute(
        "ALTER TABLE matcher.embedding_job ADD COLUMN recheck boolean NOT NULL DEFAULT false"
    )
    op.execute(
        "ALTER TABLE matcher.product_image ADD COLUMN replaced boolean NOT NULL DEFAULT false"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE matcher.product_image DROP COLUMN replaced")
    op.execute("ALTER TABLE matcher.embedding_job DROP COLUMN recheck")
    op.execute("ALTER TABLE matcher.image DROP COLUMN last_modified, DROP COLUMN changed_at")
