"""Are the drawn vectors like the real ones? Spectrum, neighbours and variants beside each other.

    python benchmarks/search/vector_fit.py --data-dir DATASETS [--json FILE] [--image FILE]

As many vectors are drawn as there are real ones: neighbours depend on how many there are.
"""

import argparse
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.search.support.categories import Vectors
from benchmarks.search.support.vectors import (
    CACHE,
    CHUNK_ROWS,
    IMAGE_COLUMNS,
    DrawnVectors,
    RealVectors,
    real_vectors,
)
from benchmarks.support.places import IMAGES

IMAGE = IMAGES / "search-fit.png"
AXES = (64, 128, 192, 256)
NEIGHBOURS = (1, 10, 100, 1000)
PERCENTILES = (10, 50, 90)

_SAMPLE = 1000
_LUMA = "luma "


def describe_fit(real: RealVectors, drawn: DrawnVectors) -> dict[str, Any]:
    """Return spectrum, neighbours and variants, of the real vectors and of as many drawn ones.

    Raises:
        ValueError: the gallery is smaller than the real one.
    """
    count = len(real.gallery)
    if drawn.rows < count or count > CHUNK_ROWS:
        raise ValueError(f"{count:,} rows are compared: draw as many, of one chunk")
    chunk = drawn.draw_chunk(0)
    asked = drawn.draw_queries(len(real.queries)).vectors
    luma = np.char.startswith(real.groups, _LUMA)
    return {
        "vectors": count,
        "real": {
            "spectrum": describe_spectrum(real.gallery),
            "neighbours": describe_neighbours(real.gallery),
            "queries": describe_queries(real.queries, real.gallery),
            "variants": describe_variants(real.gallery[luma], real.groups[luma]),
        },
        "drawn": {
            "spectrum": describe_spectrum(chunk.vectors[:count]),
            "neighbours": describe_neighbours(chunk.vectors[:count]),
            "queries": describe_queries(asked, chunk.vectors[:count]),
            "variants": describe_variants(chunk.vectors[:count], chunk.styles[:count]),
        },
    }


def describe_spectrum(vectors: Vectors) -> dict[str, Any]:
    """Return the effective rank, (sum l)^2 / sum l^2, and what the first axes hold of variance."""
    shares = np.linalg.svd(vectors - vectors.mean(axis=0), compute_uv=False).astype(np.float64) ** 2
    shares /= shares.sum()
    held = np.cumsum(shares)
    return {
        "effective_rank": round(float(1 / (shares**2).sum()), 1),
        "variance": {str(axes): round(float(held[axes - 1]), 3) for axes in AXES},
    }


def describe_neighbours(vectors: Vectors) -> dict[str, list[float]]:
    """Return percentiles of the similarity to the k-th neighbour among the others."""
    chosen = np.random.default_rng(0).choice(len(vectors), _SAMPLE, replace=False)
    similarity = vectors[chosen] @ vectors.T
    similarity[np.arange(_SAMPLE), chosen] = -np.inf
    return _describe_ranks(similarity)


def describe_queries(queries: Vectors, vectors: Vectors) -> dict[str, list[float]]:
    """Return percentiles of the similarity of a query to its k-th neighbour."""
    return _describe_ranks(queries @ vectors.T)


def describe_variants(vectors: Vectors, groups: NDArray[Any]) -> dict[str, list[float]]:
    """Return percentiles of the similarity of neighbours in a list that are of one group.

    All of the vector, and of each block as if it stood alone.
    """
    first = np.flatnonzero(groups[1:] == groups[:-1])
    parts = {
        "whole": slice(None),
        "image": slice(None, IMAGE_COLUMNS),
        "color": slice(IMAGE_COLUMNS, None),
    }
    return {name: _percentiles(_cosine(vectors[:, part], first)) for name, part in parts.items()}


def _cosine(vectors: Vectors, first: NDArray[np.intp]) -> NDArray[Any]:
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray((unit[first] * unit[first + 1]).sum(axis=1))


def _describe_ranks(similarity: Vectors) -> dict[str, list[float]]:
    ranked = -np.sort(-similarity, axis=1)
    return {str(rank): _percentiles(ranked[:, rank - 1]) for rank in NEIGHBOURS}


def _percentiles(values: NDArray[Any]) -> list[float]:
    return [round(float(each), 3) for each in np.percentile(values, PERCENTILES)]


def plot_fit(fit: Mapping[str, Any], path: Path = IMAGE) -> None:
    """Write the figures of `describe_fit` as PNG: real beside drawn."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(14, 3.6), layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(1, 4)
    for color, name in (("C0", "real"), ("C1", "drawn")):
        part = fit[name]
        spectrum, shift = part["spectrum"], 0.0 if name == "real" else 0.2
        label = f"{name}, effective rank {spectrum['effective_rank']}"
        panels[0].plot(AXES, spectrum["variance"].values(), "o-", color=color, label=label)
        for axes, key in zip(panels[1:], ("neighbours", "queries", "variants"), strict=True):
            _draw_ranges(axes, part[key], shift, color, name)
    titles = ("variance in the first axes", "k-th neighbour", "query to k-th neighbour", "variants")
    for axes, title in zip(panels, titles, strict=True):
        axes.set_title(title)
        axes.grid(alpha=0.3)
        axes.legend(fontsize="x-small")
    for axes in panels[1:]:
        axes.set_ylabel("similarity, 10/50/90 %")
    figure.suptitle(f"{fit['vectors']:,} real vectors and as many drawn ones")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def _draw_ranges(
    axes: Any, ranges: Mapping[str, list[float]], shift: float, color: str, label: str
) -> None:
    places = np.arange(len(ranges))
    low, middle, high = np.array(list(ranges.values())).T
    spread = [middle - low, high - middle]
    axes.errorbar(places + shift, middle, spread, fmt="o", color=color, capsize=3, label=label)
    axes.set_xticks(places + 0.1, list(ranges))


def main() -> None:
    """Describe, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--cache-dir", type=Path, default=CACHE)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--image", type=Path, default=IMAGE)
    arguments = parser.parse_args()
    if arguments.data_dir is None:
        parser.error("name the data folder with --data-dir or MATCHER_DATA_DIR")
    real = real_vectors(arguments.data_dir, arguments.cache_dir)
    fit = describe_fit(real, DrawnVectors(real.gallery, CHUNK_ROWS))
    plot_fit(fit, arguments.image)
    print(json.dumps(fit, indent=2))
    if arguments.json:
        arguments.json.write_text(json.dumps(fit, indent=2) + "\n")


if __name__ == "__main__":
    main()
