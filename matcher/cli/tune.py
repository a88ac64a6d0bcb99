"""`matcher tune`: search for a better recipe than the default one."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from matcher.cli.output import JsonFlag, console, create_progress, plural, print_json, print_table
from matcher.cli.train import (
    BaseOption,
    MiningFlag,
    PhotosArgument,
    ProductsArgument,
    print_problems,
)

if TYPE_CHECKING:
    from matcher.encoders.spec import EncoderSpec
    from matcher.settings import Settings
    from matcher.training.study.record import Trial
    from matcher.training.study.search import Search, TrialStep, Tuned

SHOWN_TRIALS = 5


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("tune")(tune)


def tune(
    products: ProductsArgument,
    photos: PhotosArgument,
    *,
    name: Annotated[str, typer.Option(help="Name of the study.")] = "tune",
    base: BaseOption = "compact",
    recipe: Annotated[
        Path | None, typer.Option(help="Recipe of the first trial, instead of the default.")
    ] = None,
    loss: Annotated[
        str | None,
        typer.Option(
            help="Loss of all trials; `any` searches for the loss, too.", show_default="variant"
        ),
    ] = None,
    trials: Annotated[int, typer.Option(min=1, help="Number of trainings.")] = 20,
    minutes: Annotated[
        float, typer.Option(min=0.01, help="Time for all trials; each gets an equal share.")
    ] = 60.0,
    mining: MiningFlag = True,
    seed: Annotated[int, typer.Option(min=0, help="Fixes folds, batches and trials.")] = 0,
    as_json: JsonFlag = False,
) -> None:
    """Search for a recipe that trains better encoders for this shop.

    The first trial is the default recipe. If the search was interrupted, the same command
    continues it. `matcher train --recipe` trains with the recipe found.
    """
    from matcher.extras import require_extra

    require_extra("train", "matcher tune")

    from matcher.settings import load_settings
    from matcher.training.bases import load_base
    from matcher.training.recipe_file import compose_recipe
    from matcher.training.study.search import Search
    from matcher.training.study.tune import ANY_LOSS

    settings = load_settings()
    spec = load_base(base, settings.home / "encoders")
    any_loss = loss == ANY_LOSS
    default = compose_recipe(
        spec,
        recipe,
        loss=None if any_loss else loss,
        minutes=minutes / trials,
        seed=seed,
        mining=mining,
    )
    search = Search(default, any_loss, trials, minutes)
    tuned = _tune_with_progress((products, photos), name, spec, search, settings)
    if as_json:
        print_json(tuned.to_dict())
    else:
        _print_result(tuned)


def _tune_with_progress(
    tables: tuple[Path, Path],
    name: str,
    spec: "EncoderSpec",
    search: "Search",
    settings: "Settings",
) -> "Tuned":
    from matcher.installation import Installation
    from matcher.training.run import Tables
    from matcher.training.study.tune import tune_recipe

    with closing(Installation(settings)) as installation, create_progress() as bars:
        task = bars.add_task("reading", total=100, note="%")

        def advance(step: "TrialStep") -> None:
            done = 100 * (step.number + step.share) / search.trials
            bars.update(task, completed=done, note=_describe(step))

        return tune_recipe(
            Tables(*tables),
            spec,
            search,
            name=name,
            folder=settings.home / "studies",
            device=settings.device,
            database=lambda: installation.engine,
            on_stage=lambda stage: bars.update(task, description=stage),
            on_step=advance,
        )


def _describe(step: "TrialStep") -> str:
    best = step.best
    return f"%  best top-1 {best.score.top1:.1f} % (trial {best.number})," if best else "%"


def _print_result(tuned: "Tuned") -> None:
    from matcher.training.study.record import rank_trials

    shown = rank_trials(tuned.trials)[:SHOWN_TRIALS]
    if tuned.default not in shown:
        shown.append(tuned.default)
    columns = ("trial", "top-1 %", "gain", "top-3 %", "delta", *tuned.default.params)
    print_table(None, columns, [_row(trial, tuned.default) for trial in shown])
    print_problems(tuned.problems)
    _advise(tuned)


def _advise(tuned: "Tuned") -> None:
    pruned = sum(trial.pruned for trial in tuned.trials)
    queries = tuned.before.queries
    console.print(
        f"\n{plural(len(tuned.trials), 'trial')}, {pruned} of them ended early, on the same"
        f" {plural(queries, 'held-out photo')}: one of them is {100 / queries:.2g} points. Figures"
        f" of the best of {len(tuned.trials)} on one fold are optimistic.\n"
        f"In {tuned.folder}: recipe.toml, trials.png",
        markup=False,
    )
    if not tuned.best.number:
        console.print("No recipe beat the default: train without --recipe.")
        return
    console.print(
        f"Next: `matcher train ... --recipe {tuned.folder / 'recipe.toml'}` with the same --seed"
        " holds out another fold, and with `--val` shows the gain on unseen photos.",
        markup=False,
    )


def _row(trial: "Trial", default: "Trial") -> tuple[Any, ...]:
    score = trial.score
    gain = score.top1 - default.score.top1
    values = (f"{v:.3g}" if isinstance(v, float) else str(v) for v in trial.params.values())
    return (
        str(trial.number) if trial.number else "0, default",
        f"{score.top1:.1f}",
        f"{gain:+.1f}",
        f"{score.top3:.1f}",
        score.delta,
        *values,
    )
