"""Fit the fusion that comes with the program, and tell what it does where it was not fitted.

    python benchmarks/deep/fusion.py --folds FOLDER --json FILE [--data-dir DIR] [--write]

Fitted to photos of products that the encoder has never seen: shop photos and label crops of
`grocery`, each looked at with the `compact` of `benchmarks/compact/folds.py` that missed its group;
and drawn products. Reported: photos of `val.csv` as strangers and as known products, against clean
pictures and against training photos, too; other views of `luma`, and the same before clutter: none
of them is fitted to. Intervals are by SKU. What was looked at is kept beside FILE, so that a second
run goes on. --write puts the coefficients, and the promises told from the same photos, into the
package.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.deep.support.asked import Asked, read_asked, read_strangers
from benchmarks.search.support.arguments import parse_with_data
from matcher.evaluation.metrics import Interval, auroc, bootstrap, paired_difference, top_k
from matcher.search.deep import calibration as shipped
from matcher.search.deep.features import list_features
from matcher.search.deep.fitting import Labelled, fit_fusion, with_absent
from matcher.search.deep.fusion import Fusion
from matcher.search.deep.promises import Known, Wanted, calibrate

STRANGERS = ("grocery-train", "labels", "grocery-val", "grocery-val-photos")
KNOWN = ("drawn", "drawn-plain", "luma", "luma-clutter", "grocery-val", "grocery-val-photos")
FITTED = ("grocery-train", "labels")  # of the former
DRAWN = ("drawn", "drawn-plain")
PACKAGE = Path(shipped.__file__).parent / shipped.SHIPPED
VECTOR = 0  # the column of the similarity at depth vector


def fit_shipped(sets: Sequence[Asked]) -> Fusion:
    """Return a fusion to which every set counts alike, however many photos it has."""
    largest = max(len(each.lists) for each in sets)
    photos = [
        replace(case, weight=case.weight * largest / len(each.lists))
        for each in sets
        for labelled in each.lists
        for case in with_absent(labelled)
    ]
    return fit_fusion(list_features(), photos)


def report(fusion: Fusion, asked: Asked) -> dict[str, Any]:
    """Return accuracy at both depths, the paired difference, and what tells strangers."""
    ours = np.array([_rank(each, fusion.utilities(each.features)) for each in asked.lists])
    theirs = np.array([_rank(each, each.features[:, VECTOR]) for each in asked.lists])
    cases = [case for each in asked.lists for case in with_absent(each)]
    there: list[float] = []
    sure: list[float] = []
    gone: list[float] = []
    sibling: list[float] = []
    for case in cases:
        told = fusion.distribute(case.features, case.groups)
        if case.right is not None:
            there.append(1 - told.none)
            sure.append(float(told.same.max()))
        elif case.group is None:
            gone.append(1 - told.none)
        else:
            sibling.append(float(told.same.max()))
    return {
        "photos": len(asked.lists),
        "vector": [_said(top_k(theirs, k), asked.skus) for k in (1, 3, 5)],
        "deep": [_said(top_k(ours, k), asked.skus) for k in (1, 3, 5)],
        "right_first": [int((theirs == 1).sum()), int((ours == 1).sum())],
        "top1_difference": asdict(paired_difference(top_k(ours, 1), top_k(theirs, 1), asked.skus)),
        "auroc_no_product": round(auroc(there, gone), 3),
        "auroc_no_variant": round(auroc(sure, sibling), 3),
    }


def ablate(sets: Sequence[Asked], asked: Mapping[str, Asked]) -> dict[str, Any]:
    """Return what each feature adds to top-1: with all of them, minus fitted again without it."""
    whole = fit_shipped(sets)
    found: dict[str, Any] = {}
    for column, name in enumerate(list_features()):
        less = fit_shipped([_without(each, column) for each in sets])
        found[name] = {
            which: asdict(paired_difference(top1(whole, each), top1(less, each), each.skus))
            for which, each in asked.items()
        }
    return found


def _without(asked: Asked, column: int) -> Asked:
    lists = []
    for each in asked.lists:
        features = each.features.copy()
        features[:, column] = 0
        lists.append(replace(each, features=features))
    return replace(asked, lists=tuple(lists))


def top1(fusion: Fusion, asked: Asked) -> NDArray[np.float64]:
    """Return for each photo whether its SKU is the most probable, 0 or 100."""
    return top_k([_rank(each, fusion.utilities(each.features)) for each in asked.lists], 1)


def _said(values: NDArray[np.float64], skus: Sequence[str]) -> dict[str, float]:
    interval: Interval = bootstrap(values, skus)
    return {name: round(value, 1) for name, value in asdict(interval).items()}


def _rank(labelled: Labelled, scores: NDArray[Any]) -> float:
    if labelled.right is None:
        return float("inf")
    return float(1 + (scores > scores[labelled.right]).sum())


def make_promises(sets: Sequence[Asked], pictures: int) -> shipped.Calibration:
    """Return the calibration that is shipped, with promises told across groups."""
    known = [
        Known(sku, labelled)
        for each in sets
        for sku, labelled in zip(each.skus, each.lists, strict=True)
        if labelled.right is not None
    ]
    made, _ = calibrate(
        known, lambda cases: fit_fusion(list_features(), cases), Wanted(), pictures=pictures
    )
    return replace(made, fusion=fit_shipped(sets), is_shipped=True)


def main() -> None:
    """Look, fit, report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="into the package")
    arguments = parse_with_data(parser)
    data, kept = Path(arguments.data_dir), arguments.json.with_suffix(".kept")
    kept.mkdir(parents=True, exist_ok=True)
    known = dict(zip(KNOWN, read_asked(KNOWN, "compact", kept, data), strict=True))
    strangers = read_strangers(STRANGERS, arguments.folds, kept, data)
    sets = [*(strangers[name] for name in FITTED), *(known[name] for name in DRAWN)]
    sets = [each for each in sets if each.lists]
    fusion = fit_shipped(sets)
    both = {f"known {name}": each for name, each in known.items()}
    both |= {f"strangers {name}": each for name, each in strangers.items() if each.lists}
    figures = {name: report(fusion, each) for name, each in both.items()}
    found = {
        "folds": len(list(arguments.folds.glob("*/groups.txt"))),
        "fusion": asdict(fusion),
        "figures": figures,
        "adds": ablate(sets, both),
    }
    if arguments.write:
        made = make_promises(sets, pictures=len(known["drawn"].skus))
        PACKAGE.write_text(json.dumps(made.to_dict(), indent=1) + "\n", "utf-8")
        found["promise"] = asdict(made.promise)
        found["kept"] = made.figures["kept"]
    arguments.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
