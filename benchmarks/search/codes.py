"""How many pictures must codes name, for the ten nearest to be among them? No server, only numpy.

    python benchmarks/search/codes.py --json FILE [--rows N] [--data-dir DIR]

Real photos ask a category at the first level of a drawn gallery, a tenth of it: their own, or one
that is foreign to them, or a part of that drawn at random. The truth is the exact inner product of
whole vectors; the share of the ten nearest that are among the first so many by the Hamming distance
of codes is written for each number, beside `named`: how many `scan_candidates` takes.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.search.support.arguments import parse_with_data
from benchmarks.search.support.categories import Vectors, node_of
from benchmarks.search.support.vectors import DrawnVectors, real_vectors
from matcher.search.index.space import SearchSpace, fit_space

K = 10
WANTED = 4 * K + 20  # as find_candidates has it
SAMPLE = 60_000
PHOTOS = 90
NODES = (1, 4, 8)
SIZES = (2_000, 5_000, 10_000, 30_000, 100_000)
NAMED = (60, 100, 150, 200, 300, 400, 600, 800, 1_000, 1_500)


def count_named(eligible: int) -> int:
    """Return how many pictures `scan_candidates` compares by whole vectors."""
    return int(WANTED * max(eligible, 1_000) ** 0.3 / 2)


def measure_size(
    category: Vectors,
    codes: NDArray[np.uint64],
    photos: Vectors,
    photo_codes: NDArray[np.uint64],
    size: int,
) -> dict[str, Any]:
    """Return the share of the ten nearest of `size` rows by how many are named."""
    kept = np.random.default_rng(size).permutation(len(category))[:size]
    found: dict[int, list[float]] = {named: [] for named in (*NAMED, count_named(size))}
    for photo, code in zip(photos, photo_codes, strict=True):
        nearest = np.argpartition(-(category[kept] @ photo), K)[:K]
        distances = np.bitwise_count(codes[kept] ^ code).sum(axis=1, dtype=np.int64)
        order = np.argsort(distances, kind="stable")
        for named, shares in found.items():
            shares.append(float(np.isin(nearest, order[:named]).mean()))
    recall = {named: round(float(np.mean(shares)), 4) for named, shares in found.items()}
    return {
        "eligible": len(kept),
        "named": count_named(size),
        "recall10": recall[count_named(size)],
        "by_named": {named: recall[named] for named in NAMED},
    }


def pack(space: SearchSpace, vectors: Vectors) -> NDArray[np.uint64]:
    """Return codes as words, (n, bits / 64)."""
    return np.packbits(space.encode(space.shorten(vectors)), axis=1).view(np.uint64)


def read_categories(gallery: DrawnVectors) -> tuple[dict[int, Vectors], Vectors]:
    """Return the rows of some categories, and a sample of all."""
    parts: dict[int, list[Vectors]] = {node: [] for node in NODES}
    sample: list[Vectors] = []
    for chunk in gallery.chunks():
        tops = node_of(chunk.leaves, 1)
        for node, rows in parts.items():
            rows.append(chunk.vectors[tops == node])
        sample.append(chunk.vectors[:: max(1, gallery.rows // SAMPLE)])
    return {node: np.concatenate(rows) for node, rows in parts.items()}, np.concatenate(sample)


def measure(gallery: DrawnVectors, photos: Vectors) -> list[dict[str, Any]]:
    """Ask each category by photos of it and by others; print and return a row for each size."""
    queries = gallery.take_queries(photos, len(photos))
    tops = node_of(queries.leaves, 1)
    categories, sample = read_categories(gallery)
    space = fit_space(sample)
    rows = []
    for node, category in categories.items():
        codes = pack(space, category)
        for kind, is_of_kind in (("own", tops == node), ("foreign", tops != node)):
            asked = queries.vectors[is_of_kind][:PHOTOS]
            if not len(asked):
                continue
            for size in (size for size in SIZES if size <= 1.05 * len(category)):
                figures = measure_size(category, codes, asked, pack(space, asked), size)
                rows.append({"category": kind, "node": node, "photos": len(asked), **figures})
                print_row(rows[-1])
    return rows


def print_row(row: dict[str, Any]) -> None:
    """Print a row for people."""
    shares = "  ".join(f"{named} {share:.3f}" for named, share in row["by_named"].items())
    print(
        f"{row['category']:8} {row['eligible']:>8,} eligible, {row['named']:>5,} named"
        f" {row['recall10']:.4f}   {shares}",
        flush=True,
    )


def summarise(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the mean over categories, weighted by photos."""
    kinds = sorted({(row["category"], row["named"]) for row in rows})
    summary = []
    for kind, named in kinds:
        those = [row for row in rows if (row["category"], row["named"]) == (kind, named)]
        photos = [row["photos"] for row in those]
        recall = float(np.average([row["recall10"] for row in those], weights=photos))
        summary.append({"category": kind, "named": named, "recall10": round(recall, 4)})
    return summary


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000, help="of the gallery")
    parser.add_argument("--json", type=Path, required=True, help="write the results here")
    arguments = parse_with_data(parser)
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    rows = measure(DrawnVectors(real.gallery, arguments.rows), real.queries)
    result = {"rows": arguments.rows, "summary": summarise(rows), "by_category": rows}
    arguments.json.write_text(json.dumps(result, indent=2) + "\n")
    for each in result["summary"]:
        print(each)


if __name__ == "__main__":
    main()
