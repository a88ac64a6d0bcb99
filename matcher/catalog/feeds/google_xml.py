"""Google Merchant XML: RSS 2.0 and Atom, with or without the `g:` namespace."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Final
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl, Locator

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import FIELDS, canonical_name, make_row
from matcher.catalog.foreign import describe_document
from matcher.catalog.options import DEFAULTS, ReadOptions
from matcher.catalog.product import FeedRow, FieldWarning, Reject
from matcher.catalog.text import (
    GUESSED,
    MAX_RECORD_CHARS,
    EncodingGuess,
    decode_head,
    open_text,
    read_head,
)
from matcher.catalog.xml_text import XmlMender, restore_escaped, strip_before_xml, xml_encoding
from matcher.errors import FeedError

GOOGLE_NAMESPACE: Final = "http://base.google.com/ns/1.0"
_CHUNK_CHARS = 64 * 1024
_ITEMS = frozenset({"item", "entry"})
_TEXTS = frozenset({*FIELDS, "summary", "content"})
_ROOTS = frozenset({"rss", "feed", "rdf"})
_MARKUP = re.compile(r"<(?:rss|item|entry|(?:\w+:)?feed|rdf:RDF|channel)[\s>/]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class GoogleXml:
    """A document of `<item>` or `<entry>` elements, each a product."""

    name: str = "google-xml"

    def detect(self, source: Path, head: bytes) -> bool:
        """XML whose first elements are those of a feed."""
        text = strip_before_xml(decode_head(head))
        if not text.startswith("<"):
            return False
        return bool(_MARKUP.search(text)) or (text[:5] == "<?xml" and source.suffix == ".xml")

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield a product or reject for every item; only one item is held in memory."""
        if not read_head(source).strip():
            raise FeedError(f"{source}: is empty; a feed has at least one <item> or <entry>")
        parser = DefusedExpatParser()
        items = _ItemReader(parser, options)
        mender = XmlMender()
        guess = EncodingGuess()
        parser.setContentHandler(items)
        with open_text(source, options.encoding or xml_encoding(source)) as stream:
            try:
                # Python's parser counts lines from where it starts.
                start = stream.read(_CHUNK_CHARS)
                first = strip_before_xml(start)
                items.lines_before = start[: len(start) - len(first)].count("\n")
                for chunk in chain([first], iter(lambda: stream.read(_CHUNK_CHARS), "")):
                    text, items.guessed = guess.read(chunk)
                    parser.feed(mender.mend(text))
                    yield from items.take_rows()
                parser.feed(mender.mend("", last=True))
                parser.close()
            except (SAXParseException, DefusedXmlException, OSError, UnicodeError) as error:
                yield from items.take_rows()
                if not items.ended:  # what a shop prints behind its feed is not read
                    yield items.reject_rest(error)
                return
        yield from items.take_rows()
        if not items.count and items.root not in _ROOTS:
            what = describe_document(first) or f"XML <{items.root}> without any <item> or <entry>"
            raise FeedError(f"{source}: {what}; Google Merchant feeds are RSS 2.0 or Atom")


@dataclass(slots=True)
class _Element:
    """An element in an item: all its text, and its children if it is a direct child of the item."""

    name: str
    text: list[str] = field(default_factory=list)
    children: dict[str, list[str]] = field(default_factory=dict)

    def value(self) -> str:
        """The text; of unknown elements with children (`g:shipping`) a JSON object."""
        if not self.children or canonical_name(_local(self.name)) in _TEXTS:
            return restore_escaped("".join(self.text)).strip()
        said = {name: ", ".join(texts) for name, texts in self.children.items()}
        return restore_escaped(json.dumps(said, ensure_ascii=False))


@dataclass(slots=True)
class _Item:
    line: int
    depth: int
    chars: int = 0
    google: list[tuple[str, str]] = field(default_factory=list)
    plain: list[tuple[str, str]] = field(default_factory=list)

    def fields(self) -> Iterator[tuple[str, str]]:
        """Fields of Google's namespace take precedence over RSS and Atom elements of that name."""
        yield from self.google
        said = {canonical_name(name) for name, text in self.google if text}
        for name, text in self.plain:
            if canonical_name(name) not in said:
                yield name, text
        names = said | {canonical_name(name) for name, text in self.plain if text}
        for name, text in self.plain:
            if name in ("summary", "content") and "description" not in names:
                yield "description", text


class _ItemReader(ContentHandler):
    """Collects the rows of finished items, and keeps the line of the current one."""

    def __init__(self, locator: Locator, options: ReadOptions) -> None:
        super().__init__()
        self._locator = locator
        self._options = options
        self.lines_before = 0
        self.guessed = False
        self.ended = False
        self.root = ""
        self.count = 0
        self._rows: list[FeedRow] = []
        self._google_prefixes = {"g"}
        self._depth = 0
        self._item: _Item | None = None
        self._stack: list[_Element] = []

    def take_rows(self) -> list[FeedRow]:
        rows, self._rows = self._rows, []
        return rows

    def reject_rest(self, error: Exception) -> Reject:
        line = self._item.line if self._item else self._line()
        return Reject(line, None, _explain(error, self._line()), ends_reading=True)

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        self._depth += 1
        self.root = self.root or _local(name)
        for key, uri in attrs.items():
            if uri == GOOGLE_NAMESPACE and key.startswith("xmlns:"):
                self._google_prefixes.add(key.removeprefix("xmlns:"))
        if self._item is None:
            if _local(name) in _ITEMS:
                self.count += 1
                self._item = _Item(self._line(), self._depth)
            return
        self._item.chars += len(name)
        if self._item.chars <= MAX_RECORD_CHARS:
            self._stack.append(_Element(name, [attrs["href"]] if "href" in attrs else []))

    def characters(self, content: str) -> None:
        if self._item is None:
            return
        self._item.chars += len(content)
        if self._item.chars <= MAX_RECORD_CHARS:
            for element in self._stack[:2]:
                element.text.append(content)

    def endElement(self, name: str) -> None:  # noqa: ARG002, N802
        self._depth -= 1
        self.ended = self._depth == 0
        if self._item is None:
            return
        if self._depth < self._item.depth:
            self._finish(self._item)
        elif self._item.chars <= MAX_RECORD_CHARS:
            self._add(self._item, self._stack.pop())

    def _add(self, item: _Item, element: _Element) -> None:
        if self._stack:
            if len(self._stack) == 1:
                children = self._stack[0].children
                children.setdefault(_local(element.name), []).append(element.value())
            self._stack[0].text.append(" ")
            return
        prefix, _, local = element.name.rpartition(":")
        if prefix in self._google_prefixes:
            item.google.append((local, element.value()))
        elif not prefix:
            item.plain.append((local, element.value()))
        elif canonical_name(local) not in FIELDS:
            item.plain.append((element.name, element.value()))

    def _finish(self, item: _Item) -> None:
        self._item = None
        self._stack.clear()
        if item.chars > MAX_RECORD_CHARS:
            reason = f"the item is longer than {MAX_RECORD_CHARS:,} characters"
            self._rows.append(Reject(item.line, None, reason))
        else:
            fields = list(self._options.rename_all(item.fields()))
            doubtful = self.guessed and not all(text.isascii() for _, text in fields)
            warnings = (FieldWarning(GUESSED, f"the item {GUESSED}"),) if doubtful else ()
            self._rows.append(make_row(fields, item.line, warnings=warnings))

    def _line(self) -> int:
        return (self._locator.getLineNumber() or 1) + self.lines_before


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _explain(error: Exception, line: int) -> str:
    if isinstance(error, DefusedXmlException):
        return (
            f"the document declares entities or outside files ({type(error).__name__}), which can "
            "blow up memory or read files, so it is not read; export the feed without a DOCTYPE"
        )
    if isinstance(error, UnicodeError):
        return f"the text breaks off near line {line}: {error}; export the feed again"
    if isinstance(error, SAXParseException):
        return f"the XML breaks off at line {line}: {error.getMessage()}; export the feed again"
    return f"the file cannot be read further: {error}"


FORMATS: tuple[FeedFormat, ...] = (GoogleXml(),)
