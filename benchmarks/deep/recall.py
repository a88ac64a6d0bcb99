"""Does the index find what a deep look asks for? Recall of the first 60, by kind of query.

    python benchmarks/deep/recall.py --data-dir DATASETS [--rows N] [--json FILE]

A query that shows a part of a photo, or asks with less colour, is unlike any stored vector. The
gallery is drawn (`benchmarks.search.support.vectors`); other views of `luma` and photos of
`grocery` val ask `match_vector`, and the truth is the exact inner product over all rows.
"""

import argparse
import json
import os
from collections import defaultdict
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.search.peers.base import Setting
from benchmarks.search.peers.postgres import MatcherPeer
from benchmarks.search.support.asking import ask
from benchmarks.search.support.catalog_tables import start_matcher
from benchmarks.search.support.categories import NO_FILTER, Filter, Vectors
from benchmarks.search.support.truth import find_truth
from benchmarks.search.support.vectors import CACHE, DrawnVectors, real_vectors
from benchmarks.support.own_home import own_home
from benchmarks.support.photo_sets import read_photo_set
from matcher.encoders import load_encoder
from matcher.search.deep.candidates import UNION
from matcher.search.deep.views import look_at

TABLES = ("luma/views.csv", "grocery/val.csv")


def look_at_all(data: Path) -> dict[str, Vectors]:
    """Return the queries of all photos by their kind, float32, (n, dim)."""
    encoder = load_encoder("compact", device="cpu")
    queries = defaultdict(list)
    for table in TABLES:
        for picture in read_photo_set(data / table, picture="image").pictures:
            look = look_at(encoder, picture)
            names = [view.name for view in look.views]
            names += [f"{name}, less colour" for name in names][: len(look.queries) - len(names)]
            for name, query in zip(names, look.queries, strict=True):
                queries[name].append(query)
    return {name: np.stack(vectors) for name, vectors in queries.items()}


def measure(gallery: DrawnVectors, queries: Mapping[str, Vectors]) -> dict[str, Any]:
    """Ask every kind of query, and print a line for it."""
    results = {}
    with own_home("deep-recall") as home, closing(MatcherPeer(start_matcher(home))) as peer:
        peer.build(gallery)
        for name, vectors in queries.items():
            filters = [Filter()] * len(vectors)
            truth = find_truth(gallery.chunks(), vectors, {NO_FILTER: filters}, UNION)[NO_FILTER]
            with closing(peer.open(Setting())) as session:
                figures = ask(session, vectors, filters, truth, gallery.rows)
            results[name] = {
                "queries": figures.queries,
                f"recall{UNION}": round(figures.recall10, 4),  # of all that were asked for
                "method": figures.method,
                "p50_ms": round(figures.p50_ms, 1),
            }
            print(name, results[name], flush=True)
    return results


def main() -> None:
    """Measure, print, write JSON when asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--rows", type=int, default=100_000, help="of the gallery")
    parser.add_argument("--cache-dir", type=Path, default=CACHE, help="keeps encoded pictures")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    if arguments.data_dir is None:
        parser.error("name the data folder with --data-dir or MATCHER_DATA_DIR")
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    gallery = DrawnVectors(real.gallery, arguments.rows, seed=0)
    results = measure(gallery, look_at_all(arguments.data_dir))
    if arguments.json:
        said = {"rows": arguments.rows, "k": UNION, "queries": results}
        arguments.json.write_text(json.dumps(said, indent=2) + "\n")


if __name__ == "__main__":
    main()
