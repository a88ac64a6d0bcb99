"""A search for a recipe: what it is given, what it says on the way, and what it comes to."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matcher.training.data.dataset import Problem
from matcher.training.recipe import Recipe
from matcher.training.scoring import Score
from matcher.training.study.record import Trial, rank_trials


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched, and for how long.

    Attributes:
        default: the recipe to be beaten; its `minutes` are those of each trial.
        any_loss: search the loss, too.
        trials: in all, those of earlier calls included.
        minutes: after which no trial is begun, those of earlier calls included.
    """

    default: Recipe
    any_loss: bool
    trials: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Tuned:
    """What a study came to.

    Attributes:
        before: score of the encoder that trials started from, on the same photos.
        trials: in their order, without those that came to no figure.
        recipe: the whole of the best one.
        problems: rows that nothing was learned from.
    """

    folder: Path
    before: Score
    trials: tuple[Trial, ...]
    recipe: Recipe
    problems: tuple[Problem, ...]

    @property
    def best(self) -> Trial:
        """The best trial that was trained to its end; of equals the first."""
        return rank_trials(self.trials)[0]

    @property
    def default(self) -> Trial:
        """The default recipe's, which is never ended early."""
        return self.trials[0]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return {
            "folder": str(self.folder),
            "before": self.before.to_dict(),
            "default": self.default.to_dict(),
            "best": self.best.to_dict(),
            "trials": [trial.to_dict() for trial in self.trials],
        }


@dataclass(frozen=True, slots=True)
class TrialStep:
    """A step of a trial, and where the study stands after it.

    Attributes:
        number: of the trial, from 0.
        share: of the trial, 0 to 1.
        best: the best trial so far; None during the first.
    """

    number: int
    share: float
    best: Trial | None
