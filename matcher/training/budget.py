"""Time and steps of a training: how much of them is spent, and when they are over."""

import math
from time import monotonic

from matcher.training.recipe import Recipe


class Budget:
    """Spent by steps or by time, whichever is further; time for the scores to come is kept back.

    What of the minutes goes by before the training and after it is kept back, too.

    Args:
        recipe: gives minutes, epochs and warm-up.
        steps_per_epoch: batches of an epoch.
        last_scores: how many follow the last epoch.

    Attributes:
        kept_s: seconds of the minutes that others need: reading before, `val` afterwards.
        spent_s: seconds until the last epoch ended, those before a checkpoint included.
        score_s: seconds that the last score took.
    """

    def __init__(self, recipe: Recipe, steps_per_epoch: int, *, last_scores: int) -> None:
        self._recipe = recipe
        self._steps = recipe.max_epochs * steps_per_epoch
        self._last_scores = last_scores
        self.kept_s = 0.0
        self.spent_s = 0.0
        self.score_s = 0.0
        self._began = monotonic()

    @property
    def elapsed_s(self) -> float:
        """Seconds until now, those before a checkpoint included."""
        return monotonic() - self._began

    def begin(self) -> None:
        """Start the clock, at what was spent before."""
        self._began = monotonic() - self.spent_s

    def end_epoch(self, scored_s: float) -> None:
        """Take in how long the epoch's score took."""
        self.score_s = scored_s
        self.spent_s = self.elapsed_s

    @property
    def left_s(self) -> float:
        """Seconds until nothing but the scores may follow."""
        return self._steps_s - self.elapsed_s

    @property
    def _minutes_s(self) -> float:
        return self._recipe.minutes * 60 - self.kept_s

    @property
    def _steps_s(self) -> float:
        return self._minutes_s - self.score_s * (1 + self._last_scores)

    def share_done(self, steps: int) -> float:
        """Return the share that is spent after so many steps; above 1 when more was."""
        # The first step is always taken: rates come from it.
        by_time = self.elapsed_s / max(self._steps_s, 1e-6) if steps else 0.0
        return max(steps / self._steps, by_time)

    def rate_factor(self, steps: int) -> float:
        """Rise over the first steps, then fall along a cosine until the budget is spent."""
        rise = min(1.0, (steps + 1) / self._recipe.warmup_steps)
        return rise * 0.5 * (1 + math.cos(math.pi * min(self.share_done(steps), 1.0)))

    def find_end(self, epochs: int) -> str | None:
        """Return why training ends after so many epochs; None while there is room for another."""
        reserved_s = self.score_s * (2 + self._last_scores)
        if epochs and self.spent_s + reserved_s >= self._minutes_s:
            return f"{self._recipe.minutes:g} minutes were over"
        if epochs >= self._recipe.max_epochs:
            return f"{epochs} epochs were done"
        return None
