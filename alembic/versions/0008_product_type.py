"""A filter by the shop's own kind of product, as feeds have it in `product_type`."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE matcher.candidate ADD COLUMN product_type_key bigint")
    op.execute(
        "CREATE INDEX candidate_product_type_idx ON matcher.candidate (product_type_key, cell)"
    )
    op.execute("ALTER TYPE matcher.match_filter ADD ATTRIBUTE product_type text")


def downgrade() -> None:
    op.execute("ALTER TYPE matcher.match_filter DROP ATTRIBUTE product_type")
    op.execute("ALTER TABLE matcher.candidate DROP COLUMN product_type_key")
    op.execute("DELETE FROM matcher.installed_sql WHERE name = '0008_product_type'")
