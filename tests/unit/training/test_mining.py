"""Mining without a database: what is compared, and when the trainer asks anew."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from matcher.encoders import EncoderSpec, load_spec
from matcher.errors import InputError, ServerError
from matcher.training.checkpoint import Checkpoint
from matcher.training.data.dataset import Example
from matcher.training.data.folds import Split, split_training_set
from matcher.training.data.sampler import Encode, HardNegatives
from matcher.training.experiment import Batching, Experiment
from matcher.training.mining import PHOTOS_PER_SKU, choose_pictures, open_database
from matcher.training.outcome import Step
from matcher.training.recipe import Recipe
from matcher.training.trainer import Trainer
from tests.support.encoder_samples import write_tiny_clip
from tests.support.training_samples import quick_recipe, read_sample


class CountingMiner:
    """Keeps a vector of the model at each renewal, and brings no groups together."""

    count = 1

    def __init__(self, size: int) -> None:
        self._pixels = np.full((1, size, size, 3), 100, np.uint8)
        self.vectors: list[list[float]] = []

    def renew(self, encode: Encode) -> HardNegatives:
        self.vectors.append(encode(self._pixels)[0].tolist())
        return lambda _: ()


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> EncoderSpec:
    return load_spec(str(write_tiny_clip(tmp_path_factory.mktemp("tiny"))))


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Split:
    return split_training_set(read_sample(tmp_path_factory.mktemp("tables")))


@pytest.fixture(scope="module")
def recipe(spec: EncoderSpec) -> Recipe:
    return quick_recipe(spec)


def test_the_miner_is_asked_before_each_epoch_and_again_when_training_goes_on(
    spec: EncoderSpec, split: Split, recipe: Recipe, tmp_path: Path
) -> None:
    class Cut(Exception):  # noqa: N818 - no error
        pass

    def cut(step: Step) -> None:
        if step.epoch == 2:
            raise Cut

    first, second = (CountingMiner(spec.preprocessing.size) for _ in range(2))
    experiment = Experiment(spec, split, recipe)
    checkpoint = Checkpoint(tmp_path / "checkpoint.pt")
    with pytest.raises(Cut):
        Trainer(experiment, batching=Batching(first), checkpoint=checkpoint).run(cut)
    Trainer(experiment, batching=Batching(second), checkpoint=checkpoint).run()
    assert (len(first.vectors), len(second.vectors)) == (2, 2)
    assert first.vectors[0] != first.vectors[1]
    assert second.vectors[0] == pytest.approx(first.vectors[1], rel=1e-4)


def make_examples(skus: int, photos: int) -> list[Example]:
    return [
        Example(f"{sku:03}", None, "photo" if number else "catalogue", Path(f"{sku}/{number}"))
        for sku in range(skus)
        for number in range(photos + 1)
    ]


def test_a_main_picture_and_photos_from_all_over_the_rows_are_compared() -> None:
    chosen = choose_pictures(make_examples(2, 40))
    assert Counter(each.sku for each in chosen) == {"000": 1 + PHOTOS_PER_SKU, "001": 3}
    own = [each.path.name for each in chosen if each.sku == "000"]
    assert own == ["0", "1", "21"]


def test_one_picture_a_sku_is_compared_where_there_are_few_photos() -> None:
    chosen = choose_pictures(make_examples(30, 1))
    assert [each.sku for each in chosen] == [f"{sku:03}" for sku in range(30)]
    assert {each.domain for each in chosen} == {"catalogue"}


def test_a_sku_without_catalogue_picture_is_compared_by_its_photos() -> None:
    photos = [each for each in make_examples(3, 6) if each.domain == "photo"]
    assert Counter(each.sku for each in choose_pictures(photos)) == {"000": 2, "001": 2, "002": 2}


def test_a_recipe_without_mining_opens_no_database() -> None:
    assert open_database(Recipe(mining=False), None) is None
    with pytest.raises(InputError, match="mining needs a database"):
        open_database(Recipe(), None)


def test_a_database_that_is_away_says_how_to_do_without() -> None:
    def fail() -> None:
        raise ServerError("PostgreSQL cannot be reached: no answer")

    with pytest.raises(ServerError, match=r"cannot be reached: no answer; .*--no-mining"):
        open_database(Recipe(), fail)  # type: ignore[arg-type]
