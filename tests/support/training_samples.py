"""Batches and small data sets that tests of training share; everything is drawn."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from matcher.encoders import EncoderSpec
from matcher.training.data.dataset import TrainingSet, read_training_set
from matcher.training.data.sampler import BatchShape
from matcher.training.losses import Classes, Labels
from matcher.training.recipe import Recipe, choose_recipe
from tests.support.encoder_samples import draw_product

DIMENSION = 6


def draw_batch(seed: int = 0, rows: int = 14) -> tuple[Classes, Tensor, Labels]:
    """Draw six SKUs of three variant groups, and a batch that shows each side of them."""
    generator = torch.Generator().manual_seed(seed)
    groups, pictures = torch.tensor([0, 0, 1, 1, 1, 2]), torch.tensor([4, 1, 3, 9, 2, 5])
    classes = Classes(groups, _unit(6, generator), pictures)
    skus = torch.randint(0, 6, (rows,), generator=generator)
    photos = torch.rand(rows, generator=generator) < 0.5
    # One SKU surely stands on both sides.
    skus[:2], photos[0], photos[1] = 4, True, False
    return classes, _unit(rows, generator), Labels(skus, photos)


def write_tables(folder: Path, *, groups: int = 5, photos: int = 3) -> tuple[Path, Path]:
    """Write a feed of two-coloured variants, and a table with photos of each."""
    folder.mkdir(parents=True, exist_ok=True)
    products, taken = ["id,item_group_id,title,image_link"], ["image,id"]
    rng = np.random.default_rng(5)
    for group in range(groups):
        for variant in range(2):
            sku = f"G{group}-{variant}"
            color = tuple(int(value) for value in rng.integers(0, 200, 3))
            _save(draw_product(color), folder / f"{sku}.png")  # type: ignore[arg-type]
            products.append(f"{sku},G{group},Thing {sku},{sku}.png")
            for number in range(photos):
                backdrop = tuple(int(value) for value in rng.integers(100, 256, 3))
                picture = draw_product(color, backdrop)  # type: ignore[arg-type]
                _save(picture, folder / f"{sku}-{number}.jpg")
                taken.append(f"{sku}-{number}.jpg,{sku}")
    feed, table = folder / "products.csv", folder / "photos.csv"
    feed.write_text("\n".join(products) + "\n", "utf-8")
    table.write_text("\n".join(taken) + "\n", "utf-8")
    return feed, table


def quick_recipe(spec: EncoderSpec) -> Recipe:
    """Return a recipe that learns something in three epochs of small batches."""
    recipe = choose_recipe(spec, minutes=60)
    return replace(recipe, max_epochs=3, learning_rate=1e-3, batch=BatchShape(4, 3))


def read_sample(folder: Path) -> TrainingSet:
    """Write the tables and read them."""
    return read_training_set(*write_tables(folder))


def _save(picture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], path: Path) -> None:
    Image.fromarray(picture).save(path)


def _unit(rows: int, generator: torch.Generator) -> Tensor:
    return torch.nn.functional.normalize(torch.randn(rows, DIMENSION, generator=generator), dim=1)
