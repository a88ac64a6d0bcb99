"""The rows, as SQLAlchemy tables; everything lives in schema `matcher`."""

from pgvector.sqlalchemy import HALFVEC
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
    MetaData,
    Numeric,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import UserDefinedType

SCHEMA = "matcher"

metadata = MetaData(
    schema=SCHEMA,
    naming_convention={
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ck": "%(table_name)s_%(constraint_name)s_check",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "pk": "%(table_name)s_pkey",
    },
)


class Ltree(UserDefinedType[str]):
    """PostgreSQL `ltree`: the ids from the root of the taxonomy to a category."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        """Return the type's name in DDL."""
        return "LTREE"


def _created_at(name: str = "created_at") -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=False, server_default=func.now())


def _catalog_id() -> Column[int]:
    return Column("catalog_id", Integer, ForeignKey("matcher.catalog.id"), nullable=False)


catalog = Table(
    "catalog",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    _created_at(),
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
    _catalog_id(),
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
    _created_at(),
    _created_at("updated_at"),
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
    _catalog_id(),
    Column("url", Text, nullable=False),
    Column("sha256", LargeBinary),
    Column("bytes", Integer),
    Column("etag", Text),
    Column("state", Text, nullable=False, server_default="waiting"),
    Column("generic", Boolean, nullable=False, server_default=text("false")),
    _created_at(),
    Column("fetched_at", DateTime(timezone=True)),
    CheckConstraint("state IN ('waiting', 'stored', 'failed')", name="state"),
    CheckConstraint("length(sha256) = 32", name="sha256"),
    CheckConstraint("state <> 'stored' OR sha256 IS NOT NULL", name="stored"),
    # A URL may be longer than a b-tree entry: its digest is what must be unique.
    Index("image_catalog_id_url_key", "catalog_id", text("md5(url)"), unique=True),
    Index("image_sha256_idx", "sha256"),
    Index("image_generic_idx", "id", postgresql_where=text("generic")),
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
    _catalog_id(),
    Column("position", SmallInteger, nullable=False),
    Column("source", Text),
    Index("product_image_image_id_idx", "image_id"),
    Index("product_image_source_idx", text("md5(source)")),
)

encoder = Table(
    "encoder",
    metadata,
    Column("id", SmallInteger, Identity(always=True), primary_key=True),
    Column("name", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("dimension", Integer, nullable=False),
    Column("spec", JSONB, nullable=False),
    Column("state", Text, nullable=False, server_default="shadow"),
    _created_at(),
    UniqueConstraint("name", "revision"),
    CheckConstraint("name <> '' AND name !~ '@'", name="name"),
    CheckConstraint("state IN ('shadow', 'live', 'retired')", name="state"),
    CheckConstraint("dimension BETWEEN 1 AND 4000", name="dimension"),
    Index("encoder_live_key", "state", unique=True, postgresql_where=text("state = 'live'")),
)

# Where an encoder is live or filled; without a catalogue, wherever none of its own is live.
encoder_use = Table(
    "encoder_use",
    metadata,
    Column("encoder_id", SmallInteger, ForeignKey("matcher.encoder.id"), nullable=False),
    Column("catalog_id", Integer, ForeignKey("matcher.catalog.id")),
    Column("state", Text, nullable=False),
    UniqueConstraint(
        "encoder_id",
        "catalog_id",
        name="encoder_use_key",
        postgresql_nulls_not_distinct=True,
    ),
    CheckConstraint("state IN ('live', 'shadow', 'retired')", name="state"),
    Index(
        "encoder_use_live_key",
        "catalog_id",
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_where=text("state = 'live'"),
    ),
    Index("encoder_use_catalog_id_idx", "catalog_id"),
)

embedding_job = Table(
    "embedding_job",
    metadata,
    Column("encoder_id", SmallInteger, ForeignKey("matcher.encoder.id"), primary_key=True),
    Column(
        "image_id", BigInteger, ForeignKey("matcher.image.id", ondelete="CASCADE"), primary_key=True
    ),
    _catalog_id(),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("lease_token", Uuid),
    # Pending: not to be tried before. Leased: whose lease ends then. One index serves both.
    Column("ready_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("reason", Text),
    _created_at(),
    _created_at("updated_at"),
    CheckConstraint("state IN ('pending', 'leased', 'done', 'failed')", name="state"),
    CheckConstraint("(state = 'leased') = (lease_token IS NOT NULL)", name="lease"),
    CheckConstraint("state <> 'failed' OR reason IS NOT NULL", name="reason"),
    Index(
        "embedding_job_ready_idx",
        "encoder_id",
        "ready_at",
        postgresql_where=text("state IN ('pending', 'leased')"),
    ),
    Index("embedding_job_failed_idx", "image_id", postgresql_where=text("state = 'failed'")),
)

# No foreign keys: a distributed `embedding` could not carry them. Its partitions, one an encoder,
# are made at run time by `create_embedding_partition`.
embedding = Table(
    "embedding",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("product_id", BigInteger, primary_key=True, autoincrement=False),
    Column("image_id", BigInteger, primary_key=True, autoincrement=False),
    Column("catalog_id", Integer, nullable=False),
    Column("vector", HALFVEC, nullable=False),
    Index("embedding_image_id_idx", "image_id"),
    Index("embedding_catalog_id_idx", "catalog_id"),
    postgresql_partition_by="LIST (encoder_id)",
)

# What pictures are found by: short vectors beside what filters read of their products. Only
# pictures that may be an answer have a row. Partitions, one an encoder, are made by
# `create_candidate_partition` and replaced by `build_candidates`.
candidate = Table(
    "candidate",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("catalog_id", Integer, nullable=False),
    Column("taxonomy_id", Integer),
    Column("cell", Integer, nullable=False, server_default=text("0")),
    Column("product_id", BigInteger, primary_key=True, autoincrement=False),
    Column("image_id", BigInteger, primary_key=True, autoincrement=False),
    Column("brand_key", BigInteger),
    Column("color_key", BigInteger),
    Column("size_key", BigInteger),
    Column("material_key", BigInteger),
    Column("availability_key", BigInteger),
    Column("group_key", BigInteger),
    Column("price", Numeric(14, 2)),
    Column("vector", HALFVEC),
    Column("product_type_key", BigInteger),
    Index("candidate_cell_idx", "catalog_id", "cell", "taxonomy_id"),
    Index("candidate_category_idx", "catalog_id", "taxonomy_id", "cell"),
    Index("candidate_brand_idx", "brand_key", "cell"),
    Index("candidate_color_idx", "color_key", "cell"),
    Index("candidate_size_idx", "size_key", "cell"),
    Index("candidate_material_idx", "material_key", "cell"),
    Index("candidate_product_type_idx", "product_type_key", "cell"),
    postgresql_partition_by="LIST (encoder_id)",
)

# Short vectors on their way into a build.
candidate_stage = Table(
    "candidate_stage",
    metadata,
    Column("encoder_id", SmallInteger, nullable=False),
    Column("product_id", BigInteger, nullable=False),
    Column("image_id", BigInteger, nullable=False),
    Column("cell", Integer, nullable=False),
    Column("vector", HALFVEC, nullable=False),
    prefixes=["UNLOGGED"],
)

# Which table holds an encoder's candidates (`generation`), and, once it is built, the dimension
# of short vectors, for how many pictures, and how many were counted for the choice of plans.
search_space = Table(
    "search_space",
    metadata,
    Column(
        "encoder_id",
        SmallInteger,
        ForeignKey("matcher.encoder.id"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("generation", Integer, nullable=False),
    Column("dimension", Integer),
    Column("regions", Integer, nullable=False, server_default=text("0")),
    Column("cells", Integer, nullable=False, server_default=text("0")),
    Column("pictures", BigInteger, nullable=False, server_default=text("0")),
    Column("counted", BigInteger, nullable=False, server_default=text("0")),
    Column("built_at", DateTime(timezone=True)),
)

search_axis = Table(
    "search_axis",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    Column("axis", HALFVEC, nullable=False),
)

search_region = Table(
    "search_region",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("region", Integer, primary_key=True, autoincrement=False),
    Column("centroid", HALFVEC, nullable=False),
)

search_cell = Table(
    "search_cell",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("cell", Integer, primary_key=True, autoincrement=False),
    Column("region", Integer, nullable=False),
    Column("centroid", HALFVEC, nullable=False),
    Index("search_cell_region_idx", "encoder_id", "region"),
)

# Which cells hold pictures of a category.
category_cell = Table(
    "category_cell",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("catalog_id", Integer, primary_key=True, autoincrement=False),
    Column("taxonomy_id", Integer, primary_key=True, autoincrement=False),
    Column("cell", Integer, primary_key=True, autoincrement=False),
)

# How many candidates a filter leaves; small numbers are not kept.
candidate_count = Table(
    "candidate_count",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("catalog_id", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("pictures", BigInteger, nullable=False),
)

ingest_run = Table(
    "ingest_run",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    _catalog_id(),
    Column("source", Text, nullable=False),
    Column("format", Text),
    Column("sync", Boolean, nullable=False, server_default=text("false")),
    Column("force", Boolean, nullable=False, server_default=text("false")),
    Column("state", Text, nullable=False, server_default="reading"),
    Column("reason", Text),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("ready_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("content", LargeBinary),
    Column("ended_early", Boolean, nullable=False, server_default=text("false")),
    Column("rows_read", BigInteger, nullable=False, server_default=text("0")),
    Column("accepted", BigInteger, nullable=False, server_default=text("0")),
    Column("rejected", BigInteger, nullable=False, server_default=text("0")),
    Column("retired", BigInteger, nullable=False, server_default=text("0")),
    _created_at("started_at"),
    Column("finished_at", DateTime(timezone=True)),
    CheckConstraint("state IN ('reading', 'done', 'incomplete', 'failed')", name="state"),
)

ingest_seen = Table(
    "ingest_seen",
    metadata,
    Column(
        "run_id",
        BigInteger,
        ForeignKey("matcher.ingest_run.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("sku", Text, primary_key=True),
)

ingest_reject = Table(
    "ingest_reject",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column(
        "run_id",
        BigInteger,
        ForeignKey("matcher.ingest_run.id", ondelete="CASCADE"),
        nullable=False,
    ),
    Column("line", BigInteger, nullable=False),
    Column("sku", Text),
    Column("reason", Text, nullable=False),
    Index("ingest_reject_run_id_idx", "run_id"),
)

installed_sql = Table(
    "installed_sql",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _created_at("installed_at"),
    CheckConstraint("kind IN ('checksum', 'function', 'view', 'trigger', 'fill')", name="kind"),
)
