"""The rows, as SQLAlchemy tables; everything lives in schema `matcher`.

Migrations make them, and a test holds both to each other.
"""

from matcher.db.tables import catalog, cues, decisions, records, requests, search, sources, vectors
from matcher.db.tables.schema import SCHEMA, metadata

__all__ = [
    "SCHEMA",
    "catalog",
    "cues",
    "decisions",
    "metadata",
    "records",
    "requests",
    "search",
    "sources",
    "vectors",
]
