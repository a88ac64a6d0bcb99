"""What a deep look reads of pictures, and how far each catalogue has been filled in."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
)

from matcher.db.tables.schema import metadata

# No foreign keys, as `embedding`: both are distributed by product. Empty content: there is nothing
# to compare, or, with a reason, the picture could not be read when the row was filled in.
cue = Table(
    "cue",
    metadata,
    Column("product_id", BigInteger, primary_key=True, autoincrement=False),
    Column("image_id", BigInteger, primary_key=True, autoincrement=False),
    Column("cue", Text, primary_key=True),
    Column("version", SmallInteger, nullable=False),
    Column("catalog_id", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("reason", Text),
    CheckConstraint("length(content) <= 4096", name="content"),
    CheckConstraint("reason IS NULL OR length(content) = 0", name="reason"),
    Index("cue_image_id_idx", "image_id"),
    Index("cue_catalog_id_idx", "catalog_id"),
)

# The products of a catalogue are walked by SKU, for these cues, as "geometry@1"; `filled` are those
# for which they were walked to the end.
cue_fill = Table(
    "cue_fill",
    metadata,
    Column(
        "catalog_id",
        Integer,
        ForeignKey("matcher.catalog.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("cues", Text, nullable=False),
    Column("sku", Text, nullable=False, server_default=""),
    Column("finished_at", DateTime(timezone=True)),
    Column("filled", Text),
)
