"""The colour block sees the product and not what stands behind it."""

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.encoders.cues import color
from tests.support.encoder_samples import draw_product

RED, BLUE, WHITE, BLACK, GREY = (
    (200, 30, 30),
    (30, 60, 200),
    (255, 255, 255),
    (0, 0, 0),
    (200, 200, 205),
)


def similarity(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    return float(color.encode(one) @ color.encode(other))


def test_the_same_color_before_other_backdrops_stays_alike() -> None:
    before_white = draw_product(RED, WHITE)
    before_black = draw_product(RED, BLACK)
    assert similarity(before_white, before_black) > 0.95


def test_other_colors_before_the_same_backdrop_are_unlike() -> None:
    assert similarity(draw_product(RED), draw_product(BLUE)) < 0.2


def test_a_small_change_of_color_is_a_small_change_of_similarity() -> None:
    near = similarity(draw_product(RED), draw_product((190, 38, 36)))
    far = similarity(draw_product(RED), draw_product((190, 120, 36)))
    assert far < near
    assert near > 0.8


def test_a_white_product_before_white_is_white() -> None:
    outlined = draw_product(GREY)
    y, x = np.mgrid[:240, :200]
    outlined[(y - 120) ** 2 + (x - 100) ** 2 < 56**2] = WHITE
    plain_white = np.full((240, 200, 3), 255, np.uint8)
    assert similarity(outlined, plain_white) > similarity(outlined, draw_product(BLACK))
    assert similarity(plain_white, plain_white) == pytest.approx(1, abs=1e-5)


def test_a_white_print_inside_a_product_counts_as_product() -> None:
    printed = draw_product(RED)
    printed[100:140, 80:120] = WHITE
    assert similarity(printed, draw_product(RED)) < 0.98


def test_a_product_too_small_to_tell_falls_back_to_the_whole_picture() -> None:
    speck = np.full((240, 200, 3), 255, np.uint8)
    speck[118:122, 98:102] = RED
    white = np.full((240, 200, 3), 255, np.uint8)
    assert similarity(speck, white) > 0.9


def test_a_busy_border_makes_the_centre_count() -> None:
    random = np.random.default_rng(3)
    busy = random.integers(0, 256, (240, 200, 3)).astype(np.uint8)
    busy[60:180, 50:150] = RED
    assert similarity(busy, draw_product(RED)) > similarity(busy, draw_product(BLUE)) + 0.4


def test_black_and_white_pictures_have_no_chroma() -> None:
    random = np.random.default_rng(3)
    grey = np.repeat(random.integers(0, 256, (64, 64, 1)).astype(np.uint8), 3, axis=2)
    assert similarity(grey, grey[::-1]) > 0.9
    assert similarity(grey, draw_product(RED)) < 0.2


def test_small_and_lopsided_pictures_are_fine() -> None:
    for shape in ((1, 1, 3), (2, 400, 3), (33, 7, 3)):
        block = color.encode(np.full(shape, 90, np.uint8))
        assert np.linalg.norm(block) == pytest.approx(1, abs=1e-5)


def test_a_uniform_histogram_product_is_its_bhattacharyya_coefficient() -> None:
    """Half red, half blue against all red: sum of sqrt(p q) = sqrt(1/2 * 1)."""
    half = np.empty((40, 40, 3), np.uint8)
    half[:, :20], half[:, 20:] = RED, BLUE
    whole = np.empty((40, 40, 3), np.uint8)
    whole[:] = RED
    assert similarity(half, whole) == pytest.approx(np.sqrt(0.5), abs=0.02)
