"""How many are in a pack: "pack of 12", "12er Pack", "lot de 6", "100 capsules"."""

import re

from matcher.attributes.words import fold

_PACKS = (
    re.compile(
        r"\b(?:multi)?(?:pack|packung|lot|set|bundle|box|case|tray|carton|paquete|caja|confezione"
        r"|cartone|pak|verpakking|doos|coffret) (?:of|de|da|di|von|van|mit|con|a) (\d{1,3})\b"
    ),
    re.compile(r"\b(\d{1,3}) ?er ?(?:pack|packung|set|karton|box|kiste|tray|trager|sixpack)\b"),
    re.compile(r"\b(\d{1,3}) ?(?:pack|packs|pk|pck|pak)\b"),
)
# Words of one line count the same pieces.
_PIECES = {
    word: line.split()[0]
    for line in (
        "pieces piece pcs pc stuck stk stuks stuk pieza piezas unidades uds pezzi pz units",
        "capsules capsule caps kapseln kapsel gelules capsulas capsule",
        "tablets tablet tabletten tabs comprimes comprimidos compresse",
        "bags bag beutel teebeutel teabags sachets sachet bustine zakjes",
        "sheets sheet blatt feuilles hojas fogli vellen",
        "rolls roll rollen rolle rouleaux rollos rotoli",
        "wipes tucher lingettes toallitas salviette doekjes",
    )
    for word in line.split()
}
_PIECE = re.compile(rf"(?<![\w.,-])(\d{{1,4}}) ?({'|'.join(_PIECES)})\b")
_PART = re.compile(r"[,;|()\[\]]")


def read_pack(text: str) -> int | None:
    """Return how many a pack holds; None when the text does not say, or says two numbers."""
    folded = fold(text)
    counts = {int(count) for each in _PACKS for count in each.findall(folded)}
    return counts.pop() if len(counts) == 1 and 0 not in counts else None


def read_pieces(text: str) -> frozenset[tuple[str, int]]:
    """Return what a text counts: {("capsules", 60)}."""
    return frozenset(
        (_PIECES[word], int(count))
        for part in _PART.split(text)
        for count, word in _PIECE.findall(fold(part))
        if int(count)
    )
