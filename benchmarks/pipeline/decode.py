"""What does a picture cost before it is encoded? Milliseconds to decode, ours and its parts.

Small JPEGs are the first of `abo`; large ones are made from `luma`, 1,200 x 1,600, progressive,
and asked for at a short side of 256 pixels. Times are CPU milliseconds an image on one thread, the
best of several rounds.
"""

import argparse
import io
import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import simplejpeg
from PIL import Image

from matcher.images.decode import decode_image

MIN_SIDE = 256
Decoder = Callable[[bytes], object]


def decode_whole_pillow(data: bytes) -> object:
    """Decode as most programs do."""
    with Image.open(io.BytesIO(data)) as picture:
        return np.array(picture.convert("RGB"))


def decode_draft_pillow(data: bytes) -> object:
    """Decode with Pillow's own scaling."""
    with Image.open(io.BytesIO(data)) as picture:
        picture.draft("RGB", (MIN_SIDE, MIN_SIDE))
        return np.array(picture.convert("RGB"))


DECODERS: dict[str, Decoder] = {
    "decode_image": lambda data: decode_image(data, min_side=MIN_SIDE),
    "decode_image whole": decode_image,
    "simplejpeg scaled": lambda data: simplejpeg.decode_jpeg(
        data, "RGB", min_height=MIN_SIDE, min_width=MIN_SIDE
    ),
    "simplejpeg whole": lambda data: simplejpeg.decode_jpeg(data, "RGB"),
    "Pillow draft": decode_draft_pillow,
    "Pillow whole": decode_whole_pillow,
}


def read_small(data_dir: Path, count: int) -> list[bytes]:
    """Read pictures of 224 pixels as they are."""
    return [path.read_bytes() for path in sorted(data_dir.glob("abo/**/*.jpg"))[:count]]


def make_large(data_dir: Path, count: int) -> list[bytes]:
    """Enlarge shop pictures and store them as shops do: progressive, quality 88."""
    large = []
    for path in sorted(data_dir.glob("luma/catalog/**/*.jpg"))[:count]:
        with Image.open(path) as picture:
            grown = picture.convert("RGB").resize((1200, 1600), Image.Resampling.BICUBIC)
        buffer = io.BytesIO()
        grown.save(buffer, "JPEG", quality=88, progressive=True)
        large.append(buffer.getvalue())
    return large


def measure(pictures: list[bytes], rounds: int) -> dict[str, float]:
    """Return the best round's CPU milliseconds an image; the decoders take turns."""
    best = dict.fromkeys(DECODERS, float("inf"))
    for _ in range(rounds):
        for name, decode in DECODERS.items():
            start = time.process_time()
            for data in pictures:
                decode(data)
            best[name] = min(best[name], time.process_time() - start)
    return {name: round(seconds / len(pictures) * 1000, 3) for name, seconds in best.items()}


def main() -> None:
    """Measure, print, and write JSON if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--json", type=Path, help="write the results here")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    if arguments.data_dir is None:
        parser.error("name the data folder with --data-dir or MATCHER_DATA_DIR")
    sets = {
        "abo": read_small(arguments.data_dir, 300),
        "large_progressive": make_large(arguments.data_dir, 20),
    }
    if not all(sets.values()):
        parser.error(f"{arguments.data_dir} holds no abo/ or no luma/catalog/ pictures")
    results = {name: measure(pictures, arguments.rounds) for name, pictures in sets.items()}
    for decoder in DECODERS:
        row = "  ".join(f"{name} {times[decoder]:7.2f} ms" for name, times in results.items())
        print(f"{decoder:20}  {row}")
    if arguments.json:
        report = {"ms_per_image": results, "min_side": MIN_SIDE}
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
