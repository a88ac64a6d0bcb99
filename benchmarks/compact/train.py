"""Make the weights of the `compact` encoder: one file, three steps, the same each time.

    python benchmarks/compact/train.py --data-dir DATASETS [--steps N]

1. A projection of the plain network's features: their mean and damped principal axes.
2. The network and the projection learn from `benchmarks.compact.data`: real photos of groceries,
   garments, drawn products. Their own loss, no time limit, so a slow machine comes out alike.
3. A projection of sentences to where the pictures now are; see `benchmarks.compact.align`.

Writes matcher/encoders/weights/compact.safetensors. No label of clothing, and nothing of the sets
that figures are reported on, is used.
"""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rich.progress import Progress
from safetensors.numpy import load_file, save_file
from torch import nn

from benchmarks.compact.align import (
    Pairs,
    Projection,
    conse_texts,
    encode_sentences,
    fit_text_projection,
    pair_titles,
)
from benchmarks.compact.data import Mixture, read_mixture
from benchmarks.compact.imagenet import (
    classify_images,
    list_synonyms,
    plain_spec,
    read_class_rows,
)
from benchmarks.support.photo_sets import read_pictures
from matcher.encoders import load_encoder
from matcher.encoders.base import Vectors
from matcher.encoders.spec import Block, EncoderSpec
from matcher.encoders.tower import IMAGE_PROJECTION, load_tensors
from matcher.training.allocator import keep_memory
from matcher.training.data.dataset import Example
from matcher.training.experiment import Batching, Experiment, Shared
from matcher.training.model import copy_state, interpolate, load_state
from matcher.training.outcome import Step
from matcher.training.recipe import Recipe
from matcher.training.trainer import Trainer
from matcher.training.versions.export import write_encoder

DIMENSION = 256
# Between plain PCA (0) and full whitening (0.5): what is rare tells products apart, but full
# whitening drowns it in noise.
DAMPING_POWER = 0.15
DAMPING_FLOOR = 0.1  # of the mean eigenvalue

STEPS = 200
STEPS_PER_EPOCH = 50
TRAIN_SIZE = 160  # pixels; crops show things larger than they are served, at 224
# Of the way from the start to the tuned weights (WiSE-FT). Further on groceries gain, but what the
# colour block already tells of strangers is learned a second time, at the cost of the rest.
SHARE = 0.5
TARGET = Path(__file__).parents[2] / "matcher" / "encoders" / "weights" / "compact.safetensors"

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


def create_recipe(
    *, steps: int, loss: str = "variant", seed: int = 0, learning_rate: float = 5e-4
) -> Recipe:
    """Return how the shipped weights are trained, and what other losses are compared by."""
    return Recipe(
        loss=loss,
        seed=seed,
        minutes=float("inf"),
        max_epochs=max(1, steps // STEPS_PER_EPOCH),
        train_size=TRAIN_SIZE,
        learning_rate=learning_rate,
        frozen_layers=5,
        folds=0,
        mining=False,
    )


def fit_start(mixture: Mixture, folder: Path) -> EncoderSpec:
    """Return the untrained encoder: the plain network with a fitted projection, kept in a folder.

    The two sets of photos count alike, however many photos each has.
    """
    encoder = load_encoder(plain_spec(), device="cpu")
    sets = [
        encoder.encode_images(read_pictures(each.path for each in examples)).astype(np.float64)
        for examples in (mixture.grocery.photos, mixture.clothing)
    ]
    mean, matrix = fit_projection(sets, DIMENSION, DAMPING_POWER)
    path = folder / "start.safetensors"
    tensors = {"mean": mean, "matrix": matrix / np.abs(matrix).max()}
    save_file({name: each.astype(np.float32) for name, each in tensors.items()}, path)
    return plain_spec(Block("image", DIMENSION, 1.0, path))


def fit_projection(sets: list[Floats], dimension: int, power: float) -> tuple[Floats, Floats]:
    """Return the mean (d,) and the matrix (d, dimension) of a damped PCA; each set counts alike."""
    mean = np.mean([rows.mean(axis=0) for rows in sets], axis=0)
    covariance = np.mean([(rows - mean).T @ (rows - mean) / len(rows) for rows in sets], axis=0)
    values, axes = np.linalg.eigh(covariance)
    values, axes = values[::-1][:dimension], axes[:, ::-1][:, :dimension]
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(dimension)])
    return mean, axes / (values + DAMPING_FLOOR * values.mean()) ** power


def create_trainer(
    start: EncoderSpec, mixture: Mixture, recipe: Recipe, like: Trainer | None = None
) -> Trainer:
    """Return what trains on the mixture.

    Args:
        start: from `fit_start`.
        mixture: what is learned from.
        recipe: from `create_recipe`.
        like: another with the same start and mixture, to share what both would work out.
    """
    return Trainer(
        Experiment(start, mixture.split, recipe),
        batching=Batching(draw=mixture.draw, steps_per_epoch=STEPS_PER_EPOCH),
        shared=Shared(like.panel, like.classes) if like else None,
    )


def train(trainer: Trainer, *, share: float = 1.0) -> nn.Module:
    """Return the trained image module; shows how far it is.

    Args:
        trainer: from `create_trainer`.
        share: of the way from the start to the tuned weights.
    """
    before, loss = copy_state(trainer.module), trainer.experiment.recipe.loss
    with Progress() as bars:
        task = bars.add_task(loss, total=1.0)

        def advance(step: Step) -> None:
            said = f"{loss} {step.loss:.3f}"
            bars.update(task, completed=step.share, description=said)

        module = trainer.run(advance).module
    load_state(module, interpolate(before, copy_state(module), share))
    return module


def fit_texts(trained: EncoderSpec, mixture: Mixture) -> Projection:
    """Fit the text projection to the pictures of a trained encoder.

    The classifier's rows are of the plain network, whose features the trained one has left, but
    not far: with them a name is known that no photo shows.
    """
    encoder = load_encoder(trained, device="cpu")
    projection = trained.blocks[0].projection
    assert projection is not None
    image = Projection(*(each.numpy() for each in load_tensors(projection, IMAGE_PROJECTION)))
    photos = mixture.grocery.photos
    shown = [*photos, *mixture.clothing]
    pictures = read_pictures(each.path for each in shown)
    vectors = encoder.encode_images(pictures)
    names, classes = _encode_synonyms()
    seen = conse_texts(classify_images(pictures), _average(names, classes))
    return fit_text_projection(
        classes=Pairs(names, image.apply(read_class_rows())[classes], _equal_shares(classes)),
        photos=Pairs(seen, vectors, np.ones(len(seen), np.float32)),
        titled=pair_titles(
            _encode_titles(photos), [each.sku for each in photos], vectors[: len(photos)]
        ),
    )


def _encode_synonyms() -> tuple[Vectors, Ints]:
    """Return a sentence vector for each name of an ImageNet class, and which class it names."""
    synonyms = list_synonyms()
    classes = np.repeat(np.arange(len(synonyms)), [len(names) for names in synonyms])
    return encode_sentences([name for names in synonyms for name in names]), classes


def _equal_shares(classes: Ints) -> Vectors:
    return np.asarray(1 / np.bincount(classes)[classes], np.float32)


def _average(names: Vectors, classes: Ints) -> Vectors:
    total = np.zeros((classes.max() + 1, names.shape[1]), np.float32)
    np.add.at(total, classes, names * _equal_shares(classes)[:, None])
    return total


def _encode_titles(photos: Sequence[Example]) -> dict[str, Vectors]:
    titles = {each.sku: each.title or each.sku for each in photos}
    return dict(zip(titles, encode_sentences(list(titles.values())), strict=True))


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--target", type=Path, default=TARGET)
    arguments = parser.parse_args()
    keep_memory()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        mixture = read_mixture(arguments.data_dir, folder / "drawn")
        start = fit_start(mixture, folder)
        trainer = create_trainer(start, mixture, create_recipe(steps=arguments.steps))
        module = train(trainer, share=SHARE)
        trained = write_encoder(folder, "compact", start, module)
        text = fit_texts(trained, mixture)
        tensors = load_file(folder / "compact.safetensors")
    tensors |= {"text_mean": text.mean, "text_matrix": text.matrix.astype(np.float16)}
    said = {"made_by": "benchmarks/compact/train.py", "licence": "Apache-2.0"}
    save_file(tensors, arguments.target, metadata=said)
    arguments.target.chmod(0o644)
    size = arguments.target.stat().st_size / 1e6
    print(f"{arguments.target}: {size:.1f} MB; raise the revision in specs/compact.toml")


if __name__ == "__main__":
    main()
