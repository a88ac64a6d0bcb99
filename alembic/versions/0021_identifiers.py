"""Products are found by GTIN, and by the part number of their maker."""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Feeds have GTINs of 8 to 14 digits; filled to 14 they are one number.
    op.execute(
        "CREATE INDEX product_gtin_idx ON matcher.product (catalog_id, lpad(gtin, 14, '0'))"
        " WHERE gtin IS NOT NULL"
    )
    op.execute(
        "CREATE INDEX product_mpn_idx ON matcher.product"
        " (catalog_id, lower(translate(mpn, ' -_/', '') COLLATE \"C\")) WHERE mpn IS NOT NULL"
    )


def downgrade() -> None:
    op.execute("DROP INDEX matcher.product_mpn_idx")
    op.execute("DROP INDEX matcher.product_gtin_idx")
