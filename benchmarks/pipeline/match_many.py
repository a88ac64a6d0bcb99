"""How many photos a second does `match_many` answer, against one `match` after the other?

    python benchmarks/pipeline/match_many.py --json FILE [--data-dir DATASETS] [--photos N]

Both ask the same photos of the same catalogue in turns, in one process; the best turn of each
counts: the one that other work on the machine disturbed least. The goal is 2.5 on two cores.
"""

import argparse
import csv
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

from benchmarks.support.own_home import own_home
from matcher.errors import ImageError
from matcher.matcher import Matcher
from matcher.settings import load_settings

PHOTOS = 256
ROUNDS = 3
GOAL = 2.5


def find_photos(data: Path | None, folder: Path, count: int) -> list[Path]:
    """Return paths of pictures: a catalogue's when a data folder is given, else drawn noise."""
    if data is not None:
        return sorted((data / "abo" / "catalog").glob("*.jpg"))[:count]
    rng = np.random.default_rng(0)
    paths = [folder / f"{number}.jpg" for number in range(count)]
    for path in paths:
        coarse = Image.fromarray(rng.integers(0, 256, (16, 16, 3), np.uint8))
        coarse.resize((500, 500), Image.Resampling.BICUBIC).save(path, quality=90)
    return paths


def fill(matcher: Matcher, photos: list[Path], folder: Path) -> None:
    """Ingest and embed the photos, a product each."""
    feed = folder / "products.csv"
    with feed.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "image_link"))
        rows.writerows((path.stem, path) for path in photos)
    matcher.ingest(feed, images=photos[0].parent)
    matcher.embedding.run_until_done()


def measure(ask: Callable[[], None], count: int) -> float:
    """Return photos a second."""
    began = time.perf_counter()
    ask()
    return count / (time.perf_counter() - began)


def run(photos: list[Path], folder: Path) -> dict[str, object]:
    """Ask singly and together, in turns."""
    single: list[float] = []
    many: list[float] = []
    with Matcher(load_settings()) as matcher:
        fill(matcher, photos, folder)

        def ask_singly() -> None:
            for photo in photos:
                matcher.match(photo, k=5)

        def ask_together() -> None:
            answers = matcher.match_many(photos, k=5)
            assert not any(isinstance(answer, ImageError) for answer in answers)

        ask_together()  # the encoder is loaded, and pages are in memory
        for _ in range(ROUNDS):
            single.append(measure(ask_singly, len(photos)))
            many.append(measure(ask_together, len(photos)))
    return {
        "photos": len(photos),
        "cores": os.cpu_count(),
        "match_per_s": round(max(single), 1),
        "match_many_per_s": round(max(many), 1),
        "speedup": round(max(many) / max(single), 2),
        "goal": GOAL,
    }


def main() -> None:
    """Measure, and write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--photos", type=int, default=PHOTOS)
    given = parser.parse_args()
    with own_home("match-many"), TemporaryDirectory() as name:
        folder = Path(name)
        photos = find_photos(given.data_dir and Path(given.data_dir), folder, given.photos)
        result = run(photos, folder)
    given.json.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
