"""Texts in one spelling, and vocabularies that map words of several languages to one."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l"})
_NO_WORD = re.compile(r"[^\w%]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return a text in lower case, without accents and punctuation, words parted by one blank."""
    lower = unicodedata.normalize("NFKD", text.casefold()).translate(_SPECIAL)
    plain = "".join(sign for sign in lower if not unicodedata.combining(sign))
    return _NO_WORD.sub(" ", plain).replace("_", " ").strip()


class Vocabulary:
    """Finds the longest known names in a text.

    Args:
        names: canonical name -> other spellings of it, parted by commas.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._canonical = {
            fold(each): name
            for name, others in names.items()
            for each in (name, *others.split(","))
            if each.strip()
        }
        longest_first = sorted(self._canonical, key=len, reverse=True)
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")

    def find(self, text: str) -> frozenset[str]:
        """Return the canonical names that stand in a text."""
        return frozenset(self._canonical[each] for each in self._pattern.findall(fold(text)))
