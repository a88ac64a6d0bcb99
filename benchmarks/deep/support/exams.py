"""Photos that a deep look is asked about, and the pictures that it finds them among.

grocery-PART   shop photos against the 81 clean pictures
grocery-val-photos  photos of val, against clean pictures and all training photos
labels         the print of a package, cut out of its clean picture, against a shop photo a SKU
drawn          simulated phone photos of a drawn catalogue
drawn-plain    its products drawn again, with other folds, before white and before a colour
luma           other views against the catalogue's pictures
luma-clutter   the same views, cut out of their plain backdrop, before clutter
NAME-among-abo  photos of the exam NAME, against as many pictures of `abo` as its catalogue has
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.support.photo_sets import read_rows
from matcher.drawn.assortment import Variant, plan_assortment
from matcher.drawn.canvas import Canvas
from matcher.drawn.draw import draw_catalog, draw_photos
from matcher.drawn.photograph import photograph
from matcher.images.decode import decode_image

Pixels = NDArray[np.uint8]

DRAWN_SEED = 11  # the shipped encoder learned from another
CROPS = 4
_STAGED = 440  # pixels
AMONG_STRANGERS = "-among-abo"
PACKAGES = "Packages"
"""The department of what has a print."""


@dataclass(frozen=True)
class Shown:
    """A picture, and what it shows.

    Attributes:
        read: gives its pixels, uint8 (h, w, 3) RGB.
        title: of its product.
    """

    sku: str
    group: str
    read: Callable[[], Pixels]
    title: str | None = None


@dataclass(frozen=True)
class Exam:
    """Photos, and the gallery that they are asked of."""

    name: str
    gallery: tuple[Shown, ...]
    photos: tuple[Shown, ...]


def read_exam(name: str, data: Path, scratch: Path) -> Exam:
    """Return the exam of that name; the photos of "grocery-val" are reported only."""
    makers = {
        "grocery-train": lambda: _grocery(data, "train"),
        "grocery-val": lambda: _grocery(data, "val"),
        "grocery-val-photos": lambda: _grocery(data, "val", among="train"),
        "labels": lambda: _labels(data),
        "drawn": lambda: _drawn(scratch),
        "drawn-plain": lambda: _drawn_plain(scratch),
        "luma": lambda: _luma(data),
        "luma-clutter": lambda: _luma(data, clutter=True),
    }
    exam = makers[name.removesuffix(AMONG_STRANGERS)]()
    if name.endswith(AMONG_STRANGERS):
        strangers = _pictures(data / "abo" / "products.csv", "image_link")
        rows = np.random.default_rng(0).permutation(len(strangers))[: len(exam.gallery)]
        return Exam(name, tuple(strangers[row] for row in rows), exam.photos)
    return exam


def _grocery(data: Path, part: str, among: str | None = None) -> Exam:
    folder = data / "grocery"
    gallery = _pictures(folder / "products.csv", "image_link")
    photos = _pictures(folder / f"{part}.csv", "image")
    if among is None:
        return Exam(f"grocery-{part}", gallery, photos)
    return Exam(
        f"grocery-{part}-photos", gallery + _pictures(folder / f"{among}.csv", "image"), photos
    )


def _labels(data: Path) -> Exam:
    """Cut the prints out of the clean pictures of packages; photos of each are the gallery."""
    folder = data / "grocery"
    rows = read_rows(folder / "products.csv")
    skus = {row["id"] for row in rows if row["department"] == PACKAGES}
    pictures = _pictures(folder / "products.csv", "image_link")
    packages = [each for each in pictures if each.sku in skus]
    first: dict[str, Shown] = {}
    for each in _pictures(folder / "train.csv", "image"):
        if each.sku in skus:
            first.setdefault(each.sku, each)
    crops = [
        Shown(each.sku, each.group, _crop(each.read, number * CROPS + crop))
        for number, each in enumerate(packages)
        if each.sku in first
        for crop in range(CROPS)
    ]
    return Exam("labels", tuple(first.values()), tuple(crops))


def _crop(read: Callable[[], Pixels], seed: int) -> Callable[[], Pixels]:
    def cut() -> Pixels:
        rng = np.random.default_rng([seed, 3])
        picture = Image.fromarray(read())
        share = rng.uniform(0.4, 0.65, 2)
        width, height = picture.width * share[0], picture.height * share[1]
        left = picture.width / 2 - width / 2 + rng.uniform(-0.06, 0.06) * picture.width
        top = picture.height / 2 - height / 2 + rng.uniform(-0.06, 0.06) * picture.height
        turned = picture.rotate(rng.uniform(-4, 4), Image.Resampling.BICUBIC, fillcolor="white")
        part = turned.crop((round(left), round(top), round(left + width), round(top + height)))
        light = np.asarray(part, np.float32) * rng.uniform(0.8, 1.15)
        return np.asarray(np.clip(light, 0, 255), np.uint8)

    return cut


def _drawn(scratch: Path) -> Exam:
    folder = scratch / "drawn"
    table = draw_catalog(folder, products=400, seed=DRAWN_SEED)
    photos = draw_photos(folder, count=600, products=400, catalog_seed=DRAWN_SEED)
    gallery = _pictures(table, "image_link")
    group_of = {each.sku: each.group for each in gallery}
    asked = (Shown(each.sku, group_of[each.sku], each.read) for each in _pictures(photos, "image"))
    return Exam("drawn", gallery, tuple(asked))


def _drawn_plain(scratch: Path) -> Exam:
    """Draw each product anew, turned a little, smaller and in other light, before one colour."""
    folder = scratch / "drawn-plain"
    gallery = _pictures(draw_catalog(folder, products=400, seed=DRAWN_SEED), "image_link")
    group_of = {each.sku: each.group for each in gallery}
    variants = plan_assortment(400, DRAWN_SEED)
    asked = (
        Shown(each.product.sku, group_of[each.product.sku], _stage(each, number))
        for number, each in enumerate(variants)
    )
    return Exam("drawn-plain", gallery, tuple(asked))


def _stage(variant: Variant, seed: int) -> Callable[[], Pixels]:
    def stage() -> Pixels:
        rng = np.random.default_rng([seed, 21])
        canvas = Canvas(_STAGED)
        variant.draw(canvas, variant.look, rng)
        turned = canvas.finish().rotate(rng.normal(0, 4), Image.Resampling.BICUBIC, expand=True)
        edge = round(max(turned.size) * rng.uniform(1.0, 1.5))
        color = rng.uniform(*((225, 256) if rng.random() < 0.7 else (90, 230)), 3)
        scene = Image.new("RGB", (edge, edge), tuple(color.astype(int)))
        room = np.array([edge - turned.width, edge - turned.height])
        left, top = (room * rng.uniform(0.2, 0.8, 2)).astype(int)
        scene.paste(turned, (left, top), turned)
        light = rng.uniform(0.8, 1.1) * rng.uniform(0.95, 1.05, 3)
        return np.asarray(np.clip(np.asarray(scene) * light, 0, 255), np.uint8)

    return stage


def _luma(data: Path, *, clutter: bool = False) -> Exam:
    folder = data / "luma"
    views = _pictures(folder / "views.csv", "image")
    if clutter:
        views = tuple(
            Shown(each.sku, each.group, _before_clutter(each.read, number))
            for number, each in enumerate(views)
        )
    name = "luma-clutter" if clutter else "luma"
    return Exam(name, _pictures(folder / "products.csv", "image_link"), views)


def _before_clutter(read: Callable[[], Pixels], seed: int) -> Callable[[], Pixels]:
    return lambda: photograph(read(), np.random.default_rng([seed, 5]))


def _pictures(table: Path, column: str) -> tuple[Shown, ...]:
    return tuple(
        Shown(
            row["id"],
            row.get("item_group_id") or row["id"],
            _reader(table.parent / row[column]),
            row.get("title"),
        )
        for row in read_rows(table)
    )


def _reader(path: Path) -> Callable[[], Pixels]:
    return lambda: decode_image(path.read_bytes(), min_side=320, honour_profiles=True)


def choose(shown: Sequence[Shown], groups: set[str]) -> tuple[Shown, ...]:
    """Return what is of some groups."""
    return tuple(each for each in shown if each.group in groups)
