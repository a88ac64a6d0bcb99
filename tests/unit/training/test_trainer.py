"""The loop: it learns, ends for a reason, and goes on from a checkpoint as if nothing had been."""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import repeat
from pathlib import Path

import numpy as np
import pytest
import torch

from matcher.encoders import EncoderSpec, load_spec
from matcher.errors import InputError
from matcher.training.checkpoint import Checkpoint
from matcher.training.data.dataset import Example
from matcher.training.data.folds import Split, split_training_set
from matcher.training.data.sampler import Batch, BatchShape, HardNegatives, draw_batches
from matcher.training.experiment import Batching, Experiment, Shared
from matcher.training.losses import list_losses
from matcher.training.outcome import Step
from matcher.training.recipe import Recipe
from matcher.training.scoring import Gallery
from matcher.training.trainer import Trainer
from tests.support.encoder_samples import write_tiny_clip
from tests.support.training_samples import quick_recipe, read_sample


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> EncoderSpec:
    return load_spec(str(write_tiny_clip(tmp_path_factory.mktemp("tiny"))))


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Split:
    return split_training_set(read_sample(tmp_path_factory.mktemp("tables")))


@pytest.fixture(scope="module")
def recipe(spec: EncoderSpec) -> Recipe:
    return quick_recipe(spec)


def state_of(trainer: Trainer) -> dict[str, torch.Tensor]:
    return {name: p.detach().clone() for name, p in trainer.module.named_parameters()}


@pytest.mark.parametrize("loss", list_losses())
def test_every_loss_trains(loss: str, spec: EncoderSpec, split: Split, recipe: Recipe) -> None:
    seen: list[Step] = []
    trainer = Trainer(Experiment(spec, split, replace(recipe, loss=loss, max_epochs=6, patience=9)))
    trained = trainer.run(seen.append)
    losses = [epoch.loss for epoch in trained.epochs]
    assert math.isnan(losses[0])
    assert losses[-1] < losses[1]
    assert trained.ended == "6 epochs were done"
    assert trained.steps == len(seen) == 6 * trainer.steps_per_epoch
    assert trained.chosen.held_out is not None
    assert [step.number for step in seen] == list(range(1, len(seen) + 1))


def test_batches_may_be_drawn_otherwise(spec: EncoderSpec, split: Split, recipe: Recipe) -> None:
    batch = next(draw_batches(split.training, BatchShape(2, 2), np.random.default_rng(0)))
    asked: list[int] = []

    def draw(rng: np.random.Generator, hardest: HardNegatives | None) -> Iterator[Batch]:
        assert hardest is None
        asked.append(int(rng.integers(9)))
        return repeat(batch)

    short = replace(recipe, max_epochs=2, patience=9)
    batching = Batching(draw=draw, steps_per_epoch=3)
    trained = Trainer(Experiment(spec, split, short), batching=batching).run()
    assert trained.steps == 6
    assert len(asked) == 2


def test_trainings_may_share_what_both_would_work_out(
    spec: EncoderSpec, split: Split, recipe: Recipe
) -> None:
    short = replace(recipe, max_epochs=1)
    experiment = Experiment(spec, split, short)
    first = Trainer(experiment)
    second = Trainer(experiment, shared=Shared(first.panel, first.classes))
    assert first.run().chosen == second.run().chosen
    for name, tensor in state_of(first).items():
        torch.testing.assert_close(state_of(second)[name], tensor, rtol=0, atol=0)


def test_a_training_that_is_resumed_ends_where_an_unbroken_one_does(
    spec: EncoderSpec, split: Split, recipe: Recipe, tmp_path: Path
) -> None:
    whole = Trainer(Experiment(spec, split, recipe))
    unbroken = whole.run()

    class Cut(Exception):  # noqa: N818 - no error
        pass

    def cut(step: Step) -> None:
        if step.epoch == 2:
            raise Cut

    checkpoint = Checkpoint(tmp_path / "checkpoint.pt")
    with pytest.raises(Cut):
        Trainer(Experiment(spec, split, recipe), checkpoint=checkpoint).run(cut)
    second = Trainer(Experiment(spec, split, recipe), checkpoint=checkpoint)
    resumed = second.run()
    assert [e.held_out for e in resumed.epochs] == [e.held_out for e in unbroken.epochs]
    assert resumed.steps == unbroken.steps
    assert resumed.share == unbroken.share
    expected = state_of(whole)
    for name, tensor in state_of(second).items():
        torch.testing.assert_close(tensor, expected[name], rtol=1e-4, atol=1e-6)


def test_a_checkpoint_of_another_recipe_is_refused(
    spec: EncoderSpec, split: Split, recipe: Recipe, tmp_path: Path
) -> None:
    checkpoint = Checkpoint(tmp_path / "checkpoint.pt")
    Trainer(Experiment(spec, split, replace(recipe, max_epochs=1)), checkpoint=checkpoint).run()
    other = Trainer(Experiment(spec, split, replace(recipe, seed=9)), checkpoint=checkpoint)
    with pytest.raises(InputError, match="another recipe"):
        other.run()


def test_the_time_ends_training_after_a_step_at_least(
    spec: EncoderSpec, split: Split, recipe: Recipe
) -> None:
    trained = Trainer(Experiment(spec, split, replace(recipe, minutes=1e-4))).run()
    assert trained.steps == 1
    assert trained.ended == "0.0001 minutes were over"


def test_strangers_that_gain_no_more_end_training(
    spec: EncoderSpec, split: Split, recipe: Recipe
) -> None:
    still = replace(recipe, learning_rate=0.0, max_epochs=30, patience=2)
    trained = Trainer(Experiment(spec, split, still)).run()
    assert trained.ended == "no gain on held-out SKUs in 2 epochs"
    assert (len(trained.epochs), trained.best_epoch) == (4, 1)


def test_without_held_out_skus_the_last_epoch_counts(
    spec: EncoderSpec, recipe: Recipe, tmp_path: Path
) -> None:
    everything = split_training_set(read_sample(tmp_path), folds=0)
    trained = Trainer(Experiment(spec, everything, replace(recipe, folds=0))).run()
    assert (trained.best_epoch, trained.share) == (3, 1.0)
    assert trained.chosen.held_out is None


def test_frozen_layers_do_not_change(spec: EncoderSpec, split: Split, recipe: Recipe) -> None:
    trainer = Trainer(Experiment(spec, split, replace(recipe, frozen_layers=2, max_epochs=1)))
    before = state_of(trainer)
    trainer.run()
    changed = {name for name, p in state_of(trainer).items() if not torch.equal(p, before[name])}
    assert changed
    assert not any("conv1" in name or "resblocks.0" in name for name in changed)


def test_a_gallery_counts_the_best_picture_of_each_sku() -> None:
    shown = [Example(sku, None, "catalogue", Path(sku)) for sku in ("b", "a", "a", "c")]
    photos = [Example(sku, None, "photo", Path(sku)) for sku in ("a", "b", "c")]
    pictures = np.eye(4, dtype=np.float32)
    queries = np.array([[0, 0, 1, 0], [0.6, 0.8, 0, 0], [0.6, 0.64, 0, 0.48]], np.float32)
    gallery = Gallery(shown)
    assert gallery.skus == ["a", "b", "c"]
    assert gallery.ranks(photos, queries, pictures) == [1, 2, 3]
    figures = gallery.score(photos, queries, pictures)
    assert figures.top1 == pytest.approx(100 / 3)
    assert figures.top3 == 100
    # The main picture of "a" is its first one, which the first photo does not resemble.
    deltas = [0 - 0 / 2, 0.6 - 0.8 / 2, 0.48 - (0.64 + 0.6) / 2]
    assert figures.delta == pytest.approx(sum(deltas) / 3)
