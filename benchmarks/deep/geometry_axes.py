"""Fit the axes that shorten descriptors, on shop photos (MIT) and clothing photos (CC0).

    python benchmarks/deep/geometry_axes.py --npy matcher/cues/geometry/axes.npy [--data-dir DIR]

Rows change with the axes: raise the cue's VERSION with them.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.search.support.arguments import parse_with_data
from benchmarks.support.photo_sets import read_picture, read_rows
from matcher.cues.geometry.points import find_points

AXES = 24
MOST = 250  # points a photo
SHOP, CLOTHING = 250, 150  # photos
LEVELS = 8  # on either side of the mean
SPREAD = 3  # standard deviations that the levels span


def read_descriptors(data: Path) -> NDArray[np.float64]:
    """Return RootSIFT of photos drawn at random, (n, 128)."""
    random = np.random.default_rng(5)
    found = []
    for name, table, count in (("grocery", "train", SHOP), ("clothing", "photos", CLOTHING)):
        rows = read_rows(data / name / f"{table}.csv")
        for at in random.permutation(len(rows))[:count]:
            found.append(
                find_points(read_picture(data / name / rows[at]["image"]), MOST).descriptors
            )
    return np.concatenate(found).astype(np.float64)


def fit(descriptors: NDArray[np.float64]) -> NDArray[np.float16]:
    """Return mean, axes and step, (26, 128): the first axes are damped, but not made equal."""
    mean = descriptors.mean(axis=0)
    variances, vectors = np.linalg.eigh(np.cov((descriptors - mean).T))
    axes = vectors[:, ::-1][:, :AXES] * variances[::-1][:AXES] ** -0.25
    table = np.zeros((AXES + 2, 128), np.float16)
    table[0], table[1:-1] = mean, axes.T
    table[-1, 0] = SPREAD * ((descriptors - mean) @ axes).std() / LEVELS
    return table


def main() -> None:
    """Fit them and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--npy", type=Path, required=True)
    arguments = parse_with_data(parser)
    np.save(arguments.npy, fit(read_descriptors(Path(arguments.data_dir))))


if __name__ == "__main__":
    main()
