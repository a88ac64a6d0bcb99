"""Candidates to an answer: ranked by probability, with a verdict and what speaks for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from matcher.attributes.sentences import describe_attributes
from matcher.images.region import Regions
from matcher.search.answer import Answer, Match
from matcher.search.deep.calibration import Calibration
from matcher.search.deep.candidates import Candidate, CandidateUnion, group_of
from matcher.search.deep.contradictions import find_contradicted, list_statements
from matcher.search.deep.features import describe, list_features
from matcher.search.deep.fusion import in_order
from matcher.search.deep.query import QueryLooks
from matcher.search.deep.verdict import Judgement, judge

_SAID = {
    "vector": "more similar as a whole",
    "view": "more similar in one of the views",
    "image_clutter": "more similar, whatever its colour",
    "color_plain": "more similar in colour",
    "mean": "more similar to all of its pictures",
    "geometry": "the same print in the same arrangement",
}
_WORTH_SAYING = 0.5  # of a natural logarithm of odds


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate in its place.

    Attributes:
        similarity: see `Match`.
        probability: that the photo shows this SKU.
    """

    candidate: Candidate
    similarity: float
    probability: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """All candidates of a question, the most probable first.

    Attributes:
        why: what the question contradicts in the first, and what sets it apart from the second,
            the weightiest first.
    """

    ranked: tuple[Ranked, ...]
    judgement: Judgement
    why: tuple[str, ...]


def rank(
    query: QueryLooks,
    candidates: Sequence[Candidate],
    calibration: Calibration,
    *,
    pictures: int,
    trust_shipped: bool = False,
) -> Ranking:
    """Return the candidates, the most probable first; equal ones are ordered by SKU.

    Args:
        query: photos of one product.
        candidates: at least one.
        calibration: of the catalogue, or the shipped one.
        pictures: in the catalogue.
        trust_shipped: see `judge`.

    Raises:
        ConfigurationError: the calibration is of other features.
    """
    names = list_features()
    fusion = in_order(calibration.fusion, names)
    features = describe(query.spec, query.looks, candidates, query.cues)
    groups = [group_of(each) for each in candidates]
    distribution = fusion.distribute(features, groups)
    contradicted = find_contradicted(list_statements(query), candidates)
    judgement = judge(
        distribution,
        candidates,
        calibration,
        pictures=pictures,
        trust_shipped=trust_shipped,
        contradicted=contradicted,
    )
    similarities = np.minimum(features[:, names.index("view")], 1.0)  # half precision
    order = sorted(
        range(len(candidates)), key=lambda at: (-distribution.same[at], candidates[at].sku)
    )
    ranked = tuple(
        Ranked(candidates[at], float(similarities[at]), float(distribution.same[at]))
        for at in order
    )
    against = describe_attributes(contradicted.get(order[0], ()))
    why = _explain(fusion.weights, names, features[order[:2]])
    return Ranking(ranked, judgement, (*against, *why))


def to_answer(
    ranking: Ranking,
    union: CandidateUnion,
    *,
    k: int,
    distinct_groups: bool,
    region: Regions | None,
) -> Answer:
    """Return the first k SKUs, or of each variant group its first, as an answer."""
    ranked = ranking.ranked
    shown = islice(_first_of_groups(ranked) if distinct_groups else ranked, k)
    matches = tuple(
        Match(
            number,
            each.candidate.sku,
            each.candidate.item_group_id,
            each.candidate.title,
            each.similarity,
            each.probability,
        )
        for number, each in enumerate(shown, start=1)
    )
    said = ranking.judgement
    return Answer(
        matches,
        union.method,
        union.complete,
        "deep",
        region,
        verdict=said.verdict,
        reason=said.reason,
        pair=said.pair,
        why=ranking.why,
    )


def _explain(
    weights: Mapping[str, float], names: Sequence[str], first_two: NDArray[np.float32]
) -> tuple[str, ...]:
    """Say in words what gives the first candidate better odds than the second."""
    if len(first_two) < 2:
        return ()
    gains: dict[str, float] = {}
    for name, ours, theirs in zip(names, *first_two.tolist(), strict=True):
        said = _SAID.get(name.partition(".")[0], name.partition(".")[0])
        gains[said] = gains.get(said, 0.0) + weights[name] * (ours - theirs)
    weighty = sorted(gains, key=lambda said: -gains[said])
    return tuple(said for said in weighty if gains[said] >= _WORTH_SAYING)


def _first_of_groups(ranked: Iterable[Ranked]) -> Iterator[Ranked]:
    """Yield the first SKU of each variant group; a SKU without a group is one of its own."""
    seen: set[str] = set()
    for each in ranked:
        group = group_of(each.candidate)
        if group not in seen:
            yield each
        seen.add(group)
