"""Augmented views: seeded, of the asked size, and still the product."""

import numpy as np
import pytest

from matcher.training.data.augment import (
    CATALOGUE,
    PHOTO,
    Strength,
    augment,
    simulate_photo,
    stands_on_white,
)
from tests.support.encoder_samples import draw_pictures, draw_product


@pytest.mark.parametrize("strength", [CATALOGUE, PHOTO])
def test_a_view_is_pixels_of_the_asked_size(strength: Strength) -> None:
    for seed, picture in enumerate(draw_pictures()):
        view = augment(picture, 96, strength, np.random.default_rng(seed))
        assert view.shape == (96, 96, 3)
        assert view.dtype == np.uint8


def test_the_seed_decides_the_view() -> None:
    (picture,) = draw_pictures(1)
    views = [augment(picture, 64, PHOTO, np.random.default_rng(seed)) for seed in (1, 1, 2)]
    np.testing.assert_array_equal(views[0], views[1])
    assert (views[0] != views[2]).any()


def test_nothing_is_done_at_no_strength() -> None:
    (picture,) = draw_pictures(1)
    nothing = Strength(least_area=1.0, stretch=1.0, tilt=0.0, light=0.0, blur=0.0)
    views = [augment(picture, 64, nothing, np.random.default_rng(seed)) for seed in (1, 2)]
    np.testing.assert_array_equal(views[0], views[1])


def test_a_view_is_never_mirrored() -> None:
    picture = np.full((120, 120, 3), 255, np.uint8)
    picture[:, :40] = 0
    for seed in range(30):
        view = augment(picture, 48, CATALOGUE, np.random.default_rng(seed))
        assert view[:, :8].mean() < view[:, -8:].mean()


def test_a_simulated_photo_stands_before_another_backdrop() -> None:
    product = draw_product((200, 30, 30))
    photo = simulate_photo(product, 96, np.random.default_rng(4))
    assert photo.shape == (96, 96, 3)
    assert photo.dtype == np.uint8
    assert (photo.min(axis=-1) >= 246).mean() < 0.3


def test_where_nothing_can_be_cut_out_a_closer_look_is_taken() -> None:
    scene = draw_product((200, 30, 30), (70, 90, 60))
    assert not stands_on_white(scene)
    assert stands_on_white(draw_product((200, 30, 30)))
    colors = {tuple(color) for color in scene.reshape(-1, 3)}
    view = simulate_photo(scene, 96, np.random.default_rng(4))
    assert view.shape == (96, 96, 3)
    # No backdrop is laid: the scene's own two colours fill the view, relit.
    greenish = (view[..., 1] > view[..., 0]).mean()
    reddish = (view[..., 0] > 1.5 * view[..., 1]).mean()
    assert len(colors) < 5
    assert greenish + reddish > 0.9
