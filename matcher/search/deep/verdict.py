"""What a distribution amounts to: the same SKU, its group, nothing of the catalogue, or a look."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.search.answer import Verdict
from matcher.search.deep.calibration import Calibration, Promise
from matcher.search.deep.candidates import Candidate, group_of
from matcher.search.deep.fusion import Distribution

CLOSE = 3.0  # times as probable: two SKUs nearer than that are a close pair
_LIKELY = 0.5
_FAINT = 0.2
_ATTRIBUTES = ("color", "size", "material")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, and why it is not a firmer one.

    Attributes:
        reason: of SAME_GROUP `new_variant`, `undecidable(ATTRIBUTE)` or `ambiguous`; of REVIEW
            `identifier_conflict`, `close_pair`, `no_evidence` or `outside_calibration`; else None.
        pair: the SKUs to be looked at beside each other.
    """

    verdict: Verdict
    reason: str | None = None
    pair: tuple[str, ...] = ()


def judge(
    distribution: Distribution,
    candidates: Sequence[Candidate],
    calibration: Calibration,
    *,
    pictures: int,
    trust_shipped: bool = False,
    contradicted: Collection[int] = (),
) -> Judgement:
    """Return the firmest verdict that keeps what the calibration promises.

    Args:
        distribution: over the candidates.
        candidates: what the photo was compared with.
        calibration: of the catalogue, or the shipped one.
        pictures: in the catalogue; with ten times as many as it was calibrated with it is another.
        trust_shipped: take the promises of the shipped calibration for those of this catalogue.
        contradicted: candidates that the question speaks against; they are never SAME_SKU.
    """
    if not candidates:
        return Judgement("REVIEW", "no_evidence")
    promise = calibration.promise
    first, second = _first_two(distribution)
    pair = _pair(candidates, first, second)
    if first in contradicted and distribution.same[first] >= _LIKELY:
        return _judge_conflict(distribution, candidates, first, contradicted)
    if not calibration.covers(pictures, trust_shipped=trust_shipped):
        return Judgement("REVIEW", "outside_calibration", pair)
    if first not in contradicted and _keeps(distribution.same[first], promise.same):
        return Judgement("SAME_SKU")
    groups = [group_of(each) for each in candidates]
    chances = distribution.sum_groups(groups)
    best = max(chances, key=lambda name: chances[name])
    if _keeps(chances[best], promise.group):
        return _judge_group(distribution, candidates, groups, best)
    if _keeps(distribution.none, promise.none):
        return Judgement("NO_MATCH")
    return Judgement("REVIEW", _doubt(distribution, first, second, promise), pair)


def _judge_conflict(
    distribution: Distribution,
    candidates: Sequence[Candidate],
    first: int,
    contradicted: Collection[int],
) -> Judgement:
    """Show what the photo names beside the most probable that the question allows."""
    allowed = [at for at in range(len(candidates)) if at not in contradicted]
    allowed.sort(key=lambda at: (-distribution.same[at], candidates[at].sku))
    pair = _pair(candidates, first, allowed[0] if allowed else None)
    return Judgement("REVIEW", "identifier_conflict", pair)


def _doubt(distribution: Distribution, first: int, second: int | None, promise: Promise) -> str:
    """Return why none of the verdicts is given."""
    same = distribution.same
    if same[first] < _FAINT:
        return "no_evidence"
    if second is not None and _is_close(same, first, second):
        return "close_pair"
    return "no_evidence" if promise.same is not None else "outside_calibration"


def _judge_group(
    distribution: Distribution, candidates: Sequence[Candidate], groups: Sequence[str], best: str
) -> Judgement:
    """Say why it is the group that is told, and not the SKU."""
    members = [at for at, name in enumerate(groups) if name == best]
    members.sort(key=lambda at: (-distribution.same[at], candidates[at].sku))
    pair = tuple(candidates[at].sku for at in members[:2])
    listed = float(sum(distribution.same[at] for at in members))
    if distribution.unlisted[best] > _LIKELY * (listed + distribution.unlisted[best]):
        return Judgement("SAME_GROUP", "new_variant", pair[:1])
    if len(members) > 1 and _is_close(distribution.same, members[0], members[1]):
        differing = _find_difference(candidates[members[0]], candidates[members[1]])
        if differing is not None:
            return Judgement("SAME_GROUP", f"undecidable({differing})", pair)
    return Judgement("SAME_GROUP", "ambiguous", pair)


def _find_difference(one: Candidate, other: Candidate) -> str | None:
    """Return the only attribute in which two variants differ."""
    said = [name for name in _ATTRIBUTES if getattr(one, name) != getattr(other, name)]
    return said[0] if len(said) == 1 else None


def _first_two(distribution: Distribution) -> tuple[int, int | None]:
    order = np.argsort(-distribution.same, kind="stable")
    return int(order[0]), int(order[1]) if len(order) > 1 else None


def _is_close(same: NDArray[np.float64], one: int, other: int) -> bool:
    return bool(same[one] < CLOSE * same[other])


def _keeps(chance: float, least: float | None) -> bool:
    return least is not None and chance >= least


def _pair(candidates: Sequence[Candidate], first: int, second: int | None) -> tuple[str, ...]:
    return tuple(candidates[at].sku for at in (first, second) if at is not None)
