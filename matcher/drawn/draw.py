"""Draw a catalogue, and simulated phone photos of its products."""

import csv
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from PIL import Image

from matcher.drawn.assortment import DrawnProduct, Variant, plan_assortment
from matcher.drawn.canvas import Canvas, on_white
from matcher.drawn.photograph import photograph

__all__ = ["DrawnProduct", "draw_catalog", "draw_photos"]

OnDrawn = Callable[[int, int], None]

PICTURE_PIXELS = 440
_COLUMNS = (
    "id",
    "item_group_id",
    "title",
    "description",
    "brand",
    "google_product_category",
    "product_type",
    "color",
    "pattern",
    "price",
    "image_link",
)


def draw_catalog(
    folder: Path, *, products: int = 300, seed: int = 0, progress: OnDrawn | None = None
) -> Path:
    """Draw a catalogue: `products.csv` in Google Merchant fields, and `catalog/*.jpg`.

    Args:
        folder: created when missing; pictures of the same names are overwritten.
        products: how many SKUs, in variant groups of 3 to 6.
        seed: fixes the products and every pixel.
        progress: called with (done, total) after each picture.

    Returns:
        The path of `products.csv`; its picture paths are relative to it.
    """
    pictures = folder / "catalog"
    pictures.mkdir(parents=True, exist_ok=True)
    variants = plan_assortment(products, seed)
    rows = []
    for number, variant in enumerate(variants):
        name = f"{variant.product.sku.lower()}.jpg"
        shop_picture = on_white(_drawn(variant, np.random.default_rng([seed, 12, number])))
        shop_picture.save(pictures / name, quality=90)
        rows.append(_feed_row(variant.product, f"catalog/{name}"))
        if progress:
            progress(number + 1, len(variants))
    return _write_table(folder / "products.csv", _COLUMNS, rows)


def draw_photos(
    folder: Path,
    *,
    count: int = 60,
    seed: int = 1,
    products: int = 300,
    catalog_seed: int = 0,
    difficulty: float = 0.5,
    progress: OnDrawn | None = None,
) -> Path:
    """Draw simulated phone photos of products in the catalogue that `draw_catalog` draws.

    Each product is drawn again, with other folds and highlights than in the shop picture, and then
    photographed. Every SKU is photographed once before any is photographed twice.

    Args:
        folder: the catalogue's folder; receives `queries.csv` (image, id) and `photos/*.jpg`.
        count: how many photos.
        seed: fixes which products are photographed, and how.
        products: as given to `draw_catalog`.
        catalog_seed: the `seed` given to `draw_catalog`.
        difficulty: 0 (gentle) to 1 (harsh), as `photograph` takes it.
        progress: called with (done, total) after each photo.

    Returns:
        The path of `queries.csv`.
    """
    pictures = folder / "photos"
    pictures.mkdir(parents=True, exist_ok=True)
    variants = plan_assortment(products, catalog_seed)
    order = np.random.default_rng([seed, 13]).permutation(len(variants))
    rows = []
    for number in range(count):
        rng = np.random.default_rng([seed, 14, number])
        variant = variants[int(order[number % len(order)])]
        photo = photograph(np.asarray(_drawn(variant, rng)), rng, difficulty=difficulty)
        name = f"photo-{number + 1:03d}.jpg"
        Image.fromarray(photo).save(pictures / name, quality=int(rng.integers(62, 88)))
        rows.append((f"photos/{name}", variant.product.sku))
        if progress:
            progress(number + 1, count)
    return _write_table(folder / "queries.csv", ("image", "id"), rows)


def _drawn(variant: Variant, drape: np.random.Generator) -> Image.Image:
    canvas = Canvas(PICTURE_PIXELS)
    variant.draw(canvas, variant.look, drape)
    return canvas.finish()


def _feed_row(product: DrawnProduct, image_link: str) -> tuple[str, ...]:
    return (
        product.sku,
        product.item_group_id,
        product.title,
        product.description,
        product.brand,
        product.google_product_category,
        product.product_type,
        product.color,
        product.pattern,
        product.price,
        image_link,
    )


def _write_table(path: Path, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)
    return path
