"""The photos that each epoch is scored on, loaded once, and the gallery they are looked up in."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from matcher.encoders.spec import EncoderSpec
from matcher.training.data.folds import Split
from matcher.training.data.loader import fuse_blocks, load_cues, load_pictures
from matcher.training.data.sampler import Encode
from matcher.training.scoring import Gallery, Score

MAX_HELD_OUT = 300
MAX_TRAINING = 100
MAX_OTHERS = 1000  # SKUs of the gallery that no photo of the panel shows
_ALL = MAX_HELD_OUT + MAX_TRAINING + MAX_OTHERS

_Item = TypeVar("_Item")


class Panel:
    """Photos of held-out and of learned SKUs, asked of catalogue pictures of both.

    A seeded sample where there are many: scoring is not to cost more than training.

    Args:
        split: where the photos and the gallery come from.
        spec: how pictures are prepared.
        seed: fixes the sample.
        threads: that read pictures.
        most: pictures, about; with fewer than usual each part is smaller.
    """

    def __init__(
        self, split: Split, spec: EncoderSpec, *, seed: int, threads: int, most: int = _ALL
    ) -> None:
        rng, part = np.random.default_rng(seed), min(most / _ALL, 1.0)
        gallery_skus = {each.sku for each in split.gallery}
        learned = [
            each for each in split.training if each.domain == "photo" and each.sku in gallery_skus
        ]
        held_out = [each for each in split.held_out if each.sku in gallery_skus]
        self._held_out = draw_sample(held_out, MAX_HELD_OUT * part, rng)
        self._training = draw_sample(learned, MAX_TRAINING * part, rng)
        photos = (*self._held_out, *self._training)
        asked = {each.sku for each in photos}
        others = draw_sample(sorted(gallery_skus - asked), MAX_OTHERS * part, rng)
        shown = tuple(each for each in split.gallery if each.sku in asked | set(others))
        self._gallery = Gallery(shown)
        self._seed = seed
        self._photos = photos
        self._pixels = load_pictures((*photos, *shown), spec, threads)
        self._cues = load_cues(self._pixels, spec)
        self._spec = spec

    def score(self, encode: Encode) -> tuple[Score, Score | None]:
        """Return the scores of learned and of held-out SKUs (None when none are held out).

        Args:
            encode: uint8 (n, size, size, 3) to the image block, float32 (n, d), unit length.
        """
        vectors = fuse_blocks(encode(self._pixels), self._cues, self._spec)
        queries, pictures = vectors[: len(self._photos)], vectors[len(self._photos) :]
        cut = len(self._held_out)
        training = self._gallery.score(self._training, queries[cut:], pictures, seed=self._seed)
        if not cut:
            return training, None
        held_out = self._gallery.score(self._held_out, queries[:cut], pictures, seed=self._seed)
        return training, held_out


def draw_sample(items: Sequence[_Item], most: float, rng: np.random.Generator) -> tuple[_Item, ...]:
    """Return at most so many items, drawn at random, in their order."""
    chosen = sorted(rng.permutation(len(items))[: int(most)])
    return tuple(items[index] for index in chosen)
