"""Colours in words: names of six languages, and which name is a shade of which."""

from types import MappingProxyType
from typing import Final

from matcher.attributes.words import Vocabulary

_COLORS: Final = MappingProxyType(
    {
        "black": "schwarz, noir, noire, negro, negra, zwart, zwarte, nero, nera, jet black",
        "white": "weiss, weiß, blanc, blanche, blanco, blanca, wit, witte, bianco, bianca",
        "grey": "gray, grau, gris, grijs, grigio, grigia, heather grey, heather gray",
        "charcoal": "anthracite, anthrazit, antraciet, antracite, antracita, graphite",
        "silver": "silber, argent, plata, zilver, argento",
        "gold": "golden, oro, goud, dore",
        "red": "rot, rouge, rojo, roja, rood, rode, rosso, rossa",
        "burgundy": "bordeaux, wine red, weinrot, maroon, burdeos, bordo",
        "orange": "naranja, oranje, arancione",
        "yellow": "gelb, jaune, amarillo, amarilla, geel, gele, giallo, gialla",
        "mustard": "senf, senfgelb, moutarde, mostaza",
        "green": "grun, grün, vert, verte, verde, groen, groene",
        "olive": "oliv, olivgrün, khaki, kaki",
        "mint": "mintgrün, menthe, menta",
        "teal": "petrol, petrole, petroleo",
        "turquoise": "türkis, turkis, turquesa, turchese, aqua, cyan",
        "blue": "blau, bleu, bleue, azul, blauw, blauwe, blu",
        "navy": "navy blue, marineblau, bleu marine, azul marino, marineblauw, dark blue,"
        " dunkelblau, blu navy",
        "royal blue": "royal, königsblau, bleu roi, azul real, cobalt, kobaltblau",
        "light blue": "hellblau, sky blue, himmelblau, bleu clair, bleu ciel, celeste, azzurro",
        "purple": "lila, violet, violett, violette, morado, paars, viola, porpora",
        "lavender": "lavendel, lavande, lavanda, lilac, flieder",
        "pink": "rosa, rose, roze, pinke, fuchsia, magenta",
        "brown": "braun, brun, marron, marrón, bruin, marrone",
        "tan": "camel, cognac, cuero, cuoio",
        "beige": "sand, ecru, cream, creme, crème, ivory, off white, nude",
    }
)
_SHADES: Final = MappingProxyType(
    {
        "charcoal": "grey", "silver": "grey", "burgundy": "red", "mustard": "yellow",
        "gold": "yellow", "olive": "green", "mint": "green", "teal": "green", "turquoise": "blue",
        "navy": "blue", "royal blue": "blue", "light blue": "blue", "lavender": "purple",
        "tan": "brown", "beige": "brown",
    }
)  # fmt: skip
_VOCABULARY = Vocabulary(_COLORS)
_NAMES_OF_THINGS: Final = frozenset(
    (
        "orange",
        "mint",
        "olive",
        "mustard",
        "lavender",
        "beige",
        "gold",
        "silver",
        "pink",
        "burgundy",
    )
)
"""In a title these name fruit, herbs, cream, metals and wine as often as a colour."""


def read_colors(text: str) -> frozenset[str]:
    """Return the colours that a text names: {"navy", "white"}."""
    return _VOCABULARY.find(text)


def read_title_colors(title: str) -> frozenset[str]:
    """Return the colours that a title names, without those that may name the thing itself."""
    return read_colors(title) - _NAMES_OF_THINGS


def colors_differ(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two sets of colours have nothing in common; navy may be called blue."""
    if not (left and right):
        return False
    return left.isdisjoint(_with_shades(right)) and right.isdisjoint(_with_shades(left))


def _with_shades(colors: frozenset[str]) -> frozenset[str]:
    return colors | {_SHADES[each] for each in colors if each in _SHADES}
