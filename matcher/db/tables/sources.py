"""Where a catalogue comes from: shops' webhooks and feeds that are pulled, and what they told."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
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
from sqlalchemy.dialects.postgresql import ARRAY

from matcher.db.tables.schema import catalog_id, created_at, metadata

source = Table(
    "source",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    catalog_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("hook", Text),
    Column("url", Text),
    Column("every_s", Integer),
    Column("next_pull_at", DateTime(timezone=True)),
    # When the feed's host was last asked, and what was wrong with its answer.
    Column("looked_at", DateTime(timezone=True)),
    Column("error", Text),
    # Why it is no longer in use.
    Column("disabled", Text),
    created_at(),
    UniqueConstraint("catalog_id", "hook"),
    CheckConstraint("name <> '' AND length(name) <= 100", name="name"),
    CheckConstraint(
        "CASE WHEN url IS NULL THEN every_s IS NULL ELSE every_s >= 60 END", name="every_s"
    ),
    CheckConstraint("hook IS NOT NULL OR url IS NOT NULL", name="use"),
)


def _source_id(*, is_key: bool = False) -> Column[int]:
    reference = ForeignKey("matcher.source.id", ondelete="CASCADE")
    return Column("source_id", Integer, reference, nullable=False, primary_key=is_key)


event = Table(
    "event",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    _source_id(),
    catalog_id(),
    Column("event_id", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("sent_at", DateTime(timezone=True), nullable=False),
    # The body as it came.
    Column("payload", LargeBinary, nullable=False),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("reason", Text),
    created_at("received_at"),
    Column("worked_at", DateTime(timezone=True)),
    UniqueConstraint("source_id", "event_id"),
    CheckConstraint("state IN ('pending', 'done', 'failed')", name="state"),
    Index("event_waiting_idx", "source_id", "id", postgresql_where=text("state = 'pending'")),
    Index("event_failed_idx", "source_id", "id", postgresql_where=text("state = 'failed'")),
    Index("event_source_id_received_at_idx", "source_id", "received_at"),
)

# The newest version of a product that was told, and all SKUs that it has or had. A row stays when
# its product is removed: an older event must not bring it back.
source_product = Table(
    "source_product",
    metadata,
    _source_id(is_key=True),
    Column("key", Text, primary_key=True),
    catalog_id(),
    Column("version", DateTime(timezone=True), nullable=False),
    Column("sent_at", DateTime(timezone=True), nullable=False),
    Column("skus", ARRAY(Text), nullable=False),
    Index("source_product_source_id_version_idx", "source_id", "version"),
)

# A reading of a source's feed. `as_of`: what events told until then, the feed holds, too.
source_pull = Table(
    "source_pull",
    metadata,
    Column(
        "run_id",
        BigInteger,
        ForeignKey("matcher.ingest_run.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    _source_id(),
    Column("as_of", DateTime(timezone=True), nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    # Products that it added, changed or retired: what hooks had missed.
    Column("changed", BigInteger, nullable=False, server_default=text("0")),
    Index("source_pull_source_id_idx", "source_id", "run_id"),
)
