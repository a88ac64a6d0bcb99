"""Where encoders are used: live or filled, by default or in single catalogues.

A row of `encoder_use` is an encoder, a catalogue or NULL for all others, and a state. The view
`catalog_encoder` says what follows for each catalogue: its own rows, if one of them is live, else
the default ones beside its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from matcher.db.encoders import EncoderRow, get_encoder
from matcher.errors import InputError


@dataclass(frozen=True, slots=True)
class EncoderUse:
    """An encoder in a state.

    Attributes:
        catalog: None for the installation's default, which holds wherever nothing else is said.
        state: "live" answers, "shadow" is filled, "retired" is neither.
    """

    encoder: str
    catalog: str | None
    state: str


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


_ACTIVE = text("""
SELECT e.id, e.name, e.revision, e.fingerprint, e.dimension, e.state, e.spec
FROM matcher.encoder e
WHERE EXISTS (SELECT FROM matcher.catalog_encoder u
              WHERE u.encoder_id = e.id AND u.state IN ('live', 'shadow'))
   OR EXISTS (SELECT FROM matcher.encoder_use u
              WHERE u.encoder_id = e.id AND u.catalog_id IS NULL AND u.state = 'live')
ORDER BY e.state <> 'live', e.id
""")
# Whoever changes uses sees what the one before did; readers go on.
_LOCK = text("LOCK TABLE matcher.encoder_use IN SHARE ROW EXCLUSIVE MODE")
_WAITING = text("""
SELECT DISTINCT e.id FROM unnest(CAST(:ids AS smallint[])) e (id)
WHERE EXISTS (SELECT FROM matcher.embedding_job j
              WHERE j.encoder_id = e.id AND j.state IN ('pending', 'leased')
                AND j.catalog_id = ANY (ARRAY(SELECT u.catalog_id FROM matcher.catalog_encoder u
                                              WHERE u.encoder_id = e.id
                                                AND u.state IN ('live', 'shadow'))))
""")
_USES = text("""
SELECT e.name || '@' || e.revision, c.name, u.state
FROM matcher.encoder_use u JOIN matcher.encoder e ON e.id = u.encoder_id
LEFT JOIN matcher.catalog c ON c.id = u.catalog_id
ORDER BY e.id, c.name NULLS FIRST
""")
# What an encoder is, or would be, responsible for: the catalogue named; else all that follow it.
_CATALOGS = text("""
SELECT c.id FROM matcher.catalog c
WHERE CASE
  WHEN CAST(:catalog_id AS integer) IS NOT NULL THEN c.id = :catalog_id
  ELSE NOT EXISTS (SELECT FROM matcher.encoder_use u
                   WHERE u.catalog_id = c.id AND u.state = 'live' AND u.encoder_id <> :id)
END
""")
# Vectors may lie on other servers: what is asked of them does not look at rows of the others.
_COVERAGE = text("""
WITH failed AS MATERIALIZED (
  SELECT j.image_id FROM matcher.embedding_job j WHERE j.encoder_id = :id AND j.state = 'failed'
), readable AS MATERIALIZED (
  SELECT DISTINCT e.image_id FROM matcher.embedding e
  WHERE e.image_id IN (SELECT f.image_id FROM failed f)
)
SELECT count(*), count(e.image_id)
FROM matcher.product_image pi
JOIN matcher.product p ON p.id = pi.product_id AND p.retired_at IS NULL
LEFT JOIN (SELECT e.product_id, e.image_id FROM matcher.embedding e
           WHERE e.encoder_id = :id OFFSET 0) e
  ON e.product_id = pi.product_id AND e.image_id = pi.image_id
WHERE pi.catalog_id = ANY (:catalog_ids)
  AND (e.image_id IS NOT NULL OR pi.image_id NOT IN (SELECT f.image_id FROM failed f)
       OR pi.image_id IN (SELECT r.image_id FROM readable r))
""")
_FILL = text("""
INSERT INTO matcher.encoder_use (encoder_id, catalog_id, state) VALUES (:id, :catalog_id, 'shadow')
ON CONFLICT (encoder_id, catalog_id) DO UPDATE SET state = 'shadow'
WHERE encoder_use.state = 'retired'
""")
_DEFAULT_IF_FIRST = text("""
INSERT INTO matcher.encoder_use (encoder_id, catalog_id, state)
SELECT :id, NULL,
       CASE WHEN EXISTS (SELECT FROM matcher.encoder_use
                         WHERE catalog_id IS NULL AND state = 'live') THEN 'shadow' ELSE 'live' END
ON CONFLICT (encoder_id, catalog_id) DO NOTHING
""")
# The way back is kept: what answered goes on being filled.
_STEP_BACK = text("""
UPDATE matcher.encoder_use SET state = 'shadow'
WHERE state = 'live' AND encoder_id <> :id AND catalog_id IS NOT DISTINCT FROM :catalog_id
""")
_KEEP_WAY_BACK = text("""
INSERT INTO matcher.encoder_use (encoder_id, catalog_id, state)
SELECT u.encoder_id, u.catalog_id, 'shadow' FROM matcher.catalog_encoder u
WHERE u.catalog_id = :catalog_id AND u.state = 'live' AND u.encoder_id <> :id
  AND u.encoder_id IN (SELECT e.encoder_id FROM matcher.embedding e
                       WHERE e.catalog_id = :catalog_id)
ON CONFLICT (encoder_id, catalog_id) DO UPDATE SET state = 'shadow'
""")
_GO_LIVE = text("""
INSERT INTO matcher.encoder_use (encoder_id, catalog_id, state) VALUES (:id, :catalog_id, 'live')
ON CONFLICT (encoder_id, catalog_id) DO UPDATE SET state = 'live'
""")
# When an encoder becomes the default: delete rows by which single catalogues had retired it.
_FORGET_EXCEPTIONS = text("""
DELETE FROM matcher.encoder_use u
WHERE u.encoder_id = :id AND u.catalog_id IS NOT NULL AND u.state <> 'live'
  AND NOT EXISTS (SELECT FROM matcher.encoder_use own
                  WHERE own.catalog_id = u.catalog_id AND own.state = 'live')
""")
_LIVE_BY_DEFAULT = text("""
SELECT 'all catalogues without an encoder of their own' FROM matcher.encoder_use u
WHERE u.encoder_id = :id AND u.state = 'live' AND u.catalog_id IS NULL
""")
_LIVE_IN = text("""
SELECT c.name FROM matcher.catalog_encoder u JOIN matcher.catalog c ON c.id = u.catalog_id
WHERE u.encoder_id = :id AND u.state = 'live' AND u.catalog_id = :catalog_id
""")
_RETIRE_EVERYWHERE = text("""
UPDATE matcher.encoder_use SET state = 'retired' WHERE encoder_id = :id AND state <> 'live'
""")
_RETIRE_IN = text("""
INSERT INTO matcher.encoder_use (encoder_id, catalog_id, state)
VALUES (:id, :catalog_id, 'retired')
ON CONFLICT (encoder_id, catalog_id) DO UPDATE SET state = 'retired'
""")
_FOLLOW_DEFAULT = text("DELETE FROM matcher.encoder_use WHERE catalog_id = :catalog_id")
# Jobs for encoders that their catalogue no longer has. Finished ones stay: they say which pictures
# have a vector, if the encoder is filled again.
_DROP_JOBS = text("""
DELETE FROM matcher.embedding_job j
WHERE j.state <> 'done'
  AND NOT EXISTS (SELECT FROM matcher.catalog_encoder u
                  WHERE u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id
                    AND u.state IN ('live', 'shadow'))
""")


def list_active_encoders(connection: Connection) -> list[EncoderRow]:
    """Return the encoders whose jobs are to be worked off, the default one first."""
    return [EncoderRow(*row) for row in connection.execute(_ACTIVE)]


def find_waiting(connection: Connection, encoders: Sequence[EncoderRow]) -> list[EncoderRow]:
    """Return those of some encoders that have jobs to work off: only they need to be loaded."""
    key = {"ids": [encoder.id for encoder in encoders]}
    waiting = set(connection.execute(_WAITING, key).scalars())
    return [encoder for encoder in encoders if encoder.id in waiting]


def list_uses(connection: Connection) -> list[EncoderUse]:
    """Return the rows of `encoder_use`; the view `catalog_encoder` derives what holds where."""
    return [EncoderUse(*row) for row in connection.execute(_USES)]


def list_catalogs_of(
    connection: Connection, encoder: EncoderRow, catalog_id: int | None = None
) -> list[int]:
    """Return the ids of the catalogues that an encoder covers, or would cover as the default."""
    key = {"id": encoder.id, "catalog_id": catalog_id}
    return list(connection.execute(_CATALOGS, key).scalars())


def count_coverage(
    connection: Connection, encoder: EncoderRow, catalog_id: int | None = None
) -> EncoderCoverage:
    """Count the pictures that an encoder covers, and those that it has vectors of."""
    catalogs = list_catalogs_of(connection, encoder, catalog_id)
    key = {"id": encoder.id, "catalog_ids": catalogs}
    pictures, encoded = connection.execute(_COVERAGE, key).one()
    return EncoderCoverage(encoder, pictures, encoded)


def use_by_default(connection: Connection, encoder: EncoderRow) -> EncoderRow:
    """Use an encoder everywhere: live when it is the first one, else filled. Idempotent."""
    connection.execute(_LOCK)
    connection.execute(_DEFAULT_IF_FIRST, {"id": encoder.id})
    return get_encoder(connection, encoder.full_name)


def fill_encoder(connection: Connection, encoder: EncoderRow, catalog_id: int | None) -> None:
    """Let an encoder be filled beside the live one: everywhere, or in one catalogue."""
    connection.execute(_LOCK)
    connection.execute(_FILL, {"id": encoder.id, "catalog_id": catalog_id})


def make_live(connection: Connection, encoder: EncoderRow, catalog_id: int | None) -> None:
    """Let an encoder answer from now on; the one before it becomes a shadow. Idempotent."""
    key = {"id": encoder.id, "catalog_id": catalog_id}
    connection.execute(_LOCK)
    if catalog_id is not None:
        connection.execute(_KEEP_WAY_BACK, key)
    connection.execute(_STEP_BACK, key)
    connection.execute(_GO_LIVE, key)
    if catalog_id is None:
        connection.execute(_FORGET_EXCEPTIONS, {"id": encoder.id})
    drop_stray_jobs(connection)


def retire_encoder(connection: Connection, encoder: EncoderRow, catalog_id: int | None) -> None:
    """End the filling of an encoder, in one catalogue or wherever it does not answer.

    Its vectors stay, and so do the catalogues that have it as their own live encoder.

    Raises:
        InputError: it answers: in the catalogue, or by default.
    """
    key = {"id": encoder.id, "catalog_id": catalog_id}
    connection.execute(_LOCK)
    live = _LIVE_BY_DEFAULT if catalog_id is None else _LIVE_IN
    where: Sequence[str] = connection.execute(live, key).scalars().all()
    if where:
        raise InputError(
            f"encoder {encoder.full_name} answers for {', '.join(where)}:"
            " activate another one there first"
        )
    connection.execute(_RETIRE_EVERYWHERE if catalog_id is None else _RETIRE_IN, key)
    drop_stray_jobs(connection)


def follow_default(connection: Connection, catalog_id: int) -> None:
    """Let a catalogue have the default encoders again, and none of its own."""
    connection.execute(_LOCK)
    connection.execute(_FOLLOW_DEFAULT, {"catalog_id": catalog_id})
    drop_stray_jobs(connection)


def drop_stray_jobs(connection: Connection) -> int:
    """Drop unfinished jobs for encoders that their catalogue no longer has; returns how many."""
    return connection.execute(_DROP_JOBS).rowcount
