"""Words on a product: read where a picture has any, and found again in pictures and titles.

Reading needs the extra `ocr`; comparing does not. A word may be misread or cut off, so words are
found again by their trigrams.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from matcher.cues import MAX_BYTES
from matcher.cues.words.lines import Line, pack, unpack
from matcher.cues.words.reading import read_lines
from matcher.cues.words.spelling import Spelling

VERSION = 1
FEATURES = ("rarity",)
OF_GROUP = True
EXTRA = "ocr"


def extract(pixels: NDArray[np.uint8], max_bytes: int = MAX_BYTES) -> bytes:
    """Return the lines of a picture, packed; empty when it has none.

    Args:
        pixels: uint8, (h, w, 3), RGB.
        max_bytes: what they may take; the surest are kept.
    """
    return pack(read_lines(pixels), max_bytes)


def describe(text: str) -> bytes:
    """Return the row of a text about a product, as if it stood on the product."""
    return pack([Line(text, 1.0)], MAX_BYTES)


def compare(query: bytes, rows: Sequence[bytes]) -> NDArray[np.float32]:
    """Compare the words of a photo with those of pictures or texts.

    Args:
        query: what `extract` made of the photo.
        rows: what it made of the pictures, or `describe` of texts.

    Returns:
        float32, (n, 1): `rarity`, how many powers of ten rarer than chance it is that so many words
        are the same, 0 and up; NaN where either side has no words.
    """
    features = np.full((len(rows), len(FEATURES)), np.nan, np.float32)
    if query:
        asked = Spelling(unpack(query))
        for at, row in enumerate(rows):
            if row:
                features[at] = asked.rarity(unpack(row))
    return features
