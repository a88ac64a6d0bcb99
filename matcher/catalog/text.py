"""Read text files that may be damaged: encoding, line length, unstorable characters."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TextIO

from matcher.errors import FeedError, InputError

MAX_RECORD_CHARS: Final = 8 * 1024 * 1024
"""Longest row or line that is read; it can hold a few pictures as `data:` links."""

HEAD_BYTES: Final = 64 * 1024
_SHOWN_CHARS = 80
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
BOM: Final = "\ufeff"
GUESSED: Final = "is not UTF-8 and was read as Windows-1252; name another encoding with `encoding=`"
_BEYOND_ASCII = re.compile("[^\x00-\x7f\udc80-\udcff]")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class BrokenTextError(InputError):
    """A file in which nothing further can be read."""


def shown(text: str) -> str:
    """Return the text in quotes for a message: shortened, and without control characters."""
    flat = " ".join(text[: 4 * _SHOWN_CHARS].split())
    # Control characters could move the cursor of the terminal that shows the message.
    flat = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in flat)
    return f"'{flat}'" if len(flat) <= _SHOWN_CHARS else f"'{flat[: _SHOWN_CHARS - 1]}…'"


def find_unstorable(text: str) -> str | None:
    """Return why PostgreSQL cannot hold this text, or None when it can."""
    found = _UNSTORABLE.search(text)
    if found is None:
        return None
    code = ord(found.group())
    if code == 0:
        return "holds a NUL character (byte 0x00), which a database text cannot; remove it"
    if 0xDC80 <= code <= 0xDCFF:
        return (
            f"holds the byte 0x{code - 0xDC00:02X}, which is not UTF-8; "
            "save the feed as UTF-8 (or as UTF-16 with a byte order mark)"
        )
    return f"holds half a character (\\u{code:04x} without its pair); write the whole character"


def read_head(source: Path) -> bytes:
    """Return the first 64 KiB of a file.

    Raises:
        FeedError: the file cannot be opened.
    """
    try:
        with source.open("rb") as stream:
            return stream.read(HEAD_BYTES)
    except OSError as error:
        raise FeedError(f"{source}: cannot be opened: {error.strerror or error}") from error


def decode_head(head: bytes) -> str:
    """Return a file's first bytes as text; bytes that cannot be decoded become U+FFFD."""
    return head.decode(_encoding(head), errors="replace").lstrip(BOM)


def read_start(source: Path, encoding: str | None = None) -> str:
    """Return the first 64 KiB of a file as text; see `decode_head`."""
    head = read_head(source)
    return decode_head(head) if encoding is None else _decoded(head, encoding).lstrip(BOM)


def recode_head(head: bytes, encoding: str | None) -> bytes:
    """Return a file's first bytes in UTF-8, so that its format can be told."""
    return head if encoding is None else _decoded(head, encoding).encode()


def _decoded(head: bytes, encoding: str) -> str:
    return head.decode(encoding, errors="replace")


class EncodingGuess:
    """Reads text that claims to be UTF-8 and is none as Windows-1252.

    Bytes that are not UTF-8 come as lone surrogates. As long as no other character beyond ASCII was
    seen, the text is taken for Windows-1252; in a text that has them, such bytes are damage.
    """

    def __init__(self) -> None:
        self._is_utf8 = False

    def read(self, text: str) -> tuple[str, bool]:
        """Return the next piece of the text, and whether it was guessed."""
        if text.isascii() or self._is_utf8:
            return text, False
        if _BEYOND_ASCII.search(text):
            self._is_utf8 = True
            return text, False
        try:
            return text.encode("utf-8", "surrogateescape").decode("windows-1252"), True
        except UnicodeError:
            return text, False


def open_text(source: Path, encoding: str | None = None) -> TextIO:
    """Open a file as text; bytes that are no text become lone surrogates.

    Raises:
        FeedError: the file cannot be opened.
    """
    encoding = encoding or _encoding(read_head(source))
    # UTF-16 has no escape for single bytes, so a broken end is an error.
    errors = "surrogatepass" if _is_wide(encoding) else "surrogateescape"
    return source.open(encoding=encoding, errors=errors, newline="")


class Lines(Iterator[str]):
    """The lines of a UTF-8 or UTF-16 file, endings kept, read one at a time.

    Bytes that are not UTF-8 are read as Windows-1252 if that can be (see `EncodingGuess`);
    `guessed` says so of the current line. Otherwise they become lone surrogates, so that only their
    own field is lost (`find_unstorable` names the byte). A longer line than `MAX_RECORD_CHARS` is
    cut to one character more than that, so that it is refused, and the rest is skipped.

    Raises:
        FeedError: the file cannot be opened, or is empty.
        BrokenTextError: (while reading) nothing further can be decoded or read.
    """

    def __init__(self, source: Path, encoding: str | None = None) -> None:
        head = read_head(source)
        if not read_start(source, encoding).strip():
            raise FeedError(f"{source}: is empty; a feed has at least a header or one product")
        self.guessed = False
        self._guess = EncodingGuess() if encoding is None else None
        self._stream = open_text(source, encoding or _encoding(head))
        self._at_start = True

    def __next__(self) -> str:
        try:
            text = self._stream.readline(MAX_RECORD_CHARS + 1)
            if len(text) > MAX_RECORD_CHARS:
                self._skip_line(text)
        except UnicodeDecodeError as error:
            reason = f"the text breaks off: {error.reason} ({error.encoding}); export it again"
            raise BrokenTextError(reason) from error
        except OSError as error:
            reason = f"the file cannot be read further: {error.strerror or error}"
            raise BrokenTextError(reason) from error
        if not text:
            raise StopIteration
        if self._at_start:
            text, self._at_start = text.lstrip(BOM), False
        if self._guess and not text.isascii():
            text, self.guessed = self._guess.read(text)
        else:
            self.guessed = False
        return text

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def _skip_line(self, text: str) -> None:
        while text and not text.endswith(("\n", "\r")):
            text = self._stream.readline(MAX_RECORD_CHARS)


def _is_wide(encoding: str) -> bool:
    return codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))


def _encoding(head: bytes) -> str:
    return next((name for bom, name in _BOMS if head.startswith(bom)), "utf-8")
