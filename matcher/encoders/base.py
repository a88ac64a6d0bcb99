"""What every encoder offers, and the towers that families build encoders from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.spec import EncoderSpec

if TYPE_CHECKING:
    from torch import nn

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Pictures and texts to vectors; safe to call from several threads at once."""

    @property
    def spec(self) -> EncoderSpec:
        """What this encoder is."""
        ...

    @property
    def dimension(self) -> int:
        """Columns of a vector."""
        ...

    @property
    def decode_min_side(self) -> int:
        """Shortest edge, pixels, that scaled decoding may leave without changing vectors."""
        ...

    def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> Vectors:
        """Return one vector a picture, in order: float32, (n, dimension), unit length.

        Args:
            images: uint8, (h, w, 3), RGB; sizes may differ.

        Raises:
            EncoderError: an array that is no RGB picture.
        """
        ...

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text, in order: float32, (n, dimension), unit length.

        Raises:
            EncoderError: the encoder has no text tower.
        """
        ...


@dataclass(frozen=True, slots=True)
class Tower:
    """One half of an encoder, as a recipe that a runtime may never need to cook.

    Attributes:
        kind: names the exported graph beside its encoder.
        shape: of one input without the batch axis: (size, size, 3) pixels, or (tokens,).
        dtype: of the input: raw pixels, normalised inside the module, or token ids.
        dimension: columns of the output.
        build: makes the module: (n, *shape) to float32 (n, dimension), unit length.
    """

    kind: Literal["image", "text"]
    shape: tuple[int, ...]
    dtype: Literal["uint8", "int64"]
    dimension: int
    build: Callable[[], "nn.Module"]


@dataclass(frozen=True, slots=True)
class TextTower:
    """A text tower with the tokenizer it was trained with.

    Attributes:
        tokenize: texts to token ids, int64, (n, tokens).
    """

    tower: Tower
    tokenize: Callable[[Sequence[str]], NDArray[np.int64]]


class Family(Protocol):
    """What a module such as `matcher.encoders.clip` offers."""

    def image_tower(self, spec: EncoderSpec) -> Tower:
        """Return the recipe of the image tower; nothing heavy is loaded yet."""
        ...

    def text_tower(self, spec: EncoderSpec) -> TextTower | None:
        """Return the text tower, or None for a family without one.

        Raises:
            EncoderError: the tokenizer cannot be loaded.
        """
        ...
