"""What was read of feeds, and what was installed."""

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
    SmallInteger,
    Table,
    Text,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from matcher.db.tables.schema import catalog_id, created_at, metadata

ingest_run = Table(
    "ingest_run",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    catalog_id(),
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
    created_at("started_at"),
    Column("finished_at", DateTime(timezone=True)),
    Column("encoding", Text),
    Column("columns", JSONB, nullable=False, server_default=text("'{}'::jsonb")),
    # As in `match_request`.
    Column("task_id", Text),
    Column("trace_id", Text),
    Index("ingest_run_task_id_key", "task_id", unique=True),
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
    created_at("installed_at"),
    CheckConstraint("kind IN ('checksum', 'function', 'view', 'trigger', 'fill')", name="kind"),
)
