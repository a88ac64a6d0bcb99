"""Feeds with pictures of the test's own drawing, in a folder of files."""

from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image


def draw_png(number: int) -> bytes:
    """Draw 36 squares of random colours: another picture for each number."""
    pixels = np.random.default_rng(number).integers(0, 255, (6, 6, 3), np.uint8)
    buffer = BytesIO()
    Image.fromarray(pixels).resize((128, 128), Image.Resampling.NEAREST).save(buffer, "PNG")
    return buffer.getvalue()


def write_catalog(folder: Path, count: int) -> Path:
    """Write a feed of that many pictures and products, `sku-0` and on."""
    for number in range(count):
        (folder / f"{number}.png").write_bytes(draw_png(number))
    rows = "".join(f"sku-{number},{number}.png\n" for number in range(count))
    path = folder / "products.csv"
    path.write_text(f"id,image_link\n{rows}")
    return path
