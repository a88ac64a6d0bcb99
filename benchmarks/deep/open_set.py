"""How sure answers are where the SKU of a photo may be missing from the catalogue.

    python benchmarks/deep/open_set.py --folds FOLDER --json FILE [--data-dir DIR] [--learned SPEC]

In each of 50 draws a third of the SKUs is taken out; their variants stay. Probabilities are scaled,
and the threshold that is right for 95 % is chosen, on one half of the variant groups; what it
reaches is told on the other half. Photos are shop photos of `grocery`, as strangers (each looked at
with the `compact` of `benchmarks/compact/folds.py` that missed its group) and as known products
(with `compact`, or what --learned names), and other views of `luma`, which are told again without
the pictures that the shop has recoloured. Intervals are by variant group. Each exam's reliability
diagram is written beside FILE. What was looked at is kept there, too.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.deep.support.asked import Asked, read_asked, read_strangers
from benchmarks.deep.support.exams import AMONG_STRANGERS
from benchmarks.deep.support.told import Told, tell
from benchmarks.search.support.arguments import parse_with_data
from matcher.evaluation.metrics import Interval, auroc, bootstrap
from matcher.evaluation.plots import plot_reliability
from matcher.search.deep.calibration import find_threshold, load_shipped
from matcher.search.deep.fitting import Labelled, fit_scale, with_absent
from matcher.search.deep.fusion import Fusion

WANTED = 0.95
DRAWS = 50
ABSENT = 1 / 3
EVEN = 0.5  # the bound that a share of right answers is as often above as below
RECOLORED = Path(__file__).with_name("support") / "luma_recolored.txt"


@dataclass(frozen=True)
class _Photo:
    """A photo told by the fusion of either half: with its SKU there, and in its absence."""

    sku: str
    group: str
    there: Told
    absent: Told
    no_group: Told
    has_sibling: bool


def measure(asked: Asked, among_strangers: Asked) -> dict[str, Any]:
    """Return what thresholds reach on groups that they were not chosen on.

    Args:
        asked: photos with their candidates.
        among_strangers: the same photos, among pictures of another shop.
    """
    halves = _part(asked)
    fusions = [fit_scale(load_shipped().fusion, _cases(half)) for half in halves]
    told = [[_tell(fusion, half) for half in halves] for fusion in fusions]
    return {
        "photos": sum(len(half.lists) for half in halves),
        "groups": len({each.group for half in told[0] for each in half}),
        "SAME_SKU": _reach(told, "same"),
        "SAME_GROUP": _reach(told, "group"),
        "auroc": _tell_absence(told, fusions, among_strangers),
    }


def _part(asked: Asked) -> tuple[Asked, Asked]:
    """Part photos by variant group; those whose SKU is no candidate are wrong in any case."""
    groups = sorted({_group(each) for each in asked.lists})
    order = np.random.default_rng(0).permutation(len(groups))
    half = {groups[at]: place % 2 for place, at in enumerate(order)}
    rows = list(zip(asked.lists, asked.skus, strict=True))
    parts = [[row for row in rows if half[_group(row[0])] == side] for side in (0, 1)]
    one, other = (Asked(tuple(a for a, _ in part), tuple(b for _, b in part)) for part in parts)
    return one, other


def _group(labelled: Labelled) -> str:
    return labelled.groups[labelled.right] if labelled.right is not None else labelled.group or ""


def _cases(asked: Asked) -> list[Labelled]:
    return [case for each in asked.lists for case in with_absent(each)]


def _tell(fusion: Fusion, asked: Asked) -> list[_Photo]:
    found = []
    for labelled, sku in zip(asked.lists, asked.skus, strict=True):
        there, *gone = (tell(fusion, case) for case in with_absent(labelled))
        absent, no_group = (gone[0], gone[-1]) if gone else (there, there)
        found.append(_Photo(sku, _group(labelled), there, absent, no_group, len(gone) > 1))
    return found


def _reach(told: Sequence[Sequence[Sequence[_Photo]]], what: str) -> dict[str, Any]:
    """Return precision and coverage over all draws and both halves."""
    chances: list[float] = []
    right: list[bool] = []
    groups: list[str] = []
    there: list[bool] = []
    given: list[bool] = []
    promised = 0
    for draw in range(DRAWS):
        for side in (0, 1):
            own, others = told[side][side], told[side][1 - side]
            absent = _draw(own, others, draw)
            chosen, skus = _take(own, absent), [each.sku for each in own]
            judged = [getattr(each, what) for each in chosen]
            values, hits = [each[0] for each in judged], [each[1] for each in judged]
            least = find_threshold(values, hits, skus, WANTED, doubt=EVEN).least
            promised += find_threshold(values, hits, skus, WANTED).least is not None
            for photo, each in zip(others, _take(others, absent), strict=True):
                chance, is_right = getattr(each, what)
                chances.append(chance)
                right.append(is_right)
                groups.append(photo.group)
                there.append(photo.sku not in absent or (what == "group" and photo.has_sibling))
                given.append(least is not None and chance >= least)
    answered, present = np.array(given), np.array(there)
    return {
        "precision": _share(np.array(right)[answered], np.array(groups)[answered]),
        "coverage": _share(answered[present], np.array(groups)[present]),
        "right_at_all": _share(np.array(right)[present], np.array(groups)[present]),
        "promises_kept_by_bound": promised / (2 * DRAWS),
        "reliability": [chances, right],
    }


def _draw(own: Sequence[_Photo], others: Sequence[_Photo], draw: int) -> set[str]:
    """Return the SKUs that are taken out, of each half a third."""
    rng = np.random.default_rng(draw)
    gone: set[str] = set()
    for side in (own, others):
        skus = sorted({each.sku for each in side})
        gone |= set(rng.permutation(skus)[: round(ABSENT * len(skus))].tolist())
    return gone


def _take(photos: Sequence[_Photo], absent: set[str]) -> list[Told]:
    return [each.absent if each.sku in absent else each.there for each in photos]


def _tell_absence(
    told: Sequence[Sequence[Sequence[_Photo]]], fusions: Sequence[Fusion], among: Asked
) -> dict[str, float]:
    """Return how well what is there is told from what is not, by what is left in its place."""
    photos = [*told[0][1], *told[1][0]]
    sure = [each.there.same[0] for each in photos]
    some = [1 - each.there.none for each in photos]
    sibling = [each.absent.same[0] for each in photos if each.has_sibling]
    strange = [1 - tell(fusions[0], each).none for each in among.lists]
    return {
        "absent, a variant is there": round(auroc(sure, sibling), 3),
        "absent with its group": round(auroc(some, [1 - each.no_group.none for each in photos]), 3),
        "among strangers only": round(auroc(some, strange), 3),
    }


def _share(values: NDArray[np.bool_], groups: NDArray[Any]) -> dict[str, float] | None:
    if not len(values):
        return None
    found: Interval = bootstrap((100 * values).astype(np.float64), groups.tolist())
    named = {"value": found.value, "low": found.low, "high": found.high}
    return {name: round(value, 1) for name, value in named.items()}


def _without(asked: Asked, skus: set[str]) -> Asked:
    kept = [row for row in zip(asked.lists, asked.skus, strict=True) if row[1] not in skus]
    return Asked(tuple(a for a, _ in kept), tuple(b for _, b in kept))


def main() -> None:
    """Look, tell, report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--learned", default="compact", help="encoder that has learned `grocery`")
    arguments = parse_with_data(parser)
    data, kept = Path(arguments.data_dir), arguments.json.with_suffix(".kept")
    kept.mkdir(parents=True, exist_ok=True)
    among = ("grocery-val" + AMONG_STRANGERS, "luma" + AMONG_STRANGERS)
    luma, strange_luma = read_asked(("luma", among[1]), "compact", kept, data)
    known, strange_known = read_asked(("grocery-val", among[0]), arguments.learned, kept, data)
    strangers = read_strangers(
        ("grocery-train", "grocery-val", among[0]), arguments.folds, kept, data
    )
    recolored = set(RECOLORED.read_text("utf-8").split())
    exams = {
        "grocery-strangers-train": (strangers["grocery-train"], strangers[among[0]]),
        "grocery-strangers-val": (strangers["grocery-val"], strangers[among[0]]),
        "grocery-known-val": (known, strange_known),
        "luma": (luma, strange_luma),
        "luma-as-photographed": (_without(luma, recolored), _without(strange_luma, recolored)),
    }
    figures = {}
    for name, (asked, among_strangers) in exams.items():
        figures[name] = found = measure(asked, among_strangers)
        for verdict in ("SAME_SKU", "SAME_GROUP"):
            drawn = plot_reliability(*found[verdict].pop("reliability"), of="probability")
            arguments.json.with_name(f"{name}-{verdict}.svg").write_text(drawn, "utf-8")
        print(name, json.dumps(found, indent=1), flush=True)
    arguments.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
