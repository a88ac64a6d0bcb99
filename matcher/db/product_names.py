"""What a title calls the product, without the words that only tell its variants apart.

"Linen shirt, navy, 38" and "Linen shirt, white, XL" are one product in two variants. "Linen shirt"
and "Leather belt" are two products.
"""

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

_WORD = re.compile(r"[^\W_]+")
# 38, 100ml, 2XL, W32, L34, 60x110cm, 2019. Longer numbers and codes such as WH1000 are models:
# they tell products apart.
_NUMBER = re.compile(r"(?:[wl]?\d{1,3}|\d{1,3}(?:x\d{1,3})+)[^\W\d_]{0,2}|(?:19|20)\d\d")
_CJK = "\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
# Japanese, Chinese and Korean titles need no space before or behind "S" and "38".
_SCRIPT_CHANGE = re.compile(f"(?<=[{_CJK}])(?=[0-9a-z])|(?<=[0-9a-z])(?=[{_CJK}])")

_SIZES = """
xxxs xxs xs s m l xl xxl xxxl xxxxl one size small medium large extra
klein mittel groß petit petite moyen grand grande pequeño mediano piccolo medio
"""
_COLOURS = """
black white grey gray red blue green yellow orange purple pink brown beige navy turquoise violet
gold silver ivory cream khaki olive burgundy teal mint coral charcoal multicolor multicolour
light dark bright
schwarz weiß grau rot blau grün gelb lila rosa braun türkis silber creme hell dunkel
noir blanc gris rouge bleu vert jaune violet rose marron doré argenté clair foncé
negro blanco rojo azul verde amarillo naranja morado marrón dorado plateado claro oscuro
nero bianco grigio rosso blu giallo arancione viola marrone oro argento chiaro scuro
zwart wit grijs rood blauw groen geel oranje paars roze bruin
preto branco cinza vermelho amarelo laranja roxo castanho
czarny biały szary czerwony niebieski zielony żółty różowy brązowy
svart vit grå röd blå grön gul brun
sort hvid hvit rød grøn grønn
musta valkoinen punainen sininen vihreä keltainen harmaa ruskea
fekete fehér piros kék zöld sárga szürke barna rózsaszín bézs bordó
negru neagră alb albă roșu roșie albastru albastră galben galbenă maro mov bej roz gri
siyah beyaz kırmızı mavi yeşil sarı kahverengi pembe mor turuncu lacivert
μαύρο μαύρη λευκό λευκή κόκκινο κόκκινη μπλε πράσινο πράσινη κίτρινο γκρι καφέ ροζ μπεζ
"""
_COLOUR_STEMS = {
    "e er es en": "schwarz weiß grau rot blau grün gelb braun hell",
    "e he s es te tes": "noir blanc gris bleu vert violet brun doré argenté",
    "o a os as i e": """
        negr blanc roj amarill morad dorad platead oscur ner bianc ross giall azzurr chiar scur pret
        branc vermelh amarel rox""",
    "ý á é í y a e i": """
        čern bíl modr červen zelen žlut šed hněd růžov fialov oranžov béžov tyrkysov vínov zlat
        stříbrn krémov čiern biel žlt siv hned ružov strieborn
        czarn biał szar czerwon niebiesk zielon żółt różow brązow fioletow pomarańczow beżow
        granatow bordow złot srebrn kremow turkusow""",
    "i a o": "crn bijel bel plav crven zelen žut siv smeđ rjav rumen ljubičast narančast",
    "ый ий ой ая яя ое ее": """
        черн чёрн бел син голуб красн зелен зелён желт жёлт сер коричнев розов фиолетов оранжев
        бежев бордов золот серебрист""",
    "ий ій а я е є": "чорн біл син червон зелен жовт сір коричнев рожев бежев фіолетов",
}
"""Endings -> beginnings of the names of colours that have them."""
_NAMELESS = """
product item article artikel produkt produit producto prodotto title name no untitled sku model
test demo sample of
"""


def name_product(title: str | None, own: Iterable[str | None] = ()) -> frozenset[str] | None:
    """Return the words of a title that name the product, or None when there are none.

    Args:
        title: of a SKU.
        own: its brand, colour, size and the like. Their words are dropped, in any language.
    """
    text = _fold(title)
    dropped = set(_VARIANT_WORDS)
    for value in map(_fold, own):
        if re.search(f"[{_CJK}]", value):  # it may stand within a word
            text = text.replace(value, " ")
        dropped.update(_split(value))
    name = {word for word in _split(text) if word not in dropped and not _NUMBER.fullmatch(word)}
    return frozenset(name) if name - _NAMELESS_WORDS else None


def _fold(text: str | None) -> str:
    return normalize("NFKC", text or "").casefold()


def _split(folded: str) -> Iterator[str]:
    return (found[0] for found in _WORD.finditer(_SCRIPT_CHANGE.sub(" ", folded)))


_INFLECTED = (
    stem + ending
    for endings, stems in _COLOUR_STEMS.items()
    for stem in stems.split()
    for ending in endings.split()
)
_VARIANT_WORDS = frozenset(map(_fold, [*(_SIZES + _COLOURS).split(), *_INFLECTED]))
_NAMELESS_WORDS = frozenset(_fold(_NAMELESS).split())
