"""Repair shops' XML while it is read: bare ampersands, HTML entities, stray bytes."""

import codecs
import re
import sys
from html.entities import html5
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from matcher.catalog.text import BOM, read_head
from matcher.errors import FeedError

_ESCAPED_PLANE: Final = 0x100000
_DECLARATION = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_ENCODINGS = re.compile(
    r"utf-?8|us-ascii|ascii|iso-8859-\d+|latin-?1|windows-125\d|cp125\d|shift_jis|euc-(jp|kr)"
    r"|gbk|gb2312|gb18030|big5|koi8-[ru]",
    re.IGNORECASE,
)
_ROOT = re.compile(r"<(?:rss|feed|rdf:RDF|channel|item|entry)[\s>]", re.IGNORECASE)
_VERBATIM = re.compile(r"<!\[CDATA\[|<!--|<\?")
_ENDS = {"<![CDATA[": "]]>", "<!--": "-->", "<?": "?>"}
_AMPERSAND = re.compile(r"&(?:#(?:x(?P<hex>[0-9a-fA-F]+)|(?P<dec>\d+));|(?P<name>\w+);)?")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile("[\U00100000\U0010dc80-\U0010dcff]")
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
# A piece of text may end inside an entity or `<![CDATA[`; none is longer than this.
_HOLD_CHARS = 40


def xml_encoding(source: Path) -> str:
    """Return the encoding of an XML file: by byte order mark, else by declaration, else UTF-8.

    Raises:
        FeedError: the file cannot be opened, or declares an encoding we do not read.
    """
    head = read_head(source)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    declared = _DECLARATION.search(head)
    name = declared[1].decode("ascii", errors="replace") if declared else "utf-8"
    # Some exporters declare UTF-16 but write UTF-8: in UTF-16 the declaration would not match.
    if head.startswith(codecs.BOM_UTF8) or name.lower() in ("utf-8", "utf8", "utf-16"):
        return "utf-8-sig"
    if not _ENCODINGS.fullmatch(name):
        raise FeedError(f"{source}: declares the encoding {name!r}; export it as UTF-8")
    return name


def strip_before_xml(text: str) -> str:
    """Return the start of a document without what a shop printed before it.

    That may be blank lines, byte order marks, or a warning of PHP; it ends where `<?xml` or, in
    text that is no markup, the root of a feed starts.
    """
    bare = text.lstrip(f"{BOM} \t\r\n")
    if bare.startswith("<?xml"):
        return bare
    declared, root = bare.find("<?xml"), _ROOT.search(bare)
    if declared >= 0 and not (root and root.start() < declared):
        return bare[declared:]
    return bare if bare.startswith("<") or not root else bare[root.start() :]


def restore_escaped(text: str) -> str:
    """Restore NUL and undecodable bytes (as lone surrogates), which `XmlMender` has hidden."""
    return _ESCAPED.sub(lambda found: chr(ord(found.group()) - _ESCAPED_PLANE), text)


class XmlMender:
    """Repairs XML piece by piece; a piece may end anywhere.

    Outside CDATA, comments and instructions, an ampersand that starts no reference becomes
    `&amp;`, and an HTML entity becomes its character. Control characters, which XML forbids, become
    spaces. NUL and undecodable bytes are replaced by private-use characters (see
    `restore_escaped`), so that only their own item is refused and the rest of the feed is read.
    """

    def __init__(self) -> None:
        self._held = ""
        self._end: str | None = None

    def mend(self, piece: str, *, last: bool = False) -> str:
        """Return what can be parsed so far; a possibly cut-off end is kept for the next piece."""
        text = self._held + _FORBIDDEN.sub(_escape, piece)
        done: list[str] = []
        while True:
            part, text, more = self._mend_section(text)
            done.append(part)
            if not more:
                break
        if last:
            done.append(text if self._end else _AMPERSAND.sub(_mend_ampersand, text))
            text = ""
        self._held = text
        return "".join(done)

    def _mend_section(self, text: str) -> tuple[str, str, bool]:
        """Return (repaired section, remaining text, whether to continue with it)."""
        if self._end is not None:
            place = text.find(self._end)
            if place < 0:
                keep = max(0, len(text) - len(self._end) + 1)
                return text[:keep], text[keep:], False
            cut = place + len(self._end)
            self._end = None
            return text[:cut], text[cut:], True
        opener = _VERBATIM.search(text)
        if opener:
            self._end = _ENDS[opener.group()]
            before = _AMPERSAND.sub(_mend_ampersand, text[: opener.start()])
            return before + opener.group(), text[opener.end() :], True
        tail = max(0, len(text) - _HOLD_CHARS)
        cut = min((at for at in (text.find("&", tail), text.find("<", tail)) if at >= 0),
                  default=len(text))  # fmt: skip
        return _AMPERSAND.sub(_mend_ampersand, text[:cut]), text[cut:], False


def _escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code == 0 or 0xDC80 <= code <= 0xDCFF:
        return chr(code + _ESCAPED_PLANE)
    return " "


def _mend_ampersand(found: re.Match[str]) -> str:
    reference = found.group()
    if found["name"] in _XML_NAMES:
        return reference
    if found["name"]:
        return escape(html5.get(f"{found['name']};", reference))
    digits, base = (found["hex"], 16) if found["hex"] else (found["dec"], 10)
    if not digits:
        return "&amp;"
    code = int(digits[:9], base)
    if code > sys.maxunicode:
        return " "
    forbidden = _FORBIDDEN.match(chr(code))
    return _escape(forbidden) if forbidden else reference
