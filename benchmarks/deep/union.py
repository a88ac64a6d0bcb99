"""Is the right SKU among the 60 that are compared? By what is asked, and how it is ordered.

    python benchmarks/deep/union.py --data-dir DATASETS [--json FILE]

The sets of photos are those of `benchmarks/deep/weights.py`; the gallery is 29 in 30 pictures of
`abo`, and those of `luma` and `grocery`. Everything is compared exactly.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.deep.weights import Asked, Vectors, read_all
from benchmarks.search.support.vectors import CACHE, real_vectors
from matcher.encoders import load_encoder
from matcher.encoders.spec import EncoderSpec
from matcher.search.deep.candidates import UNION
from matcher.search.deep.views import Look, weigh_color

LESS = (0.3, 0.2, 0.1, 0.0)


def list_queries(spec: EncoderSpec, look: Look) -> dict[str, list[Vectors]]:
    """Return the queries of a photo, by the name of what is tried."""
    views = [view.vector for view in look.views]

    def less(weight: float) -> list[Vectors]:
        weighed = (weigh_color(spec, vector, weight) for vector in views[:2])
        return [each for each in weighed if each is not None]

    return {
        "whole": views[:1],
        "views": views,
        **{f"views, whole and centre with colour {w}": views + less(w) for w in LESS},
    }


def place_of(similarity: Vectors, column: int) -> tuple[int, int]:
    """Return the place of a row by its greatest similarity, and by its best rank, from 1."""
    best = similarity.max(axis=0)
    own = similarity[:, column, None]
    rank: NDArray[np.int64] = np.argsort(np.argsort(-similarity, axis=1), axis=1).min(axis=0)
    by_rank = np.lexsort((-best, rank))
    return int((best > own.max()).sum() + 1), int(np.flatnonzero(by_rank == column)[0] + 1)


def measure(
    spec: EncoderSpec, asked: Asked, gallery: Vectors, start: int
) -> dict[str, list[float]]:
    """Return per cent of photos whose SKU is among the first, by similarity and by rank."""
    places: dict[str, list[tuple[int, int]]] = {}
    for look, column in zip(asked.looks, asked.columns, strict=True):
        for name, queries in list_queries(spec, look).items():
            place = place_of(np.stack(queries) @ gallery.T, start + int(column))
            places.setdefault(name, []).append(place)
    shares = {name: 100 * np.mean(np.array(each) <= UNION, axis=0) for name, each in places.items()}
    return {name: np.round(each, 1).tolist() for name, each in shares.items()}


def main() -> None:
    """Measure, print, write JSON when asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--cache-dir", type=Path, default=CACHE, help="keeps encoded pictures")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    encoder = load_encoder("compact", device="cpu")
    gallery = real_vectors(arguments.data_dir, arguments.cache_dir).gallery
    sets = read_all(encoder, arguments.data_dir)
    groceries = len(gallery) - len(sets["grocery"].gallery)
    starts = {"grocery": groceries, "luma": groceries - len(sets["luma"].gallery)}
    starts["pasted"] = starts["luma"]
    report = {
        name: measure(encoder.spec, asked, gallery, starts[name]) for name, asked in sets.items()
    }
    for name, rows in report.items():
        for tried, (by_similarity, by_rank) in rows.items():
            print(f"{name:10}{tried:50}{by_similarity:8.1f}{by_rank:8.1f}")
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
