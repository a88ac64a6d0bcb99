"""Questions that are asked by a row, and the SKUs that answer them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from matcher.db.tables.schema import created_at, metadata

# The catalogue is a name, as in every door: an unknown one is answered in words. `depth` and
# `region` are the question's; where they are NULL, the answer fills them in.
match_request = Table(
    "match_request",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("catalog", Text),
    Column("photos", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("text", Text),
    Column("gtin", Text),
    Column("mpn", Text),
    Column("mpn_brand", Text),
    Column("k", Integer, nullable=False, server_default=text("5")),
    Column("depth", Text),
    Column("region", ARRAY(Double)),
    Column("filters", JSONB, nullable=False, server_default=text("'{}'::jsonb")),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("error", Text),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("ready_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("lease_token", UUID),
    created_at("asked_at"),
    Column("answered_at", DateTime(timezone=True)),
    Column("method", Text),
    Column("complete", Boolean),
    Column("identifiers", Text),
    Column("verdict", Text),
    Column("reason", Text),
    Column("pair", ARRAY(Text)),
    Column("why", ARRAY(Text)),
    # The message that asked, whose second delivery asks nothing; the id that log lines share.
    Column("task_id", Text),
    Column("trace_id", Text),
    Column("priority", SmallInteger, nullable=False, server_default=text("5")),
    Column("answer_by", DateTime(timezone=True)),
    CheckConstraint("state IN ('pending', 'leased', 'done', 'failed')", name="state"),
    CheckConstraint(
        "jsonb_typeof(filters) = 'object' AND NOT jsonb_exists(filters, 'catalog')", name="filters"
    ),
    CheckConstraint("priority BETWEEN 0 AND 9", name="priority"),
    Index("match_request_task_id_key", "task_id", unique=True),
    Index(
        "match_request_turn_idx",
        "priority",
        "ready_at",
        "id",
        postgresql_where=text("state IN ('pending', 'leased')"),
    ),
    Index("match_request_asked_at_idx", "asked_at"),
)

match = Table(
    "match",
    metadata,
    Column(
        "request_id",
        BigInteger,
        ForeignKey("matcher.match_request.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("rank", Integer, primary_key=True, autoincrement=False),
    Column("sku", Text, nullable=False),
    Column("item_group_id", Text),
    Column("title", Text),
    Column("similarity", Double, nullable=False),
    Column("probability", Double),
)
