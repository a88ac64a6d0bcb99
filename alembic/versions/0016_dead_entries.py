"""VACUUM leaves HNSW alone; its size, and that when it was built, tell what share is dead."""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# As far as is known nothing is dead yet: then an index has grown like its pictures.
_UPGRADE = """
DO $$
DECLARE
  space matcher.search_space;
  table_name text;
BEGIN
  FOR space IN
    SELECT * FROM matcher.search_space s WHERE s.dimension IS NOT NULL ORDER BY s.encoder_id
  LOOP
    table_name := format('candidate_%s_%s', space.encoder_id, space.generation);
    EXECUTE format('ALTER TABLE matcher.%I SET (vacuum_index_cleanup = off)', table_name);
    UPDATE matcher.search_space s
      SET hnsw_bytes = space.pictures * coalesce(
        pg_relation_size(to_regclass(format('matcher.%I', table_name || '_hnsw_idx'))), 0)
        / greatest(space.counted, 1)
      WHERE s.encoder_id = space.encoder_id;
  END LOOP;
END
$$
"""
_DOWNGRADE = """
DO $$
DECLARE
  space matcher.search_space;
BEGIN
  FOR space IN SELECT * FROM matcher.search_space s ORDER BY s.encoder_id LOOP
    EXECUTE format('ALTER TABLE matcher.candidate_%s_%s RESET (vacuum_index_cleanup)',
                   space.encoder_id, space.generation);
  END LOOP;
END
$$
"""


def upgrade() -> None:
    op.execute("ALTER TABLE matcher.search_space ADD COLUMN hnsw_bytes bigint NOT NULL DEFAULT 0")
    op.execute(_UPGRADE)


def downgrade() -> None:
    op.execute(_DOWNGRADE)
    op.execute("ALTER TABLE matcher.search_space DROP COLUMN hnsw_bytes")
