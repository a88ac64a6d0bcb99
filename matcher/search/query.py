"""A question as vectors, which are of one encoder's space and of no other."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from matcher.encoders.spec import EncoderSpec
from matcher.images.region import Regions
from matcher.search.deep.views import Look


@dataclass(frozen=True, slots=True)
class QueryVector:
    """What `encode` returns. It is compared with vectors of the same encoder only.

    Attributes:
        vector: float32, (dim,), unit length.
        encoder: name and revision of the encoder that made it, such as "compact@2".
        region: the part of each photo that it was made of, where one was given.
    """

    vector: NDArray[np.float32]
    encoder: str
    region: Regions | None = None

    def __array__(self, dtype: DTypeLike | None = None, copy: bool | None = None) -> NDArray[Any]:
        """Return the vector, for numpy."""
        return np.array(self.vector, dtype=dtype, copy=copy)


@dataclass(frozen=True, slots=True)
class QueryLooks:
    """What `look` returns: the photos of one product as a deep look sees them.

    Attributes:
        looks: one a photo.
        encoder: name and revision of the encoder that made their vectors.
        spec: what this encoder is.
        cues: what each cue read of each photo, by the cue's name.
        region: the part of each photo that was looked at, where one was given; else where the
            product was found, if it was found in any.
    """

    looks: tuple[Look, ...]
    encoder: str
    spec: EncoderSpec
    cues: Mapping[str, tuple[bytes, ...]]
    region: Regions | None = None
