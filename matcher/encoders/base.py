"""What every encoder offers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matcher.encoders.spec import EncoderSpec

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Pictures and texts to vectors; safe to call from several threads at once."""

    @property
    def spec(self) -> "EncoderSpec":
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
