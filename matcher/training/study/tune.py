"""A search for a better recipe: short trainings of one budget, judged on the same held-out SKUs."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine

from matcher.encoders.runtime import count_cores
from matcher.encoders.spec import EncoderSpec
from matcher.errors import EncoderError, InputError
from matcher.extras import require_extra
from matcher.locks import try_lock
from matcher.training.allocator import keep_memory
from matcher.training.data.dataset import read_training_set
from matcher.training.data.folds import split_training_set
from matcher.training.experiment import Batching, Device, Experiment, Shared
from matcher.training.losses import load_loss
from matcher.training.mining import PgvectorMiner, open_database
from matcher.training.outcome import Step, Trained
from matcher.training.panel import Panel
from matcher.training.recipe import Recipe
from matcher.training.recipe_file import render_recipe
from matcher.training.run import Tables
from matcher.training.scoring import Score
from matcher.training.study.record import Attempt, Study, rank_trials
from matcher.training.study.search import Search, TrialStep, Tuned
from matcher.training.study.space import apply_params, create_space, read_params
from matcher.training.trainer import Trainer

ANY_LOSS = "any"
RECIPE = "recipe.toml"
PICTURE = "trials.png"

# `matcher train` holds out fold 0: what chooses the recipe must not be what judges it afterwards.
_FOLD = 1
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}")


def tune_recipe(
    tables: Tables,
    base: EncoderSpec,
    search: Search,
    *,
    name: str,
    folder: Path,
    device: Device = "auto",
    database: Callable[[], Engine] | None = None,
    on_stage: Callable[[str], None] = lambda _: None,
    on_step: Callable[[TrialStep], None] = lambda _: None,
) -> Tuned:
    """Try recipes, and keep the study in `folder`/`name`; the same call goes on where one stopped.

    The seed fixes the fold that is held out (not the one of `matcher train`), the batches of all
    trials, and what is tried.

    Args:
        tables: the data; `val` is not used.
        base: what each trial starts from.
        search: what is searched.
        name: of the study.
        folder: holds studies.
        device: `auto` takes the GPU when there is one.
        database: opens the one that a recipe with `mining` needs.
        on_stage: told what is done now, for people.
        on_step: called after each step of a trial.

    Raises:
        InputError: the study is of other data or options, or is being worked on; a table cannot be
            used, there is too little to learn, or the extra `train` is not installed.
        UnknownNameError: no such loss.
        EncoderError: the base cannot be loaded, or the default recipe learns nothing.
        ServerError: the recipe has `mining`, and the database cannot be used.
    """
    require_extra("train", "a search for a recipe")
    if not _NAME.fullmatch(name):
        raise InputError(f"{name!r} is no name for a study: use letters, digits, '.', '_' and '-'")
    default = search.default
    load_loss(default.loss)
    with _locked(folder / name) as target:
        study = _open_study(target, tables, base, search)
        engine = open_database(default, database)
        on_stage("reading")
        known = read_training_set(tables.products, tables.photos)
        split = split_training_set(known, folds=default.folds, fold=_FOLD, seed=default.seed)
        keep_memory()
        on_stage("loading")
        bench = _Bench(Experiment(base, split, default), device, engine)
        while study.done < search.trials and (not study.done or _time_is_left(study, search)):
            on_stage(f"trial {study.done + 1} of {search.trials}")
            bench.try_recipe(study, on_step)
            _write_papers(study, default, target)
        recipe, before = _write_papers(study, default, target)
        return Tuned(target, before, study.trials, recipe, known.problems)


def _time_is_left(study: Study, search: Search) -> bool:
    return study.spent_s < search.minutes * 60


@contextmanager
def _locked(target: Path) -> Iterator[Path]:
    target.mkdir(parents=True, exist_ok=True)
    held = try_lock(target / "lock")
    if held is None:
        raise InputError(f"{target} is being worked on by another process: choose another name")
    with held:
        yield target


def _open_study(target: Path, tables: Tables, base: EncoderSpec, search: Search) -> Study:
    default = search.default
    space = create_space(base, default, any_loss=search.any_loss)
    identity = {
        "data": tables.digest(),
        "base": base.fingerprint,
        "default": default.to_dict(),
        "space": {name: str(range_) for name, range_ in space.items()},
    }
    return Study(
        target,
        json.dumps(identity),
        space=space,
        first=read_params(default, base, space),
        seed=default.seed,
    )


class _Bench:
    """What the trials share: the data, the pictures that are scored, and the miner."""

    def __init__(self, first: Experiment, device: Device, engine: Engine | None) -> None:
        self._first, self._device = first, device
        spec, split, seed = first.spec, first.split, first.recipe.seed
        self._panel = Panel(split, spec, seed=seed, threads=count_cores())
        self._miner = PgvectorMiner(engine, split.training, spec) if engine else None

    def try_recipe(self, study: Study, on_step: Callable[[TrialStep], None]) -> None:
        """Make the study's next trial."""
        import optuna

        number, ranked, attempt = study.done, rank_trials(study.trials), study.begin()

        def report(step: Step) -> None:
            on_step(TrialStep(number, min(step.share, 1.0), ranked[0] if ranked else None))
            if step.last.number:  # the untrained encoder says nothing of the recipe
                attempt.report(step.share, step.last.judged)

        try:
            trained = self._train(attempt, report)
        except optuna.TrialPruned:
            attempt.end(None)
            return
        study.keep_before(trained.epochs[0].judged)
        attempt.end(trained.chosen.judged)

    def _train(self, attempt: Attempt, on_step: Callable[[Step], None]) -> Trained:
        trainer = Trainer(
            replace(self._first, recipe=apply_params(attempt.params, self._first.recipe)),
            batching=Batching(miner=self._miner),
            shared=Shared(panel=self._panel),
            device=self._device,
        )
        return trainer.run(on_step)


def _write_papers(study: Study, default: Recipe, target: Path) -> tuple[Recipe, Score]:
    """Write the best recipe and the picture after each trial: a study may be stopped at any.

    Returns:
        The recipe, and what the encoder did that it starts from.
    """
    from matcher.training.study.picture import draw_trials

    if study.before is None or study.trials[0].number or study.trials[0].pruned:
        raise EncoderError(
            f"the first recipe of {target} runs away: give --recipe a file with a smaller"
            " learning_rate, and another --name"
        )
    best = rank_trials(study.trials)[0]
    recipe = apply_params(best.params, default)
    comment = (
        f"Trial {best.number} of study {target.name}: top-1 {best.score.top1:.1f} % of"
        f" {best.score.queries} held-out photos. For `matcher train --recipe`."
    )
    (target / RECIPE).write_text(render_recipe(recipe, comment), "utf-8")
    draw_trials(study.trials, target / PICTURE, f"study {target.name}")
    return recipe, study.before
