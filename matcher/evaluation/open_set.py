"""What probabilities at depth deep are worth where the product of a photo may be missing."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from matcher.evaluation.metrics import auroc
from matcher.search.deep.calibration import Threshold, load_shipped
from matcher.search.deep.fitting import fit_scale
from matcher.search.deep.promises import Known, Wanted, find_promises, tell_others

LEAST_PRODUCTS = 20


@dataclass(frozen=True)
class OpenSet:
    """Each photo as it is, with its SKU taken out, and with its variant group taken out.

    Probabilities are fitted to the other half of the variant groups.

    Attributes:
        photos: that were asked, and whose SKU was among the candidates.
        auroc_none: chance that a photo is told more surely to be of the catalogue than one whose
            group was taken out.
        promises: by verdict, the probability from which 95 % are right, and what it answers.
        chances: the probability of the first SKU, in all three cases of each photo.
        right: whether the photo shows it.
    """

    photos: int
    auroc_none: float
    promises: dict[str, Threshold]
    chances: tuple[float, ...]
    right: tuple[bool, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        promises = {name: asdict(each) for name, each in self.promises.items()}
        return {"photos": self.photos, "auroc_none": self.auroc_none, "promises": promises}


def measure_open_set(photos: Sequence[Known], seed: int = 0) -> OpenSet | None:
    """Return what photos of known products tell; None of too few products to part in halves."""
    if len({each.sku for each in photos}) < LEAST_PRODUCTS:
        return None
    base = load_shipped().fusion
    cases = tell_others(photos, lambda known: fit_scale(base, known), seed)
    kept = find_promises(cases, Wanted())
    there = [1 - case.told.none for case in cases if case.labelled.right is not None]
    gone = [
        1 - case.told.none
        for case in cases
        if case.labelled.right is None and case.labelled.group is None
    ]
    first = [int(case.told.same.argmax()) for case in cases]
    return OpenSet(
        photos=len(photos),
        auroc_none=round(auroc(there, gone), 4),
        promises={"SAME_SKU": kept.same, "SAME_GROUP": kept.group, "NO_MATCH": kept.none},
        chances=tuple(float(case.told.same[at]) for case, at in zip(cases, first, strict=True)),
        right=tuple(at == case.labelled.right for case, at in zip(cases, first, strict=True)),
    )
