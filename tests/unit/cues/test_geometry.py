"""Local geometry: prints are found again, and chance is not taken for evidence."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.cues.geometry import FEATURES, compare, extract
from matcher.cues.geometry.chance import rarity
from matcher.cues.geometry.points import POINT_BYTES, SIDE, find_points, pack, unpack

Pixels = NDArray[np.uint8]


def draw_print(seed: int, size: int = 360) -> Pixels:
    """A label: words in several sizes, and boxes."""
    random = np.random.default_rng(seed)
    pixels = np.full((size, size, 3), random.integers(150, 256, 3), np.uint8)
    for _ in range(25):
        word = "".join(chr(65 + each) for each in random.integers(0, 26, 5))
        place = [int(each) for each in random.integers(0, size - 60, 2)]
        ink = [int(each) for each in random.integers(0, 140, 3)]
        cv2.putText(pixels, word, place, 0, float(random.uniform(0.4, 1.3)), ink, 2)
    return pixels


def photograph(pixels: Pixels, *, turn: float, zoom: float) -> Pixels:
    size = pixels.shape[0]
    view = cv2.getRotationMatrix2D((size / 2, size / 2), turn, zoom)
    seen = cv2.warpAffine(pixels, view, (size, size), borderValue=(90, 120, 90))
    return (seen * 0.8 + 10).astype(np.uint8)


def nfa(photo: Pixels, *pictures: Pixels) -> list[float]:
    features = compare(extract(photo), [extract(each) for each in pictures])
    return [float(each) for each in features[:, FEATURES.index("nfa")]]


@pytest.mark.parametrize(("turn", "zoom"), [(0, 1), (20, 0.8), (-35, 1.3), (180, 1), (10, 0.5)])
def test_a_print_is_found_turned_and_zoomed(turn: float, zoom: float) -> None:
    prints = [draw_print(seed) for seed in range(4)]
    right, *wrong = nfa(photograph(prints[0], turn=turn, zoom=zoom), *prints)
    assert right > 5
    assert right > 3 * max(wrong)  # the prints share an alphabet


def test_a_part_of_a_print_is_found() -> None:
    prints = [draw_print(seed) for seed in range(4)]
    right, *wrong = nfa(prints[0][80:260, 90:270], *prints)
    assert right > 5
    assert right > 3 * max(wrong)  # the prints share an alphabet


def test_a_small_product_before_a_plain_backdrop_is_seen_as_large_as_it_can_be() -> None:
    label = draw_print(3)
    picture = np.full((1400, 1400, 3), 255, np.uint8)
    picture[900:1260, 100:460] = label
    assert nfa(label, picture)[0] > 0.2 * nfa(label, label)[0] > 10


def test_noise_agrees_with_nothing() -> None:
    random = np.random.default_rng(0)
    noise = [random.integers(0, 256, (300, 300, 3), dtype=np.uint8) for _ in range(4)]
    assert max(nfa(noise[0], *noise[1:])) < 1


def test_more_agreeing_matches_are_rarer() -> None:
    assert rarity(0, 0, 0.5) == rarity(4, 60, 0.5) == 0
    values = [rarity(found, 60, 0.5) for found in range(4, 61)]
    assert values == sorted(values)
    assert rarity(8, 8, 0.5) > rarity(8, 80, 0.5)


def test_a_packed_row_gives_places_sizes_turns_and_descriptors_back() -> None:
    points = find_points(draw_print(1), 300)
    row = pack(points)
    back = unpack(row)
    assert len(back) == len(points) == len(row) // POINT_BYTES <= 300
    np.testing.assert_allclose(back.places, points.places, atol=0.5 / 255 + 1e-6)
    np.testing.assert_allclose(back.sizes, points.sizes, atol=0.251)
    off = np.angle(np.exp(1j * (back.turns - points.turns)))
    assert np.abs(off).max() <= np.pi / 16 + 1e-3
    likest = (back.descriptors @ back.descriptors.T).argmax(axis=1)
    assert (likest == np.arange(len(back))).mean() > 0.9


def test_a_small_picture_is_not_enlarged(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("resized")

    monkeypatch.setattr(cv2, "resize", refuse)
    assert extract(draw_print(2, SIDE))
    assert extract(draw_print(2, SIDE // 2))
