"""The questions as SQL functions: implementations with a version, wrappers that keep their name."""

from alembic import op
from matcher.db.migrate import read_function

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

FUNCTIONS = (
    "catalog_id_v1",
    "encoder_id_v1",
    "category_ids_v1",
    "product_id_v1",
    "product_vector_v1",
    "approximate_is_right_v1",
    "match_vector_v1",
    "before_0006/match_vector",
    "before_0006/match_sku",
    "before_0006/match_image",
    "sku_similarity",
)


def upgrade() -> None:
    for path in FUNCTIONS:
        op.execute(read_function(path))
        name = path.rpartition("/")[2]
        op.execute(f"REVOKE ALL ON FUNCTION matcher.{name} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION matcher.{name} TO matcher_app")


def downgrade() -> None:
    for path in reversed(FUNCTIONS):
        op.execute(f"DROP FUNCTION matcher.{path.rpartition('/')[2]}")
