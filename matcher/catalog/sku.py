"""How a SKU is written, so that the same one is the same text in every feed and question."""

import re
import unicodedata

# `matcher/db/sql/ask/normal_sku.sql` does the same with a SKU that is asked for.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff]"
)
_BLANKS = re.compile("[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


def normal_sku(text: str) -> str:
    """Return a SKU as it is kept.

    Without control and zero-width characters and blanks around it, a run of blanks, tabs or line
    breaks as one blank, letters and their accents as one character (NFC).
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # nearly all
    visible = _BLANKS.sub(" ", _INVISIBLE.sub("", text)).strip(" ")
    return unicodedata.normalize("NFC", visible)
