"""What the shipped encoder learns from: pictures whose licences allow it, and drawn ones.

grocery   phone photos and clean pictures of 81 SKUs (MIT), training split
clothing  photos of single garments (CC0): each is a SKU of its own, its category is not looked at
drawn     a catalogue that the program draws, with variants, and phone photos simulated of it
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.support.photo_sets import read_rows
from matcher.drawn.draw import draw_catalog
from matcher.training.data.dataset import Example, TrainingSet, read_training_set
from matcher.training.data.folds import Split
from matcher.training.data.sampler import (
    Batch,
    BatchShape,
    HardNegatives,
    draw_batches,
    mix_batches,
)

DRAWN_PRODUCTS = 600
DRAWN_SEED = 7  # another range than the one that the demo asks for
# What a batch takes of each: real photos of the same thing are few and worth most.
SHAPES = (
    BatchShape(skus=12, views=4),
    BatchShape(skus=20, views=2),
    BatchShape(skus=10, views=2),
)


@dataclass(frozen=True, slots=True)
class Mixture:
    """Three sources of examples; SKUs of different sources are never the same.

    Attributes:
        grocery: with real photos; what the figures of a training are of.
        clothing: one picture a SKU.
        drawn: one picture a SKU, with variants.
    """

    grocery: TrainingSet
    clothing: tuple[Example, ...]
    drawn: tuple[Example, ...]

    @property
    def split(self) -> Split:
        """Everything is learned, nothing held out."""
        learned = (*self.grocery.examples, *self.clothing, *self.drawn)
        return Split(learned, (), self.grocery.catalogue)

    def draw(
        self, rng: np.random.Generator, hardest: HardNegatives | None = None
    ) -> Iterator[Batch]:
        """Yield batches of all three sources, in fixed shares."""
        sources = (self.grocery.examples, self.clothing, self.drawn)
        return mix_batches(
            [
                draw_batches(examples, shape, generator, hardest)
                for examples, shape, generator in zip(sources, SHAPES, rng.spawn(3), strict=True)
            ]
        )


def read_mixture(data: Path, scratch: Path) -> Mixture:
    """Read the two sets, and draw the third into a folder."""
    grocery = read_training_set(data / "grocery" / "products.csv", data / "grocery" / "train.csv")
    clothing = data / "clothing"
    photos = [row["image"] for row in read_rows(clothing / "photos.csv")]
    drawn = draw_catalog(scratch, products=DRAWN_PRODUCTS, seed=DRAWN_SEED)
    return Mixture(
        grocery,
        tuple(Example(f"clothing {name}", None, "catalogue", clothing / name) for name in photos),
        tuple(
            Example(
                f"drawn {row['id']}",
                f"drawn {row['item_group_id']}",
                "catalogue",
                drawn.parent / row["image_link"],
            )
            for row in read_rows(drawn)
        ),
    )
