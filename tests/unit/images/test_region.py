"""Regions of photos: shares of the upright picture, refused in words when they cannot be cut."""

from collections.abc import Sequence

import numpy as np
import pytest
import simplejpeg
from numpy.typing import NDArray

from matcher.errors import InputError
from matcher.images.fetch import Fetcher
from matcher.images.photos import read_photos
from matcher.images.region import WHOLE, Region, read_regions


def quarters() -> NDArray[np.uint8]:
    """A picture of 80 x 40 pixels, each quarter of its own grey: 0, 60, 120, 180."""
    greys = np.array([[0, 60], [120, 180]], np.uint8).repeat(20, axis=0).repeat(40, axis=1)
    return np.stack([greys] * 3, axis=-1)


@pytest.mark.parametrize(
    ("region", "grey"),
    [
        ((0, 0, 0.5, 0.5), 0),
        ((0.5, 0, 0.5, 0.5), 60),
        ((0, 0.5, 0.5, 0.5), 120),
        ((0.5, 0.5, 0.5, 0.5), 180),
    ],
)
def test_a_photo_is_cut_to_its_region(region: Sequence[float], grey: int) -> None:
    (cut,) = read_regions(region, 1)
    pixels = cut.cut(quarters())
    assert pixels.shape == (20, 40, 3)
    assert (pixels == grey).all()


def test_a_region_smaller_than_a_pixel_is_a_pixel() -> None:
    assert Region(0.999, 0.999, 0.0001, 0.0001).cut(quarters()).shape == (1, 1, 3)


def test_no_region_is_the_whole_of_each_photo() -> None:
    assert read_regions(None, 2) == (WHOLE, WHOLE)


def test_regions_may_be_given_as_text_or_numbers_and_one_a_photo() -> None:
    several: list[Sequence[float | str]] = [(0.1, 0.2, 0.3, 0.4), ["0.5", "0", "0.5", "1"]]
    assert read_regions(several[0], 1) == (Region(0.1, 0.2, 0.3, 0.4),)
    assert read_regions(several, 2)[1] == Region(0.5, 0.0, 0.5, 1.0)


def test_a_part_of_a_region_is_a_part_of_the_photo() -> None:
    assert Region(0.5, 0.5, 0.5, 0.5).within(Region(0.2, 0.4, 0.4, 0.4)) == pytest.approx(
        (0.4, 0.6, 0.2, 0.2)
    )


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ((0, 0, 1), "not four numbers"),
        ((0, 0, 1, 1, 1), "not four numbers"),
        (("a", 0, 1, 1), "not four numbers"),
        ("0,0,1,1", "not four numbers"),
        (7, "not four numbers"),
        ((), "not four numbers"),
        ((0, 0, 0, 1), "is empty"),
        ((0, 0, 1, -0.5), "is empty"),
        ((0, 0, float("nan"), 1), "is empty"),
        ((-0.1, 0, 1, 1), "reaches out of the photo"),
        ((0.5, 0, 0.6, 1), "reaches out of the photo"),
        ((10, 10, 200, 200), "reaches out of the photo"),
        ((float("nan"), 0, 1, 1), "reaches out of the photo"),
    ],
)
def test_what_is_no_region_is_refused_in_one_line(given: Sequence[float], reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        read_regions(given, 1)
    assert "\n" not in str(caught.value)


def test_one_region_for_several_photos_is_refused() -> None:
    with pytest.raises(InputError, match="1 regions for 2 photos"):
        read_regions((0, 0, 0.5, 0.5), 2)


def test_a_region_of_a_large_jpeg_is_decoded_as_large_as_a_photo_of_it() -> None:
    """Scaled decoding counts the pixels of what is left, not those of the whole photo."""
    photo = np.random.default_rng(0).integers(0, 255, (800, 1600, 3)).astype(np.uint8)
    with Fetcher(timeout_s=1, max_bytes=1, max_redirects=0, allow_private=False) as fetcher:
        cut, whole = (
            read_photos(
                [simplejpeg.encode_jpeg(photo)],
                fetcher,
                max_bytes=10_000_000,
                min_side=200,
                honour_profiles=True,
                finish=lambda pixels: pixels,
                regions=regions,
            )[0]
            for regions in ([Region(0.5, 0.5, 0.25, 0.5)], None)
        )
    assert whole.shape == (200, 400, 3)
    assert cut.shape == (400, 400, 3)
