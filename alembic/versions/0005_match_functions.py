"""Nothing any more: its SQL functions are installed anew at every migrate."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# What this revision installed until then.
FUNCTIONS = (
    "catalog_id_v1",
    "encoder_id_v1",
    "category_ids_v1",
    "product_id_v1",
    "product_vector_v1",
    "approximate_is_right_v1",
    "match_vector_v1",
    "match_vector",
    "match_sku",
    "match_image",
    "sku_similarity",
)


def upgrade() -> None:
    pass


def downgrade() -> None:
    for name in reversed(FUNCTIONS):
        op.execute(f"DROP FUNCTION IF EXISTS matcher.{name}")
