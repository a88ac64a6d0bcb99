"""Batches as arrays, made ahead by threads; the same seed gives the same pixels in any order."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.cues import load_cue
from matcher.encoders.preprocess import prepare
from matcher.encoders.spec import EncoderSpec
from matcher.training.data.augment import CATALOGUE, PHOTO, augment, simulate_photo
from matcher.training.data.dataset import Example, decode_file
from matcher.training.data.sampler import Batch, View


@dataclass(frozen=True, slots=True)
class Loaded:
    """A batch: what it shows, and its pixels, uint8 (n, size, size, 3)."""

    views: Batch
    pixels: NDArray[np.uint8]


def load_batches(
    batches: Iterator[Batch],
    size: int,
    seed: tuple[int, ...],
    *,
    honour_profiles: bool,
    threads: int,
    ahead: int,
) -> Iterator[Loaded]:
    """Yield batches with their augmented pixels.

    Each view has a generator of its own, seeded by `seed`, its batch and its place: which thread
    comes first changes nothing.

    Args:
        batches: what to load.
        size: edge of a view, pixels.
        seed: fixes the pixels.
        honour_profiles: see `decode_image`.
        threads: that draw.
        ahead: batches in the making. 1 draws nothing while the caller computes: on a CPU, threads
            that take a core from torch's make it five times slower, since each layer waits for all.
    """
    with ThreadPoolExecutor(threads) as pool:
        pending: deque[tuple[Batch, list[Future[NDArray[np.uint8]]]]] = deque()
        numbered = enumerate(batches)
        while True:
            for number, batch in islice(numbered, ahead - len(pending)):
                pending.append(
                    (
                        batch,
                        [
                            pool.submit(_draw, view, size, honour_profiles, (*seed, number, place))
                            for place, view in enumerate(batch)
                        ],
                    )
                )
            if not pending:
                return
            views, pixels = pending.popleft()
            yield Loaded(views, np.stack([each.result() for each in pixels]))


def _draw(view: View, size: int, honour_profiles: bool, seed: tuple[int, ...]) -> NDArray[np.uint8]:
    rng = np.random.default_rng(seed)
    pixels = decode_file(view.example.path, min_side=2 * size, honour_profiles=honour_profiles)
    if view.simulated:
        return simulate_photo(pixels, size, rng)
    strength = PHOTO if view.domain == "photo" else CATALOGUE
    return augment(pixels, size, strength, rng)


def load_pictures(
    examples: tuple[Example, ...], spec: EncoderSpec, threads: int
) -> NDArray[np.uint8]:
    """Return pictures as they are served: uint8, (n, size, size, 3)."""

    def load(example: Example) -> NDArray[np.uint8]:
        how = spec.preprocessing
        pixels = decode_file(
            example.path, min_side=spec.decode_min_side, honour_profiles=how.honour_profiles
        )
        return prepare(pixels, how)

    return _map(load, examples, threads)


def load_cues(pixels: NDArray[np.uint8], spec: EncoderSpec) -> NDArray[np.float32]:
    """Return the columns of the spec's other blocks, weighted as in its vectors: (n, columns)."""
    rows = np.empty((len(pixels), spec.dimension - spec.blocks[0].dimension), np.float32)
    column = 0
    for block in spec.blocks[1:]:
        cue = load_cue(block.name)
        end = column + block.dimension
        for row, picture in zip(rows, pixels, strict=True):
            row[column:end] = cue.encode(picture) * block.weight**0.5
        column = end
    return rows


def fuse_blocks(
    image: NDArray[np.float32], cues: NDArray[np.float32], spec: EncoderSpec
) -> NDArray[np.float32]:
    """Return vectors as they are served: every block, float32 (n, dim), unit length.

    Args:
        image: the first block, (n, d), unit length.
        cues: the other blocks, from `load_cues`.
        spec: gives the image block's weight.
    """
    return np.hstack([image * np.float32(spec.blocks[0].weight ** 0.5), cues])


def _map(
    load: Callable[[Example], NDArray[np.uint8]], examples: tuple[Example, ...], threads: int
) -> NDArray[np.uint8]:
    with ThreadPoolExecutor(threads) as pool:
        return np.stack(list(pool.map(load, examples)))
