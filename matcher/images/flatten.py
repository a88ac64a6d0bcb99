"""Loaded pictures of any mode to RGB pixels on white."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from matcher.errors import ImageError
from matcher.images.profile import STRIP_PIXELS, Convert


def flatten(picture: Image.Image, convert: Convert) -> NDArray[np.uint8]:
    """Return a picture of any Pillow mode as 8-bit RGB; transparent pixels become white.

    Args:
        picture: loaded.
        convert: `to_rgb`, or what turns pixels of the picture's profile into sRGB.

    Returns:
        (height, width, 3), C-contiguous, writable.

    Raises:
        ImageError: the picture has 32 bits a pixel of grey.
    """
    if picture.mode.startswith("I;16"):
        return _in_strips(_flatten_deep_grey(picture), convert)
    if picture.mode in ("I", "F"):
        raise ImageError("a 32-bit greyscale picture, which is not read: export it with 8 bits")
    if not picture.has_transparency_data:
        return _in_strips(picture, convert)
    colour_key = picture.info.get("transparency")
    if picture.mode == "RGB" and isinstance(colour_key, tuple) and max(colour_key) > 255:
        picture.info["transparency"] = tuple(value >> 8 for value in colour_key)
    see_through = picture if picture.mode == "RGBA" else picture.convert("RGBA")
    canvas = Image.new("RGB", picture.size, "white")
    canvas.paste(see_through, mask=see_through)
    return _in_strips(canvas, convert)


def to_rgb(strip: Image.Image) -> Image.Image:
    """Return a picture in mode RGB, its colours taken as sRGB."""
    return strip.convert("RGB")


def _in_strips(picture: Image.Image, convert: Convert) -> NDArray[np.uint8]:
    """Copy a picture to RGB in strips, so that no second copy of all of it is held."""
    width, height = picture.size
    pixels = np.empty((height, width, 3), np.uint8)
    rows = max(1, STRIP_PIXELS // width)
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(top + rows, height)))
        pixels[top : top + rows] = np.asarray(convert(strip))
    return pixels


def _flatten_deep_grey(picture: Image.Image) -> Image.Image:
    """Keep the high byte of 16-bit grey, as Pillow does for 16-bit RGB."""
    deep = np.asarray(picture)
    grey = (deep >> 8).astype(np.uint8)
    colour_key = picture.info.get("transparency")
    if isinstance(colour_key, int):
        grey[deep == colour_key] = 255
    return Image.fromarray(grey)
