"""What training makes small; one file a loss, found by listing this folder.

A loss is a module with `create_loss(classes)` that returns a `torch.nn.Module`. Its `forward`
takes unit vectors, float32 (n, dim), and their `Labels`, and returns one number: the mean over
what it looks at, 0 (with a gradient) when a batch holds nothing to compare. Parameters of a loss,
such as proxies, are trained beside the encoder and thrown away with it.
"""

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from matcher.listed import list_modules, load_module

if TYPE_CHECKING:
    from torch import Tensor, nn


@dataclass(frozen=True, slots=True)
class Classes:
    """The SKUs that are learned.

    Attributes:
        groups: int64, (skus,): the variant group of each; siblings share one.
        start: float32, (skus, dim), unit length: where the untrained encoder puts each.
        pictures: int64, (skus,): how many pictures, photos included, each has.
    """

    groups: "Tensor"
    start: "Tensor"
    pictures: "Tensor"


@dataclass(frozen=True, slots=True)
class Labels:
    """What the rows of a batch show.

    Attributes:
        skus: int64, (n,): rows of `Classes`.
        photos: bool, (n,): a phone photo, real or simulated; else a catalogue picture.
    """

    skus: "Tensor"
    photos: "Tensor"


class LossModule(Protocol):
    """What a module of this folder offers."""

    def create_loss(self, classes: Classes) -> "nn.Module":
        """Return the loss; `forward(vectors, labels)` gives a scalar tensor."""
        ...


def list_losses() -> tuple[str, ...]:
    """Return the names of the losses, sorted."""
    return list_modules(sys.modules[__name__])


def load_loss(name: str) -> LossModule:
    """Return the loss of that name; imports torch.

    Raises:
        UnknownNameError: no such loss; names those that exist.
    """
    return cast("LossModule", load_module(sys.modules[__name__], name, "loss"))
