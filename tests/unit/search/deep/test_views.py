"""A photo is looked at whole, at its centre, and at the product before a plain backdrop."""

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.encoders import load_spec
from matcher.images.region import WHOLE
from matcher.search.deep.views import LONG_SIDE, look_at, shrink, weigh_color
from tests.support.encoder_samples import draw_pictures, draw_product
from tests.support.tiny_encoder import TinyEncoder

RED = (200, 30, 30)


def before_backdrop(top: int, left: int, bottom: int, right: int) -> NDArray[np.uint8]:
    """Draw a red box in a white picture of 400 x 400 pixels."""
    picture = np.full((400, 400, 3), 255, np.uint8)
    picture[top:bottom, left:right] = RED
    return picture


def clutter() -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 255, (300, 400, 3)).astype(np.uint8)


def test_the_first_view_is_the_whole_photo_as_one_look_would_see_it() -> None:
    photo = draw_pictures(1)[0]
    first = look_at(TinyEncoder(), photo).views[0]
    assert (first.name, first.region) == ("whole", WHOLE)
    assert (first.vector == TinyEncoder().encode_images([photo])[0]).all()


def test_all_views_are_encoded_in_one_batch() -> None:
    encoder = TinyEncoder()
    look = look_at(encoder, before_backdrop(100, 100, 200, 200))
    assert [view.name for view in look.views] == ["whole", "centre", "product"]
    assert encoder.calls == [3]


def test_a_product_before_a_plain_backdrop_is_found() -> None:
    look = look_at(TinyEncoder(), before_backdrop(40, 200, 120, 360))
    assert look.backdrop == 1
    assert look.views[2].region == pytest.approx((0.475, 0.075, 0.45, 0.25))


@pytest.mark.parametrize(
    "photo",
    [clutter(), before_backdrop(4, 4, 396, 396), np.full((90, 90, 3), 255, np.uint8)],
    ids=["clutter", "a product that fills the photo", "nothing"],
)
def test_where_no_product_stands_out_none_is_looked_at(photo: NDArray[np.uint8]) -> None:
    assert [view.name for view in look_at(TinyEncoder(), photo).views] == ["whole", "centre"]


def test_the_backdrop_of_clutter_is_small() -> None:
    assert look_at(TinyEncoder(), clutter()).backdrop < 0.1
    assert look_at(TinyEncoder(), draw_product(RED)).backdrop > 0.9


def test_a_large_photo_is_kept_at_512_pixels_and_a_small_one_as_it_is() -> None:
    assert look_at(TinyEncoder(), np.zeros((300, 2000, 3), np.uint8)).pixels.shape == (77, 512, 3)
    small = clutter()
    assert look_at(TinyEncoder(), small).pixels is small
    assert shrink(np.zeros((9000, 2, 3), np.uint8), LONG_SIDE).shape == (512, 1, 3)


def test_a_query_with_less_color_is_a_sum_over_blocks_of_other_weights() -> None:
    spec = load_spec("compact")
    rng = np.random.default_rng(1)
    query, stored = (_random_vector(rng) for _ in range(2))
    weighed = weigh_color(spec, query, 0.1)
    assert weighed is not None
    color = spec.columns["color"]
    of_color = query[color] @ stored[color] / 0.4
    of_image = (query @ stored - query[color] @ stored[color]) / 0.6
    expected = 0.9 * of_image + 0.1 * of_color
    length = np.sqrt(0.9**2 / 0.6 + 0.1**2 / 0.4)
    assert weighed @ stored == pytest.approx(expected / length, abs=1e-5)
    assert np.linalg.norm(weighed) == pytest.approx(1, abs=1e-5)


def test_at_its_own_weights_a_query_stays_as_it_is() -> None:
    query = _random_vector(np.random.default_rng(2))
    assert weigh_color(load_spec("compact"), query, 0.4) == pytest.approx(query, abs=1e-6)


def test_an_encoder_without_color_asks_with_its_views_alone() -> None:
    look = look_at(TinyEncoder(), clutter())
    assert len(look.queries) == len(look.views)


def _random_vector(rng: np.random.Generator) -> NDArray[np.float32]:
    """A vector of `compact`: each block's length is the root of its weight."""
    image, color = rng.normal(size=256), rng.normal(size=382)
    blocks = (image / np.linalg.norm(image) * 0.6**0.5, color / np.linalg.norm(color) * 0.4**0.5)
    return np.concatenate(blocks).astype(np.float32)
