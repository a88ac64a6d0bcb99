"""What do row-level policies cost those whom they restrict?

    python benchmarks/tenants.py --json FILE [--rows N] [--data-dir DIR]

Two catalogues share the index: the own one has the even products, the other one the odd. The same
questions in the own catalogue are asked as `matcher_app`, as `matcher_api` and as a tenant's login,
in turns; the figures are CPU of the server's process, as ratios to `matcher_app`.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
from pgvector import HalfVector

from benchmarks.search.peers.postgres import backend_cpu_s, connect
from benchmarks.search.support.arguments import parse_with_data
from benchmarks.search.support.catalog_tables import (
    CATALOG,
    Connection,
    build_index,
    load_matcher,
    start_matcher,
    vacuum_tables,
)
from benchmarks.search.support.categories import brand_name
from benchmarks.search.support.vectors import DrawnVectors, real_vectors
from benchmarks.support.own_home import own_home
from matcher.servers import Servers
from matcher.servers.home import load_credentials, resolve_home

QUESTIONS = 40
ROUNDS = 7
OTHER = "other"
LOGIN = "one_shop"
_ASK = "SELECT sku FROM matcher.match_vector(%s::halfvec, k => 10, catalog => '{}'{})"
# The questions by what narrows them; the second part of each is the filter.
SHAPES = {
    "none": "",
    "category": ", category => 'Drawn 00'",
    "brand": f", brand => '{brand_name(3)}'",
    "price": ", price_min => 200, price_max => 201",
    "attributes": """, attributes => '{"shelf": 8}'""",
}
_NAMED = f"""
SELECT sku FROM matcher.find_named(%s::halfvec, ARRAY['00000000000018'], 'part18', 10, '{CATALOG}')
"""
_SPLIT = (
    f"INSERT INTO matcher.catalog (name) VALUES ('{OTHER}')",
    """
    UPDATE matcher.product SET gtin = id % 100000, mpn = 'part-' || id % 100000,
      attributes = jsonb_build_object('shelf', id % 1000)
    """,
    *(
        f"""
        UPDATE matcher.{table} SET catalog_id = c.id FROM matcher.catalog c
        WHERE c.name = '{OTHER}' AND {table}.{key} % 2 = 1
        """
        for table, key in (("product", "id"), ("image", "id"), ("product_image", "product_id"),
                           ("embedding", "product_id"))
    ),
    "DELETE FROM matcher.candidate",
    """
    SELECT matcher.add_candidates(1::smallint, array_agg(i.id)) FROM matcher.image i
    GROUP BY i.id / 20000
    """,
)  # fmt: skip


def split_catalog(url: str) -> None:
    """Give every second product to another catalogue."""
    with psycopg.connect(url) as owner:
        for statement in _SPLIT:
            owner.execute(statement)


@contextmanager
def askers(servers: Servers, home: Path) -> Iterator[dict[str, Connection]]:
    """Connect as each of those who ask."""
    credentials = load_credentials(resolve_home(home))
    assert credentials is not None
    place = servers.owner_url.rpartition("@")[2]
    superuser = f"postgresql://postgres:{credentials.superuser_password}@{place}"
    with psycopg.connect(superuser) as admin:
        (own,) = admin.execute("SELECT matcher.catalog_id(%s)", [CATALOG]).fetchall()[0]
        admin.execute(f"CREATE ROLE {LOGIN} LOGIN PASSWORD 'p' IN ROLE matcher_tenant")
        admin.execute("INSERT INTO matcher.tenant VALUES (%s, %s)", [LOGIN, own])
    app = {"role": "matcher_app"}
    api = {"role": "matcher_api", "matcher.catalogs": f"{{{own}}}"}
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(connect(url, settings))
            for name, url, settings in (
                ("matcher_app", servers.database_url, app),
                ("matcher_api", servers.database_url, api),
                ("tenant", f"postgresql://{LOGIN}:p@{place}", {}),
            )
        }


def ask_all(connection: Connection, question: str, vectors: Sequence[HalfVector]) -> list[Any]:
    """Return the answers of some questions."""
    return [connection.execute(question, [vector], prepare=True).fetchall() for vector in vectors]


def measure(asker: Mapping[str, Connection], vectors: Sequence[HalfVector]) -> dict[str, Any]:
    """Return the figures of each shape of question."""
    questions = {name: _ASK.format(CATALOG, part) for name, part in SHAPES.items()}
    questions["identifiers"] = _NAMED
    return {shape: _measure(asker, question, vectors) for shape, question in questions.items()}


def _measure(
    asker: Mapping[str, Connection], question: str, vectors: Sequence[HalfVector]
) -> dict[str, dict[str, float]]:
    """Return CPU milliseconds a question, ratios to the application's, and equal answers."""
    answers = {who: ask_all(each, question, vectors) for who, each in asker.items()}
    costs = {who: np.full(len(vectors), np.inf) for who in asker}
    for _ in range(ROUNDS):
        for number, vector in enumerate(vectors):  # in turns: the machine is not always as fast
            for who, connection in asker.items():
                began = backend_cpu_s(connection)
                ask_all(connection, question, [vector])
                took = 1000 * (backend_cpu_s(connection) - began)
                costs[who][number] = min(costs[who][number], took)
    least = {who: float(each.mean()) for who, each in costs.items()}
    app = least["matcher_app"], answers["matcher_app"]
    return {
        "cpu_ms": {who: round(each, 3) for who, each in least.items()},
        "ratio": {who: round(each / app[0], 3) for who, each in least.items()},
        "same": {who: share_of_same(each, app[1]) for who, each in answers.items()},
    }


def share_of_same(found: Sequence[Sequence[Any]], wanted: Sequence[Sequence[Any]]) -> float:
    """Return which share of the SKUs of some answers stand in others, too."""
    both = sum(len({*one} & {*other}) for one, other in zip(found, wanted, strict=True))
    return round(both / max(sum(map(len, wanted)), 1), 4)


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=60_000, help="of both catalogues")
    parser.add_argument("--json", type=Path, required=True, help="write the results here")
    arguments = parse_with_data(parser)
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    gallery = DrawnVectors(real.gallery, arguments.rows)
    queries = gallery.take_queries(real.queries, QUESTIONS).vectors
    with own_home("tenants") as home:
        servers = start_matcher(home)
        encoder_id = load_matcher(servers.owner_url, gallery)
        split_catalog(servers.owner_url)
        vacuum_tables(servers.owner_url)
        build_index(servers.owner_url, encoder_id)
        with askers(servers, home) as asker:
            figures = measure(asker, [HalfVector(each) for each in queries.astype(np.float32)])
    result = {"rows": arguments.rows, "shapes": figures}
    arguments.json.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
