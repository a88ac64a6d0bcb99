"""The Google Product Taxonomy: parse an edition, and resolve the categories of feeds."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from matcher.catalog.text import shown
from matcher.errors import InputError

TAXONOMY_URL: Final = "https://www.google.com/basepages/producttype/taxonomy-with-ids.en-US.txt"
"""The English edition as Google publishes it; other languages are in the same folder."""

_VERSION = re.compile(r"#\s*Google_Product_Taxonomy_Version:\s*(\S+)")
_LINE = re.compile(r"(?P<id>\d{1,9}) - (?P<path>.+)")
_NUMBERED = re.compile(r"(?P<id>\d{1,18})(?:\.0+)?(?:\s*[-–:]\s*(?P<path>\D.*))?", re.DOTALL)
_SPACES = re.compile(r"\s+")
_REMEMBERED = 65_536


@dataclass(frozen=True, slots=True)
class Category:
    """A node of the taxonomy.

    Attributes:
        id: Google's number, the same in every language and edition.
        path: names from the root, `A > B > C`.
        lineage: ids from the root down to this category.
    """

    id: int
    name: str
    path: str
    lineage: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """The categories of one publication, parents first.

    Attributes:
        version: its date; None if the file has none.
    """

    version: str | None
    categories: tuple[Category, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The category that a feed's text means.

    Attributes:
        category_id: the category, or its nearest known ancestor; None if neither is known.
        warning: message that names what is unknown; None if the category was found.
    """

    category_id: int | None
    warning: str | None


def parse_taxonomy(text: str) -> Edition:
    """Read the format of `TAXONOMY_URL`: a version comment, then lines `ID - A > B > C`.

    Raises:
        InputError: a line is no category, repeats one or lacks its parent; the error names it.
    """
    version: str | None = None
    paths: dict[str, int] = {}
    lines: dict[int, int] = {}
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        content = line.strip()
        if content.startswith("#"):
            said = _VERSION.match(content)
            version = said[1] if said else version
        elif content:
            category_id, path = _parse_line(content, number)
            if category_id in lines or path in paths:
                first = lines.get(category_id) or lines[paths[path]]
                raise InputError(f"taxonomy line {number}: {shown(content)} repeats line {first}")
            paths[path] = category_id
            lines[category_id] = number
    if not paths:
        raise InputError(f"the taxonomy holds no category; Google publishes it at {TAXONOMY_URL}")
    found = (_make_category(path, paths, lines) for path in paths)
    return Edition(version, tuple(sorted(found, key=lambda each: len(each.lineage))))


def top_level() -> Edition:
    """Return the 21 roots of the English edition of 2021-09-21, for a start without a network.

    They are only part of an edition, so they have no version.
    """
    return Edition(
        None, tuple(Category(number, name, name, (number,)) for number, name in _TOP_LEVEL)
    )


class CategoryIndex:
    """Finds categories by id, path or `id - path`, each with a dictionary look-up.

    Args:
        categories: of one edition, or of several languages (their ids are the same).
    """

    def __init__(self, categories: Iterable[Category]) -> None:
        self._ids: set[int] = set()
        self._paths: dict[tuple[str, ...], int] = {}
        for category in categories:
            self._ids.add(category.id)
            self._paths[_path_key(category.path)] = category.id
        # Feeds repeat the same few thousand texts.
        self._resolve_text = lru_cache(maxsize=_REMEMBERED)(self._look_up)

    def resolve(self, raw: str | None) -> Resolution:
        """Return the category of a text, or its nearest known ancestor with a warning.

        An empty text gives neither category nor warning. If id and path disagree, the id counts,
        because names change between editions and languages and ids do not.
        """
        return self._resolve_text(raw) if raw else Resolution(None, None)

    def _look_up(self, raw: str) -> Resolution:
        text = html.unescape(raw).strip()
        if not text:
            return Resolution(None, None)
        numbered = _NUMBERED.fullmatch(text)
        if numbered and int(numbered["id"]) in self._ids:
            return Resolution(int(numbered["id"]), None)
        if numbered and numbered["path"] is None:
            return Resolution(None, f"no category has the id {numbered['id']}")
        key = _path_key(numbered["path"] if numbered else text)
        if not numbered and key in self._paths:
            return Resolution(self._paths[key], None)
        return self._nearest(text, key)

    def _nearest(self, text: str, key: tuple[str, ...]) -> Resolution:
        for length in range(len(key), 0, -1):
            found = self._paths.get(key[:length])
            if found is not None:
                warning = f"no category {shown(text)}; filed under its ancestor {found}"
                if length == len(key):
                    warning = f"no category has the id of {shown(text)}; filed by its path"
                return Resolution(found, warning)
        return Resolution(None, f"no category {shown(text)}, nor any ancestor of it")


def _parse_line(content: str, number: int) -> tuple[int, str]:
    found = _LINE.fullmatch(content)
    names = [name.strip() for name in found["path"].split(">")] if found else []
    if not found or not all(names) or "\x00" in content:
        raise InputError(
            f"taxonomy line {number}: {shown(content)} is not `ID - Name > Name`; "
            f"take the file with ids, {TAXONOMY_URL}"
        )
    return int(found["id"]), " > ".join(names)


def _make_category(path: str, paths: dict[str, int], lines: dict[int, int]) -> Category:
    names = path.split(" > ")
    ancestors = [" > ".join(names[:length]) for length in range(1, len(names) + 1)]
    missing = next((each for each in ancestors if each not in paths), None)
    if missing is not None:
        line = lines[paths[path]]
        raise InputError(f"taxonomy line {line}: its parent {shown(missing)} is not in the file")
    return Category(paths[path], names[-1], path, tuple(paths[each] for each in ancestors))


def _path_key(path: str) -> tuple[str, ...]:
    names = (_SPACES.sub(" ", name).strip().casefold() for name in path.split(">"))
    return tuple(name for name in names if name)


_TOP_LEVEL = (
    (1, "Animals & Pet Supplies"),
    (166, "Apparel & Accessories"),
    (8, "Arts & Entertainment"),
    (537, "Baby & Toddler"),
    (111, "Business & Industrial"),
    (141, "Cameras & Optics"),
    (222, "Electronics"),
    (412, "Food, Beverages & Tobacco"),
    (436, "Furniture"),
    (632, "Hardware"),
    (469, "Health & Beauty"),
    (536, "Home & Garden"),
    (5181, "Luggage & Bags"),
    (772, "Mature"),
    (783, "Media"),
    (922, "Office Supplies"),
    (5605, "Religious & Ceremonial"),
    (2092, "Software"),
    (988, "Sporting Goods"),
    (1239, "Toys & Games"),
    (888, "Vehicles & Parts"),
)
