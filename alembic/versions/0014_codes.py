"""Candidates are scanned by short codes, in the order of their categories; cells are gone."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

KEYS = ("brand", "color", "size", "material", "product_type")
# They take or give the type that goes.
USERS_OF_PROPOSALS = """
DO $$
DECLARE
  signature regprocedure;
BEGIN
  FOR signature IN
    SELECT p.oid FROM pg_proc p
    WHERE p.pronamespace = 'matcher'::regnamespace
      AND regexp_replace(p.proname, '_v1$', '') IN (
        'join_proposals', 'misses_nearer', 'nearest_candidates', 'propose_by_scan',
        'propose_from_cells', 'propose_near', 'propose_by_index', 'rerank')
  LOOP
    EXECUTE format('DROP FUNCTION %s', signature);
  END LOOP;
END
$$
"""
UPGRADE = (
    USERS_OF_PROPOSALS,
    "DROP TYPE matcher.proposals",
    "DROP TABLE matcher.category_cell, matcher.search_cell, matcher.search_region",
    "ALTER TABLE matcher.search_space DROP COLUMN regions, DROP COLUMN cells",
    "TRUNCATE matcher.candidate_stage",
    "ALTER TABLE matcher.candidate_stage DROP COLUMN cell, ADD COLUMN code bit varying NOT NULL",
    # With `cell` go the indexes it is a column of: all but the primary key and HNSW.
    "ALTER TABLE matcher.candidate DROP COLUMN cell, ADD COLUMN code bit varying",
    "ALTER TABLE matcher.candidate ALTER COLUMN code SET STORAGE PLAIN",
    "CREATE INDEX candidate_category_idx ON matcher.candidate (catalog_id, taxonomy_id)"
    " INCLUDE (product_id, image_id, group_key, code)",
    *(f"CREATE INDEX candidate_{name}_idx ON matcher.candidate ({name}_key)" for name in KEYS),
    """
    CREATE TABLE matcher.code_axis (
      encoder_id smallint NOT NULL,
      number smallint NOT NULL,
      axis halfvec NOT NULL,
      shift real NOT NULL,
      CONSTRAINT code_axis_pkey PRIMARY KEY (encoder_id, number)
    )
    """,
    "ALTER TABLE matcher.code_axis ALTER COLUMN axis SET STORAGE PLAIN",
    "GRANT SELECT, INSERT, DELETE ON matcher.code_axis TO matcher_app",
)
DOWNGRADE = (
    "DROP TABLE matcher.code_axis",
    "ALTER TABLE matcher.candidate DROP COLUMN code, ADD COLUMN cell integer NOT NULL DEFAULT 0",
    *(f"DROP INDEX matcher.candidate_{name}_idx" for name in KEYS),
    "CREATE INDEX candidate_cell_idx ON matcher.candidate (catalog_id, cell, taxonomy_id)",
    "CREATE INDEX candidate_category_idx ON matcher.candidate (catalog_id, taxonomy_id, cell)",
    *(
        f"CREATE INDEX candidate_{name}_idx ON matcher.candidate ({name}_key, cell)"
        for name in KEYS
    ),
    "TRUNCATE matcher.candidate_stage",
    "ALTER TABLE matcher.candidate_stage DROP COLUMN code, ADD COLUMN cell integer NOT NULL",
    "ALTER TABLE matcher.search_space ADD COLUMN regions integer NOT NULL DEFAULT 0,"
    " ADD COLUMN cells integer NOT NULL DEFAULT 0",
    """
    CREATE TABLE matcher.search_region (
      encoder_id smallint NOT NULL,
      region integer NOT NULL,
      centroid halfvec NOT NULL,
      CONSTRAINT search_region_pkey PRIMARY KEY (encoder_id, region)
    )
    """,
    """
    CREATE TABLE matcher.search_cell (
      encoder_id smallint NOT NULL,
      cell integer NOT NULL,
      region integer NOT NULL,
      centroid halfvec NOT NULL,
      CONSTRAINT search_cell_pkey PRIMARY KEY (encoder_id, cell)
    )
    """,
    "CREATE INDEX search_cell_region_idx ON matcher.search_cell (encoder_id, region)",
    """
    CREATE TABLE matcher.category_cell (
      encoder_id smallint NOT NULL,
      catalog_id integer NOT NULL,
      taxonomy_id integer NOT NULL,
      cell integer NOT NULL,
      CONSTRAINT category_cell_pkey PRIMARY KEY (encoder_id, catalog_id, taxonomy_id, cell)
    )
    """,
    "ALTER TABLE matcher.search_region ALTER COLUMN centroid SET STORAGE PLAIN",
    "ALTER TABLE matcher.search_cell ALTER COLUMN centroid SET STORAGE PLAIN",
    "GRANT SELECT, INSERT, DELETE ON matcher.search_region, matcher.search_cell,"
    " matcher.category_cell TO matcher_app",
    """
    CREATE TYPE matcher.proposals AS (
      product_ids bigint[], image_ids bigint[], units bigint[], distances double precision[],
      compared bigint
    )
    """,
    # Its cells are gone: every picture is compared until it is built again.
    "UPDATE matcher.search_space SET dimension = NULL",
)


def upgrade() -> None:
    for statement in UPGRADE:
        op.execute(statement)


def downgrade() -> None:
    for statement in DOWNGRADE:
        op.execute(statement)
