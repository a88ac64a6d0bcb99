"""Which pictures meet in a batch: P SKUs of K views, variants together, both domains."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Protocol

import numpy as np
from numpy.typing import NDArray
from pydantic import ConfigDict
from pydantic.dataclasses import dataclass as checked_dataclass

from matcher.entries import within
from matcher.training.data.dataset import Domain, Example

HardNegatives = Callable[[str], Sequence[str]]
"""A variant group to the groups it is confused with, hardest first (see `Example.group`)."""

Encode = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""Pictures as they are served, uint8 (n, size, size, 3), to the image block: float32 (n, d)."""


class Miner(Protocol):
    """Finds out which groups are confused with each other, by the model as it stands."""

    @property
    def count(self) -> int:
        """How many pictures are encoded each time."""
        ...

    def renew(self, encode: Encode) -> HardNegatives:
        """Ask anew; called before each epoch.

        Args:
            encode: the model in training; rows have unit length.
        """
        ...


@dataclass(frozen=True, slots=True)
class View:
    """One picture of a batch.

    Attributes:
        simulated: a phone photo is simulated from the catalogue picture.
    """

    example: Example
    simulated: bool = False

    @property
    def domain(self) -> Domain:
        """What the view looks like."""
        return "photo" if self.simulated else self.example.domain


Batch = tuple[View, ...]


@checked_dataclass(frozen=True, slots=True, config=ConfigDict(strict=True, extra="forbid"))
class BatchShape:
    """How batches are made up.

    Attributes:
        skus: P, at most; a batch ends sooner rather than tear a group apart.
        views: K of each SKU.
        catalogue: how many of the K are catalogue pictures; the others are photos, of which
            there are more to learn from.
        simulated: share of photo views that are simulated although the SKU has photos.
    """

    skus: Annotated[int, within(2)] = 16
    views: Annotated[int, within(1)] = 4
    catalogue: Annotated[int, within(0)] = 1
    simulated: Annotated[float, within(0, 1)] = 0.1


def draw_batches(
    examples: Sequence[Example],
    shape: BatchShape,
    rng: np.random.Generator,
    hard_negatives: HardNegatives | None = None,
) -> Iterator[Batch]:
    """Yield batches without end; in each round every SKU comes once, however many photos it has.

    Class-balanced batches of P x K (Hermans et al., arXiv 1703.07737). Siblings of one variant
    group are in one batch, since they are the hardest negatives there are; a group of more SKUs
    than fit is parted.

    Args:
        examples: what there is.
        shape: how many of what.
        rng: decides.
        hard_negatives: brings groups that are confused with each other into one batch.
    """
    decks = {
        sku: _Deck(pictures, shape, rng)
        for sku, pictures in _by(examples, lambda each: each.sku).items()
    }
    groups = {
        group: sorted({each.sku for each in members})
        for group, members in _by(examples, lambda each: each.group).items()
    }
    waiting: list[tuple[str, list[str]]] = []
    while True:
        batch: list[str] = []
        hardest: list[str] = []
        while place := _find_next(waiting, batch, hardest, shape.skus, groups, rng):
            group, skus = waiting.pop(place - 1)
            batch += skus
            if hard_negatives:
                hardest += hard_negatives(group)
        yield tuple(view for sku in batch for view in decks[sku].draw())


def mix_batches(sources: Sequence[Iterator[Batch]]) -> Iterator[Batch]:
    """Yield batches that are made of one batch of each source, as long as all of them last.

    Sources of very different sizes so meet in fixed shares: drawn as one, 81 products of which
    there are many photos would drown in thousands of which there is one.
    """
    for batches in zip(*sources, strict=False):
        yield tuple(view for batch in batches for view in batch)


def _find_next(
    waiting: list[tuple[str, list[str]]],
    batch: list[str],
    hardest: list[str],
    room: int,
    groups: dict[str, list[str]],
    rng: np.random.Generator,
) -> int:
    """Return the place, from 1, of the next part of a group that fits; 0 when the batch is full."""
    if not waiting:
        names = sorted(groups)
        for index in rng.permutation(len(names)):
            skus = [str(sku) for sku in rng.permutation(groups[names[index]])]
            parts = (skus[at : at + room] for at in range(0, len(skus), room))
            waiting += [(names[index], part) for part in parts]
    fitting = {
        place: group
        for place, (group, skus) in enumerate(waiting, 1)
        if len(batch) + len(skus) <= room and not set(skus) & set(batch)
    }
    wanted = [place for place, group in fitting.items() if group in hardest]
    if wanted:
        return min(wanted, key=lambda place: hardest.index(fitting[place]))
    return next(iter(fitting), 0)


class _Deck:
    """The pictures of one SKU, dealt so that each comes before any comes again."""

    def __init__(
        self, pictures: Sequence[Example], shape: BatchShape, rng: np.random.Generator
    ) -> None:
        self._shape, self._rng = shape, rng
        self._all: dict[Domain, list[Example]] = {
            "photo": [each for each in pictures if each.domain == "photo"],
            "catalogue": [each for each in pictures if each.domain == "catalogue"],
        }
        self._left: dict[Domain, list[Example]] = {"photo": [], "catalogue": []}

    def draw(self) -> list[View]:
        """Draw K views, of both domains where there are both."""
        shown = self._shape.catalogue if self._all["catalogue"] else 0
        views = [self._draw_photo() for _ in range(self._shape.views - shown)]
        return [*views, *(View(self._deal("catalogue")) for _ in range(shown))]

    def _draw_photo(self) -> View:
        if not self._all["photo"]:
            return View(self._deal("catalogue"), simulated=True)
        if self._all["catalogue"] and self._rng.random() < self._shape.simulated:
            return View(self._deal("catalogue"), simulated=True)
        return View(self._deal("photo"))

    def _deal(self, domain: Domain) -> Example:
        if not self._left[domain]:
            pictures = self._all[domain]
            self._left[domain] = [pictures[i] for i in self._rng.permutation(len(pictures))]
        return self._left[domain].pop()


def _by(examples: Sequence[Example], key: Callable[[Example], str]) -> dict[str, list[Example]]:
    sorted_out = defaultdict(list)
    for example in examples:
        sorted_out[key(example)].append(example)
    return dict(sorted_out)
