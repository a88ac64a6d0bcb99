"""`matcher demo`: the whole way with one command, and a page that does not flatter."""

import re
import shlex
from pathlib import Path

import pytest

from tests.support.demo import PHOTOS, PRODUCTS, Demo
from tests.support.scripts import Run


def test_the_demo_shows_answers_and_says_what_to_try_next(demo: Demo) -> None:
    assert (demo.ran.code, demo.ran.stderr) == (0, "")
    out = demo.ran.stdout
    assert f"{PRODUCTS} products, {PHOTOS} simulated photos" in out
    assert re.search(r"right SKU first \d+\.\d %.*\(simulated\)", out)
    assert str(demo.page) in out
    commands = out.partition("Try next:\n")[2].splitlines()
    assert [line.split()[:2] for line in commands] == [
        ["matcher", "match"],
        ["matcher", "psql"],
        ["matcher", "ingest"],
    ]
    assert max(map(len, out.partition("Try next:")[0].splitlines())) <= 100


def test_the_page_holds_its_pictures_and_says_that_they_are_drawn(demo: Demo) -> None:
    page = demo.page.read_text(encoding="utf-8")
    assert page.lower().count("simulated") >= 4
    assert page.count("<article") == PHOTOS
    pictures = re.findall(r'src="(.{22})', page)
    assert len(pictures) >= 6 * PHOTOS
    assert set(pictures) == {"data:image/jpeg;base64"}
    assert not re.search(r'(?:src|href)="https?:', page)


def test_the_commands_that_the_demo_names_work(demo: Demo, run: Run) -> None:
    words = shlex.split(demo.ran.stdout.partition("Try next:")[2].splitlines()[1])
    answered = run(*words[1:])
    assert answered.code == 0
    question = re.search(r'matcher psql -c "(.*)"', demo.ran.stdout)
    assert question is not None
    asked = run("psql", "-c", question[1])
    assert asked.code == 0
    assert "(5 rows)" in asked.stdout


def test_a_second_demo_is_the_first_one_again_and_embeds_nothing(demo: Demo, run: Run) -> None:
    size = ("--products", str(PRODUCTS), "--photos", str(PHOTOS))
    again = run("demo", *size, "--json")
    assert (again.code, again.stderr) == (0, "")
    said = again.json
    assert (said["simulated"], said["catalog"], said["failed"]) == (True, "demo", 0)
    assert (said["products"], said["queries"]) == (PRODUCTS, PHOTOS)
    assert 0 <= said["top1"] <= said["top3"] <= said["top5"] <= 100
    assert f"right SKU first {said['top1']:.1f} %" in demo.ran.stdout
    assert said["page"] == "demo.html"


def test_a_real_dataset_is_shown_without_the_word_simulated(
    run: Run, demo: Demo, data_dir: Path, tmp_path: Path
) -> None:
    luma = data_dir / "luma"
    if not luma.is_dir():
        pytest.skip(f"{luma} does not exist")
    ran = run("demo", "--dataset", luma, "--photos", "10", "--json")
    assert ran.code == 0
    assert (ran.json["catalog"], ran.json["simulated"]) == ("demo-luma", False)
    assert (ran.json["products"], ran.json["queries"], ran.json["failed"]) == (268, 10, 0)
    page = (tmp_path / "demo.html").read_text(encoding="utf-8")
    assert "simulated" not in page.partition("<body>")[2].lower()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--dataset", "nowhere"), "nowhere is not a folder"),
        (("--dataset", "."), "has no products.csv"),
        (("--page", "."), "is a folder"),
    ],
)
def test_what_the_demo_cannot_use_is_said_before_it_begins(
    words: tuple[str, str], said: str, run: Run
) -> None:
    ran = run("demo", *words)
    assert (ran.code, ran.stdout) == (2, "")
    assert said in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
