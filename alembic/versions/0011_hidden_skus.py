"""SKUs that show nothing but generic pictures: a mark on these pictures, found by catalogue."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE matcher.image ADD COLUMN hides_skus boolean NOT NULL DEFAULT false")
    # Each may hide some. The next feed that shows it tells.
    op.execute("UPDATE matcher.image SET hides_skus = true WHERE generic")
    op.execute("CREATE INDEX image_hiding_idx ON matcher.image (catalog_id) WHERE hides_skus")
    op.execute("DROP INDEX matcher.image_generic_idx")
    op.execute("CREATE INDEX image_generic_idx ON matcher.image (catalog_id) WHERE generic")


def downgrade() -> None:
    op.execute("DROP INDEX matcher.image_generic_idx")
    op.execute("CREATE INDEX image_generic_idx ON matcher.image (id) WHERE generic")
    op.execute("ALTER TABLE matcher.image DROP COLUMN hides_skus")
