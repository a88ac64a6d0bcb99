"""Simulated phone photos: repeatable, always a photo, harsher when asked."""

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.drawn.photograph import find_product, photograph


def shop_picture() -> NDArray[np.uint8]:
    """A red ring on white: its hole is product, the ground around it is not."""
    y, x = np.mgrid[-150:150, -150:150]
    distance = np.hypot(x, y)
    image = np.full((300, 300, 3), 255, np.uint8)
    image[(distance < 100) & (distance > 40)] = (200, 30, 30)
    return image


def test_same_generator_takes_the_same_photo() -> None:
    image = shop_picture()
    first = photograph(image, np.random.default_rng(5))
    assert np.array_equal(first, photograph(image, np.random.default_rng(5)))
    assert not np.array_equal(first, photograph(image, np.random.default_rng(6)))


@pytest.mark.parametrize("difficulty", [0.0, 0.5, 1.0])
def test_photo_shows_the_product_in_a_scene(difficulty: float) -> None:
    image = shop_picture()
    for seed in range(12):
        photo = photograph(image, np.random.default_rng(seed), difficulty=difficulty)
        assert photo.dtype == np.uint8
        assert photo.shape == (600, 450, 3)
        red = photo[..., 0].astype(int) - photo[..., 1:].max(axis=-1)
        assert (red > 25).mean() > 0.02


def test_given_picture_is_left_as_it_was() -> None:
    image = shop_picture()
    before = image.copy()
    photograph(image, np.random.default_rng(0))
    assert np.array_equal(image, before)


def test_coverage_decides_what_is_cut_out() -> None:
    cover = np.zeros((300, 300, 1), np.uint8)
    cover[100:200, 100:200] = 255
    green = np.full((300, 300, 3), (20, 220, 40), np.uint8)
    photo = photograph(np.concatenate([green, cover], axis=2), np.random.default_rng(2))
    assert photo.shape == (600, 450, 3)


def test_blank_picture_still_gives_a_photo() -> None:
    photo = photograph(np.full((64, 64, 3), 255, np.uint8), np.random.default_rng(1))
    assert photo.shape == (600, 450, 3)


def test_white_around_the_product_is_ground_and_white_inside_is_not() -> None:
    cover = find_product(shop_picture())
    assert cover[5, 5] == 0
    assert cover[150, 80] == 255
    assert cover[150, 150] == 255
