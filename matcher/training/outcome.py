"""What a training says of itself: after each step, after each epoch, and at its end."""

from dataclasses import dataclass
from typing import Any

from torch import nn

from matcher.training.scoring import Score


@dataclass(frozen=True, slots=True)
class Epoch:
    """What stood after an epoch; scores are those of the running mean of the weights.

    Attributes:
        loss: mean over the epoch's steps; NaN before the first.
        training: photos of SKUs that are learned.
        held_out: photos of SKUs that are not; None when nothing is held out.
    """

    number: int
    loss: float
    training: Score
    held_out: Score | None

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> "Epoch":
        """Return an epoch from what `dataclasses.asdict` made of it."""
        held_out = row["held_out"]
        return cls(
            row["number"],
            row["loss"],
            Score(**row["training"]),
            Score(**held_out) if held_out else None,
        )

    @property
    def judged(self) -> Score:
        """The score that decides."""
        return self.held_out or self.training

    @property
    def merit(self) -> tuple[float, float]:
        """What epochs are compared by: top-1, and among equals delta."""
        return self.judged.top1, self.judged.delta


@dataclass(frozen=True, slots=True)
class Step:
    """A step, and where the training stands after it.

    Attributes:
        number: from 1, over all epochs.
        share: of the budget, 0 to 1.
        last: the last scored epoch; the untrained encoder's at first.
    """

    epoch: int
    number: int
    loss: float
    share: float
    last: Epoch


@dataclass(frozen=True, slots=True)
class Trained:
    """What training came to.

    Attributes:
        module: the image module with the chosen weights.
        epochs: the first is the untrained encoder, numbered 0.
        chosen: scores of the chosen weights.
        share: of the way from the start to the tuned weights (WiSE-FT).
        ended: why training ended.
    """

    module: nn.Module
    epochs: tuple[Epoch, ...]
    best_epoch: int
    chosen: Epoch
    share: float
    steps: int
    seconds: float
    ended: str
