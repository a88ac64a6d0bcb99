"""Materials in words, of six languages."""

from types import MappingProxyType
from typing import Final

from matcher.attributes.words import Vocabulary

_MATERIALS: Final = MappingProxyType(
    {
        "cotton": "baumwolle, coton, algodon, katoen, cotone",
        "wool": "wolle, laine, lana, wol, merino",
        "cashmere": "kaschmir, cachemire, cachemir, kasjmier",
        "silk": "seide, soie, seda, zijde, seta",
        "linen": "leinen, lin, lino, linnen",
        "polyester": "poliester, poliestere",
        "nylon": "polyamide, polyamid, poliamida, poliammide",
        "elastane": "elasthan, spandex, lycra, elastan, elastano",
        "viscose": "viskose, rayon, viscosa",
        "fleece": "polaire, forro polar",
        "leather": "leder, cuir, cuero, leer, pelle, suede, wildleder",
        "denim": "jeansstoff",
        "wood": "holz, bois, madera, hout, legno, oak, eiche, bamboo, bambus",
        "glass": "glas, verre, vidrio, vetro",
        "ceramic": "keramik, ceramique, ceramica, keramiek, porcelain, porzellan, porcelaine,"
        " stoneware, steingut",
        "stainless steel": "edelstahl, acier inoxydable, acero inoxidable, roestvrij staal, rvs,"
        " acciaio inox, acciaio inossidabile",
        "aluminium": "aluminum, alu, aluminio, alluminio",
        "plastic": "kunststoff, plastik, plastique, plastico, kunststof, plastica",
        "paper": "papier, papel, carta",
    }
)
_VOCABULARY = Vocabulary(_MATERIALS)


def read_materials(text: str) -> frozenset[str]:
    """Return the materials that a text names: {"cotton", "elastane"}."""
    return _VOCABULARY.find(text)
