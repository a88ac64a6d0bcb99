"""The look of one variant: the model that its group shares, and the variant's own properties."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from matcher.drawn.canvas import Canvas, Color


@dataclass(frozen=True, slots=True)
class Look:
    """The properties that one variant is drawn by.

    Attributes:
        model: number of the group within its kind; chooses cut and details.
        cut_seed: fixes the group's proportions.
        color: main colour.
        accent: second colour: trim, print, band.
        pattern: "plain" or a name in `texture.PATTERNS`.
        motif: a name in `motifs.MOTIFS`, or "" for none.
        text: the words printed large, or "".
        note: small print: flavour, size.
        brand: the maker's name.
    """

    model: int
    cut_seed: int
    color: Color
    accent: Color
    pattern: str = "plain"
    motif: str = ""
    text: str = ""
    note: str = ""
    brand: str = ""

    def cut(self) -> np.random.Generator:
        """Return the generator of the group's proportions, the same for each variant."""
        return np.random.default_rng(self.cut_seed)


# A drawing gets the sheet, the look, and a generator for details of one photo: folds, laces.
Drawing = Callable[[Canvas, Look, np.random.Generator], None]

COLORS: dict[str, Color] = {
    "Black": (43, 43, 48),
    "White": (246, 245, 241),
    "Navy": (38, 52, 92),
    "Red": (200, 52, 54),
    "Forest": (38, 92, 68),
    "Mustard": (224, 170, 58),
    "Sky": (132, 184, 220),
    "Coral": (240, 122, 100),
    "Charcoal": (92, 94, 102),
    "Sage": (160, 180, 148),
    "Plum": (112, 58, 104),
    "Sand": (220, 200, 168),
    "Teal": (36, 132, 140),
    "Rose": (232, 164, 176),
    "Cobalt": (48, 86, 184),
    "Olive": (112, 116, 62),
    "Burgundy": (124, 36, 54),
    "Lilac": (184, 168, 216),
    "Orange": (232, 124, 46),
    "Cream": (240, 228, 202),
    "Brown": (122, 82, 58),
    "Mint": (164, 216, 192),
    "Silver": (196, 200, 206),
    "Lemon": (244, 218, 96),
}
