"""Many questions at once, and questions in words: answered like single ones."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from matcher.errors import ImageError, InputError
from matcher.images.photos import Photo
from matcher.matcher import Matcher
from matcher.services import queries
from matcher.settings import Settings
from tests.support.picture_feeds import write_catalog


@pytest.fixture
def shop(settings: Settings, tmp_path: Path) -> Iterator[Matcher]:
    """Twelve products in the catalogue "default"."""
    with Matcher(settings) as matcher:
        matcher.ingest(write_catalog(tmp_path, 12))
        report = matcher.embedding.run_pending()
        assert report is not None
        assert report.done == 12
        yield matcher


def test_many_questions_have_the_answers_of_single_ones(
    shop: Matcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "MANY", 5)  # several batches, the last one not full
    products: list[Photo | list[Photo]] = [
        *(str(tmp_path / f"{number}.png") for number in range(11)),
        [tmp_path / "3.png", tmp_path / "4.png"],
    ]
    answers = shop.match_many(products, k=3, distinct_groups=True)
    for product, answer in zip(products, answers, strict=True):
        single = shop.match(product, k=3, distinct_groups=True)
        assert not isinstance(answer, ImageError)
        assert [m.sku for m in answer.matches] == [m.sku for m in single.matches]
        assert [m.similarity for m in answer.matches] == pytest.approx(
            [m.similarity for m in single.matches], abs=1e-5
        )
        assert (answer.method, answer.complete) == (single.method, single.complete)


def test_photo_that_cannot_be_read_costs_its_own_answer_only(shop: Matcher, tmp_path: Path) -> None:
    (tmp_path / "page.jpg").write_text("<!DOCTYPE html>")
    good, bad, missing = shop.match_many(
        [tmp_path / "1.png", tmp_path / "page.jpg", tmp_path / "missing.png"], k=1
    )
    assert not isinstance(good, ImageError)
    assert good.matches[0].sku == "sku-1"
    assert isinstance(bad, ImageError)
    assert "page.jpg" in str(bad)
    assert isinstance(missing, ImageError)


def test_no_question_has_no_answer(shop: Matcher) -> None:
    assert shop.match_many([]) == []


def test_question_without_an_eligible_sku_is_answered_empty(shop: Matcher, tmp_path: Path) -> None:
    [answer] = shop.match_many([tmp_path / "1.png"], brand="nobody")
    assert not isinstance(answer, ImageError)
    assert answer.matches == ()


def test_text_is_asked_of_the_pictures_vectors(shop: Matcher) -> None:
    answer = shop.match_text("a mosaic of coloured squares", k=12)
    encoder = shop.installation.load_encoder(shop.installation.ensure_encoder())
    [vector] = encoder.encode_texts(["a mosaic of coloured squares"])
    assert answer == shop.match_vector(np.asarray(vector, np.float32), k=12)
    assert len(answer.matches) == 12


@pytest.mark.parametrize("text", ["", "  ", "x" * 1001, "a\ud800b"])
def test_text_that_cannot_be_asked_for_is_refused(shop: Matcher, text: str) -> None:
    with pytest.raises(InputError):
        shop.match_text(text)


def run(settings: Settings, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "matcher.cli.main", "match", *arguments],
        env=settings.to_environ(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_command_line_answers_each_photo_and_texts(
    shop: Matcher, settings: Settings, tmp_path: Path
) -> None:
    photos = [str(tmp_path / f"{number}.png") for number in (2, 7)]
    done = run(settings, *photos, "--each", "-k", "1", "--json")
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert [each["photos"] for each in answers] == [[photo] for photo in photos]
    assert [each["matches"][0]["sku"] for each in answers] == ["sku-2", "sku-7"]

    done = run(settings, photos[0], str(tmp_path / "missing.png"), "--each", "-k", "1")
    assert done.returncode == 2
    assert "sku-2" in done.stdout
    assert "missing.png" in done.stdout
    assert "1 photo of 2 cannot be read" in done.stderr

    done = run(settings, "--text", "coloured squares", "-k", "2", "--json")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["matches"]) == 2
    assert run(settings).returncode == 2
    assert run(settings, photos[0], "--each", "--text", "squares").returncode == 2
