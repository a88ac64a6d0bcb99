"""`matcher evaluate`: figures that anybody can recompute from the predictions."""

import csv
import json
import re
import shutil
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from matcher.demo.dataset import drawn_dataset
from matcher.drawn.draw import draw_catalog
from tests.support.scripts import Ran, Run, run_script

PRODUCTS, PHOTOS, STRANGERS = 40, 12, 2


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One evaluation for all tests, and the tables it was made from."""

    ran: Ran
    folder: Path
    truths: dict[str, set[str]]
    figures: dict[str, Any]
    answers: dict[str, list[str]]


@pytest.fixture(scope="module")
def evaluated(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Evaluated:
    folder = tmp_path_factory.mktemp("evaluation")
    dataset = drawn_dataset(folder / "shop", products=PRODUCTS, photos=PHOTOS, seed=3)
    draw_catalog(folder / "others", products=PRODUCTS + 20, seed=99)
    with (folder / "others" / "products.csv").open(newline="", encoding="utf-8") as file:
        strange = list(csv.DictReader(file))
    for row in strange:
        row["id"] = f"other-{row['id']}"
    with (folder / "others" / "products.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(strange[0]))
        writer.writeheader()
        writer.writerows(strange[:20])
    truths = {photo.name: {sku} for photo, sku in dataset.queries}
    truths["photo-001.jpg"].add("no-such-sku")
    for row in strange[-STRANGERS:]:
        source = folder / "others" / row["image_link"]
        shutil.copy(source, folder / "shop" / "photos" / f"stranger-{source.name}")
        truths[f"stranger-{source.name}"] = set()
    (folder / "shop" / "photos" / "broken.jpg").write_bytes(b"no picture")
    with (folder / "shop" / "photos" / "queries.csv").open("w", newline="") as file:
        rows = [(name, "|".join(sorted(skus))) for name, skus in truths.items()]
        first = next(iter(dataset.queries))[1]
        bad = [("broken.jpg", first), ("gone.jpg", first), ("photo-002.jpg", "nobody")]
        csv.writer(file).writerows([("image", "id"), *rows, *bad])
    ran = run_script(
        {"MATCHER_HOME": str(home)},
        folder,
        "evaluate",
        "shop/products.csv",
        "shop/photos/queries.csv",
        "--distractors",
        "others/products.csv",
        "--json",
        "figures.json",
        "--predictions",
        "predictions.csv",
        "--report",
        "report",
        "--against",
        "compact",
    )
    answers = defaultdict(list)
    assert ran.code == 0, ran.stderr
    with (folder / "predictions.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            answers[row["query"]].append(row["sku"])
    figures = json.loads((folder / "figures.json").read_text("utf-8"))
    return Evaluated(ran, folder, truths, figures, answers)


def test_accuracy_can_be_recomputed_from_the_predictions(evaluated: Evaluated) -> None:
    matching = {name: skus for name, skus in evaluated.truths.items() if skus}
    for k in (1, 3, 5):
        hits = [bool(skus & set(evaluated.answers[n][:k])) for n, skus in matching.items()]
        assert evaluated.figures[f"top{k}"] == pytest.approx(100 * sum(hits) / len(hits), abs=1e-3)
    assert evaluated.answers.keys() == evaluated.truths.keys()


def test_the_figures_say_what_was_asked(evaluated: Evaluated) -> None:
    figures = evaluated.figures
    assert figures["queries"] == PHOTOS + STRANGERS
    assert (figures["matching"], figures["no_match"]) == (PHOTOS, STRANGERS)
    assert (figures["products"], figures["distractors"]) == (PRODUCTS + 20, 20)
    assert {"mrr", "delta", "margin"} <= figures.keys()
    assert figures["strangers"]["auroc"] <= 1
    assert figures["approximate"]["recall"] > 0.9
    for name in ("top1", "top3", "top5", "mrr", "delta", "margin"):
        low, high = figures["intervals"][name]
        assert low <= figures[name] <= high
    assert figures["gallery_size"][-1 - figures["gallery_size"][-1]["extrapolated"]]["top1"] == (
        pytest.approx(figures["top1"], abs=1e-3)
    )


def test_what_cannot_be_used_is_named_and_does_not_stop_it(evaluated: Evaluated) -> None:
    said = "\n".join(evaluated.figures["left_out"])
    assert "gone.jpg is no file" in said
    assert "broken.jpg" in said
    assert "no product 'nobody'" in said
    assert len(evaluated.figures["left_out"]) == 3


def test_an_encoder_does_not_differ_from_itself(evaluated: Evaluated) -> None:
    for difference in evaluated.figures["differences"].values():
        assert difference == {"value": 0, "low": 0, "high": 0}


def test_the_same_photos_are_asked_at_depth_deep(evaluated: Evaluated, run: Run) -> None:
    ran = run(
        "evaluate", "shop/products.csv", "shop/photos/queries.csv", "--depth", "deep",
        "--json", "-", "--predictions", "deep.csv", cwd=evaluated.folder,
    )  # fmt: skip
    assert ran.code == 0, ran.stderr
    assert ran.json["depth"] == "deep"
    with (evaluated.folder / "deep.csv").open(newline="", encoding="utf-8") as file:
        assert all(0 <= float(row["probability"]) <= 1 for row in csv.DictReader(file))
    assert ran.json["matching"] == evaluated.figures["matching"]
    assert ran.json["top1"] >= 50
    assert ran.json["open_set"] is None, "photos of a dozen products part into no halves"


def test_the_report_stands_alone_and_shows_every_wrong_answer(evaluated: Evaluated) -> None:
    page = (evaluated.folder / "report" / "report.html").read_text("utf-8")
    matching = {name: skus for name, skus in evaluated.truths.items() if skus}
    wrong = [n for n, skus in matching.items() if evaluated.answers[n][0] not in skus]
    assert page.count("<article") == len(wrong)
    assert page.count("<svg") == 5
    assert not re.search(r'(?:src|href)="https?:', page)


def test_nothing_of_it_stays_in_the_installation(evaluated: Evaluated, run: Run) -> None:
    assert evaluated.ran.stderr == ""
    assert run("match", "x.jpg", "--catalog", "evaluation").code == 2
    asked = run("psql", "-c", "SELECT count(*) FROM matcher.catalog WHERE name = 'evaluation'")
    assert asked.stdout.split()[2] == "0"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nowhere.csv", "queries.csv"), "no such file"),
        (("products.csv", "nowhere.csv"), "nowhere.csv"),
        (("products.csv", "queries.csv", "--encoder", "unheard-of"), "no encoder 'unheard-of'"),
        (("products.csv", "queries.csv", "--json", "gone/figures.json"), "cannot be written"),
    ],
)
def test_what_it_cannot_use_is_said_in_one_line(
    words: tuple[str, ...], said: str, run: Run, evaluated: Evaluated
) -> None:
    shop = evaluated.folder / "shop"
    shutil.copy(shop / "photos" / "queries.csv", shop / "queries.csv")
    shutil.copy(shop / "photos" / "photo-003.jpg", shop / "photo-003.jpg")
    ran = run("evaluate", *words, cwd=shop)
    assert (ran.code, ran.stdout) == (2, "")
    assert said in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
