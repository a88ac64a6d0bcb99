"""What every cue keeps, by its existence in the folder."""

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.cues import MAX_BYTES, QUERY_BYTES, list_cues, load_cue, words
from matcher.cues.words.lines import Line
from matcher.errors import UnknownNameError

Pixels = NDArray[np.uint8]


@pytest.fixture(autouse=True)
def words_of_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written in these pictures, and no extra is needed: colours are read as words."""

    def read(pixels: Pixels) -> list[Line]:
        found = np.unique(pixels.reshape(-1, 3)[::7], axis=0)[:30] if pixels.size > 3000 else ()
        return [Line("".join(chr(97 + each % 26) * 2 for each in one), 0.9) for one in found]

    monkeypatch.setattr(words, "read_lines", read)


every_cue = pytest.mark.parametrize("name", list_cues())


def draw(seed: int, height: int = 300, width: int = 400) -> Pixels:
    """Boxes of many colours on a plain ground: something to find in each part."""
    random = np.random.default_rng(seed)
    pixels = np.full((height, width, 3), random.integers(0, 256, 3), np.uint8)
    for _ in range(60):
        y, x = random.integers(0, height), random.integers(0, width)
        tall, wide = random.integers(8, 60, 2)
        pixels[y : y + tall, x : x + wide] = random.integers(0, 256, 3)
    return pixels


POOR = {
    "tiny": draw(1, 8, 8),
    "a single pixel": np.zeros((1, 1, 3), np.uint8),
    "one colour": np.full((200, 200, 3), 250, np.uint8),
    "a strip": draw(2, 8, 2000),
}


@every_cue
def test_equal_pixels_give_equal_rows_that_lie_inline(name: str) -> None:
    row = load_cue(name).extract(draw(3, 1500, 2000))
    assert row == load_cue(name).extract(draw(3, 1500, 2000))
    assert 0 < len(row) <= MAX_BYTES


@every_cue
@pytest.mark.parametrize("pixels", POOR.values(), ids=POOR)
def test_a_poor_picture_gives_a_row_that_can_be_compared(name: str, pixels: Pixels) -> None:
    cue = load_cue(name)
    row = cue.extract(pixels)
    assert isinstance(row, bytes)
    assert len(row) <= MAX_BYTES
    features = cue.compare(row, [row, cue.extract(draw(4))])
    assert features.shape == (2, len(cue.FEATURES))
    assert not np.isinf(features).any()


@every_cue
def test_extracting_leaves_the_pixels_as_they_are(name: str) -> None:
    pixels = draw(5)
    load_cue(name).extract(pixels)
    np.testing.assert_array_equal(pixels, draw(5))


@every_cue
def test_a_picture_is_more_like_itself_than_like_another(name: str) -> None:
    cue = load_cue(name)
    rows = [cue.extract(draw(seed)) for seed in range(6, 12)]
    for at, row in enumerate(rows):
        first = cue.compare(row, rows)[:, 0]
        assert first.dtype == np.float32
        assert first.argmax() == at
        assert (np.delete(first, at) < first[at]).all()


@every_cue
def test_what_is_missing_on_either_side_is_nan(name: str) -> None:
    cue = load_cue(name)
    row = cue.extract(draw(12))
    features = cue.compare(row, [row, b""])
    assert not np.isnan(features[0]).any()
    assert np.isnan(features[1]).all()
    assert np.isnan(cue.compare(b"", [row, b""])).all()
    assert cue.compare(row, []).shape == (0, len(cue.FEATURES))


@every_cue
def test_a_photo_of_a_question_may_give_more_than_a_row(name: str) -> None:
    cue = load_cue(name)
    for seed in range(20, 24):
        row, asked = cue.extract(draw(seed)), cue.extract(draw(seed), QUERY_BYTES)
        assert len(row) <= len(asked) <= QUERY_BYTES
        first = cue.compare(asked, [row, cue.extract(draw(seed + 9))])[:, 0]
        assert first[0] > first[1]


@every_cue
def test_a_cue_has_a_version_and_names_its_features_once(name: str) -> None:
    cue = load_cue(name)
    assert 1 <= cue.VERSION < 2**15
    assert len(set(cue.FEATURES)) == len(cue.FEATURES) > 0


def test_an_unknown_cue_names_those_that_exist() -> None:
    with pytest.raises(UnknownNameError, match=r"choose one of .*geometry"):
        load_cue("horoscope")
