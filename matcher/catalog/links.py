"""Mend picture links as shops write them."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

from matcher.catalog.text import shown
from matcher.errors import InputError
from matcher.images.formats import PICTURE_SUFFIXES

_SCHEME = re.compile(r"(?P<scheme>[a-z][a-z0-9+.\-]*)://", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"(?:file|blob|javascript|about|mailto|cid):", re.IGNORECASE)
_FILE = re.compile(r"file:(?://(?:localhost)?)?(?=/(?!/))", re.IGNORECASE)
_LOCAL = re.compile(r"\\|[a-z]:[\\/]|~/", re.IGNORECASE)
_PLAIN = re.compile(r"https?://[\w\-]+(?:\.[\w\-]+)+(?::\d{1,5})?/[\w\-./%?&=+~@!$*#()]*")
# `http:/host`, `https//host`, `ttps://host`, `http://https://host`: the last scheme counts.
_SLIPPED = re.compile(
    r"(?:h{0,2}t{1,3}p(?P<secure>s?)(?:\s*[:;.]\s*/{1,2}\s*|//|:(?=[\w\-]+\.)"
    r"|:///+(?=[\w\-]+\.[\w\-.]+/)))+(?=[\w\[])",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?\.)+[a-z]{2,24}(?::\d{1,5})?/\S", re.IGNORECASE
)
_ESCAPED = re.compile(r"https?%3a", re.IGNORECASE)
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_WWW = re.compile(r"(?::?//)?(?=www\d?\.[\w\-]+\.)|://(?=\w)", re.IGNORECASE)

# What no link begins or ends with: blanks, invisible characters, quotes and separators.
_AROUND: Final = (
    " \t\r\n\f\v\u3000\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufeff\"'`´“”„‟‘’‚‛«»‹›<>,;|"
)
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_NOTHING = frozenset(
    {"n/a", "na", "n.a.", "#n/a", "-", "--", "–", "—", "none", "null", "nil", "nan", "undefined"}
    | {"no image", "no_selection", "false", "0", "?", ".", "[]", "{}"}
)


class LinkError(InputError):
    """A link that names no picture which can be fetched.

    Attributes:
        problem: what is wrong, without the link itself.
    """

    def __init__(self, link: str, problem: str) -> None:
        super().__init__(f"image link {shown(link)} {problem}")
        self.problem = problem


def clean_links(links: Iterable[str], page: str | None = None) -> tuple[str, ...]:
    """Return usable links, each once, in the order given.

    Args:
        links: as `link_cells.split_links` gives them.
        page: the product's page; links that start with `/` belong to its site.

    Raises:
        LinkError: a link that is no http(s), `data:` or `file:///` URL and no path.
    """
    return tuple(dict.fromkeys(clean_link(link, page) for link in links if strip_link(link)))


def is_plain(link: str) -> bool:
    """Whether a link is one http(s) URL that needs no mending; a quick test."""
    return _PLAIN.fullmatch(link) is not None


def is_nothing(link: str) -> bool:
    """Whether a cell says that there is no link: `N/A`, `-`, `no_selection`."""
    return strip_link(link).casefold() in _NOTHING or link.strip().casefold() in _NOTHING


def clean_link(link: str, page: str | None = None) -> str:
    """Return a link as it can be fetched; see `clean_links`."""
    link = strip_link(link)
    if link[:5].lower() == "data:":
        if "," not in link:
            raise LinkError(link, "is no data: URL; its data is missing")
        return link
    link = _mend(unescape_link(link))
    scheme = _SCHEME.match(link)
    if scheme and scheme["scheme"].lower() in ("http", "https"):
        return _checked_url(_INVISIBLE.sub("", link))
    if (file := _FILE.match(link)) and "\0" not in (path := unquote(link[file.end() :])):
        return path
    if scheme or _OTHER_SCHEME.match(link) or _LOCAL.match(link):
        raise LinkError(
            link, "cannot be used; give an http(s) or data: URL, or a path relative to the feed"
        )
    if link.startswith("/") and page and page.lower().startswith(("http://", "https://")):
        return _checked_url(urljoin(page, link))
    return link


def find_host_link(link: str) -> str | None:
    """Return the URL of a link that starts with a host: `cdn.shop.example/a.jpg`; else None."""
    found = _HOST.match(link)
    host = link.partition("/")[0].lower()
    return f"https://{link}" if found and not host.endswith(tuple(PICTURE_SUFFIXES)) else None


def unescape_link(link: str) -> str:
    """Resolve the HTML entities of a link, even if they were escaped twice: `&amp;amp;`."""
    for _ in range(3):
        if "&" not in link:
            break
        resolved = _LINK_ENTITY.sub(lambda found: unescape(found[0]), link)
        if resolved == link:
            break
        link = resolved
    return link


_LINK_ENTITY = re.compile(
    r"&(?:amp|quot|apos|lt|gt|colon|sol|#\d{1,5}|#x[0-9a-f]{1,4});", re.IGNORECASE
)


def is_url(text: str) -> bool:
    """Whether a text starts like a URL."""
    return strip_link(text).lower().startswith(("http://", "https://", "//", "data:"))


def strip_link(link: str) -> str:
    """Return a link without the blanks, quotes, separators and brackets around it."""
    link = link.strip(_AROUND)
    while link[:1] in _PAIRS and link.endswith(_PAIRS[link[0]]) and len(link) > 1:
        link = link[1:-1].strip(_AROUND)
    return link


def _mend(link: str) -> str:
    """Give a link the scheme that its writer left out or slipped on."""
    if _ESCAPED.match(link):
        link = unquote(link)
    if re.match(r"https?:\\", link, re.IGNORECASE):
        link = link.replace("\\", "/")
    www = _WWW.match(link)
    if www:
        return f"https://{link[www.end() :]}"
    if link.startswith("//"):
        return f"https:{link}"
    slipped = _SLIPPED.match(link)
    return f"http{slipped['secure'].lower()}://{link[slipped.end() :]}" if slipped else link


def _checked_url(link: str) -> str:
    try:
        host = urlsplit(link).hostname
    except ValueError:
        host = None
    if not host:
        raise LinkError(link, "is no URL: it names no host")
    return link
