"""Encoders, where they are used, the jobs that wait for one, and vectors."""

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
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from matcher.db.tables.schema import catalog_id, created_at, metadata

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
    created_at(),
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
    catalog_id(),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("lease_token", Uuid),
    # Pending: not to be tried before. Leased: whose lease ends then. One index serves both.
    Column("ready_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("reason", Text),
    created_at(),
    created_at("updated_at"),
    # The picture has a vector; whether its bytes are still those is asked of its host.
    Column("recheck", Boolean, nullable=False, server_default=text("false")),
    CheckConstraint("state IN ('pending', 'leased', 'done', 'failed')", name="state"),
    CheckConstraint("(state = 'leased') = (lease_token IS NOT NULL)", name="lease"),
    CheckConstraint("state <> 'failed' OR reason IS NOT NULL", name="reason"),
    Index(
        "embedding_job_turn_idx",
        "encoder_id",
        "catalog_id",
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

# How sure an answer has to be, as `matcher calibrate` found it.
calibration = Table(
    "calibration",
    metadata,
    Column(
        "catalog_id",
        Integer,
        ForeignKey("matcher.catalog.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column(
        "encoder_id",
        SmallInteger,
        ForeignKey("matcher.encoder.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("content", JSONB, nullable=False),
    created_at(),
    Index("calibration_encoder_id_idx", "encoder_id"),
)
