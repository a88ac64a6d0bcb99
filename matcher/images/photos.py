"""Read query photos, given as path, URL, bytes or pixels, into pixels for an encoder."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from math import ceil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matcher.errors import ImageError, InputError
from matcher.images.data_url import decode_data_url, is_data_url
from matcher.images.decode import Finish, decode_image
from matcher.images.fetch import Fetcher
from matcher.images.formats import PICTURE_SUFFIXES
from matcher.images.links import CONTENT_SCHEME, is_remote
from matcher.images.region import WHOLE, Region
from matcher.images.store import ContentStore

MAX_PHOTOS = 16
"""Photos of one question."""

READ_THREADS = 4

_DIGEST_BYTES = 32

Photo = str | Path | bytes | NDArray[np.uint8]
"""A picture: a path, an http(s) or `data:` URL, its encoded bytes, or RGB pixels (h, w, 3)."""


def is_url(name: str | Path) -> bool:
    """Whether a name is an http(s) or `data:` URL."""
    return is_remote(str(name)) or is_data_url(str(name))


def read_sent(photo: str, store: ContentStore) -> str | bytes:
    """Return a photo that another program sent: no path of it is opened.

    Args:
        photo: an http(s) or `data:` URL, or `sha256:` and a SHA-256 in hexadecimal.
        store: that has the bytes of the latter.

    Raises:
        ImageError: it is none of these, or the store does not have it.
    """
    if photo.startswith(CONTENT_SCHEME):
        return store.get(_read_digest(photo))
    if is_url(photo):
        return photo
    raise ImageError(f"{photo[:200]!r} is no http(s) or data: URL; workers open no paths")


def is_photo(name: str | Path) -> bool:
    """Whether a name means a picture (a URL, a file, or a picture's suffix) and not a SKU."""
    if isinstance(name, Path) or is_url(name) or Path(name).suffix.lower() in PICTURE_SUFFIXES:
        return True
    try:
        return Path(name).is_file()
    except OSError:  # too long for a path, so it is none
        return False


def read_photos(
    photos: Sequence[Photo],
    fetcher: Fetcher,
    *,
    max_bytes: int,
    min_side: int,
    honour_profiles: bool,
    finish: Finish,
    regions: Sequence[Region] | None = None,
) -> list[NDArray[np.uint8]]:
    """Return what `finish` makes of each photo's pixels, (h, w, 3) RGB.

    Files are read side by side and decoded one after the other, so that no two photos are held as
    pixels at a time.

    Args:
        photos: `MAX_PHOTOS` at most.
        fetcher: the way to http(s) photos.
        max_bytes: of one file; all together may have twice as many.
        min_side: see `decode_image`; of what is left of a photo when it is cut to its region.
        honour_profiles: see `decode_image`.
        finish: the encoder's input, made of pixels.
        regions: what each photo is cut to before anything else; None for the whole of all.

    Raises:
        InputError: there are too many photos.
        ImageError: naming the photo, what is wrong with it, and what to do.
    """
    if len(photos) > MAX_PHOTOS:
        raise InputError(f"{len(photos):,} photos of one product: give {MAX_PHOTOS} at most")

    def read(file: bytes | NDArray[np.uint8], region: Region) -> NDArray[np.uint8]:
        if isinstance(file, np.ndarray):
            return finish(region.cut(file))
        return decode_image(
            file,
            min_side=ceil(min_side / min(region.w, region.h)),
            honour_profiles=honour_profiles,
            finish=lambda pixels: finish(region.cut(pixels)),
        )

    files = _read_files(photos, fetcher, max_bytes)
    total = sum(len(file) for file in files if isinstance(file, bytes))
    if total > 2 * max_bytes:
        raise ImageError(
            f"the photos have {total:,} bytes together, the limit is {2 * max_bytes:,}; give fewer"
            " or smaller ones"
        )
    pixels = []
    for photo, file, region in zip(photos, files, regions or [WHOLE] * len(photos), strict=True):
        with _naming(photo):
            pixels.append(read(file, region))
    return pixels


def _read_digest(photo: str) -> bytes:
    try:
        digest = bytes.fromhex(photo.removeprefix(CONTENT_SCHEME))
    except ValueError:
        digest = b""
    if len(digest) != _DIGEST_BYTES:
        raise ImageError(f"{photo[:200]!r} is no SHA-256 in hexadecimal")
    return digest


def _read_files(
    photos: Sequence[Photo], fetcher: Fetcher, max_bytes: int
) -> list[bytes | NDArray[np.uint8]]:
    if len(photos) == 1:
        return [_read_file(photos[0], fetcher, max_bytes)]
    with ThreadPoolExecutor(READ_THREADS, thread_name_prefix="photo") as pool:
        return list(pool.map(lambda photo: _read_file(photo, fetcher, max_bytes), photos))


def _read_file(photo: Photo, fetcher: Fetcher, max_bytes: int) -> bytes | NDArray[np.uint8]:
    if isinstance(photo, np.ndarray):
        return photo
    with _naming(photo):
        return _read_bytes(photo, fetcher, max_bytes)


@contextmanager
def _naming(photo: Photo) -> Iterator[None]:
    """Put the photo's name before what is wrong with it."""
    try:
        yield
    except ImageError as error:
        name = str(photo)[:200] if isinstance(photo, str | Path) else "photo"
        raise ImageError(f"{name}: {error}", transient=error.transient) from error


def _read_bytes(photo: str | Path | bytes, fetcher: Fetcher, max_bytes: int) -> bytes:
    if isinstance(photo, bytes):
        return photo
    if not (isinstance(photo, str | Path) and str(photo)):
        raise InputError(f"the photo is {photo!r}: give a path, a URL, bytes or pixels")
    link = str(photo)
    if is_remote(link):
        return fetcher.fetch(link).data or b""
    if is_data_url(link):
        return decode_data_url(link, max_bytes=max_bytes)
    try:
        size = Path(photo).stat().st_size
        if size > max_bytes:
            raise ImageError(f"too large: {size:,} bytes, the limit is {max_bytes:,}")
        return Path(photo).read_bytes()
    except OSError as error:
        raise ImageError(f"cannot be read: {error.strerror}") from error
    except ValueError as error:  # a NUL, or half a character
        raise ImageError(f"cannot be read: {error}") from error
