"""Decode a picture file to pixels, or raise an error with the reason."""

import io
import warnings
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from threading import Lock

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image

from matcher.errors import ImageError
from matcher.images.exif import read_orientation, turn_upright
from matcher.images.flatten import flatten, to_rgb
from matcher.images.formats import Format, recognise_format
from matcher.images.jpeg import CUT_OFF, JpegHead, choose_scale, decode_turbo, drop_metadata
from matcher.images.openers import find_opener
from matcher.images.parts import Parts, split_parts
from matcher.images.profile import convert_pixels, find_conversion, space_of

MAX_PIXELS = 100_000_000
LARGE_PIXELS = 16_000_000  # a picture above this is decoded alone: it may take a gigabyte
MIN_SIDE_PIXELS = 8

Finish = Callable[[NDArray[np.uint8]], NDArray[np.uint8]]

_one_large_picture = Lock()

# Pillow warns about odd files. Unlike `warnings.catch_warnings`, this is safe in threads.
warnings.filterwarnings("ignore", module=r"PIL\.")


def decode_image(
    data: bytes,
    *,
    min_side: int | None = None,
    honour_profiles: bool = False,
    finish: Finish = lambda pixels: pixels,
) -> NDArray[np.uint8]:
    """Decode the first frame of a picture, upright, transparency on white.

    Metadata never decides whether a picture is read: what is large, odd or damaged in it is left
    out.

    Args:
        data: the file, in any format `formats.Format` names.
        min_side: what the caller will shrink the short side to, in pixels. A larger JPEG is then
            decoded at 1/2, 1/4 or 1/8 of its size, never below this.
        honour_profiles: whether pixels are converted from the picture's ICC profile to sRGB;
            else they are taken as sRGB.
        finish: what is made of the pixels, as a rule the encoder's input; a large picture's pixels
            are let go before the next large one is decoded.

    Returns:
        What `finish` made of (height, width, 3) RGB, C-contiguous, writable.

    Raises:
        ImageError: the picture cannot be decoded; never transient.
    """
    kind = recognise_format(data)
    try:
        if kind == "JPEG":
            return _decode_jpeg(data, min_side, honour_profiles, finish)
        parts = split_parts(data, kind)
        if kind == "WebP":
            _check_webp_size(parts.picture)
        if not honour_profiles:
            parts = replace(parts, profile=b"")
        return _decode_with_pillow(parts, kind, None, finish)
    except ImageError:
        raise
    except Exception as error:  # damaged or malicious bytes make decoders raise nearly anything
        raise _explain(error, kind) from error


def _decode_jpeg(
    data: bytes, min_side: int | None, honour_profiles: bool, finish: Finish
) -> NDArray[np.uint8]:
    head = JpegHead.read(data)
    if head.precision != 8:
        raise ImageError(f"a {head.precision}-bit JPEG, which is not read: save it with 8 bits")
    profile = head.profile if honour_profiles else b""

    def decode_slowly() -> NDArray[np.uint8]:
        parts = Parts(drop_metadata(data), head.exif, profile)
        return _decode_with_pillow(parts, "JPEG", min_side, finish)

    try:
        height, width, colour_space, _ = simplejpeg.decode_jpeg_header(data, strict=False)
    except ValueError:
        return decode_slowly()
    if colour_space not in ("YCbCr", "RGB", "Gray"):
        return decode_slowly()
    _check_size(width, height)
    scale = choose_scale(height, width, min_side)
    try:
        pixels = decode_turbo(data, head, height, width, scale)
    except ValueError:
        return decode_slowly()
    convert = find_conversion(profile, "GRAY" if colour_space == "Gray" else "RGB")
    if convert:
        convert_pixels(pixels, convert)
    return finish(turn_upright(pixels, read_orientation(head.exif)))


def _decode_with_pillow(
    parts: Parts, kind: Format, min_side: int | None, finish: Finish
) -> NDArray[np.uint8]:
    opener = find_opener(kind)
    with ExitStack() as held:
        with opener(io.BytesIO(parts.picture)) as picture:
            width, height = picture.size
            _check_size(width, height)
            if kind == "JPEG":
                scale = choose_scale(height, width, min_side)
                picture.draft(None, (width // scale, height // scale))
            if picture.width * picture.height > LARGE_PIXELS:
                held.enter_context(_one_large_picture)
            picture.load()
            # Pillow itself applies the orientation of TIFF files, and libheif that of HEIC. The
            # plugin for AVIF makes an EXIF block of it.
            exif = bytes(picture.info.get("exif", b"")) if kind == "AVIF" else parts.exif
            convert = find_conversion(parts.profile, space_of(picture.mode)) or to_rgb
            pixels = flatten(picture, convert)
        del picture  # its pixels would stand beside the array's
        return finish(turn_upright(pixels, read_orientation(exif)))


def _check_size(width: int, height: int) -> None:
    """Check the size in the header, before memory for the pixels is allocated."""
    size = f"{width:,} x {height:,} pixels"
    if width * height > MAX_PIXELS:
        limit = MAX_PIXELS // 1_000_000
        raise ImageError(f"decompression bomb: {size}, the limit is {limit} megapixels; shrink it")
    if min(width, height) < MIN_SIDE_PIXELS:
        raise ImageError(f"{size}: a tracking pixel or placeholder; link the product's picture")


def _check_webp_size(data: bytes) -> None:
    """Read the canvas size of RFC 9649: Pillow allocates the canvas when it opens the file."""
    if len(data) < 30:
        raise ImageError(CUT_OFF)
    chunk = data[12:16]
    if chunk == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
    elif chunk == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif chunk == b"VP8 ":
        width, height = (int.from_bytes(data[at : at + 2], "little") & 0x3FFF for at in (26, 28))
    else:
        raise ImageError(f"a damaged WebP picture (no chunk {chunk!r} exists): export it again")
    _check_size(width, height)


def _explain(error: Exception, kind: Format) -> ImageError:
    """Translate a decoder's error into a message for the owner of the picture."""
    detail = str(error)
    if isinstance(error, Image.DecompressionBombError):
        return ImageError(f"decompression bomb: {detail}; shrink the picture")
    if isinstance(error, MemoryError):
        return ImageError("decompression bomb: not enough memory to decode it; shrink the picture")
    if "truncated" in detail.lower() or "unexpected end" in detail.lower():
        return ImageError(CUT_OFF)
    detail = f" ({detail})" if " " in detail else ""
    return ImageError(f"a damaged {kind} picture{detail}: export it again and upload it")
