"""What is read of words on products: how often, how fast, and what they tell; no server.

    python benchmarks/deep/words.py --json FILE [--folds FOLDER] [--data-dir DIR]

Needs the extra `ocr`. Written for each set: how many photos and pictures have words, milliseconds
of CPU and bytes of a row, by picture size; what the cheap test misses, and how many pictures it
spares (every picture is read for that); top-1 by words alone, with and without titles, and how
often right and wrong SKUs have a word in common. Packages are also read shrunk. With --folds, of
`benchmarks/compact/folds.py`: what words add to a deep look, with the coefficients that are shipped
and without their weight, on strangers and on drawn photos; intervals are by SKU.
"""

import argparse
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.deep.fusion import top1
from benchmarks.deep.support.asked import Asked, read_asked, read_strangers
from benchmarks.deep.support.exams import PACKAGES, Exam, Shown, read_exam
from benchmarks.search.support.arguments import parse_with_data
from benchmarks.support.photo_sets import read_rows
from matcher.cues.words import compare, describe, reading
from matcher.cues.words.lines import pack, unpack
from matcher.cues.words.spelling import list_words
from matcher.evaluation.metrics import paired_difference
from matcher.extras import require_extra
from matcher.search.deep.calibration import load_shipped
from matcher.search.deep.features import list_features
from matcher.search.deep.views import LONG_SIDE, shrink

WORDS = "words.rarity"
SIDES = (348, 256, 192, 128)
"""To which photos of packages are shrunk."""

Rows = list[bytes]


def read_all(shown: Sequence[Shown], side: int = LONG_SIDE) -> tuple[Rows, dict[str, Any]]:
    """Read every picture, whatever the cheap test says; return rows and figures."""
    rows, passed, sides, test_s, read_s = [], [], [], 0.0, 0.0
    for each in shown:
        pixels = shrink(each.read(), side)
        seconds, is_likely = _time(lambda pixels=pixels: reading.may_have_text(pixels))  # type: ignore[misc]
        test_s += seconds
        seconds, lines = _time(lambda pixels=pixels: reading.read_all_lines(pixels))  # type: ignore[misc]
        read_s += seconds
        rows.append(pack(lines, 4000))
        passed.append(is_likely)
        sides.append(max(pixels.shape))
    has_words = np.array([bool(list_words(unpack(row))) for row in rows])
    likely = np.array(passed)
    return rows, {
        "pictures": len(rows),
        "long_side": float(np.median(sides)),
        "with_words": _share(has_words),
        "words": round(float(np.mean([len(list_words(unpack(row))) for row in rows])), 2),
        "read_ms": round(1000 * read_s / len(rows), 1),
        "test_ms": round(1000 * test_s / len(rows), 2),
        "test_keeps_words": _share(likely[has_words]),
        "test_spares_others": _share(~likely[~has_words]),
        "bytes": round(float(np.mean([len(row) for row in rows]))),
    }


def measure_exam(exam: Exam) -> dict[str, Any]:
    """Return the figures of one set."""
    gallery, gallery_said = read_all(exam.gallery)
    photos, photos_said = read_all(exam.photos)
    titles = [describe(each.title or "") for each in exam.gallery]
    skus = np.array([each.sku for each in exam.gallery])
    asked = [each.sku for each in exam.photos]
    return {
        "pictures": gallery_said,
        "photos": photos_said,
        "by_pictures": tell(photos, [gallery], asked, skus),
        "by_pictures_and_titles": tell(photos, [gallery, titles], asked, skus),
    }


def tell(
    photos: Rows, galleries: Sequence[Rows], asked: Sequence[str], skus: NDArray[np.str_]
) -> dict[str, float | None]:
    """Return what words alone tell: the most of several rows of each picture counts."""
    first, right, wrong, seconds = 0, [], [], 0.0
    for row, sku in zip(photos, asked, strict=True):
        spent, found = _time(lambda row=row: [compare(row, rows)[:, 0] for rows in galleries])  # type: ignore[misc]
        seconds += spent
        rarity = np.nan_to_num(np.stack(found)).max(axis=0)
        best, rest = float(rarity[skus == sku].max(initial=0)), rarity[skus != sku]
        first += best > float(rest.max())
        right.append(best > 0)
        wrong.extend((rest > 0).tolist())
    pairs = len(photos) * len(skus)
    return {
        "top1": _share(first / len(photos)),
        "right_has": _share(right),
        "wrong_has": _share(wrong),
        "compare_60_ms": round(60_000 * seconds / pairs, 2),
    }


def measure_gain(asked: Asked) -> dict[str, Any]:
    """Return top-1 of a deep look with words and without, and the paired difference."""
    fusion = load_shipped().fusion
    less = replace(fusion, weights={**fusion.weights, WORDS: 0.0})
    ours, theirs = top1(fusion, asked), top1(less, asked)
    column = list_features().index(WORDS)
    return {
        "photos": len(asked.skus),
        "with_evidence": _share([bool(each.features[:, column].any()) for each in asked.lists]),
        "without": round(float(theirs.mean()), 1),
        "with": round(float(ours.mean()), 1),
        "difference": asdict(paired_difference(ours, theirs, asked.skus)),
    }


def measure_gains(folds: Path, kept: Path, data: Path) -> dict[str, Any]:
    """Return the gains on strangers, a fold's photos asked of its encoder, and on drawn photos."""
    strangers = read_strangers(("labels", "grocery-val", "grocery-train"), folds, kept, data)
    [drawn] = read_asked(["drawn"], "compact", kept, data)
    return {name: measure_gain(each) for name, each in {**strangers, "drawn": drawn}.items()}


def read_exams(data: Path, scratch: Path) -> list[Exam]:
    """Return packages and other goods of `grocery`, label crops, other views and drawn photos."""
    packages = {
        row["id"]
        for row in read_rows(data / "grocery" / "products.csv")
        if row["department"] == PACKAGES
    }
    grocery = read_exam("grocery-train", data, scratch)
    some = grocery.photos[::4]
    drawn = read_exam("drawn", data, scratch)
    return [
        Exam("packages", grocery.gallery, tuple(e for e in some if e.sku in packages)),
        Exam("fresh", grocery.gallery, tuple(e for e in some if e.sku not in packages)[::2]),
        read_exam("labels", data, scratch),
        read_exam("luma", data, scratch),
        Exam("drawn", drawn.gallery, drawn.photos[::4]),
    ]


def _time(work: Callable[[], Any]) -> tuple[float, Any]:
    started = process_time()
    done = work()
    return process_time() - started, done


def _share(values: Iterable[bool] | NDArray[np.bool_] | float) -> float | None:
    """Return per cent; None of nothing."""
    listed = np.asarray(values, float)
    return round(100 * float(listed.mean()), 1) if listed.size else None


def main() -> None:
    """Measure every set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--folds", type=Path)
    arguments = parse_with_data(parser)
    require_extra("ocr", "this benchmark")
    data, gains = Path(arguments.data_dir), {}
    if arguments.folds:
        kept = arguments.json.with_suffix(".kept")
        kept.mkdir(parents=True, exist_ok=True)
        gains = measure_gains(arguments.folds, kept, data)
        print(json.dumps(gains, indent=1), flush=True)
    with TemporaryDirectory() as scratch:
        exams = read_exams(data, Path(scratch))
        figures: dict[str, Any] = {exam.name: measure_exam(exam) for exam in exams}
        figures["packages_shrunk"] = {
            str(side): read_all(exams[0].photos, side)[1] for side in SIDES
        }
    figures["adds"] = gains
    arguments.json.write_text(json.dumps(figures, indent=1), "utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
