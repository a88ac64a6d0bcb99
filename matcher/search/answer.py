"""What a question is answered with; the same value from Python, CLI and tasks."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, cast, get_args

from matcher.attributes.differences import AttributeComparison
from matcher.errors import InputError
from matcher.images.region import Regions

Depth = Literal["vector", "deep"]
"""How deep a search looks: at one vector, or at several views and at what they name."""

Verdict = Literal["SAME_SKU", "SAME_GROUP", "REVIEW", "NO_MATCH"]
"""What an answer amounts to; REVIEW: somebody has to look."""


@dataclass(frozen=True, slots=True)
class Match:
    """One SKU of an answer.

    Attributes:
        rank: from 1; equal similarities are ordered by SKU.
        similarity: inner product of unit vectors with the SKU's best picture, in [-1, 1]. At
            depth deep that of the view that is most similar. 0 for a question of identifiers
            alone, where no picture is compared.
        probability: that this is the SKU; None at depth vector.
    """

    rank: int
    sku: str
    item_group_id: str | None
    title: str | None
    similarity: float
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Ranked SKUs, and how far they can be trusted to be the right ones.

    Attributes:
        method: "exact" (every eligible picture was compared) or "approximate" (by the index).
        complete: no eligible SKU can be missing from these ranks.
        depth: how deep the search looked; "vector" is what SQL answers, too.
        region: the part of the photo that was asked about: as given; else, at depth deep, where
            the product was found. A tuple for several photos, None for the whole.
        identifiers: "matched" when a GTIN or MPN of the question names the first SKU and no other
            is more similar, "contradict" when another is, "none" when none was given or nothing
            has it.
        verdict: SAME_SKU, SAME_GROUP, REVIEW or NO_MATCH; None at depth vector.
        reason: why the verdict is not a firmer one.
        pair: the SKUs to be looked at beside each other.
        why: what sets the first SKU apart from the second, in words.
    """

    matches: tuple[Match, ...]
    method: str
    complete: bool
    depth: Depth = "vector"
    region: Regions | None = None
    identifiers: str = "none"
    verdict: Verdict | None = None
    reason: str | None = None
    pair: tuple[str, ...] = ()
    why: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How similar two things are, and why: pictures, texts, both, or SKUs.

    Attributes:
        similarity: inner product of unit vectors, in [-1, 1].
        depth: "deep" where a deep look was taken, too: at photos, or at the pictures of SKUs.
        blocks: cosine of each block of the vectors, such as "image" and "color", where both sides
            have something in it: of two SKUs, between the means of their pictures.
        attributes: what fields and texts say of both, and whether they agree.
        why: the same in words, and what the identifiers say.
        probability: that both are the same product; None at depth vector.
        verdict: SAME_SKU, SAME_GROUP, REVIEW or NO_MATCH (another one); None at depth vector.
        reason: why the verdict is not a firmer one.
    """

    a: str
    b: str
    similarity: float
    depth: Depth = "vector"
    blocks: Mapping[str, float] = field(default_factory=dict)
    attributes: tuple[AttributeComparison, ...] = ()
    why: tuple[str, ...] = ()
    probability: float | None = None
    verdict: Verdict | None = None
    reason: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


def check_depth(depth: str) -> Depth:
    """Return how deep to look.

    Raises:
        InputError: it is no depth.
    """
    if depth not in get_args(Depth):
        raise InputError(f"depth is {depth!r}: choose vector or deep")
    return cast("Depth", depth)
