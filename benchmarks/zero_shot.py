"""Which of ten categories is in a photo, told by their names alone? Top-1/3 per cent, as a table.

    python benchmarks/zero_shot.py --data-dir DATASETS [--encoder NAME] [--json FILE]

clothing   photos of clothes taken at home; no label of theirs is used for anything but the figures
text tower the photo's vector beside the vectors of the names
nearest    the name nearest to that of the plain network's most probable ImageNet class
ConSE      the names nearest to its ten most probable classes together

Without --encoder the tower is that of the network as it comes from the package index, with a text
projection fitted here: on ImageNet's class names and on the training photos of grocery.
"""

import argparse
import csv
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from benchmarks.fit_compact import TARGET
from benchmarks.photo_sets import PhotoSet, read_photo_set
from matcher.encoders import load_encoder, load_spec
from matcher.encoders.base import Encoder, Vectors
from matcher.encoders.minilm import WHEEL
from matcher.encoders.tower import IMAGE_PROJECTION, TEXT_PROJECTION, load_tensors
from matcher.evaluation.metrics import bootstrap, rank_of, top_k
from matcher.training.align import (
    Pairs,
    Projection,
    conse_texts,
    encode_sentences,
    fit_text_projection,
    pair_titles,
)
from matcher.training.imagenet import (
    classify_images,
    list_class_names,
    plain_spec,
    read_class_rows,
)


@contextmanager
def fitted_encoder(data: Path) -> Iterator[Encoder]:
    """Give the untrained compact encoder a text tower; its files are gone afterwards."""
    image = Projection(*(tensor.numpy() for tensor in load_tensors(TARGET, IMAGE_PROJECTION)))
    text = fit_on_grocery(data / "grocery", load_untrained(TARGET), image)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "projections.safetensors"
        tensors = dict(zip(IMAGE_PROJECTION, (image.mean, image.matrix), strict=True))
        tensors |= zip(TEXT_PROJECTION, (text.mean, text.matrix.astype(np.float16)), strict=True)
        save_file(tensors, path)
        yield load_untrained(path, text=f"wheel:{WHEEL}")


def load_untrained(projection: Path, text: str | None = None) -> Encoder:
    """Return the image block of `compact` with the wheel's network, on the CPU."""
    block = replace(load_spec("compact").blocks[0], weight=1.0, projection=projection)
    return load_encoder(replace(plain_spec(block), text=text), device="cpu")


def fit_on_grocery(folder: Path, encoder: Encoder, image: Projection) -> Projection:
    """Fit a text projection without a label of clothing."""
    photos = read_photo_set(folder / "train.csv", picture="image")
    vectors = encoder.encode_images(photos.pictures)
    names = encode_sentences(list_class_names())
    seen = conse_texts(classify_images(photos.pictures), names)
    with (folder / "products.csv").open(encoding="utf-8", newline="") as file:
        titles = {row["id"]: row["title"] for row in csv.DictReader(file)}
    encoded = dict(zip(titles, encode_sentences(list(titles.values())), strict=True))
    return fit_text_projection(
        classes=Pairs(names, image.apply(read_class_rows()), np.ones(len(names))),
        photos=Pairs(seen, vectors, np.ones(len(seen))),
        titled=pair_titles(encoded, photos.skus, vectors),
    )


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
    parser.add_argument("--encoder", help="name or path of a spec with a text tower")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    data = arguments.data_dir
    photos = read_photo_set(data / "clothing" / "photos.csv", picture="image", sku="category")
    categories = sorted(set(photos.skus))
    words = [category.replace("-", " ") for category in categories]
    if arguments.encoder:
        encoder = load_encoder(arguments.encoder, device="cpu")
        methods = list_methods(encoder, photos, words)
    else:
        with fitted_encoder(data) as encoder:
            methods = list_methods(encoder, photos, words)
    rows = {name: measure(found, categories, photos.skus) for name, found in methods.items()}
    print(f"{len(photos.skus):,} photos, {len(categories)} categories; % with 95 % interval")
    for name, row in rows.items():
        cells = (f"{key} {value} [{low}, {high}]" for key, (value, low, high) in row.items())
        print(f"{name:28}" + "".join(f"{cell:>28}" for cell in cells))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
