"""Fit the projection of the `compact` encoder: mean and damped principal axes of its features.

    python benchmarks/fit_compact.py --data-dir DATASETS

Reads the photos of two sets whose licences allow it - Grocery Store (MIT), training split, and
clothing (CC0) - without their labels, each set counting half, and writes
matcher/encoders/weights/compact_projection.safetensors. The same photos give the same file.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

from benchmarks.photo_sets import read_photo_set
from matcher.encoders import load_encoder
from matcher.encoders.spec import Block, EncoderSpec
from matcher.training.imagenet import plain_spec

DIMENSION = 256
# Between plain PCA (0) and full whitening (0.5): what is rare tells products apart, but full
# whitening drowns it in noise.
DAMPING_POWER = 0.15
DAMPING_FLOOR = 0.1  # of the mean eigenvalue
FEATURES = 1280
TARGET = (
    Path(__file__).parents[1]
    / "matcher"
    / "encoders"
    / "weights"
    / "compact_projection.safetensors"
)

Floats = NDArray[np.float64]


def pooled_spec() -> EncoderSpec:
    """Return the untrained `compact` without projection and colour: its pooled features."""
    return plain_spec(Block("image", FEATURES, 1.0))


def fit_projection(sets: list[Floats], dimension: int, power: float) -> tuple[Floats, Floats]:
    """Return the mean (d,) and the matrix (d, dimension) of a damped PCA; each set counts alike."""
    mean = np.mean([rows.mean(axis=0) for rows in sets], axis=0)
    covariance = np.mean([(rows - mean).T @ (rows - mean) / len(rows) for rows in sets], axis=0)
    values, axes = np.linalg.eigh(covariance)
    values, axes = values[::-1][:dimension], axes[:, ::-1][:, :dimension]
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(dimension)])
    return mean, axes / (values + DAMPING_FLOOR * values.mean()) ** power


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    data = parser.parse_args().data_dir
    encoder = load_encoder(pooled_spec(), device="cpu")
    sets = [
        encoder.encode_images(read_photo_set(data / table, picture="image", sku=sku).pictures)
        for table, sku in (("grocery/train.csv", "id"), ("clothing/photos.csv", "category"))
    ]
    mean, matrix = fit_projection(
        [rows.astype(np.float64) for rows in sets], DIMENSION, DAMPING_POWER
    )
    matrix /= np.abs(matrix).max()
    TARGET.parent.mkdir(exist_ok=True)
    save_file(
        {"mean": mean.astype(np.float32), "matrix": matrix.astype(np.float16)},
        TARGET,
        metadata={"made_by": "benchmarks/fit_compact.py", "licence": "Apache-2.0"},
    )
    print(f"{TARGET}: {TARGET.stat().st_size} bytes from {sum(map(len, sets))} photos")


if __name__ == "__main__":
    main()
