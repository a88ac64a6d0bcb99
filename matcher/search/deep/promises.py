"""What a fusion may promise in a catalogue, told from photos whose products are known."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from matcher.cues import cue_versions
from matcher.search.deep.calibration import Calibration, Promise, Threshold, find_threshold
from matcher.search.deep.fitting import Labelled, with_absent
from matcher.search.deep.fusion import Distribution, Fusion

Fit = Callable[[Sequence[Labelled]], Fusion]


@dataclass(frozen=True, slots=True)
class Known:
    """A photo whose product is known, and that product's SKU.

    Attributes:
        is_wrong: the photo does not show the SKU, and what it shows is not known.
    """

    sku: str
    labelled: Labelled
    is_wrong: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """The precision that is promised.

    Attributes:
        same: share of SAME_SKU and of SAME_GROUP that are right.
        new: share of NO_MATCH that are right.
    """

    same: float = 0.95
    new: float = 0.95


@dataclass(frozen=True, slots=True)
class Kept:
    """A threshold for each verdict."""

    same: Threshold
    group: Threshold
    none: Threshold


@dataclass(frozen=True, slots=True)
class Case:
    """A photo with its product in the catalogue or taken out, and what was told of it."""

    sku: str
    labelled: Labelled
    told: Distribution
    weight: float
    is_wrong: bool


def calibrate(
    photos: Sequence[Known], fit: Fit, wanted: Wanted, *, pictures: int, seed: int = 0
) -> tuple[Calibration, Kept]:
    """Return a calibration, and what its promises rest on.

    Every photo counts three times: as it is, with its SKU taken out of the catalogue, and with its
    whole group taken out. Promises are told from probabilities of a fusion that was fitted to
    other variant groups.

    Args:
        photos: whose products are known.
        fit: makes a fusion of photos.
        wanted: the precision to be promised.
        pictures: in the catalogue.
        seed: parts the groups.
    """
    cases = tell_others(photos, fit, seed)
    kept = find_promises(cases, wanted)
    fusion = fit(_list_cases(photos))
    promise = Promise(kept.same.least, kept.group.least, kept.none.least)
    figures: dict[str, Any] = {
        "photos": len(photos),
        "products": len({each.sku for each in photos}),
        "wanted": asdict(wanted),
        "kept": asdict(kept),
    }
    return Calibration(fusion, promise, pictures, figures, cues=cue_versions()), kept


def find_promises(cases: Sequence[Case], wanted: Wanted) -> Kept:
    """Return the thresholds that keep what is wanted."""
    return Kept(
        _keep(cases, _is_same, wanted.same),
        _keep(cases, _is_group, wanted.same),
        # What is not the SKU that it was compared with may be another one of the catalogue.
        _keep([case for case in cases if not case.is_wrong], _is_none, wanted.new),
    )


def tell_others(photos: Sequence[Known], fit: Fit, seed: int) -> list[Case]:
    """Return all cases, each told by a fusion that was fitted to the other half of the groups."""
    groups = sorted({_group(each) for each in photos})
    order = np.random.default_rng(seed).permutation(len(groups))
    half = {groups[at]: place % 2 for place, at in enumerate(order)}
    cases = []
    for side in (0, 1):
        fusion = fit(_list_cases([each for each in photos if half[_group(each)] != side]))
        for each in photos:
            if half[_group(each)] == side:
                cases += [
                    Case(
                        each.sku,
                        case,
                        fusion.distribute(case.features, case.groups),
                        each.labelled.weight,
                        each.is_wrong,
                    )
                    for case in with_absent(each.labelled)
                ]
    return cases


def _list_cases(photos: Sequence[Known]) -> list[Labelled]:
    """Return what a fusion is fitted to: nothing of photos of which only a wrong SKU is known."""
    known = (each.labelled for each in photos if not each.is_wrong)
    return [case for labelled in known for case in with_absent(labelled)]


def _group(known: Known) -> str:
    labelled = known.labelled
    if labelled.right is not None:
        return labelled.groups[labelled.right]
    return labelled.group or f"sku:{known.sku}"


def _keep(
    cases: Sequence[Case], judge: Callable[[Case], tuple[float, bool]], precision: float
) -> Threshold:
    judged = [judge(case) for case in cases]
    chances, right = [chance for chance, _ in judged], [is_right for _, is_right in judged]
    weights = [case.weight for case in cases]
    return find_threshold(chances, right, [case.sku for case in cases], precision, weights=weights)


def _is_same(case: Case) -> tuple[float, bool]:
    first = int(case.told.same.argmax())
    return float(case.told.same[first]), first == case.labelled.right


def _is_group(case: Case) -> tuple[float, bool]:
    chances = case.told.sum_groups(case.labelled.groups)
    best = max(chances, key=lambda name: chances[name])
    right, own = case.labelled.right, case.labelled.group
    return chances[best], best == (case.labelled.groups[right] if right is not None else own)


def _is_none(case: Case) -> tuple[float, bool]:
    return case.told.none, case.labelled.right is None and case.labelled.group is None
