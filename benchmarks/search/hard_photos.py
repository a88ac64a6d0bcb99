"""For which photos does HNSW end far from what is near, and does the list that it names show it?

    python benchmarks/search/hard_photos.py --json FILE [--rows N] [--data-dir DATASETS]

Every real photo is asked twice: at the ef that a gallery of this size gets, and four times as
thoroughly. The list of the first question has a score, in spreads of the similarity between any
two pictures: how far the 10th is above the mean, and six times how far the 60th is below the 10th.
Photos whose score is below a threshold are asked again, and a line says what share that is, the
recall of the first ten SKUs, and the index pages that are read. Photos come in two halves, so that
a threshold chosen on one can be checked on the other.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from pgvector import HalfVector
from pgvector.psycopg import register_vector

from benchmarks.search.support.arguments import parse_with_data
from benchmarks.search.support.catalog_tables import (
    FIRST_PRODUCT_ID,
    build_index,
    load_matcher,
    raw_query,
    raw_settings,
    start_matcher,
)
from benchmarks.search.support.categories import NO_FILTER, Filter, Vectors
from benchmarks.search.support.truth import find_truth
from benchmarks.search.support.vectors import DrawnVectors, real_vectors
from benchmarks.search.support.watching import count_pages
from benchmarks.support.own_home import own_home

K = 10
WANTED = 60
THRESHOLDS = (0.0, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 100.0)
_SHORT = "SELECT matcher.shorten(%b::halfvec, %b::smallint)"
_RERANK = """
SELECT e.product_id FROM unnest(%b::bigint[], %b::bigint[]) AS n (product_id, image_id)
JOIN matcher.embedding e ON e.encoder_id = %b::smallint AND e.product_id = n.product_id
  AND e.image_id = n.image_id
ORDER BY e.vector <#> %b::halfvec LIMIT 10
"""
_SAMPLE = """
SELECT e.vector FROM matcher.embedding e WHERE e.encoder_id = %s
ORDER BY hashint8(e.image_id) LIMIT 300
"""

Connection = psycopg.Connection[Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """All photos, asked at one ef.

    Attributes:
        found: of the true ten, how many came first, by photo.
        scores: of the lists, by photo; low is hard.
        pages: of the index that a question reads, the mean.
    """

    found: NDArray[np.int64]
    scores: NDArray[np.float64]
    pages: float


@dataclass(frozen=True, slots=True)
class Line:
    """What one threshold gives, for one half of the photos."""

    half: int
    threshold: float
    asked_again: float
    recall10: float
    pages: float


def ask_all(
    connection: Connection, encoder_id: int, photos: Vectors, truth: Any, *, ef: int, reranked: int
) -> Asked:
    """Ask the index for every photo, and compare the nearest by whole vectors."""
    for name, value in raw_settings(ef).items():
        connection.execute("SELECT set_config(%s, %s, false)", [name, value])
    mean, spread = measure_similarity(connection, encoder_id)
    named = raw_query(connection, encoder_id, ef)
    found, scores, pages = [], [], []
    for photo, right in zip(photos, truth, strict=True):
        query = HalfVector(photo)
        short = connection.execute(_SHORT, [query, encoder_id]).fetchone()
        rows = connection.execute(named, short, prepare=True, binary=True).fetchall()
        pages.append(count_pages(connection, named, short))
        products, images, distances = (list(each) for each in zip(*rows, strict=True))
        values = [products[:reranked], images[:reranked], encoder_id, query]
        best = connection.execute(_RERANK, values, binary=True).fetchall()
        found.append(len({row[0] - FIRST_PRODUCT_ID for row in best} & set(right.tolist())))
        scores.append(score_list(distances, mean, spread))
    return Asked(np.array(found), np.array(scores), float(np.mean(pages)))


def score_list(distances: Sequence[float], mean: float, spread: float) -> float:
    """Return how easy a photo looks by the distances of its list; a list too short is hard."""
    if len(distances) < WANTED:
        return -np.inf
    kth, last = -distances[K - 1], -distances[WANTED - 1]
    return (kth - mean + 6 * (kth - last)) / spread


def measure_similarity(connection: Connection, encoder_id: int) -> tuple[float, float]:
    """Return mean and standard deviation of the similarity between any two pictures."""
    rows = connection.execute(_SAMPLE, [encoder_id]).fetchall()
    vectors = np.array([row[0].to_numpy() for row in rows], np.float32)
    pairs = (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)]
    return float(pairs.mean()), float(pairs.std())


def list_lines(once: Asked, again: Asked) -> list[Line]:
    """Return what each threshold gives."""
    lines = []
    for half in (0, 1):
        own = np.arange(len(once.found)) % 2 == half
        for threshold in THRESHOLDS:
            hard = once.scores < threshold
            found = np.where(hard, again.found, once.found)[own]
            share = float(hard[own].mean())
            pages = once.pages + share * again.pages
            lines.append(Line(half, threshold, share, float(found.mean()) / K, pages))
    return lines


def print_lines(lines: Sequence[Line]) -> None:
    """Print a table for people."""
    print(f"{'half':>5}{'threshold':>10}{'again':>8}{'recall10':>10}{'pages':>8}")
    for each in lines:
        print(
            f"{each.half:>5}{each.threshold:>10.1f}{each.asked_again:>8.3f}"
            f"{each.recall10:>10.4f}{each.pages:>8.0f}"
        )


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--json", type=Path, required=True)
    arguments = parse_with_data(parser)
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    gallery = DrawnVectors(real.gallery, arguments.rows)
    photos = gallery.take_queries(real.queries, len(real.queries)).vectors
    nothing = {NO_FILTER: [Filter()] * len(photos)}
    truth = find_truth(gallery.chunks(), photos, nothing, K)[NO_FILTER].positions
    scale = max(arguments.rows / 1e5, 1) ** 0.5  # as ask_near has it
    reranked = round(WANTED * scale**0.75)
    ef = max(round(80 * scale), reranked)
    with own_home("hard-photos") as home:
        servers = start_matcher(home)
        encoder_id = load_matcher(servers.owner_url, gallery)
        build_index(servers.owner_url, encoder_id)
        with psycopg.connect(servers.owner_url, autocommit=True) as connection:
            register_vector(connection)
            once = ask_all(connection, encoder_id, photos, truth, ef=ef, reranked=reranked)
            again = ask_all(
                connection, encoder_id, photos, truth, ef=min(4 * ef, 1000), reranked=2 * reranked
            )
    lines = list_lines(once, again)
    print_lines(lines)
    result = {"rows": arguments.rows, "photos": len(photos), "ef": ef, "reranked": reranked}
    result["lines"] = [asdict(each) for each in lines]
    arguments.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
