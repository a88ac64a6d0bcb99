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
    "match_vector",
    "match_sku",
    "match_image",
    "sku_similarity",
)

# What a function's SET clauses save is read at CREATE: the extensions' schema must be in the path,
# and `hnsw.*` must be known, which it is once the library is loaded.
SEARCH_PATH = """
SELECT set_config('search_path', string_agg(DISTINCT quote_ident(n.nspname), ', '), true),
       '[0]'::vector
FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
WHERE x.extname IN ('vector', 'ltree')
"""


def upgrade() -> None:
    op.execute("SELECT '[0]'::vector")
    op.execute(SEARCH_PATH)
    for name in FUNCTIONS:
        op.execute(read_function(name))
        op.execute(f"REVOKE ALL ON FUNCTION matcher.{name} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION matcher.{name} TO matcher_app")
    op.execute("RESET search_path")


def downgrade() -> None:
    for name in reversed(FUNCTIONS):
        op.execute(f"DROP FUNCTION matcher.{name}")
