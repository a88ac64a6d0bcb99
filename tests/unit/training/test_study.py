"""The search: what is tried holds the default, and a study goes on where it stopped."""

from dataclasses import replace
from pathlib import Path

import pytest

from matcher.encoders import EncoderSpec, load_spec
from matcher.errors import InputError
from matcher.training.recipe import choose_recipe
from matcher.training.scoring import Score
from matcher.training.study.record import Study, Trial, judge, rank_trials
from matcher.training.study.space import apply_params, create_space, read_params
from tests.support.encoder_samples import write_tiny_clip


@pytest.fixture(scope="module")
def spec() -> EncoderSpec:
    return load_spec("compact")


def score(top1: float, delta: float = 0.3) -> Score:
    return Score(top1, top1, top1, delta, 300)


def open_study(folder: Path, spec: EncoderSpec, identity: str = "same") -> Study:
    default = choose_recipe(spec)
    space = create_space(spec, default, any_loss=True)
    first = read_params(default, spec, space)
    return Study(folder, identity, space=space, first=first, seed=3)


def test_the_default_is_inside_the_space_and_comes_back_unchanged(spec: EncoderSpec) -> None:
    default = choose_recipe(spec)
    space = create_space(spec, default, any_loss=True)
    params = read_params(default, spec, space)
    assert set(params) == {
        "learning_rate", "loss_rate", "layer_decay", "frozen_layers", "ema_decay", "weight_decay",
        "train_size", "simulated", "loss",
    }  # fmt: skip
    for name, range_ in space.items():
        assert range_._contains(range_.to_internal_repr(params[name])), name
    assert apply_params(params, default) == default


def test_a_recipe_beyond_the_usual_ranges_is_searched_around(spec: EncoderSpec) -> None:
    default = replace(choose_recipe(spec), ema_decay=0.999, weight_decay=0.0, frozen_layers=8)
    space = create_space(spec, default, any_loss=False)
    params = read_params(default, spec, space)
    for name, range_ in space.items():
        assert range_._contains(range_.to_internal_repr(params[name])), name


def test_a_transformer_is_searched_at_the_size_it_serves(tmp_path: Path) -> None:
    clip = load_spec(str(write_tiny_clip(tmp_path)))
    space = create_space(clip, choose_recipe(clip), any_loss=False)
    assert "train_size" not in space
    assert "loss" not in space


def test_searched_values_are_rounded_to_what_is_shown(spec: EncoderSpec) -> None:
    default = choose_recipe(spec)
    recipe = apply_params({"learning_rate": 0.00123456, "simulated": 0.33333}, default)
    assert (recipe.learning_rate, recipe.batch.simulated) == (0.001235, 0.3333)


def test_top1_counts_and_delta_breaks_ties() -> None:
    assert judge(score(50.0, 2.0)) < judge(score(50.0 + 100 / 300, -2.0))
    trials = tuple(
        Trial(number, {}, score(top1, delta), pruned)
        for number, (top1, delta, pruned) in enumerate(
            [
                (50, 0.2, False),
                (60, 0.1, False),
                (60, 0.3, False),
                (90, 0.3, True),
                (60, 0.3, False),
            ]
        )
    )
    assert [trial.number for trial in rank_trials(trials)] == [2, 4, 1, 0]


def test_the_first_trial_is_the_default(spec: EncoderSpec, tmp_path: Path) -> None:
    params = open_study(tmp_path, spec).begin().params
    assert apply_params(params, choose_recipe(spec)) == choose_recipe(spec)


def test_a_study_that_was_cut_off_goes_on_as_an_unbroken_one(
    spec: EncoderSpec, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("unbroken", "cut")]
    for folder in folders:
        folder.mkdir()
    unbroken = open_study(folders[0], spec)
    expected = []
    for top1 in range(9):
        attempt = unbroken.begin()
        expected.append(attempt.params)
        attempt.end(score(50.0 + top1))
    got = []
    for top1 in range(9):
        if top1 in (0, 4):
            open_study(folders[1], spec).begin()  # and the command is stopped
        attempt = open_study(folders[1], spec).begin()
        got.append(attempt.params)
        attempt.end(score(50.0 + top1))
    assert got == expected
    study = open_study(folders[1], spec)
    assert (study.done, len(study.trials)) == (9, 9)
    assert rank_trials(study.trials)[0].number == 8


def test_a_trial_below_the_others_is_ended_early(spec: EncoderSpec, tmp_path: Path) -> None:
    import optuna

    study = open_study(tmp_path, spec)
    for _ in range(4):
        attempt = study.begin()
        attempt.report(0.35, score(50.0))
        attempt.report(0.38, score(10.0))  # of one share the first counts
        attempt.end(score(60.0))
    attempt = study.begin()
    with pytest.raises(optuna.TrialPruned):
        attempt.report(0.31, score(40.0))
    attempt.end(None)
    assert [trial.pruned for trial in study.trials] == [False] * 4 + [True]
    assert study.trials[-1].score.top1 == 40


def test_a_trial_that_ran_away_has_no_figure(spec: EncoderSpec, tmp_path: Path) -> None:
    study = open_study(tmp_path, spec)
    study.begin().end(score(50.0, float("nan")))
    assert (study.done, study.trials) == (1, ())


def test_a_study_of_other_data_is_refused(spec: EncoderSpec, tmp_path: Path) -> None:
    open_study(tmp_path, spec, "mended before anything was tried")
    open_study(tmp_path, spec).begin().end(score(50.0))
    with pytest.raises(InputError, match="choose another name"):
        open_study(tmp_path, spec, "other")
