"""What is asked of which catalogue, and everything that came back."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matcher.catalog.product import Product
from matcher.evaluation.open_set import OpenSet
from matcher.evaluation.tables import LabelledPhoto, LeftOut
from matcher.search.answer import Depth, Match

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of which catalogue.

    Attributes:
        products: a feed, as for ingest.
        queries: a table of photos with columns `image`, `id`.
        gallery_photos: a table of photos that become further pictures of the products.
        distractors: a feed of products that are nobody's answer.
        encoder: name or path of the encoder's spec.
        seed: of what is drawn: the other products of the delta similarity, resamples.
        depth: of the answers.
    """

    products: Path
    queries: Path
    gallery_photos: Path | None = None
    distractors: Path | None = None
    encoder: str = "compact"
    seed: int = 0
    depth: Depth = "vector"


@dataclass(frozen=True, slots=True)
class AskedPhoto:
    """One query with its answers, and where the right SKU stands in the whole catalogue.

    Similarities are None for a query whose product is not in the gallery.

    Attributes:
        vector: float32, (dim,), unit length, of the whole photo.
        rank: of the right SKU, from 1; infinity when the product is not in the gallery.
        group_rank: of its variant group, when each group stands once, by its best SKU.
        own: similarity to the right SKU's best picture.
        other: the largest similarity to any SKU that is not right.
        delta: see `metrics.delta_similarity`; None where no other product has a vector.
        ahead: how many products, and how many distractors, are more similar than the right SKU.
    """

    photo: LabelledPhoto
    answers: tuple[Match, ...]
    vector: Vectors
    rank: float
    group_rank: float
    own: float | None
    other: float | None
    delta: float | None
    ahead: tuple[int, int] = (0, 0)

    @property
    def has_match(self) -> bool:
        """Whether the product is in the gallery."""
        return bool(self.photo.skus)

    @property
    def is_right(self) -> bool:
        """Whether the first answer is right; always False without a match."""
        return self.rank == 1

    @property
    def confidence(self) -> float:
        """The similarity of the first answer; -1 when there is none."""
        return self.answers[0].similarity if self.answers else -1.0

    @property
    def margin(self) -> float | None:
        """Similarity to the own product minus that to the best other one."""
        return None if self.own is None or self.other is None else self.own - self.other


@dataclass(frozen=True, slots=True)
class IndexCheck:
    """The index against the exact scan, over `queries` questions.

    Attributes:
        recall: share of the exact first `k` SKUs that the index gave, too.
        same_first: share of questions with the same first SKU.
    """

    queries: int
    k: int
    recall: float
    same_first: float


@dataclass(frozen=True)
class Evaluation:
    """Everything that was asked and answered; figures are computed from it.

    Attributes:
        skus: the products with a vector, sorted.
        products: every product of the gallery; `distractors` are the SKUs of nobody's answer.
        main: vectors of the products' main pictures, float32, (n, dim), in the order of `skus`.
        left_out: whatever could not be used, each with its reason.
        open_set: at depth deep, of photos of enough products.
    """

    task: Task
    encoder: str
    asked: tuple[AskedPhoto, ...]
    skus: tuple[str, ...]
    products: dict[str, Product]
    distractors: frozenset[str]
    main: Vectors
    left_out: tuple[LeftOut, ...]
    index: IndexCheck | None
    open_set: OpenSet | None = None

    @cached_property
    def matching(self) -> tuple[AskedPhoto, ...]:
        """The queries whose product is in the gallery."""
        return tuple(asked for asked in self.asked if asked.has_match)

    @cached_property
    def query_vectors(self) -> Vectors:
        """The queries' vectors, float32, (n, dim)."""
        return np.stack([asked.vector for asked in self.asked])

    @cached_property
    def strangers(self) -> tuple[AskedPhoto, ...]:
        """The queries whose product is not."""
        return tuple(asked for asked in self.asked if not asked.has_match)
