"""The rows, as SQLAlchemy tables; everything lives in schema `matcher`.

Migrations make them, and a test holds both to each other.
"""

from matcher.db.tables import (
    access,
    callbacks,
    catalog,
    cues,
    decisions,
    idempotency,
    inbox,
    records,
    requests,
    search,
    sources,
    vectors,
)
from matcher.db.tables.schema import SCHEMA, metadata

__all__ = [
    "SCHEMA",
    "access",
    "callbacks",
    "catalog",
    "cues",
    "decisions",
    "idempotency",
    "inbox",
    "metadata",
    "records",
    "requests",
    "search",
    "sources",
    "vectors",
]
