"""Write self-contained HTML pages: one file that includes its pictures and loads nothing else."""

import base64
import io
import os
import tempfile
from functools import cache
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from PIL import Image, ImageOps

JPEG_QUALITY = 62
# A larger picture is a decompression bomb, not a product picture.
MAX_PIXELS = 100_000_000


def write_page(path: Path, template: str, **values: object) -> None:
    """Write a page atomically: an older file is replaced when the new one is complete.

    Pictures become JPEG thumbnails in the file; one that cannot be decoded is shown as a blank.

    Args:
        path: the HTML file; its folder is created when missing.
        template: below the package `matcher`, such as "demo/page.html.j2".
        values: what the template shows.
    """
    environment = Environment(
        loader=PackageLoader("matcher", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Cached, because a shop picture is often the answer to several photos.
    environment.filters["thumbnail"] = cache(thumbnail)
    _replace(path, environment.get_template(template).render(values))


def thumbnail(picture: bytes | None, pixels: int) -> str | None:
    """Return a picture as a JPEG `data:` URI at most `pixels` wide and high, or None."""
    if picture is None:
        return None
    try:
        with Image.open(io.BytesIO(picture)) as image:
            if image.width * image.height > MAX_PIXELS:
                return None
            image.draft("RGB", (pixels * 2, pixels * 2))
            upright = ImageOps.exif_transpose(image).convert("RGBA")
            upright.thumbnail((pixels, pixels), Image.Resampling.LANCZOS, reducing_gap=3)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    sheet = Image.new("RGB", upright.size, "white")
    sheet.paste(upright, mask=upright.getchannel("A"))
    buffer = io.BytesIO()
    sheet.save(buffer, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        draft.chmod(0o644)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
