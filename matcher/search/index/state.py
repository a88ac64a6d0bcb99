"""How the search index of an encoder stands, and what keeps it fresh between two builds."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Row, text
from sqlalchemy.exc import SQLAlchemyError

from matcher.db.encoders import EncoderRow
from matcher.db.probes import ShapeRecall, read_recall
from matcher.search.index import MAX_DIMENSION

EXACT_BELOW = 5_000
"""Up to so many pictures all are compared anyway."""
REBUILD_AT_GROWTH = 4
"""Axes were fitted to a gallery; to one so many times larger they fit badly."""
REBUILD_AT_DEAD = 0.3
"""Of so large a part of HNSW dead, questions read a quarter more pages than of none."""
RECOUNT_AT_CHANGE = 0.1
PREPARING = "preparing"
"""What a build does before and after its indexes: short vectors, their table, counts."""

# Of HNSW while it is built, without its vector. Measured: of 192 dimensions pgvector 0.8 holds
# 45,821 nodes in 48 MB before it says that the graph no longer fits.
_NODE_BYTES = 720
_SPARE_BYTES = 64 << 20
# On disk, with codes and without vectors: of a row with all its indexes; of a staged row.
_ROW_BYTES = 1_030
_STAGED_BYTES = 210

_COUNT = text("SELECT matcher.count_candidates(CAST(:id AS smallint))")
_DROP_OLD = text("SELECT matcher.drop_old_candidates()")
_STATE = text("""
SELECT s.generation, s.dimension, s.pictures, s.built_at,
       c.table_bytes, c.indexes_bytes, c.hnsw_bytes, c.live, v.table_bytes AS vector_bytes,
       s.counted, s.hnsw_bytes AS built_hnsw_bytes,
       pg_size_bytes(current_setting('max_wal_size')) AS max_wal_bytes,
       EXISTS (SELECT FROM matcher.code_axis a
               WHERE a.encoder_id = s.encoder_id AND a.generation = s.generation) AS has_codes
FROM matcher.search_space s
CROSS JOIN LATERAL matcher.measure_table(
  to_regclass(format('matcher.candidate_%s_%s', s.encoder_id, s.generation))) c
CROSS JOIN LATERAL matcher.measure_table(
  to_regclass(format('matcher.embedding_%s', s.encoder_id))) v
WHERE s.encoder_id = :id
""")
_EXACT_COUNT = text("SELECT count(*) FROM matcher.candidate WHERE encoder_id = :id")
# One build at a time, as they share a table, and whose it is. The session's, as a build is many
# transactions.
_TAKE_LOCK = text("SELECT pg_try_advisory_lock(hashtext('matcher.build_candidates'))")
_TELL_WHOSE = text("SELECT pg_advisory_lock(hashtext('matcher.build_candidates'), :id)")
_RELEASE_LOCKS = text("""
SELECT pg_advisory_unlock(hashtext('matcher.build_candidates')),
       pg_advisory_unlock(hashtext('matcher.build_candidates'), :id)
""")
# What a build makes is not seen before it commits; its second lock is. Whose statistics this login
# may not read has no phase.
_BUILDING = text("""
SELECT p.phase, p.tuples_done, p.tuples_total, p.blocks_done, p.blocks_total
FROM pg_locks held
LEFT JOIN pg_stat_progress_create_index p ON p.pid = held.pid
WHERE held.locktype = 'advisory' AND held.objsubid = 2 AND held.granted
  AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND held.classid::bigint = hashtext('matcher.build_candidates') & 4294967295
  AND held.objid::bigint = :id
""")
# Statistics of a session are shown to the login it came with, not to the role it works as.
_AS_LOGIN = text("SET LOCAL ROLE NONE")


@dataclass(frozen=True, slots=True)
class BuildProgress:
    """How far a running build is, by PostgreSQL's own words; `total` is 0 where it does not say.

    Attributes:
        phase: of CREATE INDEX, or `PREPARING`.
    """

    phase: str
    done: int
    total: int

    def __str__(self) -> str:
        """Write it for people."""
        return f"{self.phase}, {100 * self.done / self.total:.0f} %" if self.total else self.phase


@dataclass(frozen=True, slots=True)
class IndexState:
    """How an encoder's search index stands.

    Attributes:
        encoder_state: "live", "shadow" or "retired".
        vector_dimension: of the encoder's whole vectors.
        state: "ready", "building", "missing" (it should be built), or "not needed": so few
            pictures are all compared.
        is_due: a build is; workers start it.
        advice: what to do and why; None when nothing is.
        pictures: that can be found; from the statistics above 100,000.
        built_for: how many there were when it was built.
        dead_share: of the entries of HNSW, those whose pictures are gone; a build drops them.
        build_bytes: memory that the next build needs.
        build_disk_bytes: disk that it needs, beside the index that stands until it ends.
        progress: of a running build, by PostgreSQL's own words.
        recall: what probes have measured, the lowest first; empty where nothing is yet.
    """

    encoder: str
    revision: int
    encoder_state: str
    vector_dimension: int
    state: str
    is_due: bool
    advice: str | None
    pictures: int
    built_for: int
    short_dimension: int | None
    table_bytes: int
    hnsw_bytes: int
    other_index_bytes: int
    vector_bytes: int
    dead_share: float
    build_bytes: int
    build_disk_bytes: int
    progress: str | None
    recall: tuple[ShapeRecall, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


def read_index_state(connection: Connection, encoder: EncoderRow) -> IndexState:
    """Return how an encoder's index stands, and what is to be done about it."""
    key = {"id": encoder.id}
    row = connection.execute(_STATE, key).one()
    pictures = _about_how_many(connection, encoder.id, row.live)
    building = read_build_progress(connection, encoder.id)
    dead_share = _share_dead(row, pictures)
    dimension = row.dimension or MAX_DIMENSION
    state, reason = _judge(row, pictures, dead_share)
    recall = read_recall(connection, encoder.id)
    is_due = reason is not None and building is None
    return IndexState(
        encoder=encoder.name,
        revision=encoder.revision,
        encoder_state=encoder.state,
        vector_dimension=encoder.dimension,
        state="building" if building else state,
        is_due=is_due,
        advice=f"{reason}: run `matcher index build`, or leave it to a worker"
        if is_due
        else _judge_recall(recall),
        pictures=pictures,
        built_for=row.pictures,
        short_dimension=row.dimension,
        table_bytes=row.table_bytes,
        hnsw_bytes=row.hnsw_bytes,
        other_index_bytes=row.indexes_bytes - row.hnsw_bytes,
        vector_bytes=row.vector_bytes,
        dead_share=dead_share,
        build_bytes=estimate_memory(pictures, dimension),
        build_disk_bytes=estimate_disk(pictures, dimension, row.max_wal_bytes),
        progress=str(building) if building else None,
        recall=recall,
    )


def count_pictures(connection: Connection, encoder_id: int) -> int:
    """Count the pictures that can be found with an encoder."""
    return int(connection.execute(_EXACT_COUNT, {"id": encoder_id}).scalar_one())


def _about_how_many(connection: Connection, encoder_id: int, live: int) -> int:
    """Return the count that the statistics have; they lag, so what is few is counted."""
    return live if live >= 100_000 else count_pictures(connection, encoder_id)


def _share_dead(row: Row[Any], pictures: int) -> float:
    """Return the share by how much of HNSW a picture has now, and had when it was built.

    An entry stays, and takes its place on a page, whatever becomes of its row.
    """
    if not row.built_hnsw_bytes or not row.hnsw_bytes:
        return 0.0
    alive = pictures * row.built_hnsw_bytes / row.hnsw_bytes
    return float(max(0, 1 - alive / max(row.pictures, 1)))


def _judge(row: Row[Any], pictures: int, dead_share: float) -> tuple[str, str | None]:
    """Return the state, and why a build is due."""
    if row.dimension is None:
        if pictures <= EXACT_BELOW:
            return "not needed", None
        return "missing", f"more than {EXACT_BELOW:,} pictures"
    if not pictures:
        return "ready", None
    if not row.has_codes:
        return "ready", "an earlier version built it"
    if pictures > REBUILD_AT_GROWTH * row.pictures:
        times = pictures / max(row.pictures, 1)
        return "ready", f"{times:.0f} times the pictures it was built for"
    if dead_share > REBUILD_AT_DEAD:
        return "ready", f"{100 * dead_share:.0f} % of its entries are dead"
    return "ready", None


def _judge_recall(recall: tuple[ShapeRecall, ...]) -> str | None:
    low = [each for each in recall if each.is_low]
    if not low:
        return None
    return f"{low[0].describe()}: run `matcher index build`, then `matcher index check`"


@contextmanager
def build_lock(connection: Connection, encoder_id: int) -> Iterator[bool]:
    """Be the one that builds, over several transactions of a connection; False if another does."""
    with connection.begin():
        is_ours = bool(connection.execute(_TAKE_LOCK).scalar_one())
        if is_ours:
            connection.execute(_TELL_WHOSE, {"id": encoder_id})
    try:
        yield is_ours
    finally:
        if is_ours:
            _release(connection, encoder_id)


def _release(connection: Connection, encoder_id: int) -> None:
    try:
        with connection.begin():
            connection.execute(_RELEASE_LOCKS, {"id": encoder_id})
    except SQLAlchemyError:  # the connection is lost, and the locks with it
        connection.invalidate()


def read_build_progress(connection: Connection, encoder_id: int) -> BuildProgress | None:
    """Return how far the build of an encoder's index is; None while there is none."""
    with connection.begin_nested() as savepoint:
        connection.execute(_AS_LOGIN)
        row = connection.execute(_BUILDING, {"id": encoder_id}).first()
        savepoint.rollback()  # and with it the role
    if row is None:
        return None
    in_tuples = bool(row.tuples_total)
    done, total = (
        (row.tuples_done, row.tuples_total) if in_tuples else (row.blocks_done, row.blocks_total)
    )
    return BuildProgress(row.phase or PREPARING, done or 0, total or 0)


def estimate_memory(pictures: int, dimension: int) -> int:
    """Return the bytes that building HNSW in memory takes, about; with less it is far slower."""
    return pictures * (_NODE_BYTES + 2 * dimension) + _SPARE_BYTES


def estimate_disk(pictures: int, dimension: int, max_wal_bytes: int) -> int:
    """Return the bytes that a build writes, about: a generation, staged vectors, and the log."""
    generation = pictures * (_ROW_BYTES + 4 * dimension)
    return generation + pictures * (_STAGED_BYTES + 2 * dimension) + min(generation, max_wal_bytes)


def keep_counts(connection: Connection, encoder: EncoderRow) -> bool:
    """Count anew what plans are chosen by, when a tenth of the pictures has changed."""
    row = connection.execute(_STATE, {"id": encoder.id}).one()
    if row.dimension is None:
        return False
    pictures = _about_how_many(connection, encoder.id, row.live)
    if abs(pictures - row.counted) <= RECOUNT_AT_CHANGE * row.counted:
        return False
    connection.execute(_COUNT, {"id": encoder.id})
    return True


def drop_replaced_tables(connection: Connection) -> int:
    """Drop what builds have replaced, once no running question can still read it."""
    return int(connection.execute(_DROP_OLD).scalar_one())
