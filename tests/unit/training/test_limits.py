"""The minutes are the whole of a training: reading, scores and the photos of `--val` included."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.encoders import EncoderSpec, load_spec
from matcher.training import budget, pace, run, trainer
from matcher.training.budget import Budget
from matcher.training.classes import describe_classes
from matcher.training.data.dataset import Example, TrainingSet
from matcher.training.data.folds import split_training_set
from matcher.training.data.loader import load_batches
from matcher.training.data.sampler import Encode, HardNegatives
from matcher.training.experiment import Batching, Experiment
from matcher.training.network import Network
from matcher.training.pace import Pace
from matcher.training.panel import Panel
from matcher.training.run import Tables, train_encoder
from matcher.training.trainer import Trainer
from matcher.training.versions.validation import choose_validation
from tests.support.encoder_samples import write_tiny_clip
from tests.support.training_samples import quick_recipe, read_sample, write_tables


class Clock:
    """A clock that moves only when pictures are encoded."""

    def __init__(self, picture_s: float) -> None:
        self.now, self.picture_s = 0.0, picture_s

    def __call__(self) -> float:
        return self.now

    def count(self, pictures: int) -> None:
        self.now += pictures * self.picture_s


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> EncoderSpec:
    return load_spec(str(write_tiny_clip(tmp_path_factory.mktemp("tiny"))))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A second a picture, whether it is trained on or scored."""
    clock, encode_all = Clock(1.0), Network.encode_all

    def counted(network: Network, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        clock.count(len(pixels))
        return encode_all(network, pixels)

    def loaded(*args: object, **given: object) -> Iterator[object]:
        for batch in load_batches(*args, **given):  # type: ignore[arg-type]
            clock.count(len(batch.pixels))
            yield batch

    for module in (budget, pace, run, trainer):
        monkeypatch.setattr(module, "monotonic", clock)
    monkeypatch.setattr(Network, "encode_all", counted)
    monkeypatch.setattr(trainer, "load_batches", loaded)
    return clock


def test_training_of_slow_pictures_ends_within_its_minutes(
    spec: EncoderSpec, clock: Clock, tmp_path: Path
) -> None:
    products, photos = write_tables(tmp_path)
    recipe = replace(quick_recipe(spec), minutes=10.0, max_epochs=1000, patience=1000, mining=False)
    result = train_encoder(
        Tables(products, photos, photos), spec, recipe, name="slow", folder=tmp_path / "encoders"
    )
    validated = 30 + 30 + 10  # photos, learned photos, catalogue: encoded by another runtime
    last_batch = 12
    assert 8 * 60 < clock.now + validated < 10 * 60 + last_batch
    assert result.card.run["ended"] == "10 minutes were over"
    assert result.card.run["steps"] > 3
    assert result.card.val is not None
    assert result.card.val["catalogue"]["queries"] == 30


def test_what_is_needed_before_and_after_is_not_spent_on_steps(spec: EncoderSpec) -> None:
    recipe = replace(quick_recipe(spec), minutes=10.0, max_epochs=10**6)
    spent = Budget(recipe, 4, last_scores=3)
    spent.begin()
    assert spent.left_s == pytest.approx(600, abs=5)
    spent.kept_s, spent.score_s = 400, 20
    assert spent.left_s == pytest.approx(120, abs=5)
    spent.spent_s = 110
    assert spent.find_end(1) == "10 minutes were over"


def test_short_minutes_score_fewer_pictures(spec: EncoderSpec, tmp_path: Path) -> None:
    assert Pace(0.01, 3).afford(1 / 12) == 1500
    assert Pace(10.0, 3).afford(1 / 12) == 200
    split = split_training_set(read_sample(tmp_path))
    seen: list[int] = []

    def encode(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        seen.append(len(pixels))
        return np.full((len(pixels), spec.blocks[0].dimension), 0.1, np.float32)

    for most in (1400, 100):
        Panel(split, spec, seed=0, threads=1, most=most).score(encode)
    assert seen[1] < seen[0]


def test_skus_that_are_not_encoded_start_anywhere(spec: EncoderSpec, tmp_path: Path) -> None:
    split = split_training_set(read_sample(tmp_path))
    experiment = Experiment(spec, split, quick_recipe(spec))
    network = Network(spec, experiment.recipe, "cpu")
    full, part = (describe_classes(experiment, network, most=most) for most in (99, 3))
    same = (full.start - part.start).abs().amax(1) < 1e-5
    assert int(same.sum()) == 3
    assert part.start.norm(dim=1).tolist() == pytest.approx([1.0] * len(experiment.skus), abs=1e-4)


class Miner:
    """Would look at so many pictures."""

    def __init__(self, count: int) -> None:
        self.count, self.asked = count, 0

    def renew(self, encode: Encode) -> HardNegatives:
        self.asked += 1
        return lambda _: ()


@pytest.mark.parametrize(("count", "asked"), [(5, True), (10_000, False)])
def test_mining_that_would_take_the_time_of_training_is_left_out(
    spec: EncoderSpec, clock: Clock, tmp_path: Path, count: int, asked: bool
) -> None:
    assert clock.now == 0
    recipe = replace(quick_recipe(spec), minutes=10.0, max_epochs=1)
    split, miner = split_training_set(read_sample(tmp_path)), Miner(count)
    Trainer(Experiment(spec, split, recipe), batching=Batching(miner)).run()
    assert bool(miner.asked) == asked


def make_examples(domain: str, count: int, each: int = 1) -> list[Example]:
    return [
        Example(f"S{n // each}", None, domain, Path(f"{domain}-{n}"))  # type: ignore[arg-type]
        for n in range(count)
    ]


def test_validation_of_too_many_pictures_is_a_sample_that_holds_what_is_asked() -> None:
    catalogue, photos = make_examples("catalogue", 500), make_examples("photo", 600, each=2)
    known, asked = TrainingSet((*catalogue, *photos)), make_examples("photo", 100)
    whole = choose_validation(known, asked, most=1200, seed=0)
    assert (whole.count, whole.left_out) == (1200, 0)
    sample = choose_validation(known, asked, most=200, seed=0)
    assert (sample.count, len(sample.photos), sample.left_out) == (200, 50, 1000)
    assert {each.sku for each in sample.photos} <= {each.sku for each in sample.catalogue}
    assert sample == choose_validation(known, asked, most=200, seed=0)
    assert "1,000 were left out" in sample.describe_left_out()
    assert choose_validation(known, [], most=200, seed=0).count == 0


def test_minutes_without_an_end_are_enough_for_every_picture() -> None:
    assert Pace(picture_s=0.01, minutes=float("inf")).afford(1 / 12) >= 10**9
