"""How do load, build, search and upkeep grow with the catalogue? One size a run, cut off or not.

    python benchmarks/search/scale.py --rows N [--until PHASE] [--skip PHASE...] [--json FILE]
    python benchmarks/search/scale.py --plot FILE... [--image FILE]

load      the drawn gallery (`benchmarks.search.support.vectors`) into the program's tables, by COPY
build     what answers through an index need
truth     the exact answers, by drawing the gallery once more and comparing everything
search    cold, after a restart of PostgreSQL and without the page cache where root runs this; then
          warm, behind filters, too
delete    a tenth of the products; then vacuum, and search again
insert    new products into the live index
reindex   REINDEX CONCURRENTLY of HNSW; then `rebuild`, the whole index anew

A phase that has ended is written to FILE and not done again: start the same command once more and
it goes on; `load` and `delete` go on in the middle. Memory is the peak of all processes of
PostgreSQL together.
"""

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psycopg
from numpy.typing import NDArray

from benchmarks.search.peers.base import Setting
from benchmarks.search.peers.postgres import MatcherPeer
from benchmarks.search.support.asking import ask
from benchmarks.search.support.catalog_tables import (
    build_index,
    delete_products,
    insert_products,
    load_matcher,
    measure_relations,
    reindex,
    start_matcher,
    vacuum_tables,
)
from benchmarks.search.support.categories import (
    FILTER_CLASSES,
    NO_FILTER,
    Filter,
    FilterClass,
    Integers,
    draw_filters,
)
from benchmarks.search.support.record import Json, Record
from benchmarks.search.support.scale_plots import IMAGE, plot_growth, write_growth
from benchmarks.search.support.truth import Truth, find_truth
from benchmarks.search.support.vectors import CACHE, Chunk, DrawnVectors, Queries, real_vectors
from benchmarks.search.support.watching import Watch, drop_page_cache, say_left
from benchmarks.support.own_home import used_home
from matcher.servers import Servers, stop_servers
from matcher.settings import default_home

K = 10
SAY_EVERY_S = 10.0
PHASES = (
    "load", "build", "truth", "cold", "warm", "delete", "vacuum", "truth again", "warm again",
    "insert", "reindex", "rebuild",
)  # fmt: skip


class Clock:
    """Says every few seconds how long a phase still needs, and writes down what was spent."""

    def __init__(self, record: Record, phase: str, total: int) -> None:
        self._record, self._phase, self._total = record, phase, total
        self._before = record.spent(phase)
        self._began = time.monotonic()
        self._first: tuple[float, int] | None = None
        self._said_at = self._began

    def note(self, done: int) -> None:
        """Take note of a step; what earlier starts had done passes quickly and tells no speed."""
        now = time.monotonic()
        self._record.spend(self._phase, self._before + now - self._began)
        if self._first is None:
            self._first = (now, done)
            return
        if now - self._said_at < SAY_EVERY_S and done < self._total:
            return
        self._said_at = now
        at, had = self._first
        share = (done - had) / max(1, self._total - had)
        print(f"  {done:,} of {self._total:,}, {say_left(now - at, share)}", flush=True)


@dataclass
class Run:
    """One size: the gallery, what is asked of it, and the server that holds it."""

    home: Path
    gallery: DrawnVectors
    queries: Queries
    record: Record
    servers: Servers
    classes: Sequence[FilterClass] = FILTER_CLASSES

    @property
    def encoder_id(self) -> int:
        """What the vectors are filed under."""
        return int(self.record.phases["load"]["encoder_id"])

    def load(self) -> Json:
        """Copy the rows."""
        clock = Clock(self.record, "load", self.gallery.rows)
        return {"encoder_id": load_matcher(self.servers.owner_url, self.gallery, clock.note)}

    def build(self) -> Json:
        """Build what answers through an index need."""
        build_index(self.servers.owner_url, self.encoder_id)
        return {}

    def find_truth(self, name: str, is_there: Callable[[Integers], NDArray[np.bool_]]) -> Json:
        """Compare everything, and keep the answers in the data folder."""
        clock = Clock(self.record, name, self.gallery.rows)

        def counted() -> Iterator[Chunk]:
            for chunk in self.gallery.chunks():
                yield chunk
                clock.note(chunk.first + len(chunk))

        truth = find_truth(counted(), self.queries.vectors, self._filters(), K, is_there)
        np.savez(
            self._truth_file(name),
            positions=np.stack([truth[each].positions for each in self.classes]),
            similarity=np.stack([truth[each].similarity for each in self.classes]),
            eligible=np.stack([truth[each].eligible for each in self.classes]),
        )
        return {}

    def search_cold(self) -> Json:
        """Ask without a filter, with nothing in memory at first."""
        stop_servers(self.home, force=True)
        dropped = drop_page_cache()
        self.servers = start_matcher(self.home)
        return {"page_cache_dropped": dropped, **self._ask("truth", NO_FILTER, warm_up=0)}

    def search_warm(self, truth: str) -> Json:
        """Ask every class."""
        self._ask(truth, NO_FILTER)
        rows = []
        for which in self.classes:
            figures = self._ask(truth, which)
            rows.append({"filter": which.kind, "selectivity": which.selectivity, **figures})
            print(
                f"  {which.kind:24}{which.selectivity:>6g} %   recall10 {figures['recall10']:.3f}"
                f"   p50 {figures['p50_ms']:.2f} ms   p95 {figures['p95_ms']:.2f} ms",
                flush=True,
            )
        return {"classes": rows}

    def delete(self) -> Json:
        """Delete a tenth of the products."""
        positions = np.arange(self.gallery.rows)
        gone = positions[~is_left(positions)]
        clock = Clock(self.record, "delete", len(gone))
        delete_products(self.servers.owner_url, self.encoder_id, gone, clock.note)
        return {"products": len(gone)}

    def vacuum(self) -> Json:
        """Clean up after them."""
        vacuum_tables(self.servers.owner_url)
        return {}

    def insert(self) -> Json:
        """Add products to the live index."""
        return {"products": insert_products(self.servers.owner_url, self.encoder_id, self.gallery)}

    def reindex(self) -> Json:
        """Build HNSW anew while writers might go on."""
        reindex(self.servers.owner_url, self.encoder_id)
        return {}

    def steps(self) -> dict[str, Callable[[], Json]]:
        """Return the phases, in order."""
        actions: tuple[Callable[[], Json], ...] = (
            self.load,
            self.build,
            lambda: self.find_truth("truth", lambda positions: positions >= 0),
            self.search_cold,
            lambda: self.search_warm("truth"),
            self.delete,
            self.vacuum,
            lambda: self.find_truth("truth again", is_left),
            lambda: self.search_warm("truth again"),
            self.insert,
            self.reindex,
            self.build,
        )
        return dict(zip(PHASES, actions, strict=True))

    def take(self, phase: str, action: Callable[[], Json]) -> None:
        """Do a phase that has not ended before, and note what it took."""
        if phase in self.record.phases:
            print(f"{phase}: done before, {self.record.phases[phase]['seconds']:,.0f} s")
            return
        print(f"{phase} ...", flush=True)
        before, began = self.record.spent(phase), time.monotonic()
        with Watch(self.home, self.servers.owner_url) as watch:
            found = action()
        seconds = before + time.monotonic() - began
        with psycopg.connect(self.servers.owner_url) as connection:
            relations = measure_relations(connection, "matcher")
        self.record.end(
            phase,
            {
                "seconds": round(seconds, 2),
                "peak_bytes": watch.peak_bytes,
                "disk_bytes": sum(relations.values()),
                "relations": relations,
                **found,
            },
        )
        print(f"{phase}: {seconds:,.1f} s, {sum(relations.values()) / 1e9:.2f} GB on disk")

    def _ask(self, truth: str, which: FilterClass, **options: int) -> Json:
        peer = MatcherPeer(self.servers)
        with closing(peer.open(Setting())) as session:
            return ask(
                session,
                self.queries.vectors,
                self._filters()[which],
                self._read_truth(truth, which),
                self.gallery.rows,
                **options,
            ).to_dict()

    def _filters(self) -> dict[FilterClass, list[Filter]]:
        leaves, all_leaves = self.queries.leaves, self.gallery.parent_leaves
        return {
            each: draw_filters(each, leaves, all_leaves, self.gallery.seed) for each in self.classes
        }

    def _read_truth(self, name: str, which: FilterClass) -> Truth:
        number = self.classes.index(which)
        with np.load(self._truth_file(name)) as file:
            return Truth(*(file[part][number] for part in ("positions", "similarity", "eligible")))

    def _truth_file(self, name: str) -> Path:
        return self.home / f"{name.replace(' ', '-')}.npz"


def is_left(positions: Integers) -> NDArray[np.bool_]:
    """Tell which rows are not deleted."""
    return np.asarray(positions % 10 != 7)


def measure(
    home: Path,
    gallery: DrawnVectors,
    queries: Queries,
    file: Path,
    photos: str,
    wanted: Sequence[str],
    classes: Sequence[FilterClass],
) -> None:
    """Do those of the wanted phases that have not been done yet."""
    setup = {"rows": gallery.rows, "queries": len(queries), "k": K, "seed": gallery.seed}
    record = Record.open(file, setup | {"photos": photos})
    with used_home(home):
        run = Run(home, gallery, queries, record, start_matcher(home), classes)
        steps = {phase: action for phase, action in run.steps().items() if phase in wanted}
        print("to do:", ", ".join(phase for phase in steps if phase not in record.phases))
        for phase, action in steps.items():
            run.take(phase, action)
    print(f"results: {file}; {home} holds the data and may be deleted")


def main() -> None:
    """Measure one size, or draw several."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int)
    parser.add_argument("--json", type=Path, help="results, and what is done; HOME/scale.json")
    parser.add_argument(
        "--home", type=Path, help="data folder; matcher-scale-ROWS beside the default one"
    )
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--photos", choices=("drawn", "real"), default="drawn", help="what asks")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--cache-dir", type=Path, default=CACHE, help="keeps encoded pictures")
    parser.add_argument("--unfiltered", action="store_true", help="ask without filters only")
    parser.add_argument("--until", choices=PHASES, default=PHASES[-1], help="do no more than this")
    parser.add_argument("--skip", choices=PHASES, nargs="+", default=[], help="nor any of these")
    parser.add_argument(
        "--plot", type=Path, nargs="+", help="draw these results, and write a table"
    )
    parser.add_argument("--image", type=Path, default=IMAGE)
    arguments = parser.parse_args()
    if arguments.plot:
        results = [json.loads(path.read_text()) for path in arguments.plot]
        plot_growth(results, arguments.image)
        print(write_growth(results))
        return
    if arguments.rows is None or arguments.data_dir is None:
        parser.error("say --rows, and name the data folder with --data-dir or MATCHER_DATA_DIR")
    home = arguments.home or default_home().with_name(f"matcher-scale-{arguments.rows}")
    home.mkdir(parents=True, exist_ok=True)
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    gallery = DrawnVectors(real.gallery, arguments.rows, arguments.seed)
    count, file = arguments.queries, arguments.json or home / "scale.json"
    wanted = [
        phase
        for phase in PHASES[: PHASES.index(arguments.until) + 1]
        if phase not in arguments.skip
    ]
    classes = (NO_FILTER,) if arguments.unfiltered else FILTER_CLASSES
    is_real = arguments.photos == "real"
    queries = gallery.take_queries(real.queries, count) if is_real else gallery.draw_queries(count)
    try:
        measure(home.resolve(), gallery, queries, file, arguments.photos, wanted, classes)
    except KeyboardInterrupt:
        raise SystemExit("stopped: the same command goes on") from None


if __name__ == "__main__":
    main()
