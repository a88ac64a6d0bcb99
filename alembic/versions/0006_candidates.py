"""Filtered search at every selectivity: short vectors beside what filters read, plans by counts."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# What this revision installed until functions were installed anew at every migrate.
FUNCTIONS = (
    "filter_key_v1",
    "shorten_v1",
    "nearest_cell_v1",
    "note_cells_v1",
    "note_all_cells_v1",
    "lock_candidates_v1",
    "add_candidates_v1",
    "product_changed_v1",
    "product_deleted_v1",
    "image_changed_v1",
    "make_candidate_table_v1",
    "index_candidate_table_v1",
    "count_candidates_v1",
    "create_candidate_partition_v1",
    "exchange_candidates_v1",
    "build_candidates_v1",
    "drop_old_candidates_v1",
    "match_filter_v1",
    "check_question_v1",
    "key_condition_v1",
    "candidate_filter_v1",
    "count_eligible_v1",
    "few_products_v1",
    "rank_cells_v1",
    "count_units_v1",
    "unit_of_candidate_v1",
    "join_proposals_v1",
    "misses_nearer_v1",
    "nearest_candidates_v1",
    "propose_by_scan_v1",
    "propose_by_index_v1",
    "propose_from_cells_v1",
    "propose_near_v1",
    "rerank_v1",
    "compare_all_v1",
    "find_candidates_v1",
    "match_vector_v2",
    "match_vector",
    "match_vectors",
    "match_sku",
    "match_image",
    "explain_match",
)

TABLES = (
    "ALTER TABLE matcher.product ADD COLUMN availability text",
    "UPDATE matcher.product SET availability = attributes ->> 'availability',"
    " attributes = attributes - 'availability' WHERE attributes ? 'availability'",
    "CREATE INDEX product_attributes_idx ON matcher.product USING gin (attributes jsonb_path_ops)",
    "CREATE INDEX product_catalog_id_price_idx ON matcher.product (catalog_id, price)",
    """
    CREATE TABLE matcher.candidate (
      encoder_id smallint NOT NULL,
      catalog_id integer NOT NULL,
      taxonomy_id integer,
      cell integer NOT NULL DEFAULT 0,
      product_id bigint NOT NULL,
      image_id bigint NOT NULL,
      brand_key bigint,
      color_key bigint,
      size_key bigint,
      material_key bigint,
      availability_key bigint,
      group_key bigint,
      price numeric(14, 2),
      vector halfvec,
      CONSTRAINT candidate_pkey PRIMARY KEY (product_id, image_id, encoder_id)
    ) PARTITION BY LIST (encoder_id)
    """,
    "CREATE INDEX candidate_cell_idx ON matcher.candidate (catalog_id, cell, taxonomy_id)",
    "CREATE INDEX candidate_category_idx ON matcher.candidate (catalog_id, taxonomy_id, cell)",
    "CREATE INDEX candidate_brand_idx ON matcher.candidate (brand_key, cell)",
    "CREATE INDEX candidate_color_idx ON matcher.candidate (color_key, cell)",
    "CREATE INDEX candidate_size_idx ON matcher.candidate (size_key, cell)",
    "CREATE INDEX candidate_material_idx ON matcher.candidate (material_key, cell)",
    """
    CREATE UNLOGGED TABLE matcher.candidate_stage (
      encoder_id smallint NOT NULL,
      product_id bigint NOT NULL,
      image_id bigint NOT NULL,
      cell integer NOT NULL,
      vector halfvec NOT NULL
    )
    """,
    """
    CREATE TABLE matcher.search_space (
      encoder_id smallint NOT NULL,
      generation integer NOT NULL,
      dimension integer,
      regions integer NOT NULL DEFAULT 0,
      cells integer NOT NULL DEFAULT 0,
      pictures bigint NOT NULL DEFAULT 0,
      counted bigint NOT NULL DEFAULT 0,
      built_at timestamptz,
      CONSTRAINT search_space_pkey PRIMARY KEY (encoder_id),
      CONSTRAINT search_space_encoder_id_fkey FOREIGN KEY (encoder_id)
        REFERENCES matcher.encoder (id)
    )
    """,
    """
    CREATE TABLE matcher.search_axis (
      encoder_id smallint NOT NULL,
      number smallint NOT NULL,
      axis halfvec NOT NULL,
      CONSTRAINT search_axis_pkey PRIMARY KEY (encoder_id, number)
    )
    """,
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
    """
    CREATE TABLE matcher.candidate_count (
      encoder_id smallint NOT NULL,
      catalog_id integer NOT NULL,
      kind text NOT NULL,
      key bigint NOT NULL,
      pictures bigint NOT NULL,
      CONSTRAINT candidate_count_pkey PRIMARY KEY (encoder_id, catalog_id, kind, key)
    )
    """,
    # Axes and candidates' vectors are read whole, often: kept in line, never compressed.
    "ALTER TABLE matcher.search_axis ALTER COLUMN axis SET STORAGE PLAIN",
    "ALTER TABLE matcher.search_region ALTER COLUMN centroid SET STORAGE PLAIN",
    "ALTER TABLE matcher.search_cell ALTER COLUMN centroid SET STORAGE PLAIN",
    "ALTER TABLE matcher.candidate ALTER COLUMN vector SET STORAGE PLAIN",
    """
    CREATE TYPE matcher.match_filter AS (
      catalog_id integer, category_ids integer[], brand text, price_min numeric,
      price_max numeric, availability text, color text, size text, material text,
      attributes jsonb, exclude_product_id bigint, exclude_group text, distinct_groups boolean,
      product_ids bigint[]
    )
    """,
    # Pictures by their short distances, one an entry, and how many were compared for that.
    """
    CREATE TYPE matcher.proposals AS (
      product_ids bigint[], image_ids bigint[], units bigint[], distances double precision[],
      compared bigint
    )
    """,
    # Pictures by their distances; `unit` is what counts as one answer: product or variant group.
    """
    CREATE TYPE matcher.found_candidates AS (
      product_ids bigint[], units bigint[], distances double precision[], compared bigint
    )
    """,
)
GRANTS = (
    "GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.candidate TO matcher_app",
    "GRANT SELECT, INSERT, DELETE ON matcher.candidate_stage, matcher.search_axis,"
    " matcher.search_region, matcher.search_cell, matcher.category_cell,"
    " matcher.candidate_count TO matcher_app",
    "GRANT TRUNCATE ON matcher.candidate_stage TO matcher_app",
    "GRANT SELECT, UPDATE (counted) ON matcher.search_space TO matcher_app",
)


def upgrade() -> None:
    for statement in (*TABLES, *GRANTS):
        op.execute(statement)


def downgrade() -> None:
    for trigger, table in (
        ("product_changed", "product"),
        ("product_deleted", "product"),
        ("image_changed", "image"),
    ):
        op.execute(f"DROP TRIGGER IF EXISTS {trigger} ON matcher.{table}")
    for name in reversed(FUNCTIONS[1:]):
        op.execute(f"DROP FUNCTION IF EXISTS matcher.{name}")
    op.execute("DROP VIEW IF EXISTS matcher.product_filter")
    op.execute(f"DROP FUNCTION IF EXISTS matcher.{FUNCTIONS[0]}")
    op.execute("DROP TYPE matcher.found_candidates")
    op.execute("DROP TYPE matcher.proposals")
    op.execute("DROP TYPE matcher.match_filter")
    op.execute(
        "DO $$ DECLARE old_name regclass; BEGIN"
        " FOR old_name IN SELECT c.oid FROM pg_class c"
        "   WHERE c.relnamespace = 'matcher'::regnamespace AND c.relkind = 'r'"
        "     AND c.relname ~ '^candidate_\\d+_\\d+$' AND NOT c.relispartition"
        " LOOP EXECUTE format('DROP TABLE %s', old_name); END LOOP; END $$"
    )
    for table in (
        "candidate_count",
        "category_cell",
        "search_cell",
        "search_region",
        "search_axis",
        "search_space",
        "candidate_stage",
        "candidate",
    ):
        op.execute(f"DROP TABLE matcher.{table}")
    op.execute("DROP INDEX matcher.product_catalog_id_price_idx")
    op.execute("DROP INDEX matcher.product_attributes_idx")
    op.execute(
        "UPDATE matcher.product SET attributes ="
        " attributes || jsonb_build_object('availability', availability)"
        " WHERE availability IS NOT NULL"
    )
    op.execute("ALTER TABLE matcher.product DROP COLUMN availability")
