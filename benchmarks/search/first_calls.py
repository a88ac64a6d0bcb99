"""What does the first question of a session cost, and what does it cost to have many encoders?

    python benchmarks/search/first_calls.py --json FILE [--rows N] [--encoders N] [--data-dir DIR]

A session plans each statement once, and `near_<encoder>_<generation>` is a statement of its own for
each encoder. New sessions ask one encoder ten times, then the others in turn, twice: CPU of the
server's process by call, and the memory that each encoder adds to it. All have the same vectors.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from pgvector import HalfVector

from benchmarks.search.peers.postgres import backend_cpu_s, connect
from benchmarks.search.support.arguments import parse_with_data
from benchmarks.search.support.catalog_tables import build_index, load_matcher, start_matcher
from benchmarks.search.support.vectors import DrawnVectors, real_vectors
from benchmarks.support.own_home import own_home
from matcher.db.encoders import register_encoder
from matcher.db.engine import create_owner_engine
from matcher.servers import Servers

SESSIONS = 20
CALLS = 10
_NAME = "copy"
_QUERY = "SELECT sku FROM matcher.match_vector(%b::halfvec, encoder => %b::text)"
_COPY = """
INSERT INTO matcher.embedding (encoder_id, product_id, image_id, catalog_id, vector)
SELECT %s, product_id, image_id, catalog_id, vector FROM matcher.embedding WHERE encoder_id = %s
"""
_CANDIDATES = """
SELECT matcher.add_candidates(%s::smallint, array_agg(image_id)) FROM matcher.embedding
WHERE encoder_id = %s
"""


def add_encoders(url: str, original: int, dimension: int, count: int) -> list[str]:
    """Give the gallery to more encoders, with an index each; returns their names."""
    engine = create_owner_engine(lambda: url)
    names = []
    for revision in range(1, count + 1):
        with engine.begin() as connection:
            row = register_encoder(
                connection, name=_NAME, revision=revision, fingerprint=f"{_NAME} {revision}",
                dimension=dimension, spec_json="{}",
            )  # fmt: skip
        with psycopg.connect(url) as owner:
            owner.execute(_COPY, [row.id, original])
            owner.execute(_CANDIDATES, [row.id, row.id])
        build_index(url, row.id)
        names.append(row.full_name)
    engine.dispose()
    return names


@contextmanager
def new_session(servers: Servers) -> Iterator[psycopg.Connection[Any]]:
    """Connect as the application's role."""
    with closing(connect(servers.database_url, {"role": "matcher_app"})) as connection:
        yield connection


def time_calls(
    connection: psycopg.Connection[Any], names: Sequence[str], vector: HalfVector
) -> list[float]:
    """Return the CPU milliseconds of a question to each of these encoders."""
    times = []
    for name in names:
        began = backend_cpu_s(connection)
        connection.execute(_QUERY, [vector, name], prepare=True, binary=True).fetchall()
        times.append(1000 * (backend_cpu_s(connection) - began))
    return times


def measure(
    servers: Servers, names: Sequence[str], queries: Sequence[HalfVector]
) -> dict[str, Any]:
    """Return the least and the median CPU of some calls to one encoder, then of further ones."""
    calls, first_round, second_round, memory_kb = [], [], [], []
    for vector in queries[:SESSIONS]:
        with new_session(servers) as connection:
            calls.append(time_calls(connection, [names[0]] * CALLS, vector))
            before = read_memory_kb(connection)
            first_round += time_calls(connection, names[1:], vector)
            memory_kb.append((read_memory_kb(connection) - before) / max(len(names) - 1, 1))
            second_round += time_calls(connection, names[1:], vector)
    by_call = np.array(calls)
    return {
        "one_encoder_cpu_ms": {
            str(number): _say(by_call[:, number - 1]) for number in (1, 2, 5, CALLS)
        },
        "further_encoders": len(names) - 1,
        "each_of_them_cpu_ms": {"first": _say(first_round), "second": _say(second_round)},
        "each_of_them_kb": round(float(np.median(memory_kb))),
    }


def read_memory_kb(connection: psycopg.Connection[Any]) -> int:
    """Return what the server's process of a connection has for itself."""
    lines = Path(f"/proc/{connection.info.backend_pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon:"))


def _say(values: Sequence[float] | NDArray[np.float64]) -> dict[str, float]:
    return {"min": round(float(np.min(values)), 2), "median": round(float(np.median(values)), 2)}


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=6_000, help="of the gallery")
    parser.add_argument("--encoders", type=int, default=10)
    parser.add_argument("--json", type=Path, required=True, help="write the results here")
    arguments = parse_with_data(parser)
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    gallery = DrawnVectors(real.gallery, arguments.rows)
    vectors = gallery.take_queries(real.queries, SESSIONS).vectors
    with own_home("first-calls") as home:
        servers = start_matcher(home)
        encoder_id = load_matcher(servers.owner_url, gallery)
        names = add_encoders(servers.owner_url, encoder_id, gallery.dimension, arguments.encoders)
        figures = measure(servers, names, [HalfVector(vector) for vector in vectors])
    result = {"rows": arguments.rows, **figures}
    arguments.json.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
