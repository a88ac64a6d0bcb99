"""`matcher tune` on the drawn catalogue: a study, and a recipe that `matcher train` takes."""

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher.demo.dataset import drawn_dataset
from tests.support.encoder_samples import write_tiny_clip
from tests.support.scripts import Ran, Run, run_script

PRODUCTS, PHOTOS, STUDY = 12, 24, "drawn"


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> tuple[str | Path, ...]:
    """Tables, a small encoder of random weights, and a recipe of one epoch."""
    folder = tmp_path_factory.mktemp("tables")
    dataset = drawn_dataset(folder, products=PRODUCTS, photos=PHOTOS)
    table = dataset.products.parent / "photos.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "id"])
        writer.writerows((path.relative_to(table.parent), sku) for path, sku in dataset.queries)
    recipe = folder / "short.toml"
    recipe.write_text("max_epochs = 1\n", "utf-8")
    spec = write_tiny_clip(tmp_path_factory.mktemp("tiny"))
    return dataset.products, table, "--from", spec, "--recipe", recipe


@pytest.fixture(scope="module")
def tuned(
    home: Path, words: tuple[str | Path, ...], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Ran]:
    """One short study in the session's home."""
    yield run_script(
        {"MATCHER_HOME": str(home)}, tmp_path_factory.mktemp("tune"),
        "tune", *words, "--loss", "any", "--trials", "2", "--minutes", "20", "--name", STUDY,
        "--json",
    )  # fmt: skip
    shutil.rmtree(home / "studies" / STUDY, ignore_errors=True)


def test_a_study_keeps_its_trials_a_recipe_and_a_picture(tuned: Ran, home: Path) -> None:
    assert tuned.code == 0, tuned.stderr
    study = tuned.json
    assert [trial["number"] for trial in study["trials"]] == [0, 1]
    assert study["default"] == study["trials"][0]
    assert study["default"]["params"]["loss"] == "variant"
    assert study["best"]["figures"]["top1"] >= study["default"]["figures"]["top1"]
    assert study["best"]["figures"]["queries"] == study["before"]["queries"] > 0
    names = {path.name for path in (home / "studies" / STUDY).iterdir()}
    assert {"journal.log", "recipe.toml", "trials.png"} <= names


def test_the_same_command_goes_on_where_the_study_stands(
    tuned: Ran, here: Run, words: tuple[str | Path, ...]
) -> None:
    assert tuned.code == 0
    again = ("tune", *words, "--loss", "any", "--name", STUDY)
    shown = here(*again, "--trials", "2", "--minutes", "20")
    assert "2 trials, 0 of them ended early" in shown.stdout
    assert "0, default" in shown.stdout
    further = here(*again, "--trials", "3", "--minutes", "30", "--json").json
    assert further["trials"][:2] == tuned.json["trials"]
    assert len(further["trials"]) == 3
    other = here(*again, "--trials", "3", "--minutes", "20")
    assert (other.code, "choose another name" in other.stderr) == (2, True)


def test_a_training_takes_the_recipe_and_needs_no_database_without_mining(
    tuned: Ran, here: Run, words: tuple[str | Path, ...], home: Path
) -> None:
    assert tuned.code == 0
    recipe = home / "studies" / STUDY / "recipe.toml"
    ran = here(
        "train", *words[:4], "--recipe", recipe, "--name", "tuned", "--no-mining", "--json",
        MATCHER_DATABASE_URL="postgresql://nobody@127.0.0.1:9/nowhere",
    )  # fmt: skip
    assert ran.code == 0, ran.stderr
    shutil.rmtree(home / "encoders" / "tuned")
    used = ran.json["recipe"]
    assert (used["mining"], used["max_epochs"]) == (False, 1)
    assert f"learning_rate = {used['learning_rate']}" in recipe.read_text("utf-8")


def test_what_cannot_be_searched_is_an_error_in_words(
    here: Run, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    name = ("--name", "other")
    loss = here("tune", *words, *name, "--loss", "hinge")
    assert (loss.code, "no loss 'hinge'" in loss.stderr) == (2, True)
    table = here("tune", words[0], "nowhere.csv", *name)
    assert (table.code, "nowhere.csv" in table.stderr) == (2, True)
    (tmp_path / "bad.toml").write_text("learning_rat = 1\n", "utf-8")
    bad = here("train", *words[:4], *name, "--recipe", "bad.toml")
    assert (bad.code, "no entry 'learning_rat'" in bad.stderr) == (2, True)
    assert here("tune", *words, "--name", "../other").code == 2


@pytest.mark.parametrize("command", ["train", "tune"])
def test_a_database_that_is_away_names_the_way_out(
    here: Run, words: tuple[str | Path, ...], command: str, home: Path
) -> None:
    url = "postgresql://nobody@127.0.0.1:9/nowhere"
    ran = here(command, *words, "--name", "away", MATCHER_DATABASE_URL=url)
    assert (ran.code, "--no-mining" in ran.stderr) == (1, True)
    shutil.rmtree(home / "studies" / "away", ignore_errors=True)
