"""What is sold: catalogues, taxonomy, products and their pictures."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = ("catalog", "taxonomy", "product", "image", "product_image")

STATEMENTS = (
    """
    CREATE TABLE matcher.catalog (
      id integer GENERATED ALWAYS AS IDENTITY,
      name text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT catalog_pkey PRIMARY KEY (id),
      CONSTRAINT catalog_name_key UNIQUE (name),
      CONSTRAINT catalog_name_check CHECK (name <> '' AND length(name) <= 100)
    )
    """,
    """
    CREATE TABLE matcher.taxonomy (
      id integer NOT NULL,
      name text NOT NULL,
      path text NOT NULL,
      lineage ltree NOT NULL,
      edition text,
      retired_at timestamptz,
      CONSTRAINT taxonomy_pkey PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX taxonomy_lineage_idx ON matcher.taxonomy USING gist (lineage)",
    "CREATE INDEX taxonomy_path_idx ON matcher.taxonomy (lower(path))",
    """
    CREATE TABLE matcher.product (
      id bigint GENERATED ALWAYS AS IDENTITY,
      catalog_id integer NOT NULL,
      sku text NOT NULL,
      item_group_id text,
      title text,
      description text,
      brand text,
      gtin text,
      mpn text,
      color text,
      size text,
      material text,
      pattern text,
      price numeric(14, 2),
      currency text,
      taxonomy_id integer,
      google_product_category text,
      product_type text,
      attributes jsonb NOT NULL DEFAULT '{}'::jsonb,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      retired_at timestamptz,
      CONSTRAINT product_pkey PRIMARY KEY (id),
      CONSTRAINT product_catalog_id_sku_key UNIQUE (catalog_id, sku),
      CONSTRAINT product_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog (id),
      CONSTRAINT product_taxonomy_id_fkey FOREIGN KEY (taxonomy_id)
        REFERENCES matcher.taxonomy (id),
      CONSTRAINT product_sku_check CHECK (sku <> ''),
      CONSTRAINT product_price_check CHECK (price >= 0)
    )
    """,
    "CREATE INDEX product_catalog_id_brand_idx ON matcher.product (catalog_id, lower(brand))",
    "CREATE INDEX product_catalog_id_taxonomy_id_idx ON matcher.product (catalog_id, taxonomy_id)",
    "CREATE INDEX product_catalog_id_item_group_id_idx"
    " ON matcher.product (catalog_id, item_group_id)",
    "CREATE INDEX product_sku_idx ON matcher.product (sku)",
    """
    CREATE TABLE matcher.image (
      id bigint GENERATED ALWAYS AS IDENTITY,
      catalog_id integer NOT NULL,
      url text NOT NULL,
      sha256 bytea,
      bytes integer,
      etag text,
      state text NOT NULL DEFAULT 'waiting',
      generic boolean NOT NULL DEFAULT false,
      created_at timestamptz NOT NULL DEFAULT now(),
      fetched_at timestamptz,
      CONSTRAINT image_pkey PRIMARY KEY (id),
      CONSTRAINT image_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog (id),
      CONSTRAINT image_state_check CHECK (state IN ('waiting', 'stored', 'failed')),
      CONSTRAINT image_sha256_check CHECK (length(sha256) = 32),
      CONSTRAINT image_stored_check CHECK (state <> 'stored' OR sha256 IS NOT NULL)
    )
    """,
    "CREATE UNIQUE INDEX image_catalog_id_url_key ON matcher.image (catalog_id, md5(url))",
    "CREATE INDEX image_sha256_idx ON matcher.image (sha256)",
    "CREATE INDEX image_generic_idx ON matcher.image (id) WHERE generic",
    """
    CREATE TABLE matcher.product_image (
      product_id bigint NOT NULL,
      image_id bigint NOT NULL,
      catalog_id integer NOT NULL,
      position smallint NOT NULL,
      source text,
      CONSTRAINT product_image_pkey PRIMARY KEY (product_id, image_id),
      CONSTRAINT product_image_product_id_fkey FOREIGN KEY (product_id)
        REFERENCES matcher.product (id) ON DELETE CASCADE,
      CONSTRAINT product_image_image_id_fkey FOREIGN KEY (image_id) REFERENCES matcher.image (id),
      CONSTRAINT product_image_catalog_id_fkey FOREIGN KEY (catalog_id)
        REFERENCES matcher.catalog (id)
    )
    """,
    "CREATE INDEX product_image_image_id_idx ON matcher.product_image (image_id)",
    "CREATE INDEX product_image_source_idx ON matcher.product_image (md5(source))",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
    for table in TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.{table} TO matcher_app")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.execute(f"DROP TABLE matcher.{table}")
