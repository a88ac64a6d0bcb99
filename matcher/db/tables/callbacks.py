"""Addresses of the user's that are told of events, and what is to be delivered to them."""

from sqlalchemy import (
    BigInteger,
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
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from matcher.db.tables.schema import created_at, metadata

callback = Table(
    "callback",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    # Without a catalogue, it is told of the events of all.
    Column("catalog_id", Integer, ForeignKey("matcher.catalog.id", ondelete="CASCADE")),
    Column("url", Text, nullable=False),
    Column("events", ARRAY(Text), nullable=False),
    Column("secret", Text, nullable=False),
    # It could not be reached lately: nothing is sent before.
    Column("quiet_until", DateTime(timezone=True)),
    created_at(),
    CheckConstraint(
        "events <@ ARRAY['run', 'match', 'verdict'] AND cardinality(events) > 0", name="events"
    ),
    Index("callback_catalog_id_idx", "catalog_id"),
)

callback_delivery = Table(
    "callback_delivery",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column(
        "callback_id",
        Integer,
        ForeignKey("matcher.callback.id", ondelete="CASCADE"),
        nullable=False,
    ),
    # The same at each try, so that the receiver can tell a repetition.
    Column("message_id", UUID, nullable=False, server_default=func.gen_random_uuid()),
    Column("payload", JSONB, nullable=False),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("reason", Text),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("ready_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("lease_token", UUID),
    created_at(),
    Column("done_at", DateTime(timezone=True)),
    CheckConstraint("state IN ('pending', 'leased', 'done', 'failed')", name="state"),
    Index("callback_delivery_callback_id_idx", "callback_id", "state", "ready_at"),
    Index("callback_delivery_done_at_idx", "done_at", postgresql_where=text("done_at IS NOT NULL")),
)
