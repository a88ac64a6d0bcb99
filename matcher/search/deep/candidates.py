"""What a deep look compares: SKUs that any view of a photo names, with their nearest pictures."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection, Row

from matcher.search.candidates import ask_rows
from matcher.search.deep.views import Look
from matcher.search.filters import Filters

_NO_CUES: Mapping[str, int] = {}
_QUESTION = (
    "find_union(CAST(CAST(:queries AS text[]) AS halfvec[]), cues => CAST(:cues AS jsonb),"
    " closely => :closely"
)

UNION = 60
"""SKUs that a deep look compares, where no more are asked for."""
CLOSELY = 12
"""SKUs of which every picture comes with its cues; of those after them the nearest one does."""

_HEADER_BYTES = 4  # of a halfvec as PostgreSQL sends it: how many columns, and two that are unused


@dataclass(frozen=True, slots=True)
class CandidatePicture:
    """A picture of a candidate.

    Attributes:
        vector: float32, (dim,), unit length, as stored in half precision.
        cues: what was read of it before, by the cue's name; one that is missing, or is not to be
            compared, has no entry.
    """

    image_id: int
    vector: NDArray[np.float32]
    cues: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A SKU that may be the answer, as the catalogue describes it.

    Attributes:
        pictures: three at most, the nearest to any view first.
        count: of all its pictures; 0 where these are all.
        mean: of the vectors of all its pictures, float32, (dim,); None where these are all.
    """

    product_id: int
    sku: str
    item_group_id: str | None
    title: str | None
    brand: str | None
    color: str | None
    size: str | None
    material: str | None
    gtin: str | None
    mpn: str | None
    pictures: tuple[CandidatePicture, ...]
    count: int = 0
    mean: NDArray[np.float32] | None = None

    @property
    def prototype(self) -> NDArray[np.float32]:
        """The mean of all its pictures, float32, (dim,), unit length (Snell et al. 2017)."""
        mean = self.mean
        if mean is None:
            mean = np.mean([each.vector for each in self.pictures], axis=0, dtype=np.float32)
        return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-6), np.float32)

    def without(self, image_id: int | None) -> "Candidate | None":
        """Return it as if it did not have a picture; None where it has no other."""
        gone = next((each for each in self.pictures if each.image_id == image_id), None)
        if gone is None:
            return self
        kept = tuple(each for each in self.pictures if each is not gone)
        if self.mean is None or self.count < 2:
            return replace(self, pictures=kept) if kept else None
        rest = (self.count * self.mean - gone.vector) / (self.count - 1)
        return replace(self, pictures=kept, count=self.count - 1, mean=rest.astype(np.float32))


@dataclass(frozen=True, slots=True)
class CandidateUnion:
    """All that is compared for one question.

    Attributes:
        candidates: the SKU that stands highest for any view first.
        method: "exact" (each view was compared with every eligible picture) or "approximate".
        complete: every eligible SKU is among them.
    """

    candidates: tuple[Candidate, ...]
    method: str
    complete: bool


def find_union(
    connection: Connection,
    looks: Sequence[Look],
    filters: Filters,
    n: int = UNION,
    *,
    cues: Mapping[str, int] = _NO_CUES,
) -> CandidateUnion:
    """Return the `n` SKUs that stand highest for any view of one product's photos.

    With `distinct_groups` these are `n` variant groups, each by the SKUs that are its best for a
    view.

    Args:
        connection: to the database.
        looks: one a photo.
        filters: of every query.
        n: how many SKUs.
        cues: the version of each cue whose rows are wanted, by its name; rows of another version
            are as good as missing.

    Raises:
        UnknownNameError: the catalogue or category does not exist.
        InputError: n, a vector or a filter is out of range.
    """
    queries = [HalfVector(query).to_text() for look in looks for query in look.queries]
    values = {"queries": queries, "cues": json.dumps(dict(cues)), "closely": CLOSELY}
    rows = ask_rows(connection, _QUESTION, values, n, filters)
    if not rows:
        return CandidateUnion((), "exact", complete=False)
    return CandidateUnion(tuple(_read_candidates(rows)), rows[0].method, rows[0].complete)


def group_of(candidate: Candidate) -> str:
    """Return the variant group of a candidate; a group of its own where it has none."""
    if candidate.item_group_id is None:
        return f"sku:{candidate.sku}"
    return f"group:{candidate.item_group_id}"


def _read_candidates(rows: Sequence[Row[Any]]) -> Iterator[Candidate]:
    ordered = sorted(rows, key=lambda row: (row.rank, row.nearness))
    for _, group in groupby(ordered, key=lambda row: row.rank):
        several = list(group)
        one = several[0]
        yield Candidate(
            one.product_id,
            one.sku,
            one.item_group_id,
            one.title,
            one.own_brand,
            one.own_color,
            one.own_size,
            one.own_material,
            one.gtin,
            one.mpn,
            tuple(map(_read_picture, several)),
            one.pictures,
            None if one.mean is None else _read_vector(one.mean),
        )


def _read_picture(row: Row[Any]) -> CandidatePicture:
    cues = dict(zip(row.cue_names or (), row.cue_contents or (), strict=True))
    return CandidatePicture(row.image_id, _read_vector(row.vector), cues)


def _read_vector(sent: bytes) -> NDArray[np.float32]:
    return np.frombuffer(sent, ">f2", offset=_HEADER_BYTES).astype(np.float32)
