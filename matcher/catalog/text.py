"""Read text files that may be damaged: encoding, line length, unstorable characters."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

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
    return head.decode(_encoding(head), errors="replace")


class Lines(Iterator[str]):
    """The lines of a UTF-8 or UTF-16 file, endings kept, read one at a time.

    Bytes that are not UTF-8 become lone surrogates, so that only their own row is refused
    (`find_unstorable` names the byte). A longer line than `MAX_RECORD_CHARS` is cut to one
    character more than that, so that it is refused, and the rest is skipped.

    Raises:
        FeedError: the file cannot be opened, or is empty.
        BrokenTextError: (while reading) nothing further can be decoded or read.
    """

    def __init__(self, source: Path) -> None:
        head = read_head(source)
        if not decode_head(head).strip():
            raise FeedError(f"{source}: is empty; a feed has at least a header or one product")
        encoding = _encoding(head)
        # UTF-16 has no escape for single bytes, so a broken end is an error.
        errors = "surrogatepass" if encoding == "utf-16" else "surrogateescape"
        self._stream = source.open(encoding=encoding, errors=errors, newline="")

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
        return text

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def _skip_line(self, text: str) -> None:
        while text and not text.endswith(("\n", "\r")):
            text = self._stream.readline(MAX_RECORD_CHARS)


def _encoding(head: bytes) -> str:
    return next((name for bom, name in _BOMS if head.startswith(bom)), "utf-8")
