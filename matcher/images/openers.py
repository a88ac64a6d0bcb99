"""What opens a picture file of each format; nothing is registered for the whole process."""

import io
from collections.abc import Callable

from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from matcher.errors import ImageError
from matcher.images.formats import READ, Format

try:
    from PIL import AvifImagePlugin  # since Pillow 11.3
except ImportError:
    _avif = None
else:
    _avif = AvifImagePlugin.AvifImageFile if AvifImagePlugin.SUPPORTED else None

Opener = Callable[[io.BytesIO], ImageFile.ImageFile]

# Not through Image.open, because its size limit is a setting of the whole process.
_OPENERS: dict[Format, Opener] = {
    "JPEG": JpegImagePlugin.JpegImageFile,
    "PNG": PngImagePlugin.PngImageFile,
    "WebP": WebPImagePlugin.WebPImageFile,
    "GIF": GifImagePlugin.GifImageFile,
    "BMP": BmpImagePlugin.BmpImageFile,
    "TIFF": TiffImagePlugin.TiffImageFile,
}
if _avif is not None:
    _OPENERS["AVIF"] = _avif


def find_opener(kind: Format) -> Opener:
    """Return what reads a file's head, and its pixels when they are loaded.

    Raises:
        ImageError: this installation cannot read the format.
    """
    opener = _find_heic_opener() if kind == "HEIC" else _OPENERS.get(kind)
    if opener is None:
        raise ImageError(f"an {kind} picture, which this installation cannot read: {READ}")
    return opener


def _find_heic_opener() -> Opener:
    try:
        from pillow_heif import HeifImageFile
    except ImportError as error:
        raise ImageError(
            "a HEIC picture, which needs a package that is not installed: pip install"
            " 'matcher[heic]', or export it as JPEG"
        ) from error
    opener: Opener = HeifImageFile
    return opener
