"""Decoded pixels to the model's input: the one resize that query and gallery share."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from matcher.encoders.spec import Preprocessing
from matcher.errors import EncoderError

_FILTERS = {
    "nearest": Image.Resampling.NEAREST,
    "bilinear": Image.Resampling.BILINEAR,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}
# Pillow first shrinks by whole factors only where the filter would still see 3 pixels an output.
_REDUCING_GAP = 3.0
_MAX_ASPECT = 8


def prepare(image: NDArray[np.uint8], how: Preprocessing) -> NDArray[np.uint8]:
    """Return the picture as the model sees it, before normalisation.

    Args:
        image: uint8, (h, w, 3), RGB.
        how: the spec's preprocessing.

    Returns:
        uint8, (size, size, 3), C-contiguous.

    Raises:
        EncoderError: the array is no RGB picture.
    """
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or 0 in image.shape:
        raise EncoderError(
            f"a picture must be uint8 (h, w, 3) RGB, not {image.dtype} {image.shape}: decode it"
            " with matcher.images.decode"
        )
    if image.shape[:2] == (how.size, how.size):
        return np.ascontiguousarray(image)
    picture = Image.fromarray(np.ascontiguousarray(image))
    picture = _squash(picture, how) if how.resize == "squash" else _crop(picture, how)
    return np.asarray(picture)


def _squash(picture: Image.Image, how: Preprocessing) -> Image.Image:
    size = (how.size, how.size)
    return picture.resize(size, _FILTERS[how.interpolation], reducing_gap=_REDUCING_GAP)


def _middle(picture: Image.Image, longest: int) -> Image.Image:
    """Cut the ends off a strip: scaled whole, it would be gigabytes of which the centre is kept."""
    width, height = (min(edge, longest) for edge in picture.size)
    left, top = (picture.width - width) // 2, (picture.height - height) // 2
    return picture.crop((left, top, left + width, top + height))


def _crop(picture: Image.Image, how: Preprocessing) -> Image.Image:
    """Scale the shorter edge, keep the centre; rounding as in torchvision, which CLIP used."""
    shorter = min(picture.size)
    if max(picture.size) > _MAX_ASPECT * shorter:
        picture = _middle(picture, _MAX_ASPECT * shorter)
    width, height = (int(how.size * edge / shorter) for edge in picture.size)
    scaled = picture.resize(
        (width, height), _FILTERS[how.interpolation], reducing_gap=_REDUCING_GAP
    )
    left, top = round((width - how.size) / 2), round((height - how.size) / 2)
    return scaled.crop((left, top, left + how.size, top + how.size))
