"""Candidates to an answer: ranked by their most similar view."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from matcher.images.region import Regions
from matcher.search.answer import Answer, Match
from matcher.search.deep.candidates import Candidate, CandidateUnion
from matcher.search.deep.views import Look


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate in its place.

    Attributes:
        similarity: see `Match`.
    """

    candidate: Candidate
    similarity: float


def rank(looks: Sequence[Look], candidates: Sequence[Candidate]) -> list[Ranked]:
    """Return the candidates, the most similar first; equal ones are ordered by SKU.

    The similarity of a photo is that of its most similar view, that of several photos their mean.
    """
    views = [np.stack([view.vector for view in look.views]) for look in looks]
    ranked = []
    for candidate in candidates:
        pictures = np.stack([picture.vector for picture in candidate.pictures])
        similarity = float(np.mean([(of_photo @ pictures.T).max() for of_photo in views]))
        ranked.append(Ranked(candidate, min(similarity, 1.0)))  # half precision
    return sorted(ranked, key=lambda each: (-each.similarity, each.candidate.sku))


def to_answer(
    ranked: Iterable[Ranked],
    union: CandidateUnion,
    *,
    k: int,
    distinct_groups: bool,
    region: Regions | None,
) -> Answer:
    """Return the first k SKUs, or of each variant group its first, as an answer."""
    shown = islice(_first_of_groups(ranked) if distinct_groups else ranked, k)
    matches = tuple(
        Match(number, each.candidate.sku, each.candidate.item_group_id, each.candidate.title,
              each.similarity)
        for number, each in enumerate(shown, start=1)
    )  # fmt: skip
    return Answer(matches, union.method, union.complete, "deep", region)


def _first_of_groups(ranked: Iterable[Ranked]) -> Iterator[Ranked]:
    """Yield the first SKU of each variant group; a SKU without a group is one of its own."""
    seen: set[str] = set()
    for each in ranked:
        group = each.candidate.item_group_id
        if group is None or group not in seen:
            yield each
        if group is not None:
            seen.add(group)
