"""Cues that are read only where a catalogue asks for them: filled in behind, used in answers."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import text

from matcher.cues import list_common, words
from matcher.cues.words.lines import Line, unpack
from matcher.errors import InputError, UnknownNameError
from matcher.extras import EXTRAS
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.picture_feeds import write_catalog

COMMON = tuple(list_common())


@pytest.fixture
def shop(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Matcher]:
    """Four products; on a picture stands how bright it is, and no extra is needed to read it."""

    def read(pixels: NDArray[np.uint8]) -> list[Line]:
        return [Line(f"brightness{'abcdefghij'[int(pixels.mean()) % 10] * 4}", 0.9)]

    monkeypatch.setattr(words, "read_lines", read)
    monkeypatch.setitem(EXTRAS, "ocr", ("json",))
    with Matcher(settings) as matcher:
        matcher.ingest(write_catalog(tmp_path, 4))
        assert matcher.embedding.run_pending() is not None
        yield matcher


def rows(matcher: Matcher) -> dict[str, int]:
    return matcher.cues.count()


def fill(matcher: Matcher) -> int:
    return matcher.cues.run_until_done(lambda _: None).read


def test_words_are_filled_in_where_they_are_asked_for_and_removed(shop: Matcher) -> None:
    assert fill(shop) == 0
    assert rows(shop) == dict.fromkeys(COMMON, 4)
    assert shop.cues.estimate("default", "words").pictures == 4
    shop.cues.set_asked("default", "words", wanted=True)
    assert fill(shop) == 4
    assert rows(shop) == {**dict.fromkeys(COMMON, 4), "words": 4}
    assert fill(shop) == 0
    with shop.installation.transaction() as connection:
        contents = connection.execute(text("SELECT content FROM matcher.cue WHERE cue = 'words'"))
        assert all(
            line.text.startswith("brightness") for [row] in contents for line in unpack(bytes(row))
        )
    shop.cues.set_asked("default", "words", wanted=False)
    assert rows(shop) == dict.fromkeys(COMMON, 4)
    assert fill(shop) == 0


def test_a_photo_is_read_where_its_catalogue_asks_for_words(shop: Matcher, tmp_path: Path) -> None:
    photo = tmp_path / "2.png"
    assert "words" not in shop.answers.deep.look(photo).cues
    before = shop.match(photo, depth="deep")
    shop.cues.set_asked("default", "words", wanted=True)
    fill(shop)
    assert unpack(shop.answers.deep.look(photo).cues["words"][0])
    after = shop.match(photo, depth="deep")
    assert [match.sku for match in after.matches] == [match.sku for match in before.matches]


def test_a_host_without_the_extra_leaves_words_to_others(
    shop: Matcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.cues.set_asked("default", "words", wanted=True)
    with monkeypatch.context() as patch:
        patch.setitem(EXTRAS, "ocr", ("no_such_package",))
        assert fill(shop) == 0
        assert shop.match(tmp_path / "2.png", depth="deep").matches[0].sku == "sku-2"
        with pytest.raises(InputError, match=r"pip install 'matcher\[ocr\]'"):
            shop.cues.set_asked("default", "words", wanted=True)
        assert rows(shop) == dict.fromkeys(COMMON, 4)
    assert fill(shop) == 4


def test_what_cannot_be_asked_for_is_refused(shop: Matcher) -> None:
    with pytest.raises(InputError, match="read of every picture"):
        shop.cues.set_asked("default", "geometry", wanted=True)
    with pytest.raises(UnknownNameError, match="choose one of"):
        shop.cues.estimate("default", "horoscope")
    with pytest.raises(UnknownNameError, match="nowhere"):
        shop.cues.estimate("nowhere", "words")


def test_the_command_line_tells_the_hours_first(shop: Matcher, settings: Settings) -> None:
    pytest.importorskip("rapidocr", reason="the extra ocr is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "matcher.cli.main", "catalogs", "cues", "default", "words", "--on"],
        env=settings.to_environ(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("words of default: 4 pictures, about 0.0 hours of one core")
