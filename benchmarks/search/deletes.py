"""What do deleted pictures cost until the next build, and what does it take to be rid of them?

    python benchmarks/search/deletes.py --rows N [--json FILE] [--data-dir DATASETS]

Products are deleted at random, a tenth and then three tenths of them, and the tables vacuumed; then
the index is built anew while questions go on; then the same with whole categories. After each step
real photos ask `match_vector`, without a filter, and for a category foreign to them, which is
scanned: recall of the first ten SKUs, pages that a question reads, and CPU of the server's process.
Upkeep is in seconds, and in CPU seconds of all processes of PostgreSQL and of the client, which
what else runs on the machine hardly touches.

A step that has ended is written to FILE and not done again: the same command goes on.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import psycopg
from numpy.typing import NDArray
from pgvector import HalfVector
from pgvector.psycopg import register_vector
from psycopg.sql import SQL, Literal

from benchmarks.search.peers.base import Setting
from benchmarks.search.peers.postgres import MatcherPeer
from benchmarks.search.support.arguments import parse_with_data
from benchmarks.search.support.asking import ask
from benchmarks.search.support.catalog_tables import (
    build_index,
    delete_products,
    load_matcher,
    measure_relations,
    read_dead_share,
    start_matcher,
    vacuum_tables,
)
from benchmarks.search.support.categories import (
    FOREIGN,
    NO_FILTER,
    Filter,
    FilterClass,
    Integers,
    draw_filters,
    node_of,
)
from benchmarks.search.support.record import Json, Record
from benchmarks.search.support.truth import Truth, find_truth
from benchmarks.search.support.vectors import DrawnVectors, Queries, real_vectors
from benchmarks.search.support.watching import count_pages, measure_cpu_s
from benchmarks.support.own_home import used_home
from matcher.servers import Servers
from matcher.settings import default_home

K = 10
TENTHS = (1, 3)
CLASSES = {"none": NO_FILTER, "foreign": FilterClass(FOREIGN, 1)}
_QUESTION = SQL(
    "SELECT * FROM matcher.match_vector(%b::halfvec, k => {}, category => %b::text)"
).format(Literal(K))

Mask = NDArray[np.bool_]


@dataclass
class Run:
    """One gallery, and what is left of it.

    Attributes:
        left: which rows are not deleted.
        truth: the exact answers to what is left.
    """

    home: Path
    gallery: DrawnVectors
    queries: Queries
    record: Record
    servers: Servers
    left: Mask
    truth: dict[FilterClass, Truth] | None = None

    def take(self, step: str, action: Callable[[], Json]) -> None:
        """Do a step that has not ended before, then ask where there is an index."""
        if step in self.record.phases:
            return
        print(f"{step} ...", flush=True)
        began, used = time.monotonic(), self._cpu_s()
        found = action()
        took = {
            "seconds": round(time.monotonic() - began, 2),
            "cpu_s": round(self._cpu_s() - used, 2),
        }
        figures = found | took
        if step != "load":
            figures |= {"dead": self._dead_share()} | self._ask()
        self.record.end(step, figures)
        print("  ", json.dumps(figures), flush=True)

    def load(self) -> Json:
        """Copy the rows."""
        return {"encoder_id": load_matcher(self.servers.owner_url, self.gallery)}

    def build(self) -> Json:
        """Build the index while nothing else happens."""
        build_index(self.servers.owner_url, self._encoder_id)
        return {}

    def build_meanwhile(self) -> Json:
        """Build the index while questions go on."""
        found = []
        with ThreadPoolExecutor(1) as pool:
            building = pool.submit(self.build)
            while not building.done():
                found.append(self._ask_class("none")["recall10"])
            building.result()
        return {"asked_meanwhile": len(found), "recall10_meanwhile": min(found)}

    def delete(self, gone: Mask) -> Json:
        """Delete products, then vacuum as autovacuum would."""
        positions = np.flatnonzero(gone)
        began = time.monotonic()
        delete_products(self.servers.owner_url, self._encoder_id, positions)
        deleted = time.monotonic()
        used = measure_cpu_s(self.home)
        vacuum_tables(self.servers.owner_url)
        return {
            "delete_s": round(deleted - began, 2),
            "vacuum_s": round(time.monotonic() - deleted, 2),
            "vacuum_cpu_s": round(measure_cpu_s(self.home) - used, 2),
        }

    def keep(self, left: Mask) -> None:
        """Note what is left: exact answers are worked out anew when they are needed."""
        self.left, self.truth = left, None

    @property
    def _encoder_id(self) -> int:
        with psycopg.connect(self.servers.owner_url) as connection:
            row = connection.execute("SELECT matcher.encoder_id(NULL, NULL)").fetchone()
        assert row is not None
        return int(row[0])

    def _dead_share(self) -> float:
        return round(read_dead_share(self.servers.owner_url), 4)

    def _cpu_s(self) -> float:
        return measure_cpu_s(self.home) + time.process_time()

    def _ask(self) -> Json:
        return {name: self._ask_class(name) | self._count_pages(name) for name in CLASSES}

    def _ask_class(self, name: str) -> Json:
        filters = self._filters()
        if self.truth is None:
            self.truth = find_truth(
                self.gallery.chunks(), self.queries.vectors, filters, K, lambda at: self.left[at]
            )
        which = CLASSES[name]
        with closing(MatcherPeer(self.servers).open(Setting())) as session:
            vectors, rows = self.queries.vectors, self.gallery.rows
            found = ask(session, vectors, filters[which], self.truth[which], rows).to_dict()
        return {name: found[name] for name in ("recall10", "short", "cpu_ms", "p50_ms", "p95_ms")}

    def _count_pages(self, name: str) -> Json:
        asked = zip(self.queries.vectors, self._filters()[CLASSES[name]], strict=True)
        with psycopg.connect(self.servers.database_url, autocommit=True) as connection:
            register_vector(connection)
            connection.execute("SET ROLE matcher_app")
            pages = [
                count_pages(connection, _QUESTION, [HalfVector(vector), _category(wanted)])
                for vector, wanted in asked
            ]
        return {"pages": round(float(np.mean(pages)))}

    def _filters(self) -> dict[FilterClass, list[Filter]]:
        leaves, all_leaves = self.queries.leaves, self.gallery.parent_leaves
        return {
            each: draw_filters(each, leaves, all_leaves, self.gallery.seed)
            for each in CLASSES.values()
        }


def _category(wanted: Filter) -> str | None:
    return None if wanted.taxonomy_id is None else str(wanted.taxonomy_id)


def choose_random(gallery: DrawnVectors, left: Mask, tenths: int) -> Mask:
    """Return which rows of those that are left go: so many tenths of them, drawn at random."""
    going: Mask = np.zeros(gallery.rows, bool)
    rows = np.random.default_rng(gallery.seed).permutation(np.flatnonzero(left))
    going[rows[: tenths * len(rows) // 10]] = True
    return going


def choose_categories(gallery: DrawnVectors, left: Mask, tenths: int) -> Mask:
    """Return which rows of those that are left go: all of so many of the ten top categories."""
    leaves: Integers = np.concatenate([chunk.leaves for chunk in gallery.chunks()])
    return np.asarray(left & (node_of(leaves, 1) < tenths))


def measure(run: Run) -> None:
    """Do the steps that have not been done yet."""
    run.take("load", run.load)
    run.take("build", run.build)
    for name, choose in (("random", choose_random), ("category", choose_categories)):
        before = run.left
        for tenths in TENTHS:
            gone = choose(run.gallery, before, tenths)
            run.keep(before & ~gone)
            run.take(f"{name} {10 * tenths} %", partial(run.delete, gone))
        run.take(f"build after {name}", run.build_meanwhile)
    with psycopg.connect(run.servers.owner_url) as connection:
        print(f"{sum(measure_relations(connection, 'matcher').values()) / 1e6:,.0f} MB on disk")


def print_steps(phases: Json) -> None:
    """Print a table for people."""
    taken: Sequence[str] = ("dead", "recall10_meanwhile", "seconds", "cpu_s", "vacuum_s")
    asked: Sequence[str] = ("recall10", "pages", "cpu_ms")
    names = [*taken, *(f"{each} {name}" for each in CLASSES for name in asked)]
    print(f"{'':>20}", *(f"{name:>18}" for name in names))
    for step, figures in phases.items():
        values = [figures.get(name, "") for name in taken]
        values += [figures.get(each, {}).get(name, "") for each in CLASSES for name in asked]
        print(f"{step:>20}", *(f"{value!s:>18}" for value in values))


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--json", type=Path, help="results, and what is done; HOME/deletes.json")
    parser.add_argument(
        "--home", type=Path, help="data folder; matcher-deletes-ROWS beside the default one"
    )
    parser.add_argument("--queries", type=int, default=753)
    arguments = parse_with_data(parser)
    rows = arguments.rows
    home = (arguments.home or default_home().with_name(f"matcher-deletes-{rows}")).resolve()
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    gallery = DrawnVectors(real.gallery, rows)
    queries = gallery.take_queries(real.queries, arguments.queries)
    with used_home(home):
        setup = {"rows": rows, "queries": len(queries), "seed": gallery.seed}
        record = Record.open(arguments.json or home / "deletes.json", setup)
        left: Mask = np.ones(rows, bool)
        try:
            measure(Run(home, gallery, queries, record, start_matcher(home), left))
        except KeyboardInterrupt:
            raise SystemExit("stopped: the same command goes on") from None
    print_steps(record.phases)
    print(f"results: {record.path}; {home} holds the data and may be deleted")


if __name__ == "__main__":
    main()
