"""Vector blocks for what a CLIP embedding loses; one file a cue, found by listing this folder.

A cue is a module with `DIMENSION` and `encode(pixels)`: uint8 (size, size, 3) RGB as the model
sees it, to float32 (DIMENSION,), unit length. Changing a cue changes vectors: raise the revision
of the specs that name it.
"""

import sys
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from matcher.listed import list_modules, load_module


class Cue(Protocol):
    """What a module of this folder offers."""

    DIMENSION: int

    def encode(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the block of one picture: float32, (DIMENSION,), unit length."""
        ...


def list_cues() -> tuple[str, ...]:
    """Return the names of the cues, sorted."""
    return list_modules(sys.modules[__name__])


def load_cue(name: str) -> Cue:
    """Return the cue of that name.

    Raises:
        UnknownNameError: no such cue; names those that exist.
    """
    return cast("Cue", load_module(sys.modules[__name__], name, "cue"))
