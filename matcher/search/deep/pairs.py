"""Whether a photo shows one SKU, read from how the photo is answered in that SKU's catalogue."""

from typing import NamedTuple

from matcher.search.answer import Answer, Verdict


class PairJudgement(NamedTuple):
    """What an answer says of one SKU; see `Comparison`.

    Attributes:
        probability: 0 where the SKU is not among the candidates.
    """

    probability: float
    verdict: Verdict
    reason: str | None


def judge_pair(answer: Answer, sku: str, item_group_id: str | None) -> PairJudgement:
    """Return whether a photo shows a SKU, with the promises of the answer's own verdict.

    A photo shows one product: where the answer is sure that it is another one, it is not this one.

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
