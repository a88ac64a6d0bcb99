"""What is trained: where it starts, what it learns from, how; and what may be given along."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from matcher.encoders.spec import EncoderSpec
from matcher.training.data.folds import Split
from matcher.training.data.sampler import Batch, HardNegatives, Miner
from matcher.training.losses import Classes
from matcher.training.panel import Panel
from matcher.training.recipe import Recipe

Device = Literal["auto", "cpu", "cuda"]
Draw = Callable[[np.random.Generator, HardNegatives | None], Iterator[Batch]]


@dataclass(frozen=True, slots=True)
class Experiment:
    """One encoder, one split of the data, one recipe.

    Attributes:
        spec: where to start.
        split: what to learn from, and what is held out.
    """

    spec: EncoderSpec
    split: Split
    recipe: Recipe

    @property
    def skus(self) -> dict[str, int]:
        """The SKUs that are learned, sorted, each with its row of `Classes`."""
        names = sorted({each.sku for each in self.split.training})
        return {sku: row for row, sku in enumerate(names)}

    @property
    def view_size(self) -> int:
        """Edge of the training views, pixels."""
        return self.recipe.train_size or self.spec.preprocessing.size

    def count_steps(self) -> int:
        """Return the batches that show as many photos as there are, and each SKU at least once."""
        shape = self.recipe.batch
        photos = sum(each.domain == "photo" for each in self.split.training)
        looks = math.ceil(photos / (shape.skus * max(shape.views - shape.catalogue, 1)))
        return max(looks, math.ceil(len(self.skus) / shape.skus))


@dataclass(frozen=True, slots=True)
class Batching:
    """Where the batches of an epoch come from.

    Attributes:
        miner: asked before each epoch which groups should meet; None leaves that to chance.
        draw: gives an epoch's batches; None for `draw_batches` from all that is learned.
        steps_per_epoch: batches of an epoch; None for `Experiment.count_steps`.
    """

    miner: Miner | None = None
    draw: Draw | None = None
    steps_per_epoch: int | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """What trainings of one spec, split and seed need not work out each for itself.

    Attributes:
        panel: the pictures that are scored.
        classes: what a loss is told of the SKUs.
    """

    panel: Panel | None = None
    classes: Classes | None = None
