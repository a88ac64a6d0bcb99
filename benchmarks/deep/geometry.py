"""What local geometry tells at 2, 4 and 8 kB a picture and 4, 8 and 16 kB a photo; no server.

    python benchmarks/deep/geometry.py --json FILE [--data-dir DIR]

Each photo is compared with every picture of its set, or the right ones and 60 others drawn at
random. Written for each set and size: top-1 by `nfa` alone, AUROC of right against wrong SKUs, how
often each has evidence (nfa above 2), and milliseconds of the thread's CPU for a picture's
`extract` and for `compare` of one photo with 60 pictures.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import thread_time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.deep.support.exams import Exam, Shown, read_exam
from benchmarks.search.support.arguments import parse_with_data
from benchmarks.support.photo_sets import read_rows
from matcher.cues.geometry import compare, extract
from matcher.cues.geometry.points import POINT_BYTES, find_points, pack
from matcher.evaluation.metrics import auroc

SIZES = ((4_000, 2_000), (4_000, 4_000), (4_000, 8_000), (8_000, 4_000), (16_000, 4_000))
"""Of a photo, which is not stored, and of a picture, which is."""
OTHERS = 60
EVIDENCE = 2.0
FRESH = ("Fruit", "Vegetables")

Rows = list[bytes]


def extract_all(shown: Sequence[Shown]) -> tuple[Rows, float]:
    """Return rows with the points of the largest size, strongest first, and ms a picture at 4 kB.

    A row of fewer bytes is the beginning of one of more.
    """
    rows, seconds = [], 0.0
    for each in shown:
        pixels = each.read()
        started = thread_time()
        extract(pixels)
        seconds += thread_time() - started
        rows.append(pack(find_points(pixels, max(map(max, SIZES)) // POINT_BYTES)))
    return rows, 1000 * seconds / len(rows)


def measure_exam(exam: Exam) -> dict[str, Any]:
    """Return the figures of one set at each size."""
    gallery, gallery_ms = extract_all(exam.gallery)
    photos, photo_ms = extract_all(exam.photos)
    skus = np.array([each.sku for each in exam.gallery])
    asked = [each.sku for each in exam.photos]
    return {
        "photos": len(photos),
        "pictures": len(gallery),
        "extract_ms": {"pictures": round(gallery_ms, 1), "photos": round(photo_ms, 1)},
        **{
            f"{photo}/{picture}": measure_size(
                _cut(photos, photo), _cut(gallery, picture), asked, skus
            )
            for photo, picture in SIZES
        },
    }


def measure_size(
    photos: Rows, gallery: Rows, asked: list[str], skus: NDArray[np.str_]
) -> dict[str, Any]:
    """Return top-1, AUROC, evidence and time of a set at one size."""
    random, right, wrong, first, seconds, pairs = np.random.default_rng(1), [], [], 0, 0.0, 0
    for row, sku in zip(photos, asked, strict=True):
        is_right = skus == sku
        others = random.permutation(np.flatnonzero(~is_right))[:OTHERS]
        chosen = [*np.flatnonzero(is_right), *others]
        started = thread_time()
        nfa = np.nan_to_num(compare(row, [gallery[at] for at in chosen])[:, 0])
        seconds, pairs = seconds + thread_time() - started, pairs + len(chosen)
        best, rest = float(nfa[: is_right.sum()].max()), nfa[is_right.sum() :]
        first += best > float(rest.max())
        right.append(best)
        wrong.extend(rest.tolist())
    return {
        "top1": round(100 * first / len(photos), 1),
        "auroc": round(auroc(right, wrong), 3),
        "evidence_right": round(float(np.mean(np.array(right) > EVIDENCE)), 3),
        "evidence_wrong": round(float(np.mean(np.array(wrong) > EVIDENCE)), 4),
        "compare_60_ms": round(60_000 * seconds / pairs, 1),
        "bytes": round(float(np.mean([len(row) for row in gallery]))),
    }


def read_exams(data: Path, scratch: Path) -> list[Exam]:
    """Return packages and fresh goods of `grocery`, label crops, and other views of `luma`."""
    rows = read_rows(data / "grocery" / "products.csv")
    fresh = {row["id"] for row in rows if row["department"] in FRESH}
    grocery = read_exam("grocery-train", data, scratch)
    some = grocery.photos[::8]
    packages = tuple(each for each in some if each.sku not in fresh)
    greens = tuple(each for each in some if each.sku in fresh)
    return [
        Exam("packages", grocery.gallery, packages),
        Exam("fresh", grocery.gallery, greens),
        read_exam("labels", data, scratch),
        read_exam("luma", data, scratch),
    ]


def _cut(rows: Rows, size: int) -> Rows:
    return [row[: size // POINT_BYTES * POINT_BYTES] for row in rows]


def main() -> None:
    """Measure every set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, required=True)
    arguments = parse_with_data(parser)
    with TemporaryDirectory() as scratch:
        exams = read_exams(Path(arguments.data_dir), Path(scratch))
        figures = {exam.name: measure_exam(exam) for exam in exams}
    arguments.json.write_text(json.dumps(figures, indent=1), "utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
