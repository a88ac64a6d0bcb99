"""Check the picture links of a row, and split cells that list several."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from matcher.catalog.text import shown
from matcher.errors import InputError

_SCHEME = re.compile(r"(?P<scheme>[a-z][a-z0-9+.\-]*)://", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"(?:file|blob|javascript|about|mailto|cid):", re.IGNORECASE)
_ABSOLUTE = re.compile(r"/|\\|[a-z]:[\\/]|~/", re.IGNORECASE)
_BLANKS = ", \t\r\n"
# A URL, a data: link or a file name may contain a comma. It separates two links only if a link
# starts after it, or a relative path to a picture ends before it.
_BEFORE_LINK = re.compile(r",\s*(?=https?://|//|data:[\w/+.\-]*[;,])", re.IGNORECASE)
_AFTER_PICTURE = re.compile(r"(?<=\.jpg|\.png|\.gif),|(?<=\.jpeg|\.webp),", re.IGNORECASE)


def split_links(text: str) -> list[str]:
    """Return the links of a cell that separates them by commas, in order."""
    links: list[str] = []
    for part in _BEFORE_LINK.split(text):
        links += [part] if _is_url(part) else _AFTER_PICTURE.split(part)
    bare = (link.strip(_BLANKS) for link in links)
    return [link for link in bare if link]


def clean_links(links: Iterable[str]) -> tuple[str, ...]:
    """Return usable links, each once, in the order given; `//host/path` becomes https.

    Raises:
        InputError: a link that is no http(s) or `data:` URL and no relative path.
    """
    return tuple(dict.fromkeys(_clean_link(link.strip()) for link in links if link.strip()))


def _is_url(text: str) -> bool:
    return text.lstrip().lower().startswith(("http://", "https://", "//", "data:"))


def _clean_link(link: str) -> str:
    if link.startswith("//"):
        link = f"https:{link}"
    if link[:5].lower() == "data:":
        if "," not in link:
            raise InputError(f"image link {shown(link)} is no data: URL; its data is missing")
        return link
    scheme = _SCHEME.match(link)
    if scheme and scheme["scheme"].lower() in ("http", "https"):
        return _checked_url(link)
    if scheme or _OTHER_SCHEME.match(link) or _ABSOLUTE.match(link):
        raise InputError(
            f"image link {shown(link)} cannot be used; "
            "give an http(s) or data: URL, or a path relative to the feed"
        )
    return link


def _checked_url(link: str) -> str:
    try:
        host = urlsplit(link).hostname
    except ValueError:
        host = None
    if not host:
        raise InputError(f"image link {shown(link)} is no URL: it names no host")
    return link
