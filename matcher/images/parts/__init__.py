"""Take picture files apart, so that no decoder meets metadata: it may be large, odd or damaged.

A file that cannot be taken apart is handed on as it is; its decoder then says what is wrong.
"""

from collections.abc import Callable

from matcher.images.formats import Format
from matcher.images.parts import gif, heif, png, tiff, webp
from matcher.images.parts.base import Parts

__all__ = ["Parts", "split_parts"]

_SPLITTERS: dict[Format, Callable[[bytes], Parts]] = {
    "PNG": png.split,
    "WebP": webp.split,
    "GIF": gif.split,
    "TIFF": tiff.split,
    "AVIF": heif.split,
    "HEIC": heif.split,
}


def split_parts(data: bytes, kind: Format) -> Parts:
    """Return the parts of a picture file; `matcher.images.jpeg` does it for JPEG."""
    splitter = _SPLITTERS.get(kind, Parts)
    return splitter(data)
