"""Vectors to search in: catalogue pictures as `compact` encodes them, and any number like them.

The drawn ones are a smoothed bootstrap (Silverman & Young, Biometrika 1987): a style takes the
blocks of a real picture, shrunk towards the mean and shaken with the covariance of the real image
blocks, which keeps their spectrum; its colours are mixed with those of another picture. Variants of
a style keep its image block but for a jitter, and take colours of their own.

They come in chunks, each with a seed of its own: chunk 7 is the same on its own, after chunk 6, and
in a gallery of any size.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.search.support.categories import Integers, Vectors, draw_brands, grow_tree
from benchmarks.support.photo_sets import read_pictures, read_rows
from benchmarks.support.places import RESULTS
from matcher.encoders import EncoderSpec, load_encoder, load_spec

CACHE = RESULTS / "vectors"
CHUNK_ROWS = 20_000
IMAGE_COLUMNS = 256
MAX_VARIANTS = 6
NOISE = 0.5  # length of what a photo adds to a unit vector

_BATCH = 256
_HELD_OUT = 30  # one picture of `abo` in so many is a query
_SMOOTHING = 0.4
_COLOR_MIX = 0.35
_MORE_VARIANTS = 0.615  # chance of one more: 2.5 a style where six are the most
# Fitted to the colour variants of `luma`: how far two pictures of a style lie apart.
_JITTER = (0.2, 0.7)
_VARIANT_COLOR = (0.6, 1.0)

# What a random stream is for; not 0, which would leave a seed as it is.
_CHUNK, _QUERY = 1, 2

_TABLES = {
    "abo": ("abo/products.csv", "image_link"),
    "luma": ("luma/products.csv", "image_link"),
    "grocery": ("grocery/products.csv", "image_link"),
    "luma-views": ("luma/views.csv", "image"),
    "grocery-val": ("grocery/val.csv", "image"),
}


@dataclass(frozen=True, slots=True)
class RealVectors:
    """Pictures of three catalogues, and queries that are none of them.

    Attributes:
        gallery: float32, (n, 638), unit length.
        groups: the variant group of each; its own where a catalogue knows no groups.
        queries: float32, (m, 638): other views of `luma`, shop photos of `grocery`, and catalogue
            pictures of `abo` that were left out of the gallery.
    """

    gallery: Vectors
    groups: NDArray[np.str_]
    queries: Vectors


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows of a gallery that follow one another.

    Attributes:
        first: the position of the first one.
        vectors: float32, (n, 638), unit length.
        styles: a number each, the same for variants.
        leaves: the category of each, a leaf of the tree.
        brands: a number each.
    """

    first: int
    vectors: Vectors
    styles: Integers
    leaves: Integers
    brands: Integers

    def __len__(self) -> int:
        return len(self.vectors)

    @property
    def positions(self) -> Integers:
        """Where each row stands in the gallery."""
        return np.arange(self.first, self.first + len(self))


@dataclass(frozen=True, slots=True)
class Queries:
    """Photos of products like those of a gallery.

    Attributes:
        vectors: float32, (n, 638), unit length.
        leaves: the category of the real picture behind each.
    """

    vectors: Vectors
    leaves: Integers

    def __len__(self) -> int:
        return len(self.vectors)


@dataclass(frozen=True)
class DrawnVectors:
    """So many products drawn like real ones.

    Attributes:
        real: float32, (n, 638), unit length: what they are drawn from.
        rows: how many.
        seed: fixes them; galleries of one seed begin with the same rows.
    """

    real: Vectors
    rows: int
    seed: int = 0

    @property
    def dimension(self) -> int:
        """Columns of a vector."""
        return int(self.real.shape[1])

    @property
    def chunk_count(self) -> int:
        """How many chunks there are; the last one may be shorter."""
        return math.ceil(self.rows / CHUNK_ROWS)

    @cached_property
    def parent_leaves(self) -> Integers:
        """The category of each real picture; what is drawn from it has the same."""
        return grow_tree(self.real, self.seed)

    def chunks(self, first: int = 0) -> Iterator[Chunk]:
        """Yield the chunks from a number on."""
        for number in range(first, self.chunk_count):
            yield self.draw_chunk(number)

    def draw_chunk(self, number: int) -> Chunk:
        """Return a chunk by its number, from 0."""
        return self._draw_chunk(number, min(CHUNK_ROWS, self.rows - number * CHUNK_ROWS))

    def draw_more(self, count: int) -> Chunk:
        """Return up to a chunk of rows that are not in the gallery."""
        return self._draw_chunk(self.chunk_count, min(count, CHUNK_ROWS))

    def _draw_chunk(self, number: int, count: int) -> Chunk:
        rng = np.random.default_rng([self.seed, _CHUNK, number])
        styles = _draw_styles(CHUNK_ROWS, rng)
        parents = rng.integers(len(self.real), size=styles[-1] + 1)
        vectors = self._draw_vectors(styles, parents, rng)
        brands = draw_brands(CHUNK_ROWS, rng)
        first = number * CHUNK_ROWS
        kept = slice(count)
        leaves = self.parent_leaves[parents[styles]]
        return Chunk(first, vectors[kept], first + styles[kept], leaves[kept], brands[kept])

    def draw_queries(self, count: int, noise: float = NOISE) -> Queries:
        """Return photos of styles that are not in the gallery."""
        rng = np.random.default_rng([self.seed, _QUERY])
        parents = rng.integers(len(self.real), size=count)
        vectors = self._draw_vectors(np.arange(count), parents, rng)
        disturbance = rng.standard_normal(vectors.shape, dtype=np.float32)
        vectors = _scale(vectors + _scale(disturbance, noise), 1.0)
        return Queries(vectors, self.parent_leaves[parents])

    def take_queries(self, photos: Vectors, count: int) -> Queries:
        """Return real photos as queries, each with the category of the picture most like it.

        They are harder than drawn ones: noise that goes in all directions alike moves a query away
        from everything, and leaves the order of its neighbours almost as it was.
        """
        rng = np.random.default_rng([self.seed, _QUERY])
        taken = photos[rng.permutation(len(photos))[:count]]
        return Queries(taken, self.parent_leaves[np.argmax(taken @ self.real.T, axis=1)])

    def _draw_vectors(
        self, styles: Integers, parents: Integers, rng: np.random.Generator
    ) -> Vectors:
        """Return a row for each entry of `styles`, which is a place in `parents`."""
        fit, is_main = self._fit, np.diff(styles, prepend=-1) > 0
        drawn = np.empty((len(styles), self.dimension), np.float32)
        image, color = drawn[:, :IMAGE_COLUMNS], drawn[:, IMAGE_COLUMNS:]
        image[:] = self._draw_images(parents, rng)[styles]
        variants = np.flatnonzero(~is_main)
        reach = rng.uniform(*_JITTER, len(parents)) * fit.image_length
        jitter = _scale(fit.shake(len(variants), rng), 1.0)
        image[variants] += jitter * reach[styles[variants], None].astype(np.float32)
        image[:] = _scale(image, fit.image_length)
        others = rng.integers(len(self.real), size=len(styles))
        share = np.where(
            is_main,
            rng.uniform(0, _COLOR_MIX, len(styles)),
            rng.uniform(*_VARIANT_COLOR, len(styles)),
        )[:, None].astype(np.float32)
        colors = self.real[:, IMAGE_COLUMNS:]
        color[:] = colors[parents][styles] * (1 - share)
        color += colors[others] * share
        color[:] = _scale(color, fit.color_length)
        return drawn

    def _draw_images(self, parents: Integers, rng: np.random.Generator) -> Vectors:
        fit = self._fit
        images = (self.real[parents, :IMAGE_COLUMNS] - fit.mean) * math.sqrt(1 - _SMOOTHING**2)
        images += fit.mean + _SMOOTHING * fit.shake(len(parents), rng)
        return _scale(images, fit.image_length)

    @cached_property
    def _fit(self) -> "_Fit":
        images = self.real[:, :IMAGE_COLUMNS]
        values, axes = np.linalg.eigh(np.cov(images.T))
        root = (axes * np.sqrt(np.maximum(values, 0))).T.astype(np.float32)
        lengths = (
            float(np.linalg.norm(block, axis=1).mean())
            for block in (images, self.real[:, IMAGE_COLUMNS:])
        )
        return _Fit(images.mean(axis=0), root, *lengths)


@dataclass(frozen=True, slots=True)
class _Fit:
    """Mean and root of the covariance of the real image blocks, and the lengths of both blocks."""

    mean: Vectors
    root: Vectors
    image_length: float
    color_length: float

    def shake(self, count: int, rng: np.random.Generator) -> Vectors:
        """Draw from a normal distribution with the covariance of the image blocks."""
        drawn = rng.standard_normal((count, IMAGE_COLUMNS), dtype=np.float32)
        return np.asarray(drawn @ self.root)


def real_vectors(data_dir: Path, cache_dir: Path = CACHE) -> RealVectors:
    """Encode the pictures of the data folder with `compact`, or read what was encoded before."""
    spec = load_spec("compact")
    folder = cache_dir / spec.fingerprint[:16]
    found = {name: _encode_table(data_dir, name, spec, folder) for name in _TABLES}
    held_out = np.arange(len(found["abo"])) % _HELD_OUT == 0
    groups = [_read_groups(data_dir, name) for name in ("abo", "luma", "grocery")]
    return RealVectors(
        gallery=np.concatenate([found["abo"][~held_out], found["luma"], found["grocery"]]),
        groups=np.concatenate([groups[0][~held_out], *groups[1:]]),
        queries=np.concatenate([found["luma-views"], found["grocery-val"], found["abo"][held_out]]),
    )


def _encode_table(data_dir: Path, name: str, spec: EncoderSpec, folder: Path) -> Vectors:
    path = folder / f"{name}.npy"
    if not path.exists():
        table, column = _TABLES[name]
        rows = read_rows(data_dir / table)
        paths = [(data_dir / table).parent / row[column] for row in rows]
        encoder = load_encoder(spec, device="cpu")
        encoded = [
            encoder.encode_images(read_pictures(paths[start : start + _BATCH]))
            for start in range(0, len(paths), _BATCH)
        ]
        folder.mkdir(parents=True, exist_ok=True)
        np.save(path, np.concatenate(encoded))
    return np.asarray(np.load(path), np.float32)


def _read_groups(data_dir: Path, name: str) -> NDArray[np.str_]:
    rows = read_rows(data_dir / _TABLES[name][0])
    return np.array([f"{name} {row.get('item_group_id') or row['id']}" for row in rows])


def _draw_styles(count: int, rng: np.random.Generator) -> Integers:
    """Return for each row the style it is of: 0, 0, 0, 1, 2, 2, ..."""
    sizes = np.minimum(rng.geometric(1 - _MORE_VARIANTS, count), MAX_VARIANTS)
    return np.repeat(np.arange(count), sizes)[:count]


def _scale(vectors: Vectors, length: float) -> Vectors:
    """Return rows of one length."""
    factors = np.float32(length) / np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors * factors, np.float32)
