"""What a question is answered with; the same value from Python, CLI and tasks."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Match:
    """One SKU of an answer.

    Attributes:
        rank: from 1; equal similarities are ordered by SKU.
        similarity: inner product of unit vectors with the SKU's best picture, in [-1, 1]; 0 for a
            question of identifiers alone, where no picture is compared.
    """

    rank: int
    sku: str
    item_group_id: str | None
    title: str | None
    similarity: float


@dataclass(frozen=True, slots=True)
class Answer:
    """Ranked SKUs, and how far they can be trusted to be the right ones.

    Attributes:
        method: "exact" (every eligible picture was compared) or "approximate" (by the index).
        complete: no eligible SKU can be missing from these ranks.
        depth: how deep the search looked; "vector" is what SQL answers, too.
        identifiers: "matched" when a GTIN or MPN of the question names the first SKU and no other
            is more similar, "contradict" when another is, "none" when none was given or nothing
            has it.
    """

    matches: tuple[Match, ...]
    method: str
    complete: bool
    depth: str = "vector"
    identifiers: str = "none"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How similar two things are: pictures, or SKUs, or one of each."""

    a: str
    b: str
    similarity: float
    depth: str = "vector"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)
