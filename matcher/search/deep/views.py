"""A photo looked at more than once: whole, its centre, and the product found in it."""

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from matcher.encoders.base import Encoder
from matcher.encoders.cues.color import find_backdrop
from matcher.encoders.spec import EncoderSpec
from matcher.images.region import WHOLE, Region

LONG_SIDE = 512
"""Pixels of the photo's long side, at most, that cues read."""

_CENTRE = Region(0.15, 0.15, 0.7, 0.7)
_LESS_COLOR = 0.2  # of the similarity: the best weight in front of shelves

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class View:
    """One look at a photo.

    Attributes:
        name: "whole", "centre" or "product".
        vector: float32, (dim,), unit length, at the encoder's own weights.
        region: the part of the photo that was looked at.
    """

    name: str
    vector: Vector
    region: Region


@dataclass(frozen=True, slots=True)
class Look:
    """All that is seen of a photo before it is compared with anything.

    Attributes:
        views: the whole photo first.
        queries: what candidates are found by, each float32, (dim,), unit length: the vectors of
            the views, then those of them that ask with less colour.
        pixels: uint8, (h, w, 3), RGB: the photo, its long side `LONG_SIDE` at most.
        backdrop: share of the photo's border that is one colour, 0 to 1.
    """

    views: tuple[View, ...]
    queries: tuple[Vector, ...]
    pixels: NDArray[np.uint8]
    backdrop: float

    @property
    def product(self) -> Region:
        """The part of the photo in which the product was found, else the whole."""
        return next((view.region for view in self.views if view.name == "product"), WHOLE)


def look_at(encoder: Encoder, pixels: NDArray[np.uint8]) -> Look:
    """Look at a photo, uint8 (h, w, 3) RGB.

    Raises:
        EncoderError: an array that is no RGB picture.
    """
    small = shrink(pixels, LONG_SIDE)
    backdrop = find_backdrop(small)
    regions = {"whole": WHOLE, "centre": _CENTRE}
    if backdrop.product is not None:
        regions["product"] = Region(*backdrop.product)
    vectors = encoder.encode_images([region.cut(pixels) for region in regions.values()])
    views = tuple(
        View(name, vector, region)
        for (name, region), vector in zip(regions.items(), vectors, strict=True)
    )
    less = [weigh_color(encoder.spec, view.vector, _LESS_COLOR) for view in views[:2]]
    queries = (*(view.vector for view in views), *(each for each in less if each is not None))
    return Look(views, queries, small, backdrop.share)


def decode_min_side(encoder: Encoder) -> int:
    """Return the shortest edge, pixels, that scaled decoding may leave of a photo to be looked at.

    Its centre is then seen as if the photo had been decoded whole.
    """
    return ceil(encoder.decode_min_side / min(_CENTRE.w, _CENTRE.h))


def shrink(pixels: NDArray[np.uint8], long_side: int) -> NDArray[np.uint8]:
    """Return a picture, its long side at most so many pixels; a smaller one stays as it is."""
    height, width = pixels.shape[:2]
    scale = long_side / max(height, width)
    if scale >= 1:
        return pixels
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    picture = Image.fromarray(np.ascontiguousarray(pixels))
    return np.asarray(picture.resize(size, Image.Resampling.BOX, reducing_gap=3.0))


def weigh_color(spec: EncoderSpec, vector: Vector, weight: float) -> Vector | None:
    """Return a query that asks with another weight of colour, unit length.

    Stored vectors stay: an inner product is a sum over blocks, so the query alone weighs them.

    Args:
        spec: of the encoder that made the vector.
        vector: float32, (dim,), unit length, at the spec's own weights.
        weight: share of the colour block in the similarity, 0 to 1.

    Returns:
        None where the encoder has no colour, or where nothing is left of the vector.
    """
    own = next((block.weight for block in spec.blocks if block.name == "color"), 0.0)
    if not 0 < own < 1:
        return None
    weighed = vector * np.float32((1 - weight) / (1 - own))
    color = spec.columns["color"]
    weighed[color] = vector[color] * np.float32(weight / own)
    length = np.linalg.norm(weighed)
    return np.asarray(weighed / length, np.float32) if length else None
