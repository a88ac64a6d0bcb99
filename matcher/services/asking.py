"""What every question needs: the encoder that answers, a reader for it, and a place to be kept."""

from collections.abc import Sequence

from sqlalchemy import Connection

from matcher.db.catalogs import get_catalog_id
from matcher.db.encoders import EncoderRow, get_encoder, get_encoder_of
from matcher.db.kept_queries import keep_queries
from matcher.installation import Installation
from matcher.search.filters import Filters
from matcher.services.queries import QueryReader, Vector


def find_encoder_row(
    installation: Installation, catalog: str | None, encoder: str | None
) -> EncoderRow:
    """Return the encoder that is named, or else the one that answers for a catalogue.

    Raises:
        UnknownNameError: no such catalogue or encoder.
        InputError: neither is named, and different encoders answer for the catalogues.
    """
    with installation.question() as connection:
        if encoder is None:
            return get_encoder_of(connection, catalog)
        place = None if catalog is None else get_catalog_id(connection, catalog)
        return get_encoder(connection, encoder, place)


def open_reader(installation: Installation, row: EncoderRow) -> QueryReader:
    """Return what reads questions for an encoder."""
    max_bytes = installation.settings.fetch_max_bytes
    return QueryReader(installation.load_encoder(row), installation.fetcher, max_bytes=max_bytes)


def keep_asked(
    installation: Installation,
    connection: Connection,
    vectors: Sequence[Vector],
    filters: Filters,
) -> None:
    """Keep the vectors of users' questions, where the settings say so."""
    if installation.settings.keep_queries:
        keep_queries(connection, vectors, filters.get("catalog"), filters.get("encoder"))
