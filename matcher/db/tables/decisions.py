"""What people decided of a photo and a SKU, and what waits to be decided."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from matcher.db.tables.schema import created_at, metadata

# `sku` is no reference: a decision outlives its product.
decision = Table(
    "decision",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column(
        "catalog_id",
        Integer,
        ForeignKey("matcher.catalog.id", ondelete="CASCADE"),
        nullable=False,
    ),
    Column("photo", LargeBinary, nullable=False),
    Column("sku", Text, nullable=False),
    Column("chosen_by", Text, nullable=False, server_default="review"),
    Column("chance", Float(53), nullable=False, server_default=text("1")),
    Column("verdict", Text),
    Column("said", Text),
    Column("decided_by", Text),
    Column("decided_at", DateTime(timezone=True)),
    created_at(),
    UniqueConstraint("catalog_id", "photo", "sku", name="decision_catalog_id_photo_sku_key"),
    CheckConstraint("octet_length(photo) = 32", name="photo"),
    CheckConstraint("chosen_by IN ('audit', 'review', 'accept')", name="chosen_by"),
    CheckConstraint("chance > 0 AND chance <= 1", name="chance"),
    CheckConstraint("said IN ('same', 'same_group', 'different')", name="said"),
    CheckConstraint("said IS NULL OR decided_by <> ''", name="decided_by"),
    Index("decision_waiting_idx", "catalog_id", "id", postgresql_where=text("said IS NULL")),
)
