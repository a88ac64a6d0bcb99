"""The record of a search: which recipes were tried and what they came to, in Optuna's journal."""

import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.errors import InputError
from matcher.training.scoring import Score
from matcher.training.study.space import Space

if TYPE_CHECKING:
    import optuna

JOURNAL = "journal.log"
_RANDOM_TRIALS = 6  # before the sampler has enough to go by
_UNPRUNED_TRIALS = 4  # whose medians the others are held to
_REPORTS = 10  # a trial, at equal shares of its budget: epochs of larger views come less often


@dataclass(frozen=True, slots=True)
class Trial:
    """One recipe that was tried.

    Attributes:
        number: from 0; the first is the default.
        params: what was searched, by the names of the recipe's entries.
        score: of held-out photos; the last one where it was ended early.
        pruned: ended early, as it stood below the median of the others.
    """

    number: int
    params: dict[str, Any]
    score: Score
    pruned: bool

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return {
            "number": self.number,
            "params": self.params,
            "figures": self.score.to_dict(),
            "pruned": self.pruned,
        }


def judge(score: Score) -> float:
    """Return one number to compare by: top-1, and among equals delta.

    Delta lies between -2 and 2: a hundredth of it weighs less than one photo of any panel does.
    """
    return score.top1 + score.delta / 100


def rank_trials(trials: tuple[Trial, ...]) -> list[Trial]:
    """Return the trials that were trained to their end, best first; of equals the earlier first."""
    whole = (trial for trial in trials if not trial.pruned)
    return sorted(whole, key=lambda trial: (-judge(trial.score), trial.number))


class Attempt:
    """A trial in the making.

    Attributes:
        params: what is to be tried.
    """

    def __init__(self, study: "optuna.Study", trial: "optuna.Trial") -> None:
        self._study, self._trial = study, trial
        self._reported: set[int] = set()
        self.params: dict[str, Any] = trial.params

    def report(self, share: float, score: Score) -> None:
        """Take in how it stands.

        Args:
            share: of the trial's budget, 0 to 1.
            score: of held-out photos, the last.

        Raises:
            optuna.TrialPruned: it stands below the median of the others.
        """
        import optuna

        step = int(_REPORTS * min(share, 1.0))
        if step in self._reported or not math.isfinite(judge(score)):
            return
        self._reported.add(step)
        self._trial.set_user_attr("figures", asdict(score))
        self._trial.report(judge(score), step)
        if self._trial.should_prune():
            raise optuna.TrialPruned

    def end(self, score: Score | None) -> None:
        """Keep what it came to; None when it was ended early.

        A training that ran away, at a rate too high, counts as ended early.
        """
        from optuna.trial import TrialState

        if score is None or not math.isfinite(judge(score)):
            self._study.tell(self._trial, state=TrialState.PRUNED)
            return
        self._trial.set_user_attr("figures", asdict(score))
        self._study.tell(self._trial, judge(score))


class Study:
    """Trials in a folder, which is locked by whoever works on it: see `tune_recipe`.

    Args:
        folder: exists.
        identity: of the data and the options; trials of others cannot be compared.
        space: what is searched.
        first: the values of the first trial.
        seed: fixes what is tried.

    Raises:
        InputError: the folder holds a study of another identity.
    """

    def __init__(
        self, folder: Path, identity: str, *, space: Space, first: dict[str, Any], seed: int
    ) -> None:
        import optuna
        from optuna.storages.journal import JournalFileBackend

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        backend = JournalFileBackend(str(folder / JOURNAL))
        self._study = optuna.create_study(
            storage=optuna.storages.JournalStorage(backend),
            study_name=folder.name,
            direction="maximize",
            load_if_exists=True,
            pruner=optuna.pruners.MedianPruner(n_startup_trials=_UNPRUNED_TRIALS),
        )
        self._space, self._first, self._seed = space, first, seed
        self._identify(folder, identity)

    @property
    def trials(self) -> tuple[Trial, ...]:
        """The trials that ended, in their order, without those that came to no figure."""
        from optuna.trial import TrialState

        return tuple(
            Trial(
                number,
                each.params,
                Score(**each.user_attrs["figures"]),
                pruned=each.state == TrialState.PRUNED,
            )
            for number, each in enumerate(self._ended())
            if "figures" in each.user_attrs
        )

    @property
    def done(self) -> int:
        """How many trials ended."""
        return len(self._ended())

    @property
    def spent_s(self) -> float:
        """Seconds that they took."""
        return sum(each.duration.total_seconds() for each in self._ended() if each.duration)

    @property
    def before(self) -> Score | None:
        """Score of the encoder that trials start from; None before the first one ended."""
        kept = self._study.user_attrs.get("before")
        return Score(**kept) if kept else None

    def keep_before(self, score: Score) -> None:
        """Keep the score of the encoder that trials start from."""
        self._study.set_user_attr("before", asdict(score))

    def begin(self) -> Attempt:
        """Begin the next trial."""
        import optuna

        self._take_up()
        # Seeded anew for each, so that a study that was stopped goes on as if it had not been.
        self._study.sampler = optuna.samplers.TPESampler(
            seed=(self._seed * 10_000 + self.done) % 2**32, n_startup_trials=_RANDOM_TRIALS
        )
        return Attempt(self._study, self._study.ask(self._space))

    def _identify(self, folder: Path, identity: str) -> None:
        if not self.done:  # nothing was tried yet: a table may have been mended meanwhile
            self._study.set_user_attr("identity", identity)
        elif self._study.user_attrs["identity"] != identity:
            raise InputError(
                f"{folder} is a study of other data, another encoder, other options or trials of"
                " another length: give the same ones to go on (for more trials, --minutes in"
                " proportion), choose another name, or delete that folder"
            )

    def _take_up(self) -> None:
        """Line up again what was cut off, and before anything else the first trial."""
        from optuna.trial import TrialState

        cut = self._study.get_trials(states=(TrialState.RUNNING,))
        for trial in cut:
            self._study.tell(trial.number, state=TrialState.FAIL)
        waiting = self._study.get_trials(states=(TrialState.WAITING,))
        if not self.done and not waiting:
            self._study.enqueue_trial(self._first)
        for trial in cut if self.done else ():
            self._study.enqueue_trial(trial.params)

    def _ended(self) -> "list[optuna.trial.FrozenTrial]":
        from optuna.trial import TrialState

        return self._study.get_trials(states=(TrialState.COMPLETE, TrialState.PRUNED))
