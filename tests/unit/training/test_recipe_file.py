"""Recipes as files: read back as written, and every mistake is named."""

from dataclasses import replace
from pathlib import Path

import pytest

from matcher.encoders import EncoderSpec, load_spec
from matcher.errors import InputError
from matcher.training.data.sampler import BatchShape
from matcher.training.recipe import Recipe, choose_recipe
from matcher.training.recipe_file import compose_recipe, read_recipe, render_recipe
from tests.support.encoder_samples import write_tiny_clip


@pytest.fixture(scope="module")
def spec() -> EncoderSpec:
    return load_spec("compact")


def write(folder: Path, text: str) -> Path:
    path = folder / "recipe.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("size", [160, None])
def test_a_recipe_is_read_back_as_written(
    spec: EncoderSpec, tmp_path: Path, size: int | None
) -> None:
    recipe = replace(
        choose_recipe(spec, minutes=3, seed=7),
        loss="supcon", learning_rate=1.3e-5, frozen_layers=0, mining=False, train_size=size,
        batch=BatchShape(8, 6, 2, 0.25),
    )  # fmt: skip
    path = write(tmp_path, render_recipe(recipe, "of a study"))
    base = replace(choose_recipe(spec, minutes=3, seed=7), train_size=None)
    assert read_recipe(path, base, spec) == recipe


def test_entries_that_are_left_out_stay_as_they_are(spec: EncoderSpec, tmp_path: Path) -> None:
    base = Recipe(seed=3, minutes=2)
    read = read_recipe(write(tmp_path, "weight_decay = 1\n[batch]\nviews = 6"), base, spec)
    assert read == replace(base, weight_decay=1.0, batch=BatchShape(views=6))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("learning_rat = 1e-3", "no entry 'learning_rat': choose among batch, .*learning_rate"),
        (
            "[batch]\nview = 2",
            r"no entry 'batch\.view': choose among catalogue, simulated, skus, v",
        ),
        ("[batch]\nskus = 1", r"batch\.skus must be at least 2, not 1"),
        ("mining = 1\nloss = 3", "mining must be true or false, not 1"),
        ("mining = 1\nloss = 3", "loss must be a text, not 3"),
        ("train_size = 16", "train_size must be from 32 to 1024, not 16"),
        ("train_size = 'small'", "train_size must be a whole number, not 'small'"),
        ("learning_rate = '1e-3'", "learning_rate must be a number, not '1e-3'"),
        ("frozen_layers = 1.5", "frozen_layers must be a whole number, not 1.5"),
        ("frozen_layers = true", "frozen_layers must be a whole number, not True"),
        ("mining = 1", "mining must be true or false, not 1"),
        ("loss = 3", "loss must be a text, not 3"),
        ("layer_decay = 1.5", "layer_decay must be from 0 to 1, not 1.5"),
        ("weight_decay = nan", "weight_decay must be at least 0, not nan"),
        ("max_epochs = 0", "max_epochs must be at least 1, not 0"),
        ("batch = 4", r"batch must be a table, as \[batch\]"),
        ("[batch]\nsimulated = 2", "batch.simulated must be from 0 to 1, not 2.0"),
        ("minutes = 5", "minutes is given on the command line, see --minutes"),
        ("= 4", "is no recipe"),
    ],
)
def test_a_mistake_is_named(spec: EncoderSpec, tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as caught:
        read_recipe(write(tmp_path, text), Recipe(), spec)
    assert "folds" not in str(caught.value)


def test_a_file_that_is_missing_is_named(spec: EncoderSpec, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.toml: No such file"):
        read_recipe(tmp_path / "nowhere.toml", Recipe(), spec)


def test_a_transformer_takes_no_other_size(tmp_path: Path) -> None:
    clip = load_spec(str(write_tiny_clip(tmp_path)))
    served = clip.preprocessing.size
    path = write(tmp_path, f"train_size = {served + 32}")
    with pytest.raises(InputError, match=f"takes views of {served} pixels only"):
        read_recipe(path, choose_recipe(clip), clip)


def test_what_is_said_beside_the_file_counts(spec: EncoderSpec, tmp_path: Path) -> None:
    path = write(tmp_path, "loss = 'supcon'\nmining = true")

    def compose(loss: str | None, *, mining: bool) -> tuple[str, bool]:
        recipe = compose_recipe(spec, path, loss=loss, minutes=1, seed=0, mining=mining)
        return recipe.loss, recipe.mining

    assert compose(None, mining=True) == ("supcon", True)
    assert compose("clip", mining=False) == ("clip", False)
