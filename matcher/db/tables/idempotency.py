"""Writes over HTTP that were sent with a key."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Index,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    func,
)
from sqlalchemy.dialects.postgresql import JSONB

from matcher.db.tables.schema import created_at, metadata

idempotency_key = Table(
    "idempotency_key",
    metadata,
    Column("caller", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
    Column("claimed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    created_at(),
    Column("status", SmallInteger),
    Column("headers", JSONB),
    Column("body", LargeBinary),
    CheckConstraint("length(digest) = 32", name="digest"),
    CheckConstraint("status IS NULL OR (headers IS NOT NULL AND body IS NOT NULL)", name="answer"),
    Index("idempotency_key_created_at_idx", "created_at"),
)
