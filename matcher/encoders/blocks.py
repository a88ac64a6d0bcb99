"""An encoder made of blocks: plain inner product of its vectors is the fused similarity."""

import math
from collections.abc import Callable, Iterator, Sequence
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.cues import load_cue
from matcher.encoders.families import Family
from matcher.encoders.preprocess import prepare
from matcher.encoders.runtime import Runtime
from matcher.encoders.spec import EncoderSpec
from matcher.encoders.tower import TextTower, Tower
from matcher.errors import EncoderError


class BlockEncoder:
    """The columns of each block are scaled by the root of its weight, so a vector has length 1.

    Args:
        start: gives a tower the runtime it runs on.

    Raises:
        EncoderError: the spec's dimensions are not those of the model or of a cue.
    """

    def __init__(
        self, spec: EncoderSpec, family: Family, start: Callable[[Tower], Runtime]
    ) -> None:
        self._spec = spec
        self._family = family
        self._start = start
        self._cues = [(block, load_cue(block.name)) for block in spec.blocks[1:]]
        for block, cue in self._cues:
            _check_dimension(spec, block.name, said=block.dimension, real=cue.DIMENSION)
        self._image = self._checked_start(family.image_tower(spec))
        self._text: tuple[TextTower, Runtime] | None = None
        self._text_lock = Lock()

    @property
    def spec(self) -> EncoderSpec:
        """What this encoder is."""
        return self._spec

    @property
    def dimension(self) -> int:
        """Columns of a vector."""
        return self._spec.dimension

    @property
    def decode_min_side(self) -> int:
        """Shortest edge, pixels, that scaled decoding may leave without changing vectors."""
        return self._spec.decode_min_side

    def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> Vectors:
        """Return one vector a picture; see `Encoder.encode_images`."""
        vectors = np.empty((len(images), self.dimension), np.float32)
        # The runtime draws pictures while it computes: resizing and cues overlap the model.
        features = self._image.run(self._prepared(images, vectors), len(images))
        self._put_image_block(vectors, features, self._spec.blocks[0].weight)
        return vectors

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text; see `Encoder.encode_texts`.

        Other blocks than `image` are zero: a text says nothing of them, and the ranking of
        pictures by inner product is that of the image block alone.
        """
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        text, runtime = self._text_tower()
        features = runtime.run(iter(text.tokenize(texts)), len(texts))
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        self._put_image_block(vectors, features, 1.0)
        return vectors

    def _prepared(
        self, images: Sequence[NDArray[np.uint8]], vectors: Vectors
    ) -> Iterator[NDArray[np.uint8]]:
        for image, vector in zip(images, vectors, strict=True):
            pixels = prepare(image, self._spec.preprocessing)
            column = self._spec.blocks[0].dimension
            for block, cue in self._cues:
                end = column + block.dimension
                vector[column:end] = cue.encode(pixels) * math.sqrt(block.weight)
                column = end
            yield pixels

    def _put_image_block(self, vectors: Vectors, features: Vectors, weight: float) -> None:
        # Half precision on a GPU leaves lengths a little off; rows of zeros stay zero.
        lengths = np.linalg.norm(features, axis=1, keepdims=True)
        unit = features / np.maximum(lengths, np.finfo(np.float32).tiny)
        vectors[:, : self._spec.blocks[0].dimension] = unit * math.sqrt(weight)

    def _text_tower(self) -> tuple[TextTower, Runtime]:
        with self._text_lock:
            if self._text is None:
                text = self._family.text_tower(self._spec)
                if text is None:
                    raise EncoderError(
                        f"encoder {self._spec.name!r} has no text tower: ask with a picture,"
                        " or use an encoder whose spec has an entry `text`, or one of family 'clip'"
                    )
                self._text = text, self._checked_start(text.tower)
            return self._text

    def _checked_start(self, tower: Tower) -> Runtime:
        runtime = self._start(tower)
        _check_dimension(self._spec, tower.kind, said=tower.dimension, real=runtime.dimension)
        return runtime


def _check_dimension(spec: EncoderSpec, block: str, *, said: int, real: int) -> None:
    if said != real:
        raise EncoderError(
            f"encoder {spec.name!r}: block {block!r} gives {real} columns, but the spec says"
            f" {said}; correct the spec"
        )
