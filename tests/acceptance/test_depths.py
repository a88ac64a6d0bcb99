"""The command line at both depths: the answers of Python, and what it refuses."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from matcher.matcher import Matcher
from tests.support.picture_feeds import write_catalog
from tests.support.scripts import Run, assert_one_line

REGION = [0.0, 0.1, 0.9, 0.8]


@pytest.fixture
def folder(matcher: Matcher, tmp_path: Path) -> Path:
    matcher.ingest(write_catalog(tmp_path, 6))
    assert matcher.embedding.run_pending() is not None
    return tmp_path


@pytest.mark.parametrize("depth", ["vector", "deep"])
@pytest.mark.parametrize("region", [None, REGION])
def test_a_question_has_the_same_answer_from_python_and_the_command_line(
    matcher: Matcher, folder: Path, here_apart: Run, depth: Any, region: list[float] | None
) -> None:
    photo = folder / "3.png"
    words = ["--region", ",".join(map(str, region))] if region else []
    said = here_apart("match", photo, "--depth", depth, *words, "-k", "3", "--json").json
    answer = matcher.match(photo, k=3, depth=depth, region=region)
    assert said["depth"] == answer.depth == depth
    assert said["region"] == region
    assert said["matches"] == [asdict(match) for match in answer.matches]
    assert said["matches"][0]["sku"] == "sku-3"


def test_the_region_is_told(folder: Path, here_apart: Run) -> None:
    ran = here_apart("match", folder / "3.png", "--region", "0,0.1,0.9,0.8")
    assert "looked at 0,0.1,0.9,0.8" in ran.stdout


def test_each_photo_has_a_region_of_its_own(folder: Path, here_apart: Run) -> None:
    photos = (folder / "3.png", folder / "4.png")
    regions = ("--region", "0,0,1,0.5", "--region", "0,0,0.5,1")
    said = here_apart("match", *photos, "--each", *regions, "-k", "1", "--json").json
    assert [answer["region"] for answer in said] == [[0, 0, 1, 0.5], [0, 0, 0.5, 1]]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("3.png", "--region", "0,0,1"), "not four numbers"),
        (("3.png", "--region", "0.5,0,0.6,1"), "reaches out of the photo"),
        (("3.png", "--region", "0,0,0,1"), "is empty"),
        (("3.png", "4.png", "--region", "0,0,1,1"), "1 regions for 2 photos"),
        (("3.png", "4.png", "--each", "--region", "0,0,1,1"), "1 regions for 2 questions"),
    ],
)
def test_what_it_cannot_look_at_is_said_in_one_line(
    folder: Path, here_apart: Run, words: tuple[str, ...], said: str
) -> None:
    assert_one_line(here_apart("match", *words, cwd=folder), 2, said)
