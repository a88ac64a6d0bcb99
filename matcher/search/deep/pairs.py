"""Whether two things are one product, read from how a catalogue answers what they show."""

from typing import NamedTuple

from matcher.search.answer import Answer, Verdict
from matcher.search.deep.answer import Ranking
from matcher.search.deep.candidates import Candidate, CandidatePicture, group_of
from matcher.search.deep.query import QueryLooks

_BESIDE = ""  # no SKU of a catalogue
_UNCALIBRATED = "outside_calibration"


class PairJudgement(NamedTuple):
    """What answers say of a pair; see `Comparison`."""

    probability: float
    verdict: Verdict
    reason: str | None


def judge_pair(answer: Answer, sku: str, item_group_id: str | None) -> PairJudgement:
    """Return whether a photo shows a SKU, with the promises of the answer's own verdict.

    A photo shows one product: where the answer is sure that it is another one, it is not this one.

    The probability is 0 where the SKU is not among the candidates.

    Args:
        answer: at depth deep, to the photo, with all its candidates.
        sku: as the catalogue spells it.
        item_group_id: its variant group.
    """
    chances = {match.sku: match.probability or 0.0 for match in answer.matches}
    probability = chances.get(sku, 0.0)
    verdict, reason = answer.verdict or "REVIEW", answer.reason
    if verdict in ("NO_MATCH", "REVIEW"):
        return PairJudgement(probability, verdict, reason)
    if verdict == "SAME_SKU" and answer.matches[0].sku == sku:
        return PairJudgement(probability, verdict, None)
    # Of a group the first member is told; of a SKU, the first of all.
    told = answer.pair[0] if verdict == "SAME_GROUP" else answer.matches[0].sku
    groups = {match.sku: match.item_group_id for match in answer.matches}
    if told == sku or (item_group_id is not None and groups.get(told) == item_group_id):
        return PairJudgement(probability, "SAME_GROUP", reason)
    return PairJudgement(probability, "NO_MATCH", None)


class AskedSide(NamedTuple):
    """One of two photos, asked of a catalogue.

    Attributes:
        alone: what the catalogue answers.
        beside: the same, if the other photo stood in it.
    """

    alone: Ranking
    beside: Ranking


def to_candidate(query: QueryLooks) -> Candidate:
    """Return a photo as if it were the only picture of a SKU, each of its views a picture."""
    views = [view.vector for look in query.looks for view in look.views]
    cues = {name: row for name, rows in query.cues.items() for row in rows[:1]}
    pictures = (CandidatePicture(0, vector, {} if at else cues) for at, vector in enumerate(views))
    nothing = (None,) * 8
    return Candidate(0, _BESIDE, *nothing, tuple(pictures))


def judge_photos(one: AskedSide, other: AskedSide) -> PairJudgement:
    """Return whether two photos show the same product.

    They do if each is what the other shows, or if both show the same SKU of the catalogue. The
    verdict has the promises of the two answers: it is sure where both are.
    """
    beside = (_chance_of(one.beside, _BESIDE) + _chance_of(other.beside, _BESIDE)) / 2
    listed = {each.candidate.sku: each.probability for each in other.alone.ranked}
    agreed = sum(
        each.probability * listed.get(each.candidate.sku, 0.0) for each in one.alone.ranked
    )
    verdict, reason = _agree(one.alone, other.alone)
    return PairJudgement(beside + (1 - beside) * agreed, verdict, reason)


def judge_skus(one: Ranking, sku: str, other: Ranking, other_sku: str) -> PairJudgement:
    """Return whether two SKUs are one product, by what a catalogue without either would answer.

    A distribution of shares (see `fusion`) stays the same but for its sum when a candidate goes.
    No promise is made: calibrations are fitted to photos, not to pictures of a catalogue.

    Args:
        one: of a picture of `sku`.
        sku: as the catalogue spells it.
        other: of a picture of `other_sku`.
        other_sku: as the catalogue spells it.
    """
    chances = [_without(one, sku, other_sku), _without(other, other_sku, sku)]
    return PairJudgement(sum(chances) / 2, "REVIEW", _UNCALIBRATED)


def _without(ranking: Ranking, own: str, wanted: str) -> float:
    rest = 1 - _chance_of(ranking, own)
    return min(_chance_of(ranking, wanted) / rest, 1.0) if rest > 0 else 0.0


def _chance_of(ranking: Ranking, sku: str) -> float:
    """Return the probability of a SKU; 0 where it is no candidate."""
    found = (each.probability for each in ranking.ranked if each.candidate.sku == sku)
    return next(found, 0.0)


def _agree(one: Ranking, other: Ranking) -> tuple[Verdict, str | None]:
    """Return what two verdicts amount to together."""
    verdicts = one.judgement.verdict, other.judgement.verdict
    for ranking in (one, other):
        if ranking.judgement.verdict == "REVIEW":
            return "REVIEW", ranking.judgement.reason
    if verdicts == ("NO_MATCH", "NO_MATCH"):  # of what is not listed nothing more is known
        return "REVIEW", "no_evidence"
    if "NO_MATCH" in verdicts or _told_group(one) != _told_group(other):
        return "NO_MATCH", None
    if verdicts == ("SAME_SKU", "SAME_SKU") and _first_sku(one) == _first_sku(other):
        return "SAME_SKU", None
    return "SAME_GROUP", one.judgement.reason or other.judgement.reason


def _first_sku(ranking: Ranking) -> str:
    return ranking.ranked[0].candidate.sku


def _told_group(ranking: Ranking) -> str:
    """Return the group that is told: of a group its first member, of a SKU the first of all."""
    said = ranking.judgement
    told = said.pair[0] if said.verdict == "SAME_GROUP" else _first_sku(ranking)
    return next(group_of(each.candidate) for each in ranking.ranked if each.candidate.sku == told)
