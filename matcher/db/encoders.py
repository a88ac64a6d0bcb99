"""Encoder versions as rows: registered with their partition, one of them live."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, text

from matcher.errors import EncoderError, UnknownNameError


@dataclass(frozen=True, slots=True)
class EncoderRow:
    """One encoder version as PostgreSQL knows it; `spec` is what is needed to build it again."""

    id: int
    name: str
    revision: int
    fingerprint: str
    dimension: int
    state: str
    spec: dict[str, Any]


@dataclass(frozen=True, slots=True)
class EncoderCoverage:
    """How much of the catalogues an encoder has vectors of.

    Attributes:
        pictures: shown by products that are sold; those that no encoder could read are left out.
        encoded: those of them with a vector of this encoder.
    """

    encoder: EncoderRow
    pictures: int
    encoded: int

    @property
    def is_full(self) -> bool:
        """Whether every picture has a vector."""
        return self.encoded >= self.pictures


_COLUMNS = "id, name, revision, fingerprint, dimension, state, spec"
_FIND = text(f"""
SELECT {_COLUMNS} FROM matcher.encoder
WHERE CASE WHEN CAST(:name AS text) IS NULL THEN state = 'live' ELSE name = :name END
ORDER BY state = 'live' DESC, id DESC LIMIT 1
""")  # noqa: S608 - constant column list
_LIST = text(f"SELECT {_COLUMNS} FROM matcher.encoder ORDER BY id")  # noqa: S608
_ACTIVE = text(f"""
SELECT {_COLUMNS} FROM matcher.encoder WHERE state IN ('live', 'shadow') ORDER BY state, id
""")  # noqa: S608 - "live" sorts before "shadow"
_GET = text(f"SELECT {_COLUMNS} FROM matcher.encoder WHERE name = :name AND revision = :revision")  # noqa: S608
_REGISTER = text("""
INSERT INTO matcher.encoder (name, revision, fingerprint, dimension, spec, state)
VALUES (:name, :revision, :fingerprint, :dimension, CAST(:spec AS jsonb),
        CASE WHEN EXISTS (SELECT FROM matcher.encoder WHERE state = 'live') THEN 'shadow'
             ELSE 'live' END)
ON CONFLICT (name, revision) DO NOTHING
""")
_COVERAGE = text("""
SELECT count(*), count(e.image_id)
FROM matcher.product_image pi
JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
LEFT JOIN matcher.embedding_job j ON j.encoder_id = :id AND j.image_id = pi.image_id
LEFT JOIN matcher.embedding e
  ON e.encoder_id = :id AND e.product_id = pi.product_id AND e.image_id = pi.image_id
WHERE e.image_id IS NOT NULL OR j.state IS DISTINCT FROM 'failed'
   OR EXISTS (SELECT FROM matcher.embedding other WHERE other.image_id = pi.image_id)
""")
# The way back is kept: what was live goes on being filled.
_STEP_BACK = text("""
UPDATE matcher.encoder SET state = 'shadow' WHERE state = 'live' AND id <> :id
""")
_GO_LIVE = text("UPDATE matcher.encoder SET state = 'live' WHERE id = :id")
_PARTITIONS = text("""
SELECT matcher.create_embedding_partition(CAST(:id AS smallint)),
       matcher.create_candidate_partition(CAST(:id AS smallint))
""")


def find_encoder(connection: Connection, name: str | None = None) -> EncoderRow | None:
    """Return the named encoder, newest revision first, or the live one; None when there is none."""
    row = connection.execute(_FIND, {"name": name}).one_or_none()
    return None if row is None else EncoderRow(*row)


def get_encoder(connection: Connection, name: str | None = None) -> EncoderRow:
    """Return the named encoder, or the live one.

    Raises:
        UnknownNameError: there is none.
    """
    found = find_encoder(connection, name)
    if found is None:
        known = ", ".join(sorted({row.name for row in list_encoders(connection)})) or "none yet"
        wanted = f"no encoder {name!r}" if name else "no live encoder"
        raise UnknownNameError(f"{wanted} in this database (known: {known}); ingest a feed first")
    return found


def list_encoders(connection: Connection) -> list[EncoderRow]:
    """Return every encoder version, oldest first."""
    return [EncoderRow(*row) for row in connection.execute(_LIST)]


def list_active_encoders(connection: Connection) -> list[EncoderRow]:
    """Return the encoders whose jobs are to be worked off, the live one first."""
    return [EncoderRow(*row) for row in connection.execute(_ACTIVE)]


def count_coverage(connection: Connection, encoder: EncoderRow) -> EncoderCoverage:
    """Count the pictures of all catalogues that an encoder has vectors of."""
    pictures, encoded = connection.execute(_COVERAGE, {"id": encoder.id}).one()
    return EncoderCoverage(encoder, pictures, encoded)


def make_live(connection: Connection, encoder: EncoderRow) -> EncoderRow:
    """Let an encoder answer from now on; the one before it becomes a shadow. Idempotent."""
    connection.execute(_STEP_BACK, {"id": encoder.id})
    connection.execute(_GO_LIVE, {"id": encoder.id})
    return replace(encoder, state="live")


def register_encoder(
    connection: Connection,
    *,
    name: str,
    revision: int,
    fingerprint: str,
    dimension: int,
    spec_json: str,
) -> EncoderRow:
    """Make the encoder's row and partitions; the first one ever is live. Idempotent.

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
            f"encoder {name} {revision} of this program differs from the one whose vectors are"
            " stored: give the spec a new revision, or install the version that made them"
        )
    connection.execute(_PARTITIONS, {"id": row.id})
    return row
