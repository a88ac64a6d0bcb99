"""The labelled photo sets that benchmarks read from the data folder."""

import csv
import hashlib
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import compress
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

    def __add__(self, other: "PhotoSet") -> "PhotoSet":
        """Return the pictures of both, these first."""
        return PhotoSet(
            self.pictures + other.pictures, self.skus + other.skus, self.groups + other.groups
        )

    def select(self, chosen: Sequence[bool]) -> "PhotoSet":
        """Return the pictures that are chosen."""
        return PhotoSet(
            list(compress(self.pictures, chosen)),
            list(compress(self.skus, chosen)),
            list(compress(self.groups, chosen)),
        )


def may_choose_by(group: str) -> bool:
    """Tell whether a variant group is in the half that choices are made by; else it is reported."""
    return hashlib.sha256(group.encode()).digest()[0] % 2 == 0


def read_photo_set(table: Path, *, picture: str = "image_link", sku: str = "id") -> PhotoSet:
    """Read every picture that a CSV table names, relative to the table's folder."""
    rows = read_rows(table)
    pictures = read_pictures(table.parent / row[picture] for row in rows)
    groups = [row.get("item_group_id") or row[sku] for row in rows]
    return PhotoSet(pictures, [row[sku] for row in rows], groups)


def read_rows(table: Path) -> list[dict[str, str]]:
    """Read a CSV table."""
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_pictures(paths: Iterable[Path]) -> list[Picture]:
    """Decode pictures to RGB, in order."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(read_picture, paths))


def read_picture(path: Path) -> Picture:
    """Decode one picture to RGB, transparency on white."""
    with Image.open(path) as image:
        if image.mode == "RGB":
            return np.asarray(image)
        layer = image.convert("RGBA")
        canvas = Image.new("RGBA", layer.size, "white")
        canvas.alpha_composite(layer)
        return np.asarray(canvas.convert("RGB"))
