"""Which of ten categories is in a photo, told by their names alone? Top-1/3 per cent, as a table.

    python benchmarks/compact/zero_shot.py --data-dir DATASETS [--encoder NAME] [--json FILE]

clothing   photos of clothes taken at home; no label of theirs is used for anything but the figures
text tower the photo's vector beside the vectors of the names
nearest    the name nearest to that of the plain network's most probable ImageNet class
ConSE      the names nearest to its ten most probable classes together
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.compact.align import conse_texts, encode_sentences
from benchmarks.compact.imagenet import classify_images, list_class_names
from benchmarks.support.photo_sets import PhotoSet, read_photo_set
from matcher.encoders import load_encoder
from matcher.encoders.base import Encoder, Vectors
from matcher.evaluation.metrics import bootstrap, rank_of, top_k


def list_methods(encoder: Encoder, photos: PhotoSet, words: Sequence[str]) -> dict[str, Vectors]:
    """Return the similarity of each photo to each category's name, by method: (photos, words)."""
    names = encode_sentences([*list_class_names(), *words])
    classes, categories = names[: -len(words)], names[-len(words) :]
    probabilities = classify_images(photos.pictures)
    return {
        f"text tower of {encoder.spec.name}": encoder.encode_images(photos.pictures)
        @ encoder.encode_texts(words).T,
        "nearest class name": classes[probabilities.argmax(axis=1)] @ categories.T,
        "ConSE, 10 classes": conse_texts(probabilities, classes) @ categories.T,
    }


def measure(similarities: Vectors, categories: Sequence[str], right: Sequence[str]) -> Any:
    """Return top-1 and top-3 per cent, each with the ends of its 95 % interval over photos."""
    ranks = [
        rank_of(row, categories, [name]) for row, name in zip(similarities, right, strict=True)
    ]
    photos = [str(number) for number in range(len(ranks))]
    intervals = {f"top{k}": bootstrap(top_k(ranks, k), photos) for k in (1, 3)}
    return {
        name: [round(each, 1) for each in (found.value, found.low, found.high)]
        for name, found in intervals.items()
    }


def main() -> None:
    """Measure, print the table, write JSON when asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument(
        "--encoder", default="compact", help="name or path of a spec with a text tower"
    )
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    data = arguments.data_dir
    photos = read_photo_set(data / "clothing" / "photos.csv", picture="image", sku="category")
    categories = sorted(set(photos.skus))
    words = [category.replace("-", " ") for category in categories]
    methods = list_methods(load_encoder(arguments.encoder, device="cpu"), photos, words)
    rows = {name: measure(found, categories, photos.skus) for name, found in methods.items()}
    print(f"{len(photos.skus):,} photos, {len(categories)} categories; % with 95 % interval")
    for name, row in rows.items():
        cells = (f"{key} {value} [{low}, {high}]" for key, (value, low, high) in row.items())
        print(f"{name:28}" + "".join(f"{cell:>28}" for cell in cells))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
