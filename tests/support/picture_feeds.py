"""Feeds with pictures of the test's own drawing, in a folder of files."""

from collections.abc import Sequence
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
    return write_feed(folder, [f"{number}.png" for number in range(count)])


def write_feed(folder: Path, links: Sequence[str]) -> Path:
    """Write a feed with a product a link, `sku-0` and on."""
    rows = "".join(f"sku-{number},{link}\n" for number, link in enumerate(links))
    path = folder / "products.csv"
    path.write_text(f"id,image_link\n{rows}")
    return path
