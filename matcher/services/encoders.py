"""Encoders: which there are, where each is used, and which one answers.

A version is a name with its revision, "compact@2". One version is the installation's default; a
catalogue may have one of its own. The next one is filled in the shadow, activated once no picture
lacks its vector, and the one before stays filled as the way back until it is retired.
"""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from matcher.db.catalogs import get_catalog_id
from matcher.db.encoder_uses import (
    EncoderCoverage,
    EncoderUse,
    count_coverage,
    fill_encoder,
    follow_default,
    list_uses,
    make_live,
    retire_encoder,
)
from matcher.db.encoders import (
    EncoderRow,
    get_encoder,
    get_encoder_of,
    list_encoders,
    remove_encoder,
)
from matcher.db.jobs import open_all_jobs
from matcher.doorbell import EMBED_PENDING
from matcher.errors import InputError
from matcher.installation import Installation


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
            catalog: fill it in this catalogue only; when None, in all that have no live encoder of
                their own.

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

    def get_live(self, catalog: str | None = None) -> EncoderRow:
        """Return the encoder that answers for a catalogue; see `Answers.encode` for None.

        Raises:
            UnknownNameError: no such catalogue, or no encoder yet.
        """
        with self._installation.transaction() as connection:
            return get_encoder_of(connection, catalog)

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
            if coverage.is_full:
                make_live(connection, row, catalog_id)
            # Also of what an ingest brought that began before the encoder was added.
            open_all_jobs(connection, row.id)
            coverage = replace(coverage, encoder=_again(connection, row))
        if not coverage.is_full:
            self._installation.doorbell.ring(EMBED_PENDING)
            missing = coverage.pictures - coverage.encoded
            add = f"`matcher encoders add {row.full_name}`, then "
            raise InputError(
                f"encoder {row.full_name!r} lacks vectors of {missing:,} of"
                f" {coverage.pictures:,} pictures, which would not be found: run"
                f" {add if row.state == 'retired' else ''}`matcher embed` first, and"
                " `matcher jobs failed` says what cannot be embedded"
            )
        return coverage

    def follow_default(self, catalog: str) -> EncoderCoverage:
        """Let a catalogue have the installation's default encoder again, and none of its own.

        Raises:
            UnknownNameError: no such catalogue.
            InputError: pictures of it lack a vector of the default encoder.
        """
        with self._installation.transaction() as connection:
            catalog_id = get_catalog_id(connection, catalog)
            row = get_encoder(connection)
            coverage = count_coverage(connection, row, catalog_id)
            if not coverage.is_full:
                raise InputError(
                    f"encoder {row.full_name!r} lacks vectors of"
                    f" {coverage.pictures - coverage.encoded:,} pictures of {catalog!r}: run"
                    f" `matcher encoders add {row.full_name} --catalog {catalog}` and"
                    " `matcher embed` first"
                )
            follow_default(connection, catalog_id)
            open_all_jobs(connection, row.id)
        return coverage

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
    return None if name is None else get_catalog_id(connection, name)


def _again(connection: Connection, row: EncoderRow) -> EncoderRow:
    return get_encoder(connection, row.full_name)
