"""Who may ask: keys of the HTTP service, and logins that see some catalogues only."""

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

from matcher.db.tables.schema import created_at, metadata

# Only a digest of the key is kept. `catalog_ids` are no references: a key whose catalogues are all
# removed must not become one for all, which NULL means.
api_key = Table(
    "api_key",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("name", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("scopes", ARRAY(Text), nullable=False),
    Column("catalog_ids", ARRAY(Integer)),
    Column("per_minute", Integer),
    created_at(),
    Column("expires_at", DateTime(timezone=True)),
    Column("revoked_at", DateTime(timezone=True)),
    Column("last_used_at", DateTime(timezone=True)),
    UniqueConstraint("prefix"),
    CheckConstraint("name <> '' AND length(name) <= 100", name="name"),
    CheckConstraint("octet_length(hash) = 32", name="hash"),
    CheckConstraint(
        "cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'ingest', 'hooks', 'review', 'admin']",
        name="scopes",
    ),
    CheckConstraint("per_minute > 0", name="per_minute"),
    Index("api_key_name_key", "name", unique=True, postgresql_where=text("revoked_at IS NULL")),
)

# Which catalogues a login sees that is a member of `matcher_tenant`; the login cannot write it.
tenant = Table(
    "tenant",
    metadata,
    Column("login", Text, primary_key=True),
    Column(
        "catalog_id",
        Integer,
        ForeignKey("matcher.catalog.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    ),
)
