"""Products that a shop's own programs write as rows."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Numeric,
    SmallInteger,
    Table,
    Text,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from matcher.db.tables.schema import created_at, metadata

# The catalogue is a name, as in every door.
inbox = Table(
    "inbox",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column(
        "catalog",
        Text,
        ForeignKey(
            "matcher.catalog.name", ondelete="CASCADE", deferrable=True, initially="DEFERRED"
        ),
        nullable=False,
    ),
    Column("sku", Text, nullable=False),
    Column("title", Text),
    Column("image_links", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("item_group_id", Text),
    Column("category", Text),
    Column("price", Numeric(14, 2)),
    Column("currency", Text),
    Column("brand", Text),
    Column("gtin", Text),
    Column("attributes", JSONB, nullable=False, server_default=text("'{}'::jsonb")),
    Column("deleted", Boolean, nullable=False, server_default=text("false")),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("reason", Text),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("ready_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("lease_token", UUID),
    created_at("written_at"),
    Column("done_at", DateTime(timezone=True)),
    CheckConstraint("sku <> ''", name="sku"),
    CheckConstraint("price >= 0", name="price"),
    CheckConstraint("jsonb_typeof(attributes) = 'object'", name="attributes"),
    CheckConstraint("state IN ('pending', 'leased', 'done', 'failed')", name="state"),
    Index(
        "inbox_waiting_idx",
        "catalog",
        "id",
        postgresql_where=text("state IN ('pending', 'leased')"),
    ),
    Index("inbox_catalog_sku_idx", "catalog", "sku", "id"),
    Index("inbox_done_at_idx", "done_at", postgresql_where=text("done_at IS NOT NULL")),
)
