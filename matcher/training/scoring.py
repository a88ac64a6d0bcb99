"""Photos against the catalogue, scored as the database would: every block, best picture a SKU."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.evaluation.metrics import delta_similarity, draw_others, rank_of, top_k
from matcher.training.data.dataset import Example

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Score:
    """What a set of photos was answered.

    Attributes:
        top1: per cent; so `top3`, `top5`.
        delta: mean similarity to the own product's main picture less that to 20 others'.
        queries: how many photos.
    """

    top1: float
    top3: float
    top5: float
    delta: float
    queries: int

    def to_dict(self) -> dict[str, float]:
        """Return JSON types only, rounded."""
        return {name: round(value, 4) for name, value in asdict(self).items()}


class Gallery:
    """Which picture is of which SKU; vectors are given anew with each question."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.skus = sorted({each.sku for each in examples})
        place = {sku: row for row, sku in enumerate(self.skus)}
        self._rows = np.array([place[each.sku] for each in examples])
        self._main = np.array([self._rows.tolist().index(row) for row in range(len(self.skus))])

    def similarities(self, queries: Vectors, pictures: Vectors) -> Vectors:
        """Return the best similarity a SKU: (queries, skus)."""
        best = np.full((len(self.skus), len(queries)), -np.inf, np.float32)
        np.maximum.at(best, self._rows, pictures @ queries.T)
        return best.T

    def score(
        self, photos: Sequence[Example], queries: Vectors, pictures: Vectors, *, seed: int = 0
    ) -> Score:
        """Return the score of photos whose SKUs the gallery holds.

        Args:
            photos: what the queries show.
            queries: (n, dim), unit length, one a photo.
            pictures: (m, dim), unit length, one an example of the gallery.
            seed: fixes the products that delta similarity compares with.
        """
        ranks = self.ranks(photos, queries, pictures)
        rng, main = np.random.default_rng(seed), pictures[self._main]
        deltas = []
        for photo, query in zip(photos, queries, strict=True):
            own = [self.skus.index(photo.sku)]
            others = draw_others(rng, len(self.skus), own)
            deltas.append(delta_similarity(query, main, own, others) if others else 0.0)
        top = {f"top{k}": float(top_k(ranks, k).mean()) for k in (1, 3, 5)}
        return Score(**top, delta=float(np.mean(deltas)), queries=len(photos))

    def ranks(self, photos: Sequence[Example], queries: Vectors, pictures: Vectors) -> list[float]:
        """Return each photo's place of its SKU, from 1."""
        table = self.similarities(queries, pictures)
        return [
            rank_of(row, self.skus, [photo.sku]) for row, photo in zip(table, photos, strict=True)
        ]
