"""`matcher train` on the drawn catalogue: a version that other commands know by its name."""

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher.demo.dataset import drawn_dataset
from tests.support.scripts import Ran, Run, run_script

PRODUCTS, PHOTOS = 24, 36


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A feed and a table of photos, drawn."""
    dataset = drawn_dataset(tmp_path_factory.mktemp("drawn"), products=PRODUCTS, photos=PHOTOS)
    table = dataset.products.parent / "photos.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "id"])
        writer.writerows((path.relative_to(table.parent), sku) for path, sku in dataset.queries)
    return dataset.products, table


@pytest.fixture(scope="module")
def trained(
    home: Path, tables: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Ran]:
    """One short training in the session's home."""
    yield run_script(
        {"MATCHER_HOME": str(home)}, tmp_path_factory.mktemp("train"),
        "train", *tables, "--name", "drawn", "--minutes", "0.05", "--val", tables[1], "--json",
    )  # fmt: skip
    shutil.rmtree(home / "encoders" / "drawn", ignore_errors=True)


def test_training_writes_an_encoder_with_card_and_curves(trained: Ran, home: Path) -> None:
    assert trained.code == 0, trained.stderr
    card = trained.json
    assert card["run"]["steps"] >= 1
    assert card["recipe"]["mining"] is True
    assert card["data"]["photo_pictures"] == PHOTOS
    assert card["data"]["held_out_photos"] == card["after"]["queries"] > 0
    assert card["val"]["catalogue"]["queries"] == PHOTOS
    names = {path.name for path in (home / "encoders" / "drawn").iterdir()}
    weights = "drawn.safetensors"
    assert names == {"drawn.toml", "card.json", "card.md", "curves.png", weights}


def test_a_name_is_used_once(trained: Ran, here: Run, tables: tuple[Path, Path]) -> None:
    assert trained.code == 0
    ran = here("train", *tables, "--name", "drawn", "--minutes", "0.1")
    assert ran.code == 2
    assert "choose another name" in ran.stderr


def test_the_trained_encoder_is_listed_and_shown(trained: Ran, here: Run) -> None:
    assert trained.code == 0
    rows = {row["name"]: row for row in here("encoders", "list", "--json").json}
    assert (rows["drawn"]["origin"], rows["drawn"]["state"]) == ("trained", "not in use")
    assert rows["compact"]["origin"] == "shipped"
    listed = here("encoders", "list")
    assert "drawn" in listed.stdout
    shown = here("encoders", "show", "drawn")
    assert "tf_efficientnet_lite0" in shown.stdout
    assert "Held-out SKUs chose the epoch" in shown.stdout
    unknown = here("encoders", "show", "nobody")
    assert (unknown.code, "choose one of" in unknown.stderr) == (2, True)


def test_it_answers_once_every_picture_has_its_vector(
    trained: Ran, here_apart: Run, tables: tuple[Path, Path]
) -> None:
    assert trained.code == 0
    assert here_apart("ingest", tables[0], "--embed").code == 0
    early = here_apart("encoders", "activate", "drawn")
    assert (early.code, "matcher encoders add drawn" in early.stderr) == (2, True)
    added = here_apart("encoders", "add", "drawn")
    assert f"drawn@1 is shadow: vectors of 0 of {PRODUCTS} pictures" in added.stdout
    lacking = here_apart("encoders", "activate", "drawn", "--force")
    assert (lacking.code, "lacks vectors" in lacking.stderr) == (2, True)
    assert here_apart("embed").code == 0
    live = here_apart("encoders", "activate", "drawn", "--force")
    assert (live.code, live.stdout) == (0, "drawn@1 answers from now on\n")
    photo = tables[1].parent / tables[1].read_text("utf-8").splitlines()[1].split(",")[0]
    assert len(here_apart("match", photo, "--json").json["matches"]) == 5


def test_a_table_that_is_missing_is_an_error_in_words(here: Run, tables: tuple[Path, Path]) -> None:
    ran = here("train", tables[0], "nowhere.csv", "--name", "other")
    assert (ran.code, "nowhere.csv" in ran.stderr) == (2, True)
    bad = here("train", *tables, "--name", "other", "--loss", "hinge")
    assert (bad.code, "no loss 'hinge'" in bad.stderr) == (2, True)
    base = here("train", *tables, "--name", "other", "--from", "ViT-B-32:nowhere.pt")
    assert (base.code, "nowhere.pt" in base.stderr) == (2, True)
