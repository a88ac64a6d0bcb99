"""Encoders: which there are, where each is used, and which one answers.

A version is a name with its revision, "compact@2". One version is the installation's default; a
catalogue may have one of its own. The next one is filled in the shadow, activated once no picture
lacks its vector, and the one before stays filled as the way back until it is retired.
"""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, text

from matcher.db.encoder_uses import (
    EncoderCoverage,
    EncoderUse,
    count_coverage,
    fill_encoder,
    list_uses,
    make_live,
    retire_encoder,
)
from matcher.db.encoders import EncoderRow, get_encoder, list_encoders, remove_encoder
from matcher.db.jobs import open_all_jobs
from matcher.doorbell import EMBED_PENDING
from matcher.errors import InputError
from matcher.installation import Installation

_CATALOG_ID = text("SELECT matcher.catalog_id(:name)")


@dataclass(frozen=True, slots=True)
class EncoderState:
    """An encoder of the database.

    Attributes:
        coverage: of the catalogues that it covers, or would cover as the default.
        uses: where it is said to be used.
    """

    coverage: EncoderCoverage
    uses: tuple[EncoderUse, ...]

    @property
    def encoder(self) -> EncoderRow:
        """Its row."""
        return self.coverage.encoder


class Encoders:
    """The versions of the models."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def add(self, name: str, *, catalog: str | None = None) -> EncoderCoverage:
        """Let workers make vectors with another encoder, beside the live one.

        Idempotent. In a new database it stands beside the one that the settings name.

        Args:
            name: of a shipped or trained encoder, "compact" or "compact@2", or a spec's path.
            catalog: fill it in this catalogue only; everywhere when None.

        Raises:
            UnknownNameError: no such encoder or catalogue.
            EncoderError: its name is taken by an encoder of other vectors, or the file is no spec.
        """
        here = self._installation
        spec = here.load_spec(name)
        here.ensure_encoder()
        with here.transaction() as connection:
            catalog_id = _catalog_id(connection, catalog)
            row = here.register(connection, spec)
            fill_encoder(connection, row, catalog_id)
            open_all_jobs(connection, row.id)
            coverage = count_coverage(connection, row, catalog_id)
            coverage = replace(coverage, encoder=_again(connection, row))
        here.doorbell.ring(EMBED_PENDING)
        return coverage

    def list(self) -> list[EncoderState]:
        """Return the encoders of this database, oldest first, and what each has vectors of."""
        with self._installation.transaction() as connection:
            uses = list_uses(connection)
            return [
                EncoderState(
                    count_coverage(connection, row),
                    tuple(use for use in uses if use.encoder == row.full_name),
                )
                for row in list_encoders(connection)
            ]

    def activate(self, name: str, *, catalog: str | None = None) -> EncoderCoverage:
        """Let an encoder answer from now on; the one before it stays filled, as the way back.

        Args:
            name: "compact@2"; a bare name means its live revision, else its newest.
            catalog: let it answer for this catalogue only; by default, wherever no catalogue has
                one of its own.

        Raises:
            UnknownNameError: no such encoder in this database, or no such catalogue.
            InputError: pictures lack a vector of it, and would not be found.
        """
        with self._installation.transaction() as connection:
            catalog_id = _catalog_id(connection, catalog)
            row = get_encoder(connection, name, catalog_id)
            coverage = count_coverage(connection, row, catalog_id)
            if not coverage.is_full:
                missing = coverage.pictures - coverage.encoded
                raise InputError(
                    f"encoder {row.full_name!r} lacks vectors of {missing:,} of"
                    f" {coverage.pictures:,} pictures, which would not be found: run"
                    " `matcher embed` first, and `matcher jobs failed` says what cannot be embedded"
                )
            make_live(connection, row, catalog_id)
            open_all_jobs(connection, row.id)
            return replace(coverage, encoder=_again(connection, row))

    def retire(self, name: str, *, catalog: str | None = None) -> EncoderRow:
        """End the filling of an encoder: new pictures get no vector of it. Its vectors stay.

        Raises:
            UnknownNameError: no such encoder in this database, or no such catalogue.
            InputError: it answers: activate another one first.
        """
        with self._installation.transaction() as connection:
            catalog_id = _catalog_id(connection, catalog)
            row = get_encoder(connection, name, catalog_id)
            retire_encoder(connection, row, catalog_id)
            return _again(connection, row)

    def remove(self, name: str) -> EncoderRow:
        """Drop an encoder of this database with all its vectors, jobs and its index.

        Raises:
            UnknownNameError: no such encoder in this database.
            InputError: it answers somewhere: activate another one there first.
        """
        with self._installation.transaction() as connection:
            row = get_encoder(connection, name)
            remove_encoder(connection, row)
        return row


def _catalog_id(connection: Connection, name: str | None) -> int | None:
    if name is None:
        return None
    return int(connection.execute(_CATALOG_ID, {"name": name}).scalar_one())


def _again(connection: Connection, row: EncoderRow) -> EncoderRow:
    return get_encoder(connection, row.full_name)
