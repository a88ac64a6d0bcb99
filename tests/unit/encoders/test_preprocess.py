"""The resize that query and gallery share."""

import tracemalloc

import numpy as np
import pytest
from PIL import Image

from matcher.encoders.preprocess import prepare
from matcher.encoders.spec import Preprocessing, Resize
from matcher.errors import EncoderError
from tests.support.encoder_samples import draw_pictures


def how(resize: Resize, size: int = 64) -> Preprocessing:
    return Preprocessing(size, resize, "bicubic", (0.5, 0.5, 0.5), (0.5, 0.5, 0.5))


@pytest.mark.parametrize("resize", ["squash", "crop"])
@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (900, 3), (64, 64), (1000, 700), (65, 64)])
def test_any_picture_becomes_the_models_square(resize: Resize, shape: tuple[int, int]) -> None:
    pixels = prepare(np.full((*shape, 3), 77, np.uint8), how(resize))
    assert pixels.shape == (64, 64, 3)
    assert pixels.dtype == np.uint8
    assert (pixels == 77).all()


def test_squash_keeps_the_edges_that_crop_cuts_off() -> None:
    picture = np.zeros((100, 300, 3), np.uint8)
    picture[:, :60] = 255
    assert prepare(picture, how("squash")).max() == 255
    assert prepare(picture, how("crop")).max() == 0


def test_a_long_strip_is_cut_before_it_is_scaled() -> None:
    strip = np.zeros((30_000, 8, 3), np.uint8)
    strip[14_990:15_010] = 255
    tracemalloc.start()
    pixels = prepare(strip, how("crop", 256))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert pixels.shape == (256, 256, 3)
    assert (pixels[60:200] == 255).all()  # its middle, scaled by 32
    assert peak < 20_000_000


def test_a_picture_of_the_right_size_is_left_alone() -> None:
    picture = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    np.testing.assert_array_equal(prepare(picture, how("squash")), picture)


def test_crop_agrees_with_open_clip() -> None:
    import open_clip

    transform = open_clip.image_transform(128, is_train=False, mean=(0, 0, 0), std=(1, 1, 1))
    for picture in draw_pictures():
        theirs = transform(Image.fromarray(picture)).permute(1, 2, 0).numpy() * 255
        ours = prepare(picture, how("crop", 128)).astype(np.float32)
        assert np.abs(ours - theirs).max() < 1.5


def test_a_view_into_a_larger_array_is_read_right() -> None:
    picture = draw_pictures(1)[0]
    np.testing.assert_array_equal(
        prepare(picture[:, ::-1], how("squash")),
        prepare(np.ascontiguousarray(picture[:, ::-1]), how("squash")),
    )


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((10, 10), np.uint8),
        np.zeros((10, 10, 4), np.uint8),
        np.zeros((10, 10, 3), np.float32),
        np.zeros((0, 10, 3), np.uint8),
    ],
)
def test_what_is_no_rgb_picture_is_refused(picture: np.ndarray) -> None:
    with pytest.raises(EncoderError, match="must be uint8"):
        prepare(picture, how("squash"))
