"""Decode a picture file to pixels, or raise an error with the reason.

Colour profiles (ICC) are ignored: pixels are read as sRGB, which nearly all pictures use.
"""

import io
import warnings
from collections.abc import Callable
from contextlib import ExitStack
from threading import Lock

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from matcher.errors import ImageError
from matcher.images.exif import read_orientation, turn_upright
from matcher.images.formats import READ, Format, recognise_format
from matcher.images.jpeg import CUT_OFF, JpegHead, choose_scale, decode_turbo

try:
    from PIL import AvifImagePlugin  # since Pillow 11.3
except ImportError:
    _avif = None
else:
    _avif = AvifImagePlugin.AvifImageFile if AvifImagePlugin.SUPPORTED else None

MAX_PIXELS = 100_000_000
LARGE_PIXELS = 16_000_000  # a picture above this is decoded alone: it may take a gigabyte
STRIP_PIXELS = 1_000_000
MIN_SIDE_PIXELS = 8

Finish = Callable[[NDArray[np.uint8]], NDArray[np.uint8]]

_one_large_picture = Lock()

# Not through Image.open, because its size limit is a setting of the whole process.
_OPENERS: dict[Format, Callable[[io.BytesIO], ImageFile.ImageFile]] = {
    "JPEG": JpegImagePlugin.JpegImageFile,
    "PNG": PngImagePlugin.PngImageFile,
    "WebP": WebPImagePlugin.WebPImageFile,
    "GIF": GifImagePlugin.GifImageFile,
    "BMP": BmpImagePlugin.BmpImageFile,
    "TIFF": TiffImagePlugin.TiffImageFile,
}
if _avif is not None:
    _OPENERS["AVIF"] = _avif

# Pillow warns about odd metadata. Unlike `warnings.catch_warnings`, this is safe in threads.
warnings.filterwarnings("ignore", module=r"PIL\.")


def decode_image(
    data: bytes, *, min_side: int | None = None, finish: Finish = lambda pixels: pixels
) -> NDArray[np.uint8]:
    """Decode the first frame of a picture, upright, transparency on white.

    Args:
        data: the file, in any format `formats.Format` names.
        min_side: what the caller will shrink the short side to, in pixels. A larger JPEG is then
            decoded at 1/2, 1/4 or 1/8 of its size, never below this.
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
            return _decode_jpeg(data, min_side, finish)
        if kind == "WebP":
            _check_webp_size(data)
        return _decode_with_pillow(data, kind, None, finish)
    except ImageError:
        raise
    except Exception as error:  # damaged or malicious bytes make decoders raise nearly anything
        raise _explain(error, kind) from error


def _decode_jpeg(data: bytes, min_side: int | None, finish: Finish) -> NDArray[np.uint8]:
    head = JpegHead.read(data)
    if head.precision != 8:
        raise ImageError(f"a {head.precision}-bit JPEG, which is not read: save it with 8 bits")
    try:
        height, width, colour_space, _ = simplejpeg.decode_jpeg_header(data, strict=False)
    except ValueError:
        return _decode_with_pillow(data, "JPEG", min_side, finish)
    if colour_space not in ("YCbCr", "RGB", "Gray"):
        return _decode_with_pillow(data, "JPEG", min_side, finish)
    _check_size(width, height)
    scale = choose_scale(height, width, min_side)
    try:
        pixels = decode_turbo(data, head, height, width, scale)
    except ValueError:
        return _decode_with_pillow(data, "JPEG", min_side, finish)
    return finish(turn_upright(pixels, read_orientation(head.exif)))


def _decode_with_pillow(
    data: bytes, kind: Format, min_side: int | None, finish: Finish
) -> NDArray[np.uint8]:
    opener = _OPENERS.get(kind)
    if opener is None:
        raise ImageError(f"an {kind} picture, which this installation cannot read: {READ}")
    with ExitStack() as held:
        with opener(io.BytesIO(data)) as picture:
            width, height = picture.size
            _check_size(width, height)
            if kind == "JPEG":
                scale = choose_scale(height, width, min_side)
                picture.draft(None, (width // scale, height // scale))
            if picture.width * picture.height > LARGE_PIXELS:
                held.enter_context(_one_large_picture)
            picture.load()
            # Pillow itself applies the orientation of TIFF files.
            orientation = 1 if kind == "TIFF" else read_orientation(_find_exif(picture))
            pixels = _flatten(picture)
        del picture  # its pixels would stand beside the array's
        return finish(turn_upright(pixels, orientation))


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


def _find_exif(picture: ImageFile.ImageFile) -> bytes:
    exif = picture.info.get("exif", b"")
    if exif or "Raw profile type exif" not in picture.info:
        return bytes(exif)
    # ImageMagick writes EXIF into PNG text: a name, a length, then the block in hexadecimal.
    lines = str(picture.info["Raw profile type exif"]).split("\n")
    try:
        return bytes.fromhex("".join(lines[3:]))
    except ValueError:
        return b""


def _flatten(picture: Image.Image) -> NDArray[np.uint8]:
    """Convert any Pillow mode to 8-bit RGB; transparent pixels become white."""
    if picture.mode.startswith("I;16"):
        return _flatten_deep_grey(picture)
    if picture.mode in ("I", "F"):
        raise ImageError("a 32-bit greyscale picture, which is not read: export it with 8 bits")
    if not picture.has_transparency_data:
        return _in_strips(picture)
    colour_key = picture.info.get("transparency")
    if picture.mode == "RGB" and isinstance(colour_key, tuple) and max(colour_key) > 255:
        picture.info["transparency"] = tuple(value >> 8 for value in colour_key)
    see_through = picture if picture.mode == "RGBA" else picture.convert("RGBA")
    canvas = Image.new("RGB", picture.size, "white")
    canvas.paste(see_through, mask=see_through)
    return _in_strips(canvas)


def _in_strips(picture: Image.Image) -> NDArray[np.uint8]:
    """Copy a picture to RGB in strips, so that no second copy of all of it is held."""
    width, height = picture.size
    pixels = np.empty((height, width, 3), np.uint8)
    rows = max(1, STRIP_PIXELS // width)
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(top + rows, height)))
        pixels[top : top + rows] = np.asarray(strip.convert("RGB"))
    return pixels


def _flatten_deep_grey(picture: Image.Image) -> NDArray[np.uint8]:
    """Keep the high byte of 16-bit grey, as Pillow does for 16-bit RGB."""
    deep = np.asarray(picture)
    grey = (deep >> 8).astype(np.uint8)
    colour_key = picture.info.get("transparency")
    if isinstance(colour_key, int):
        grey[deep == colour_key] = 255
    return np.repeat(grey[:, :, None], 3, axis=2)


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
