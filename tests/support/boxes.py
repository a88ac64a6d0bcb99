"""A feed of products that are boxes of their own colours, and photos of them."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

PRODUCTS = 40


def draw(number: int) -> NDArray[np.uint8]:
    """A product: boxes of its own colours before white."""
    rng = np.random.default_rng(number)
    pixels = np.full((200, 200, 3), 255, np.uint8)
    for _ in range(12):
        top, left = rng.integers(20, 150, 2)
        high, wide = rng.integers(10, 60, 2)
        pixels[top : top + high, left : left + wide] = rng.integers(0, 256, 3)
    return pixels


def photograph(number: int) -> NDArray[np.uint8]:
    """The same in less light, a little nearer."""
    return (draw(number)[10:190, 10:190] * 0.9).astype(np.uint8)


def write_feed(folder: Path, *, second: bool) -> Path:
    rows = []
    for number in range(PRODUCTS):
        Image.fromarray(draw(number)).save(folder / f"{number}.png")
        Image.fromarray(photograph(number)).save(folder / f"{number}-2.png")
        rows.append(f"sku-{number},{number}.png,{f'{number}-2.png' if second else ''}")
    feed = folder / "feed.csv"
    feed.write_text("id,image_link,additional_image_link\n" + "\n".join(rows) + "\n")
    return feed
