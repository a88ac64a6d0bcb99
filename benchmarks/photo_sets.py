"""The labelled photo sets that benchmarks read from the data folder."""

import csv
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class PhotoSet:
    """Pictures with what they show, in the order of a table.

    Attributes:
        skus: the label of each picture.
        groups: its variant group.
    """

    pictures: list[Picture]
    skus: list[str]
    groups: list[str]


def read_photo_set(table: Path, *, picture: str = "image_link", sku: str = "id") -> PhotoSet:
    """Read every picture that a CSV table names, relative to the table's folder."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        pictures = list(pool.map(read_picture, (table.parent / row[picture] for row in rows)))
    groups = [row.get("item_group_id") or row[sku] for row in rows]
    return PhotoSet(pictures, [row[sku] for row in rows], groups)


def read_picture(path: Path) -> Picture:
    """Decode one picture to RGB, transparency on white."""
    with Image.open(path) as image:
        if image.mode == "RGB":
            return np.asarray(image)
        layer = image.convert("RGBA")
        canvas = Image.new("RGBA", layer.size, "white")
        canvas.alpha_composite(layer)
        return np.asarray(canvas.convert("RGB"))
