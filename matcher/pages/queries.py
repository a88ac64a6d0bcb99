"""A query photo with its answers, for the template `queries.html.j2`."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What an answer is worth: the SKU itself, another variant of its group, something else."""

    RIGHT = "right"
    VARIANT = "variant"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """One ranked answer.

    Attributes:
        rank: from 1.
        similarity: higher is more similar; the bar shows 0 to 1.
        picture: encoded image bytes, or None if there is none.
        item_group_id: the variant group, if known.
    """

    rank: int
    sku: str
    title: str | None
    similarity: float
    picture: bytes | None
    item_group_id: str | None = None


@dataclass(frozen=True, slots=True)
class PageQuery:
    """A photo and its answers, best first.

    Attributes:
        picture: encoded image bytes.
        truth: the SKU that is in the photo, or None if unknown.
        truth_group_id: its variant group; an answer of the same group is marked as a near miss.
        truth_picture: picture of the true SKU, shown when the first answer is wrong.
        note: a line below the photo's name.
    """

    name: str
    picture: bytes
    truth: str | None
    answers: tuple[PageAnswer, ...]
    truth_group_id: str | None = None
    truth_title: str | None = None
    truth_picture: bytes | None = None
    note: str | None = None

    def mark(self, answer: PageAnswer) -> Mark:
        """Judge one answer against the truth."""
        if self.truth is None:
            return Mark.UNKNOWN
        if answer.sku == self.truth:
            return Mark.RIGHT
        group = self.truth_group_id
        return Mark.VARIANT if group and answer.item_group_id == group else Mark.OTHER

    @property
    def verdict(self) -> Mark:
        """The mark of the first answer."""
        if self.truth is None:
            return Mark.UNKNOWN
        return self.mark(self.answers[0]) if self.answers else Mark.OTHER

    @property
    def truth_rank(self) -> int | None:
        """The rank of the right SKU, if it is among the answers."""
        return next((answer.rank for answer in self.answers if answer.sku == self.truth), None)
