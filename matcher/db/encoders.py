"""Encoder versions as rows: registered with their partitions, found by name, removed."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from matcher.errors import EncoderError, InputError, UnknownNameError


@dataclass(frozen=True, slots=True)
class EncoderRow:
    """One encoder version as PostgreSQL knows it.

    Attributes:
        state: "live" where it is the installation's default encoder, "shadow" where it is filled
            beside that or answers for single catalogues, else "retired".
        spec: what is needed to build it again; its files lie in the content store.
    """

    id: int
    name: str
    revision: int
    fingerprint: str
    dimension: int
    state: str
    spec: dict[str, Any]

    @property
    def full_name(self) -> str:
        """Name and revision, "compact@2": one version, in every door."""
        return f"{self.name}@{self.revision}"


_COLUMNS = "e.id, e.name, e.revision, e.fingerprint, e.dimension, e.state, e.spec"
_FIND = text(f"""
SELECT {_COLUMNS} FROM matcher.encoder e
WHERE e.id = matcher.find_encoder(CAST(:name AS text), CAST(:catalog_id AS integer))
""")  # noqa: S608 - constant column list
_LIST = text(f"SELECT {_COLUMNS} FROM matcher.encoder e ORDER BY e.id")  # noqa: S608
_GET = text(f"""
SELECT {_COLUMNS} FROM matcher.encoder e WHERE e.name = :name AND e.revision = :revision
""")  # noqa: S608
_REGISTER = text("""
INSERT INTO matcher.encoder (name, revision, fingerprint, dimension, spec, state)
VALUES (:name, :revision, :fingerprint, :dimension, CAST(:spec AS jsonb), 'retired')
ON CONFLICT (name, revision) DO NOTHING
""")
_KEEP_SPEC = text("UPDATE matcher.encoder SET spec = CAST(:spec AS jsonb) WHERE id = :id")
_PARTITIONS = text("""
SELECT matcher.create_embedding_partition(CAST(:id AS smallint)),
       matcher.create_candidate_partition(CAST(:id AS smallint))
""")
_REMOVE = text("SELECT matcher.remove_encoder(CAST(:id AS smallint))")
# A catalogue named, else the only one or "default", as in SQL; else all of them.
_ANSWERING = text("""
WITH asked AS (
  SELECT c.id, c.name FROM matcher.catalog c
  WHERE CASE WHEN CAST(:catalog AS text) IS NOT NULL THEN c.id = matcher.catalog_id(:catalog)
             ELSE EXISTS (SELECT FROM matcher.product p WHERE p.catalog_id = c.id) END
)
SELECT c.name, u.encoder_id
FROM asked c JOIN matcher.catalog_encoder u ON u.catalog_id = c.id AND u.state = 'live'
WHERE CAST(:catalog AS text) IS NOT NULL OR c.name = 'default'
   OR NOT EXISTS (SELECT FROM asked d WHERE d.name = 'default')
ORDER BY c.name
""")


def find_encoder(
    connection: Connection, name: str | None = None, catalog_id: int | None = None
) -> EncoderRow | None:
    """Return an encoder of the database; None when there is none.

    Args:
        connection: inside a transaction.
        name: "compact@2" is that version; "compact" its live revision, else the newest; None the
            live encoder.
        catalog_id: where it is to be live; the installation's default when None.
    """
    row = connection.execute(_FIND, {"name": name, "catalog_id": catalog_id}).one_or_none()
    return None if row is None else EncoderRow(*row)


def get_encoder(
    connection: Connection, name: str | None = None, catalog_id: int | None = None
) -> EncoderRow:
    """Return an encoder of the database; see `find_encoder`.

    Raises:
        UnknownNameError: there is none.
    """
    found = find_encoder(connection, name, catalog_id)
    if found is None:
        rows = list_encoders(connection)
        known = ", ".join(row.full_name for row in rows) or "none yet"
        wanted = f"no encoder {name!r}" if name else "no live encoder"
        hint = "`matcher encoders add` brings one in" if rows else "ingest a feed first"
        raise UnknownNameError(f"{wanted} in this database (known: {known}); {hint}")
    return found


def get_encoder_of(connection: Connection, catalog: str | None) -> EncoderRow:
    """Return the encoder that answers for a catalogue.

    Without a name, as in SQL: for "default", or where there is none, for all catalogues.

    Raises:
        UnknownNameError: there is no such catalogue, or no encoder yet.
        InputError: different encoders answer for the catalogues; names them.
    """
    rows = connection.execute(_ANSWERING, {"catalog": catalog}).all()
    ids = {row.encoder_id for row in rows}
    if not ids:
        return get_encoder(connection)
    names = {row.id: row for row in list_encoders(connection)}
    if len(ids) > 1:
        said = ", ".join(f"{name!r} by {names[id_].full_name}" for name, id_ in rows)
        raise InputError(
            f"catalogues are answered by different encoders ({said}): name one with `catalog=`"
        )
    return names[ids.pop()]


def list_encoders(connection: Connection) -> list[EncoderRow]:
    """Return every encoder version, oldest first."""
    return [EncoderRow(*row) for row in connection.execute(_LIST)]


def register_encoder(
    connection: Connection,
    *,
    name: str,
    revision: int,
    fingerprint: str,
    dimension: int,
    spec_json: str,
) -> EncoderRow:
    """Make the encoder's row and partitions; whoever calls says what it is used for. Idempotent.

    Raises:
        EncoderError: the same name and revision was registered with another fingerprint: its
            vectors could not be compared with those already stored.
    """
    key = {"name": name, "revision": revision}
    values = {"fingerprint": fingerprint, "dimension": dimension, "spec": spec_json}
    connection.execute(_REGISTER, key | values)
    row = EncoderRow(*connection.execute(_GET, key).one())
    if row.fingerprint != fingerprint:
        raise EncoderError(
            f"encoder {row.full_name} of this program differs from the one whose vectors are"
            " stored: give the spec a new revision, or install the version that made them"
        )
    connection.execute(_PARTITIONS, {"id": row.id})
    return row


def keep_spec(connection: Connection, row: EncoderRow, spec_json: str) -> None:
    """Store a spec whose files lie in the content store, for a row that was made without."""
    connection.execute(_KEEP_SPEC, {"id": row.id, "spec": spec_json})


def remove_encoder(connection: Connection, row: EncoderRow) -> None:
    """Drop an encoder with its vectors, jobs and index.

    Raises:
        InputError: it answers somewhere (by the database, MA002).
    """
    connection.execute(_REMOVE, {"id": row.id})
