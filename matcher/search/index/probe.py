"""Probe an index: its answers to blurred pictures of the catalogue, beside exact ones."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import inf

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection, text

from matcher.db.embeddings import to_numpy
from matcher.db.kept_queries import draw_queries
from matcher.db.probes import ProbePlace, ProbeRow
from matcher.search.answer import Answer
from matcher.search.candidates import match_vector
from matcher.search.filters import Filters
from matcher.search.index.shapes import SampledProduct, draw_filters

Floats = NDArray[np.float32]

K = 10
SAMPLE = 300

_SAMPLE = text("""
SELECT p.brand, p.price, t.id, t.path, e.vector
FROM (SELECT id, brand, price, taxonomy_id FROM matcher.product
      WHERE catalog_id = :catalog_id AND retired_at IS NULL ORDER BY random() LIMIT :n) p
CROSS JOIN LATERAL (SELECT e.vector FROM matcher.embedding e
                    WHERE e.encoder_id = :encoder_id AND e.product_id = p.id LIMIT 1) e
LEFT JOIN matcher.taxonomy t ON t.id = p.taxonomy_id
""")
# Planned for the fields that a filter has, on one core.
_SETTINGS = text("""
SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true),
       set_config('max_parallel_workers_per_gather', '0', true)
""")
# Nothing here reads what the index reads, so that rows which `candidate` lacks are missed. What is
# farther than all that was answered is dropped first: the rest is few.
_EXACT = text("""
SELECT r.sku
FROM (
  SELECT p.sku, rank() OVER (ORDER BY min(e.vector <#> CAST(:query AS halfvec)))
  FROM matcher.product p
  JOIN matcher.embedding e ON e.product_id = p.id
  WHERE e.encoder_id = :encoder_id AND e.catalog_id = :catalog_id
    AND e.vector <#> CAST(:query AS halfvec) <= :farthest
    AND p.catalog_id = :catalog_id AND p.retired_at IS NULL
    AND (CAST(:brand AS text) IS NULL OR lower(p.brand) = lower(:brand))
    AND (CAST(:category AS text) IS NULL
         OR p.taxonomy_id = ANY ((SELECT matcher.category_ids(:category))::integer[]))
    AND (CAST(:price_min AS numeric) IS NULL OR p.price BETWEEN :price_min AND :price_max)
    AND NOT EXISTS (SELECT FROM matcher.image i WHERE i.id = e.image_id AND i.generic)
  GROUP BY p.sku
) r
WHERE r.rank <= :k
""")
_NO_FILTER = {"brand": None, "category": None, "price_min": None, "price_max": None}


@dataclass(frozen=True, slots=True)
class _Sample:
    """Products of a catalogue, and questions: the number of a product, and a vector like it."""

    products: list[SampledProduct]
    questions: list[tuple[int, Floats]]


class Probe:
    """One run: questions counted by place and shape."""

    def __init__(self) -> None:
        self._rng = np.random.default_rng()
        self._samples: dict[ProbePlace, _Sample] = {}
        self._counts: dict[tuple[ProbePlace, str], Counter[str]] = defaultdict(Counter)

    def ask(self, connection: Connection, place: ProbePlace) -> bool:
        """Ask one question under a filter of each shape; False when there is none.

        Args:
            connection: in a transaction of one snapshot: answers are compared with rows.
            place: whose index is asked, with its pictures, blurred, and questions kept there.
        """
        connection.execute(_SETTINGS)
        if place not in self._samples:
            self._samples[place] = _draw_sample(connection, place, self._rng)
        sample = self._samples[place]
        if not sample.questions:
            return False
        own, vector = sample.questions[int(self._rng.integers(len(sample.questions)))]
        for shape, asked in draw_filters(sample.products[own], sample.products, self._rng).items():
            filters: Filters = {**asked, "catalog": place.catalog, "encoder": place.encoder}
            answer = match_vector(connection, vector, k=K, filters=filters)
            right = _compare_all(connection, place, vector, asked, answer)
            self._counts[place, shape].update(_count(answer, right))
        return True

    def list_rows(self) -> list[ProbeRow]:
        """Return what was found so far."""
        return [ProbeRow(place, shape, **found) for (place, shape), found in self._counts.items()]


def _draw_sample(connection: Connection, place: ProbePlace, rng: np.random.Generator) -> _Sample:
    key = {"catalog_id": place.catalog_id, "encoder_id": place.encoder_id, "n": SAMPLE}
    rows = connection.execute(_SAMPLE, key).all()
    products = [SampledProduct(*row[:-1]) for row in rows]
    vectors = [to_numpy(row.vector) for row in rows]
    questions = [(own, _blur(vector, rng)) for own, vector in enumerate(vectors)]
    if vectors:
        # What a user looked for is not known: the nearest of these products stands for it.
        kept = draw_queries(connection, place.encoder_id, place.catalog_id, SAMPLE)
        questions += [(int(np.argmax(np.stack(vectors) @ query)), query) for query in kept]
    return _Sample(products, questions)


def _compare_all(
    connection: Connection, place: ProbePlace, vector: Floats, filters: Filters, answer: Answer
) -> set[str]:
    """Return the SKUs of the exact answer; all that tie with the last are among them."""
    key = {"encoder_id": place.encoder_id, "catalog_id": place.catalog_id, "k": K}
    asked = {**_NO_FILTER, **filters, **key, "query": HalfVector(vector).to_text()}
    farthest = -answer.matches[-1].similarity if len(answer.matches) == K else inf
    right = set(connection.execute(_EXACT, {**asked, "farthest": farthest}).scalars())
    if len(right) < K and farthest < inf:  # some that were answered should not have been
        right = set(connection.execute(_EXACT, {**asked, "farthest": inf}).scalars())
    return right


def _count(answer: Answer, right: set[str]) -> dict[str, int]:
    wanted = min(K, len(right))
    answered = {match.sku for match in answer.matches}
    return {
        "questions": 1,
        "exact": int(answer.method == "exact"),
        "short": int(len(answered) < wanted),
        "wanted": wanted,
        "found": min(wanted, len(answered & right)),
    }


def _blur(vector: Floats, rng: np.random.Generator) -> Floats:
    """Return a vector as of another photo of the product: never a point of the gallery."""
    noise = rng.standard_normal(len(vector)).astype(np.float32)
    blurred = vector + 0.5 * noise / np.linalg.norm(noise)
    return np.asarray(blurred / np.linalg.norm(blurred), np.float32)
