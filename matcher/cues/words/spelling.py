"""Words found again although letters were misread or cut off, and how rarely chance does so."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from matcher.attributes.words import fold
from matcher.cues.words.lines import Line

_LEAST_LETTERS = 3
_LETTERS = re.compile(r"[^\W\d_]")
_COMMON = 2  # letters: a word of three letters more is found on one product in a thousand
_MOST = 6.0  # powers of ten: no word is rarer than that
_LEAST_SHARED, _LEAST_SHARE = 4, 0.6  # trigrams of a word that is not the same in all letters


class Spelling:
    """The words of a photo, to be found again in other lines.

    Args:
        lines: that were read of it.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._words = list_words(lines)
        self._having: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            for trigram in _trigrams(word):
                self._having[trigram].append(word)
        self._found: dict[str, Mapping[str, float]] = {}

    def rarity(self, lines: Sequence[Line]) -> float:
        """Return in powers of ten how rarely other lines have as many of these words.

        A word that stands there several times counts once.
        """
        here: defaultdict[str, float] = defaultdict(float)
        there: defaultdict[str, float] = defaultdict(float)
        for word in list_words(lines):
            if word not in self._found:
                self._found[word] = self._find(word)
            for own, powers in self._found[word].items():
                here[own] = max(here[own], powers)
                there[word] = max(there[word], powers)
        return float(min(sum(here.values()), sum(there.values())))

    def _find(self, word: str) -> Mapping[str, float]:
        """Return the words of the photo that a word may be, each with its powers of ten."""
        shared = Counter(own for each in _trigrams(word) for own in self._having.get(each, ()))
        found = {own: _powers(own, word, count) for own, count in shared.items()}
        return {own: powers for own, powers in found.items() if powers}


def list_words(lines: Iterable[Line]) -> list[str]:
    """Return the words of at least three letters, folded, each once; prices are none."""
    words = (word for line in lines for word in fold(line.text).split())
    return list(dict.fromkeys(w for w in words if len(_LETTERS.findall(w)) >= _LEAST_LETTERS))


def _powers(own: str, word: str, shared: int) -> float:
    """Return the powers of ten of a word that was found, 0 when it is another one."""
    share = shared / min(len(_trigrams(own)), len(_trigrams(word)))
    if own != word and (shared < _LEAST_SHARED or share < _LEAST_SHARE):
        return 0.0
    return min(max(shared - _COMMON, 0), _MOST) * share


@lru_cache(maxsize=16384)
def _trigrams(word: str) -> frozenset[str]:
    """Return the trigrams of a word between two blanks, as many as it has letters."""
    padded = f" {word} "
    return frozenset(padded[at : at + 3] for at in range(len(word)))
