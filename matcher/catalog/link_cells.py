"""Part the cell of a feed that lists several picture links, as shops write it."""

import json
import re
from collections.abc import Iterator
from typing import Final

from matcher.catalog.links import is_nothing, is_url, strip_link, unescape_link
from matcher.catalog.spreadsheet import bare_text
from matcher.images.formats import PICTURE_SUFFIXES

# A URL, a data: link or a file name may contain a separator. It parts two links only if a link
# starts after it, or a relative path to a picture ends before it.
_START: Final = r"""["'<(“]?(?:https?:/|https?//|//[\w\-]+\.|www\d?\.|data:[\w/+.\-]*[;,]|file:/)"""
_MARKS: Final = r"""\s,;|"'>{}^、，；؛"""
# Bounded, because a run of many marks would take quadratic time.
_BEFORE_LINK = re.compile(
    rf"(?:\\n|<br\s*/?>|\s[^\w{_MARKS}]\s|[{_MARKS}]){{1,20}}(?={_START})", re.IGNORECASE
)
_PICTURE_END = "|".join(rf"(?<={re.escape(suffix)})" for suffix in sorted(PICTURE_SUFFIXES))
# `a.jpg::https://...`, `a.jpghttps://...`: behind the end of a picture any sign parts two URLs.
_BEFORE_URL = re.compile(rf"(?:{_PICTURE_END})[^\w\s/?=%.]{{0,3}}(?=https?:/)", re.IGNORECASE)
_AFTER_PICTURE = re.compile(
    rf"(?:{_PICTURE_END})(?:\s*(?:[,;|]|\\n)\s*|\s+)|[\r\n\t|]+", re.IGNORECASE
)
_MARKED_UP = re.compile(
    r"\s*(?:<(?:img|a|p|div|source)\b|=\s*(?:hyperlink|image)\s*\()", re.IGNORECASE
)
_QUOTED_URL = re.compile(r"""["']((?:https?:)?//[^"'\s]+)["']""", re.IGNORECASE)
_MARKDOWN = re.compile(r"!?\[[^\]]*\]\((\S+?)\)")
_LINK_NAMES: Final = ("src", "url", "link")
_WRAPPED = re.compile(r"(?:url)?\(([^(]*)\)|\[([^\[]*)\]|\{([^{]*)\}", re.IGNORECASE | re.DOTALL)
# WooCommerce's export plugins write `a.jpg ! alt : Mug ! title : a | b.jpg ! alt : ...`.
_NOTE = re.compile(r"\s!\s*(?:alt|title|desc|caption)\s*:[^|]*", re.IGNORECASE)


def split_links(text: str) -> list[str]:
    """Return the links of a cell in order, whatever parts them; they are not mended yet."""
    text = _bare(text)
    listed = _listed(text)
    if listed is not None:
        return listed
    links: list[str] = []
    for part in _BEFORE_LINK.split(_NOTE.sub("", _unwrapped(text))):
        links += (_BEFORE_URL if is_url(part) else _AFTER_PICTURE).split(part)
    bare = [link for link in map(strip_link, links) if link]
    return [link for link in bare if len(bare) == 1 or not is_nothing(link)]


def _bare(text: str) -> str:
    """Return a cell without what a program did to it: a formula around it, escaped signs."""
    text = bare_text(text.strip())
    if text[:5].lower() != "data:":
        text = unescape_link(text).replace("\\/", "/")
    return text


def _unwrapped(text: str) -> str:
    found = _WRAPPED.fullmatch(text)
    return found[found.lastindex or 0] if found else text


def _listed(text: str) -> list[str] | None:
    """Return the links of a cell that is JSON, HTML, Markdown or a formula; else None."""
    if (text[:1], text[-1:]) in (("[", "]"), ("{", "}")):
        found = _json_links(text)
        if found is not None:
            return found
    if _MARKED_UP.match(text):
        return _QUOTED_URL.findall(text) or None
    if text[:1] in ("[", "!"):
        return _MARKDOWN.findall(text) or None
    return None


def _json_links(text: str) -> list[str] | None:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(values, dict) and not values.keys() & {*_LINK_NAMES}:
        values = list(values.values())
    return list(_named_links(values))


def _named_links(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _named_links(each)
    elif isinstance(value, dict):
        yield from _named_links(next((value[name] for name in _LINK_NAMES if name in value), None))
    elif isinstance(value, str) and value.strip():
        yield value
