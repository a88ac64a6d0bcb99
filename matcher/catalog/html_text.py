"""Convert the HTML in shops' descriptions to plain text."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    {"p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr"}
)
_CELLS = frozenset({"td", "th"})
_HIDDEN = frozenset({"script", "style", "template"})
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def html_to_text(html: str) -> str:
    """Return the visible text, one block a line, entities resolved."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return _LINES.sub("\n", _SPACES.sub(" ", "".join(reader.parts))).strip()


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._hidden += tag in _HIDDEN
        self._break_at(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._break_at(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN and self._hidden:
            self._hidden -= 1
        self._break_at(tag)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            # HTML shows a line break in its source as a space.
            self.parts.append(" ".join(re.split(r"\s", data)))

    def _break_at(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.parts.append("\n")
        elif tag in _CELLS:
            self.parts.append(" ")
