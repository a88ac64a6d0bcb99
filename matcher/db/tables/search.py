"""What pictures are found by, and the search spaces they lie in."""

from pgvector.sqlalchemy import HALFVEC
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Numeric,
    SmallInteger,
    Table,
    Text,
    text,
)
from sqlalchemy.dialects.postgresql import BIT, REAL

from matcher.db.tables.schema import created_at, metadata

# What pictures are found by: short vectors and codes beside what filters read of their products.
# Only pictures that may be an answer have a row. Partitions, one an encoder, are made by
# `create_candidate_partition` and replaced by `exchange_candidates`.
candidate = Table(
    "candidate",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("catalog_id", Integer, nullable=False),
    Column("taxonomy_id", Integer),
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
    Column("code", BIT(varying=True)),
    # With all that a scan of a category or a catalogue reads: it never goes to the table.
    Index(
        "candidate_category_idx",
        "catalog_id",
        "taxonomy_id",
        postgresql_include=["product_id", "image_id", "group_key", "code"],
    ),
    Index("candidate_brand_idx", "brand_key"),
    Index("candidate_color_idx", "color_key"),
    Index("candidate_size_idx", "size_key"),
    Index("candidate_material_idx", "material_key"),
    Index("candidate_product_type_idx", "product_type_key"),
    postgresql_partition_by="LIST (encoder_id)",
)

# Short vectors and codes on their way into a build.
candidate_stage = Table(
    "candidate_stage",
    metadata,
    Column("encoder_id", SmallInteger, nullable=False),
    Column("product_id", BigInteger, nullable=False),
    Column("image_id", BigInteger, nullable=False),
    Column("vector", HALFVEC, nullable=False),
    Column("code", BIT(varying=True), nullable=False),
    prefixes=["UNLOGGED"],
)

# Products whose candidates have changed since a build began.
candidate_change = Table(
    "candidate_change", metadata, Column("product_id", BigInteger, nullable=False)
)

# Which table holds an encoder's candidates (`generation`), which one is being built (`building`),
# and, once it is built, the dimension of short vectors, for how many pictures, how large HNSW was
# then, and how many pictures were
# counted for the choice of plans.
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
    Column("building", Integer),
    Column("dimension", Integer),
    Column("pictures", BigInteger, nullable=False, server_default=text("0")),
    Column("counted", BigInteger, nullable=False, server_default=text("0")),
    Column("built_at", DateTime(timezone=True)),
    Column("hnsw_bytes", BigInteger, nullable=False, server_default=text("0")),
)

search_axis = Table(
    "search_axis",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    Column("axis", HALFVEC, nullable=False),
)

# What the bits of `code` are read from: an axis among the short vectors, in units of .8 standard
# deviations, and where its mean lies.
code_axis = Table(
    "code_axis",
    metadata,
    Column("encoder_id", SmallInteger, primary_key=True, autoincrement=False),
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    Column("axis", HALFVEC, nullable=False),
    Column("shift", REAL, nullable=False),
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

# What a probe found: answers of the index beside exact ones, by the shape of the filter. Of the
# `wanted` SKUs of the exact answers, `found` stood in the index's; `exact` questions were answered
# exactly anyway, `short` ones with fewer SKUs than there are.
index_probe = Table(
    "index_probe",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column(
        "encoder_id",
        SmallInteger,
        ForeignKey("matcher.encoder.id", ondelete="CASCADE"),
        nullable=False,
    ),
    Column(
        "catalog_id",
        Integer,
        ForeignKey("matcher.catalog.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("generation", Integer, nullable=False),
    Column("shape", Text, nullable=False),
    Column("questions", Integer, nullable=False),
    Column("exact", Integer, nullable=False),
    Column("short", Integer, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("found", Integer, nullable=False),
    created_at("asked_at"),
    Index("index_probe_encoder_id_generation_idx", "encoder_id", "generation"),
    CheckConstraint("wanted > 0", name="wanted"),
)

# Vectors of users' questions, for probes to ask; kept where a setting says so.
kept_query = Table(
    "kept_query",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column(
        "encoder_id",
        SmallInteger,
        ForeignKey("matcher.encoder.id", ondelete="CASCADE"),
        nullable=False,
    ),
    Column(
        "catalog_id",
        Integer,
        ForeignKey("matcher.catalog.id", ondelete="CASCADE"),
        nullable=False,
    ),
    Column("vector", HALFVEC, nullable=False),
    created_at("asked_at"),
    Index("kept_query_catalog_id_asked_at_idx", "catalog_id", "asked_at"),
    Index("kept_query_asked_at_idx", "asked_at"),
)
