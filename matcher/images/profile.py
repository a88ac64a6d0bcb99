"""Colour profiles (ICC): what turns pixels of any profile into sRGB, by LittleCMS."""

import hashlib
import io
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

Space = Literal["RGB", "GRAY", "CMYK"]
Convert = Callable[[Image.Image], Image.Image]
"""A strip of a picture, in any mode of its colour space, to one in mode RGB."""

STRIP_PIXELS = 1_000_000
MAX_PROFILE_BYTES = 4 * 1024 * 1024
MAX_KEPT = 32  # conversions; one of CMYK takes a megabyte

_MODES: dict[Space, str] = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}
_SIGNATURES: dict[Space, bytes] = {"RGB": b"RGB ", "GRAY": b"GRAY", "CMYK": b"CMYK"}
_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_SAME = 3  # of 255: how far profiles that all mean sRGB are apart
_PROBE = 17  # grid points an axis

_kept: OrderedDict[bytes, Convert | None] = OrderedDict()
_lock = Lock()


def space_of(mode: str) -> Space:
    """Return the colour space of a Pillow mode."""
    if mode == "CMYK":
        return "CMYK"
    return "GRAY" if mode[0] in "1LIF" and mode != "LAB" else "RGB"


def find_conversion(profile: bytes, space: Space) -> Convert | None:
    """Return what turns pixels of a profile into sRGB; safe in threads.

    Returns:
        None where pixels are taken as they are: there is no profile, it is sRGB, damaged, or of
        another colour space than the picture.
    """
    if profile[16:20] != _SIGNATURES[space] or len(profile) > MAX_PROFILE_BYTES:
        return None
    key = hashlib.sha256(profile).digest()
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    conversion = _build(profile, _MODES[space])
    with _lock:
        _kept[key] = conversion
        while len(_kept) > MAX_KEPT:
            _kept.popitem(last=False)
    return conversion


def convert_pixels(pixels: NDArray[np.uint8], convert: Convert) -> None:
    """Convert (h, w, 3) pixels where they stand, in strips; grey ones have three equal channels."""
    rows = max(1, STRIP_PIXELS // pixels.shape[1])
    for top in range(0, len(pixels), rows):
        strip = pixels[top : top + rows]
        strip[:] = np.asarray(convert(Image.fromarray(strip)))


def _build(profile: bytes, mode: str) -> Convert | None:
    try:
        transform = ImageCms.ImageCmsTransform(
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            _SRGB,
            mode,
            "RGB",
            ImageCms.Intent.PERCEPTUAL,
            flags=ImageCms.Flags.NOCACHE,  # which threads must not share
        )
    except (OSError, ValueError):  # damaged, or of a kind that LittleCMS does not read
        return None

    def convert(strip: Image.Image) -> Image.Image:
        return transform.apply(strip if strip.mode == mode else strip.convert(mode))

    return None if mode != "CMYK" and _is_srgb(convert, mode) else convert


def _is_srgb(convert: Convert, mode: str) -> bool:
    """Tell whether a conversion leaves a grid of colours as they are."""
    axis = np.linspace(0, 255, _PROBE).round().astype(np.uint8)
    grid = np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(1, -1, 3)
    probe = Image.fromarray(grid).convert(mode)
    before, after = np.asarray(probe.convert("RGB"), int), np.asarray(convert(probe), int)
    return int(np.abs(after - before).max()) <= _SAME
