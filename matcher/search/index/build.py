"""Build a search index: fit its space, stage short vectors, let the server do the rest."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError

from matcher.db.binary_copy import (
    bit_field,
    halfvec_field,
    int_field,
    read_vectors,
    real_field,
    write_rows,
)
from matcher.db.encoders import EncoderRow
from matcher.db.engine import translated_errors
from matcher.errors import InputError, MatcherError
from matcher.search.index.space import SearchSpace, fit_space
from matcher.search.index.state import (
    PREPARING,
    count_pictures,
    drop_replaced_tables,
    lock_build,
    read_build_progress,
)

Floats = NDArray[np.float32]
OnPhase = Callable[[str, int, int], None]
"""Called with the phase, what is done of it, and all of it: 0 where nobody knows."""

_MAX_SAMPLE = 131_072
_PAGES_AT_ONCE = 8_000
_LOOK_EVERY_S = 1.0
_PAGES = text("SELECT pg_relation_size(to_regclass(:table)) / current_setting('block_size')::int")
_FORGET = (
    text("DELETE FROM matcher.search_axis WHERE encoder_id = :id"),
    text("DELETE FROM matcher.code_axis WHERE encoder_id = :id"),
)
_CLEAR_STAGE = text("TRUNCATE matcher.candidate_stage")
_SNAPSHOT = text("SELECT pg_current_snapshot()::text")
_BUILD = text("""
SELECT matcher.build_candidates(CAST(:id AS smallint), CAST(:staged_at AS pg_snapshot),
                                   :memory_kb, :workers)
""")
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
    """Build an encoder's search index, or build it anew; readers go on, writers wait at the end.

    `memory_bytes` is for the build of HNSW: what the server gives every build when None. Returns
    None when another process is building one.

    Raises:
        InputError: the encoder has no vector yet.
    """
    began = time.monotonic()
    report = progress or (lambda *_: None)
    with translated_errors(), engine.begin() as connection:
        drop_replaced_tables(connection)
        if not lock_build(connection, encoder.id):
            return None
        pictures = count_pictures(connection, encoder.id)
        if not pictures:
            raise InputError(f"encoder {encoder.full_name} has no vector yet: run `matcher embed`")
        workers, server_memory = connection.execute(_SERVER).one()
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - a live Connection has one
        report("fit", 0, 1)
        space = fit_space(_sample(driver, encoder, pictures))
        connection.execute(_CLEAR_STAGE)
        staged_at = connection.execute(_SNAPSHOT).scalar_one()
        _stage(connection, driver, encoder, space, report)
        for statement in _FORGET:
            connection.execute(statement, {"id": encoder.id})
        _write_space(driver, encoder.id, space)
        memory_kb = (memory_bytes or server_memory) // 1024
        values = {"id": encoder.id, "memory_kb": memory_kb, "workers": workers}
        with _watched(engine, encoder.id, progress):
            built = connection.execute(_BUILD, values | {"staged_at": staged_at}).scalar_one()
        connection.execute(_CLEAR_STAGE)
    report("built", 1, 1)
    seconds = time.monotonic() - began
    return BuildReport(built, len(space.axes), space.kept_variance, seconds)


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


def _sample(driver: "psycopg.Connection[Any]", encoder: EncoderRow, pictures: int) -> Floats:
    percent = min(100.0, 110 * _MAX_SAMPLE / pictures)
    how = "" if percent == 100 else f"TABLESAMPLE SYSTEM ({percent:.6f}) REPEATABLE (1)"
    query = f"SELECT product_id, image_id, vector FROM matcher.embedding_{encoder.id} {how}"  # noqa: S608
    return read_vectors(driver, query, encoder.dimension)[1][:_MAX_SAMPLE]


def _stage(
    connection: Connection,
    driver: "psycopg.Connection[Any]",
    encoder: EncoderRow,
    space: SearchSpace,
    report: OnPhase,
) -> None:
    table = f"matcher.embedding_{encoder.id}"
    pages = connection.execute(_PAGES, {"table": table}).scalar_one()
    for page in range(0, pages, _PAGES_AT_ONCE):
        query = (
            f"SELECT product_id, image_id, vector FROM {table}"  # noqa: S608 - numbers only
            f" WHERE ctid >= '({page},0)' AND ctid < '({page + _PAGES_AT_ONCE},0)'"
        )
        ids, vectors = read_vectors(driver, query, encoder.dimension)
        short = space.shorten(vectors)
        fields = {
            "encoder_id": int_field(np.full(len(ids), encoder.id), 2),
            "product_id": int_field(ids[:, 0], 8),
            "image_id": int_field(ids[:, 1], 8),
            "vector": halfvec_field(short),
            "code": bit_field(space.encode(short)),
        }
        write_rows(driver, ("matcher", "candidate_stage"), fields)
        report("stage", min(page + _PAGES_AT_ONCE, pages), pages)


def _write_space(driver: "psycopg.Connection[Any]", encoder_id: int, space: SearchSpace) -> None:
    for table, rows in (("search_axis", space.axes), ("code_axis", space.code_axes)):
        fields = {
            "encoder_id": int_field(np.full(len(rows), encoder_id), 2),
            "number": int_field(np.arange(1, len(rows) + 1), 2),
            "axis": halfvec_field(rows),
        }
        if table == "code_axis":
            fields["shift"] = real_field(space.code_shifts)
        write_rows(driver, ("matcher", table), fields)
