"""Local geometry: points of one picture found again in another, in the same arrangement.

SIFT (Lowe 2004, IJCV 60(2)) as RootSIFT (Arandjelovic and Zisserman 2012), shortened and packed.
What is printed on a product is found again whatever the rest of the photo shows.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from matcher.cues import MAX_BYTES
from matcher.cues.geometry.chance import rarity
from matcher.cues.geometry.matching import agree, match
from matcher.cues.geometry.points import POINT_BYTES, Points, find_points, pack, unpack

VERSION = 2
FEATURES = ("nfa",)
OF_GROUP = True


def extract(pixels: NDArray[np.uint8], max_bytes: int = MAX_BYTES) -> bytes:
    """Return the points of a picture, packed; empty when it has none.

    Args:
        pixels: uint8, (h, w, 3), RGB.
        max_bytes: what they may take; the strongest are kept.
    """
    return pack(find_points(pixels, max_bytes // POINT_BYTES))


def compare(query: bytes, rows: Sequence[bytes]) -> NDArray[np.float32]:
    """Compare the points of a photo with those of pictures.

    Args:
        query: what `extract` made of the photo.
        rows: what it made of the pictures.

    Returns:
        float32, (n, 1): `nfa`, how many powers of ten rarer than chance the arrangement is, 0 and
        up; NaN where either side has no points.
    """
    features = np.full((len(rows), len(FEATURES)), np.nan, np.float32)
    filled = [at for at, row in enumerate(rows) if row]
    if query and filled:
        asked, shown = unpack(query), unpack(b"".join(rows[at] for at in filled))
        for at, part in zip(filled, shown.split([rows[at] for at in filled]), strict=True):
            features[at] = _compare(asked, part)
    return features


def _compare(asked: Points, shown: Points) -> float:
    matches = match(asked, shown)
    inliers = agree(matches)
    return rarity(int(inliers.sum()), len(inliers), shown.area)
