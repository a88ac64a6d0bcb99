"""A question as a vector, which is of one encoder's space and of no other."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from matcher.images.region import Regions


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
