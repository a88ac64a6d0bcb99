"""Read query photos, given as path, URL, bytes or pixels, into pixels for an encoder."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matcher.errors import ImageError
from matcher.images.data_url import decode_data_url, is_data_url
from matcher.images.decode import decode_image
from matcher.images.fetch import Fetcher
from matcher.images.formats import PICTURE_SUFFIXES
from matcher.images.links import is_remote

Photo = str | Path | bytes | NDArray[np.uint8]
"""A picture: a path, an http(s) or `data:` URL, its encoded bytes, or RGB pixels (h, w, 3)."""


def is_url(name: str | Path) -> bool:
    """Whether a name is an http(s) or `data:` URL."""
    return is_remote(str(name)) or is_data_url(str(name))


def is_photo(name: str | Path) -> bool:
    """Whether a name means a picture (a URL, a file, or a picture's suffix) and not a SKU."""
    if isinstance(name, Path) or is_url(name) or Path(name).suffix.lower() in PICTURE_SUFFIXES:
        return True
    try:
        return Path(name).is_file()
    except OSError:  # too long for a path, so it is none
        return False


def read_pixels(
    photo: Photo, fetcher: Fetcher, *, max_bytes: int, min_side: int
) -> NDArray[np.uint8]:
    """Return a photo's pixels, (h, w, 3) RGB.

    Raises:
        ImageError: naming the photo, what is wrong with it, and what to do.
    """
    if isinstance(photo, np.ndarray):
        return photo
    name = "photo" if isinstance(photo, bytes) else str(photo)[:200]
    try:
        return decode_image(_read_bytes(photo, fetcher, max_bytes), min_side=min_side)
    except ImageError as error:
        raise ImageError(f"{name}: {error}", transient=error.transient) from error


def _read_bytes(photo: str | Path | bytes, fetcher: Fetcher, max_bytes: int) -> bytes:
    if isinstance(photo, bytes):
        return photo
    link = str(photo)
    if is_remote(link):
        return fetcher.fetch(link).data or b""
    if is_data_url(link):
        return decode_data_url(link, max_bytes=max_bytes)
    try:
        return Path(photo).read_bytes()
    except OSError as error:
        raise ImageError(f"cannot be read: {error.strerror}") from error
