"""Read the objects of a list in one JSON document, one at a time."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TextIO

from matcher.catalog.fields import canonical_name
from matcher.catalog.product import Reject
from matcher.catalog.text import BOM, MAX_RECORD_CHARS, EncodingGuess, open_text, shown
from matcher.errors import FeedError

_PIECE_CHARS: Final = 64 * 1024
# The list stands at the start, or under the name `products`.
_LIST = re.compile(r'\s*(?:\{[^\[]{0,1000}?"products"\s*:\s*)?\[')
_BEFORE_LIST: Final = 2000
_END = re.compile(r"\]\s*\}?\s*")
_BETWEEN = re.compile(r"[\s,]*")
_NAME = re.compile(r'[\s,]*"(?P<name>\w{1,100})"\s*:\s*')
_IS_LIST = re.compile(r"\[\s*[{\]]")
_SHOPIFY = re.compile(r'"(?:variants|body_html|product_type|handle)"\s*:')


def is_shopify_json(text: str) -> bool:
    """Whether a text starts like Shopify's `products.json`, or a list of its products."""
    return bool(_LIST.match(text)) and bool(_SHOPIFY.search(text))


def find_listed(text: str) -> str | None:
    """Return where a document that starts so has its products: `results[]`, `product`; else None.

    It has none if it is a product itself: an object with an id or a picture.
    """
    decoder, at = json.JSONDecoder(), 1
    while name := _NAME.match(text, at):
        if canonical_name(name["name"]) in ("id", "image_link"):
            return None
        if _IS_LIST.match(text, name.end()):
            return f"{name['name']}[]"
        try:
            value, at = decoder.raw_decode(text, name.end())
        except (ValueError, RecursionError):
            return None
        if isinstance(value, dict) and {"id", "sku"} & value.keys():
            return name["name"]
    return None


def read_objects(
    source: Path, encoding: str | None
) -> Iterator[tuple[int, dict[str, Any]] | Reject]:
    """Yield (line, object) of a document's list of objects; only one is held in memory.

    Raises:
        FeedError: the document has no such list.
    """
    with open_text(source, encoding) as stream:
        reader = _Reader(stream, guess=encoding is None)
        if not reader.skip(_LIST):
            raise FeedError(f"{source}: no JSON list of products at its start")
        yield from reader.objects()


class _Reader:
    """A window over the text, from the object that is read now."""

    def __init__(self, stream: TextIO, *, guess: bool) -> None:
        self._stream = stream
        self._guess = EncodingGuess() if guess else None
        self._line = 1
        self._decoder = json.JSONDecoder()
        self._text = ""
        self._fill()
        self._text = self._text.lstrip(BOM)

    def skip(self, pattern: re.Pattern[str]) -> bool:
        found = pattern.match(self._text)
        if found:
            self._drop(found.end())
        return found is not None

    def objects(self) -> Iterator[tuple[int, dict[str, Any]] | Reject]:
        while True:
            self.skip(_BETWEEN)
            if not self._text and not self._fill():
                yield self._broken("the list has no end")
                return
            self.skip(_BETWEEN)
            if self._text.startswith("]"):
                if not self._find_next_list():
                    return
                continue
            if self._text:
                found = self._next()
                yield found
                if isinstance(found, Reject) and found.ends_reading:
                    return

    def _find_next_list(self) -> bool:
        """Go on to the list of a document behind this one, as of the next page of an export."""
        while len(self._text) < _BEFORE_LIST and self._fill():
            pass
        self.skip(_END)
        return self.skip(_LIST)

    def _next(self) -> tuple[int, dict[str, Any]] | Reject:
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text)
            except RecursionError:
                return self._broken("it is nested too deeply")
            except ValueError as error:
                if len(self._text) > MAX_RECORD_CHARS or not self._fill():
                    return self._broken(str(error))
                continue
            if end == len(self._text) and self._fill():
                continue  # a number or word may go on
            line = self._line
            self._drop(end)
            if isinstance(value, dict):
                return line, value
            return Reject(line, None, f"{shown(str(value))} is no JSON object")

    def _broken(self, reason: str) -> Reject:
        return Reject(self._line, None, f"the JSON breaks off here: {reason}", ends_reading=True)

    def _drop(self, end: int) -> None:
        self._line += self._text.count("\n", 0, end)
        self._text = self._text[end:]

    def _fill(self) -> bool:
        """Read on by at least as much as is held, so that a long object is not parsed too often."""
        try:
            piece = self._stream.read(max(_PIECE_CHARS, len(self._text)))
        except (UnicodeError, OSError):
            return False
        if self._guess:
            piece, _ = self._guess.read(piece)
        self._text += piece
        return bool(piece)
