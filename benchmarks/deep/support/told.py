"""What is told of a photo whose product may be missing from the catalogue."""

from dataclasses import dataclass

from matcher.search.deep.fitting import Labelled
from matcher.search.deep.fusion import Fusion


@dataclass(frozen=True, slots=True)
class Told:
    """What a distribution claims of a photo, and whether it is so.

    Attributes:
        same: the probability of the first SKU, and whether the photo shows it.
        group: that of the first variant group, and whether the photo shows a variant of it.
        none: the probability of none.
    """

    same: tuple[float, bool]
    group: tuple[float, bool]
    none: float


def tell(fusion: Fusion, labelled: Labelled) -> Told:
    """Return what a fusion tells of a photo whose product is known."""
    told = fusion.distribute(labelled.features, labelled.groups)
    first = int(told.same.argmax())
    chances = told.sum_groups(labelled.groups)
    best = max(chances, key=lambda name: chances[name])
    right = labelled.right
    own = labelled.group if right is None else labelled.groups[right]
    return Told((float(told.same[first]), first == right), (chances[best], best == own), told.none)
