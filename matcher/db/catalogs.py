"""Catalogues as rows."""

from sqlalchemy import Connection, text

_ID = text("SELECT matcher.catalog_id(CAST(:name AS text))")


def get_catalog_id(connection: Connection, name: str | None) -> int:
    """Return a catalogue's id; without a name that of the only one, or of "default".

    An unknown or ambiguous name is the database's error MA001.
    """
    return int(connection.execute(_ID, {"name": name}).scalar_one())
