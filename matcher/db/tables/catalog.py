"""What is sold: catalogues, taxonomy, products and their pictures."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Numeric,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from matcher.db.tables.schema import Ltree, catalog_id, created_at, metadata

catalog = Table(
    "catalog",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    created_at(),
    # Whether what a deep look reads of its pictures is kept.
    Column("cues", Boolean, nullable=False, server_default=text("true")),
    # Cues that are kept beyond those that are read of every picture.
    Column("asked_cues", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    CheckConstraint("name <> '' AND length(name) <= 100", name="name"),
)

taxonomy = Table(
    "taxonomy",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("lineage", Ltree, nullable=False),
    Column("edition", Text),
    Column("retired_at", DateTime(timezone=True)),
    Index("taxonomy_lineage_idx", "lineage", postgresql_using="gist"),
    Index("taxonomy_path_idx", text("lower(path)")),
)

product = Table(
    "product",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    catalog_id(),
    Column("sku", Text, nullable=False),
    Column("item_group_id", Text),
    Column("title", Text),
    Column("description", Text),
    Column("brand", Text),
    Column("gtin", Text),
    Column("mpn", Text),
    Column("color", Text),
    Column("size", Text),
    Column("material", Text),
    Column("pattern", Text),
    Column("price", Numeric(14, 2)),
    Column("currency", Text),
    Column("taxonomy_id", Integer, ForeignKey("matcher.taxonomy.id")),
    Column("google_product_category", Text),
    Column("product_type", Text),
    Column("attributes", JSONB, nullable=False, server_default=text("'{}'::jsonb")),
    created_at(),
    created_at("updated_at"),
    Column("retired_at", DateTime(timezone=True)),
    Column("availability", Text),
    UniqueConstraint("catalog_id", "sku"),
    CheckConstraint("sku <> ''", name="sku"),
    CheckConstraint("price >= 0", name="price"),
    Index("product_catalog_id_brand_idx", "catalog_id", text("lower(brand)")),
    Index("product_catalog_id_taxonomy_id_idx", "catalog_id", "taxonomy_id"),
    Index("product_catalog_id_item_group_id_idx", "catalog_id", "item_group_id"),
    Index("product_sku_idx", "sku"),
    Index("product_catalog_id_price_idx", "catalog_id", "price"),
    Index(
        "product_gtin_idx",
        "catalog_id",
        text("lpad(gtin, 14, '0')"),
        postgresql_where=text("gtin IS NOT NULL"),
    ),
    Index(
        "product_mpn_idx",
        "catalog_id",
        text("lower(translate(mpn, ' -_/', '') COLLATE \"C\")"),
        postgresql_where=text("mpn IS NOT NULL"),
    ),
    Index(
        "product_attributes_idx",
        "attributes",
        postgresql_using="gin",
        postgresql_ops={"attributes": "jsonb_path_ops"},
    ),
)

image = Table(
    "image",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    catalog_id(),
    Column("url", Text, nullable=False),
    Column("sha256", LargeBinary),
    Column("bytes", Integer),
    Column("etag", Text),
    Column("state", Text, nullable=False, server_default="waiting"),
    Column("generic", Boolean, nullable=False, server_default=text("false")),
    created_at(),
    Column("fetched_at", DateTime(timezone=True)),
    # Whether a SKU on sale shows nothing but generic pictures, this one among them.
    Column("hides_skus", Boolean, nullable=False, server_default=text("false")),
    Column("last_modified", Text),
    Column("changed_at", DateTime(timezone=True)),
    CheckConstraint("state IN ('waiting', 'stored', 'failed')", name="state"),
    CheckConstraint("length(sha256) = 32", name="sha256"),
    CheckConstraint("state <> 'stored' OR sha256 IS NOT NULL", name="stored"),
    # A URL may be longer than a b-tree entry: its digest is what must be unique.
    Index("image_catalog_id_url_key", "catalog_id", text("md5(url)"), unique=True),
    Index("image_sha256_idx", "sha256"),
    Index("image_generic_idx", "catalog_id", postgresql_where=text("generic")),
    Index("image_hiding_idx", "catalog_id", postgresql_where=text("hides_skus")),
    Index("image_changed_at_idx", "changed_at", postgresql_where=text("changed_at IS NOT NULL")),
)

product_image = Table(
    "product_image",
    metadata,
    Column(
        "product_id",
        BigInteger,
        ForeignKey("matcher.product.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("image_id", BigInteger, ForeignKey("matcher.image.id"), primary_key=True),
    catalog_id(),
    Column("position", SmallInteger, nullable=False),
    Column("source", Text),
    # The feed lists another picture at this position; this one answers until that has its vector.
    Column("replaced", Boolean, nullable=False, server_default=text("false")),
    Index("product_image_image_id_idx", "image_id"),
    Index("product_image_source_idx", text("md5(source)")),
)
