"""Should a SKU that its encoder has learned be weighed otherwise than one that it has not?

    python benchmarks/deep/learned.py --folds FOLDER --data-dir DIR --json FILE

Each `compact` of `benchmarks/compact/folds.py` has learned the variant groups of `grocery` but
those of its fold, so one list of candidates has both kinds. The fusion is fitted to training
photos, with its features and with them told apart by kind; reported are photos of `val.csv`. SKUs
count alike (as where a fifth of a catalogue was not learned), or both kinds do. Intervals are by
SKU.
"""

import argparse
import json
import pickle
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.deep.support.exams import Exam, read_exam
from benchmarks.deep.support.lists import describe_exam, read_gallery
from benchmarks.search.support.arguments import parse_with_data
from matcher.encoders import load_encoder
from matcher.evaluation.metrics import paired_difference
from matcher.search.deep.features import list_features
from matcher.search.deep.fitting import Labelled, fit_fusion, with_absent
from matcher.search.deep.fusion import Fusion

STEP = 5  # one training photo of a learned SKU in so many: strangers are few
APART = ("vector", "view")


@dataclass(frozen=True)
class Photo:
    """A photo with its candidates.

    Attributes:
        learned: whether the encoder has learned its group.
        apart: its candidates, their features told apart by kind.
    """

    sku: str
    learned: bool
    alike: Labelled
    apart: Labelled


def read_photos(part: str, folds: Path, kept: Path, data: Path) -> list[Photo]:
    """Look at a part with every fold's encoder; what was looked at lies in `kept`."""
    photos: list[Photo] = []
    for groups in sorted(folds.glob("*/groups.txt")):
        file = kept / f"{groups.parent.name}-{part}.pickle"
        if not file.is_file():
            file.write_bytes(pickle.dumps(list(_look(part, groups, data))))
        photos += pickle.loads(file.read_bytes())
    return photos


def _look(part: str, groups: Path, data: Path) -> Iterator[Photo]:
    missed = {name[1:] for name in groups.read_text("utf-8").splitlines()}
    encoder = load_encoder(str(groups.with_name("compact.toml")), device="cpu")
    exam = read_exam(part, data, groups.parent)
    step = STEP if part == "grocery-train" else 1
    asked = tuple(
        each for at, each in enumerate(exam.photos) if each.group in missed or at % step == 0
    )
    gallery = read_gallery(encoder, exam.gallery)
    lists = describe_exam(encoder, Exam(exam.name, exam.gallery, asked), gallery)
    for shown, found in zip(asked, lists, strict=True):
        yield Photo(shown.sku, shown.group not in missed, found, tell_apart(found, missed))


def tell_apart(labelled: Labelled, missed: set[str]) -> Labelled:
    """Return candidates with features of their own for either kind, and one for being of it."""
    learned = np.array([group not in missed for group in labelled.groups])[:, None]
    columns = [list_features().index(name) for name in APART]
    shared = labelled.features[:, columns]
    own = (learned * shared, ~learned * shared, learned, ~learned)
    features = np.concatenate([labelled.features, *own], axis=1).astype(np.float32)
    return replace(labelled, features=features)


def names_apart() -> tuple[str, ...]:
    """Return the columns that `tell_apart` gives."""
    own = [f"{name} of {kind}" for kind in ("learned", "strange") for name in APART]
    return (*list_features(), *own, "learned", "strange")


def fit(photos: Sequence[Photo], strangers: float, *, apart: bool) -> Fusion:
    """Return the fusion under which a share of photos shows SKUs that were not learned."""
    learned = sum(each.learned for each in photos)
    weights = {
        True: (1 - strangers) / learned * len(photos),
        False: strangers / (len(photos) - learned) * len(photos),
    }
    cases = [
        replace(case, weight=case.weight * weights[each.learned])
        for each in photos
        for case in with_absent(each.apart if apart else each.alike)
    ]
    return fit_fusion(names_apart() if apart else list_features(), cases)


def top1(fusion: Fusion, photos: Sequence[Photo], *, apart: bool) -> NDArray[np.float64]:
    """Return for each photo whether its SKU is the most probable, 0 or 100."""
    lists = [each.apart if apart else each.alike for each in photos]
    firsts = [int(fusion.utilities(each.features).argmax()) for each in lists]
    return np.array(
        [100.0 * (each.right == first) for each, first in zip(lists, firsts, strict=True)]
    )


def report(
    fitted: Sequence[Photo], asked: Sequence[Photo], strangers: float
) -> dict[str, dict[str, Any]]:
    """Return top-1 of both, and their difference, by kind of the photo's SKU."""
    alike, apart = (fit(fitted, strangers, apart=each) for each in (False, True))
    told = {}
    for kind, wanted in (("learned", (True,)), ("strange", (False,)), ("all", (True, False))):
        photos = [each for each in asked if each.learned in wanted]
        ours, theirs = top1(apart, photos, apart=True), top1(alike, photos, apart=False)
        told[kind] = {
            "photos": len(photos),
            "alike": round(float(theirs.mean()), 1),
            "apart": round(float(ours.mean()), 1),
            "difference": asdict(paired_difference(ours, theirs, [each.sku for each in photos])),
        }
    return told


def main() -> None:
    """Look, fit, report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    arguments = parse_with_data(parser)
    kept = arguments.json.with_suffix(".kept")
    kept.mkdir(parents=True, exist_ok=True)
    fitted, asked = (
        read_photos(part, arguments.folds, kept, Path(arguments.data_dir))
        for part in ("grocery-train", "grocery-val")
    )
    share = 1 - float(np.mean([each.learned for each in asked]))
    found = {
        f"{round(100 * strangers)} % of photos show strangers": report(fitted, asked, strangers)
        for strangers in (share, 0.5)
    }
    arguments.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
