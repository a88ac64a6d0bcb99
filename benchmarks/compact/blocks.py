"""Which blocks should `compact` have? Top-1/3/5 per cent for each variant, as a table.

    python benchmarks/compact/blocks.py --data-dir DATASETS [--json FILE]

grocery   shop photo -> the right one of 81 clean catalogue images
luma      other view -> the right style and colour among 268 main images
chosen on grocery train and half of the luma styles; reported on grocery val and the other half.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.compact.imagenet import plain_spec
from benchmarks.support.photo_sets import PhotoSet, may_choose_by, read_photo_set
from matcher.encoders import load_encoder, load_spec
from matcher.encoders.cues import load_cue
from matcher.encoders.preprocess import prepare
from matcher.encoders.spec import EncoderSpec

COLOR_WEIGHTS = (0.1, 0.2, 0.3, 0.4)
TRAIN_STRIDE = 3  # every third grocery training photo is enough to choose by

Vectors = NDArray[np.float32]


class Task(NamedTuple):
    """Queries and the gallery they are looked up in, by the names of two photo sets."""

    name: str
    queries: str
    gallery: str
    chosen: NDArray[np.bool_]


def read_sets(data: Path) -> dict[str, PhotoSet]:
    """Read the four sets; grocery train and val are joined as one list of queries."""
    grocery, luma = data / "grocery", data / "luma"
    train = read_photo_set(grocery / "train.csv", picture="image")
    val = read_photo_set(grocery / "val.csv", picture="image")
    kept = slice(None, None, TRAIN_STRIDE)
    return {
        "shop": PhotoSet(
            train.pictures[kept] + val.pictures,
            train.skus[kept] + val.skus,
            ["train"] * len(train.skus[kept]) + ["val"] * len(val.skus),
        ),
        "grocery": read_photo_set(grocery / "products.csv"),
        "views": read_photo_set(luma / "views.csv", picture="image"),
        "luma": read_photo_set(luma / "products.csv"),
    }


def list_tasks(sets: dict[str, PhotoSet]) -> list[Task]:
    """Return the two look-ups, each with the queries that choices may be made on."""
    train = np.array([group == "train" for group in sets["shop"].groups])
    half = np.array([may_choose_by(group) for group in sets["views"].groups])
    return [Task("grocery", "shop", "grocery", train), Task("luma", "views", "luma", half)]


def measure_variant(
    vectors: dict[str, Vectors], sets: dict[str, PhotoSet]
) -> dict[str, list[float]]:
    """Return top-1/3/5 per cent by task and part."""
    result = {}
    for task in list_tasks(sets):
        similarity = vectors[task.queries] @ vectors[task.gallery].T
        place = {sku: column for column, sku in enumerate(sets[task.gallery].skus)}
        right = np.array([place[sku] for sku in sets[task.queries].skus])
        own = similarity[np.arange(len(right)), right]
        rank = (similarity > own[:, None]).sum(axis=1)
        for part, rows in (("chosen", task.chosen), ("held out", ~task.chosen)):
            result[f"{task.name} {part}"] = [
                round(float((rank[rows] < k).mean() * 100), 1) for k in (1, 3, 5)
            ]
    return result


def fuse(image: dict[str, Vectors], color: dict[str, Vectors], weight: float) -> dict[str, Vectors]:
    """Join two blocks so that the inner product weighs colour by `weight`."""
    return {
        name: np.hstack([image[name] * (1 - weight) ** 0.5, color[name] * weight**0.5])
        for name in image
    }


def image_alone(spec: EncoderSpec) -> EncoderSpec:
    """Return the encoder without its cues."""
    block = replace(spec.blocks[0], weight=1.0)
    return replace(spec, dimension=block.dimension, blocks=(block,))


def list_variants(sets: dict[str, PhotoSet]) -> dict[str, dict[str, Vectors]]:
    """Encode every set with every variant of the blocks."""
    shipped = load_spec("compact")
    cue = load_cue("color")
    color = {
        name: np.stack([cue.encode(prepare(p, shipped.preprocessing)) for p in photos.pictures])
        for name, photos in sets.items()
    }
    variants = {"colour alone": color}
    for label, spec in (("untrained", plain_spec()), ("trained", image_alone(shipped))):
        encoder = load_encoder(spec, device="cpu")
        image = {name: encoder.encode_images(photos.pictures) for name, photos in sets.items()}
        variants[f"{label} {spec.dimension}"] = image
        for weight in COLOR_WEIGHTS:
            variants[f"{label} {spec.dimension} + colour {weight}"] = fuse(image, color, weight)
    return variants


def main() -> None:
    """Measure, print the table, write JSON when asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    sets = read_sets(arguments.data_dir)
    rows = {name: measure_variant(v, sets) for name, v in list_variants(sets).items()}
    parts = list(next(iter(rows.values())))
    print(f"{'top-1/3/5 %':28}" + "".join(f"{part:>20}" for part in parts))
    for name, row in rows.items():
        cells = ("/".join(f"{value:.1f}" for value in row[part]) for part in parts)
        print(f"{name:28}" + "".join(f"{cell:>20}" for cell in cells))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
