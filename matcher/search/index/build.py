"""Build a search index beside readers and writers.

A build is several transactions of one session. It begins by making the table of the next
generation: from then on writers note which products they change. The table is filled with what
stands and indexed, what was noted is worked out anew, and the tables are exchanged.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, TextClause, text
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from matcher.db.encoders import EncoderRow
from matcher.db.engine import translated_errors
from matcher.errors import InputError, MatcherError, ServerError
from matcher.search.index.space import fit_space
from matcher.search.index.stage import OnPhase, read_sample, stage, write_space
from matcher.search.index.state import (
    PREPARING,
    build_lock,
    count_pictures,
    drop_replaced_tables,
    read_build_progress,
)

_LOCKED = "55P03"
_LOOK_EVERY_S = 1.0
_TRIES = 100
_PAUSE_S = 1.6  # readers have twice as long as a try takes: a hundred tries are five minutes
_FEW_CHANGES = 500
_ROUNDS = 20
_CLEAR_STAGE = text("TRUNCATE matcher.candidate_stage")
_BEGIN = text("SELECT matcher.begin_build(CAST(:id AS smallint))")
_FILL = text("SELECT matcher.fill_candidates(CAST(:id AS smallint))")
_INDEX = text("""
SELECT matcher.index_candidates(CAST(:id AS smallint), :pictures, :memory_kb, :workers)
""")
_REDO = text("SELECT matcher.redo_changes(CAST(:id AS smallint))")
_EXCHANGE = text("SELECT matcher.exchange_candidates(CAST(:id AS smallint))")
_SERVER = text("""
SELECT current_setting('max_parallel_maintenance_workers')::integer,
       pg_size_bytes(current_setting('maintenance_work_mem'))
""")


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build made."""

    pictures: int
    dimension: int
    kept_variance: float
    seconds: float

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


def build_index(
    engine: Engine,
    encoder: EncoderRow,
    *,
    memory_bytes: int | None = None,
    progress: OnPhase | None = None,
) -> BuildReport | None:
    """Build an encoder's search index, or build it anew, while readers and writers go on.

    Writers wait only where a build begins and where it exchanges the tables. `memory_bytes` is for
    the build of HNSW: what the server gives every build when None. Returns None when another
    process is building one.

    Raises:
        InputError: the encoder has no vector yet.
        ServerError: a transaction has been reading the old table for minutes.
    """
    began = time.monotonic()
    with (
        translated_errors(),
        engine.connect() as connection,
        build_lock(connection, encoder.id) as is_ours,
    ):
        if not is_ours:
            return None
        try:
            report = _build(engine, connection, encoder, memory_bytes, progress)
        except BaseException:
            with suppress(SQLAlchemyError):  # a lost connection: the next sweep does it
                _clear(connection)
            raise
    if progress:
        progress("built", 1, 1)
    return replace(report, seconds=time.monotonic() - began)


def _build(
    engine: Engine,
    connection: Connection,
    encoder: EncoderRow,
    memory_bytes: int | None,
    progress: OnPhase | None,
) -> BuildReport:
    key = {"id": encoder.id}
    report = progress or (lambda *_: None)
    _clear(connection)
    with connection.begin():
        pictures = count_pictures(connection, encoder.id)
        workers, server_memory = connection.execute(_SERVER).one()
    if not pictures:
        raise InputError(f"encoder {encoder.full_name} has no vector yet: run `matcher embed`")
    generation = _in_short_tries(connection, _BEGIN, key)
    report("fit", 0, 1)
    space = fit_space(read_sample(connection, encoder, pictures))
    write_space(connection, encoder, generation, space)
    stage(connection, encoder, space, pictures, report)
    memory_kb = (memory_bytes or server_memory) // 1024
    with _watched(engine, encoder.id, progress):
        with connection.begin():
            filled = connection.execute(_FILL, key).scalar_one()
            connection.execute(_CLEAR_STAGE)
        with connection.begin():
            values = key | {"pictures": filled, "memory_kb": memory_kb, "workers": workers}
            connection.execute(_INDEX, values)
        _catch_up(connection, key)
        built = _in_short_tries(connection, _EXCHANGE, key)
    return BuildReport(built, len(space.axes), space.kept_variance, 0.0)


def _clear(connection: Connection) -> None:
    """Drop replaced tables, and what an earlier build has left that died."""
    with connection.begin():
        drop_replaced_tables(connection)
        connection.execute(_CLEAR_STAGE)


def _catch_up(connection: Connection, key: dict[str, int]) -> None:
    """Work out what has changed until little is left: writers wait for the rest."""
    for _ in range(_ROUNDS):
        with connection.begin():
            if connection.execute(_REDO, key).scalar_one() < _FEW_CHANGES:
                return


def _in_short_tries(connection: Connection, statement: TextClause, key: dict[str, int]) -> int:
    """Run what must wait for others, in tries so short that nobody waits long behind it."""
    for _ in range(_TRIES):
        try:
            with connection.begin():
                return int(connection.execute(statement, key).scalar_one())
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) != _LOCKED:
                raise
            time.sleep(_PAUSE_S)
    raise ServerError(
        "a transaction has been using the candidates for minutes: end it (pg_stat_activity says"
        " whose it is), then build again"
    )


@contextmanager
def _watched(engine: Engine, encoder_id: int, progress: OnPhase | None) -> Iterator[None]:
    """Tell meanwhile how far the server's part of a build is, from a connection of its own."""
    if progress is None:
        yield
        return
    progress(PREPARING, 0, 0)
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_LOOK_EVERY_S):
            # The build matters, not what is told of it.
            with suppress(SQLAlchemyError, MatcherError), engine.begin() as connection:
                found = read_build_progress(connection, encoder_id)
                if found and not ended.is_set():
                    progress(found.phase, found.done, found.total)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


def server_memory_bytes(connection: Connection) -> int:
    """Return what the server gives every build, `maintenance_work_mem`."""
    return int(connection.execute(_SERVER).one()[1])


def free_memory_bytes() -> int | None:
    """Return what this machine could give a build without swapping; None where it does not say."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return None
    found = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(found[0]) * 1024 if found else None
