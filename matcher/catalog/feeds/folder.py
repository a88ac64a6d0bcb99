"""A folder of pictures: `SKU/*.jpg`, or flat `SKU.jpg`, `SKU_1.jpg`, `SKU-1.jpg`, `SKU (1).jpg`."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path, PurePath

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import make_row
from matcher.catalog.options import DEFAULTS, ReadOptions, refuse_columns
from matcher.catalog.picture_names import group_names
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.text import find_unstorable
from matcher.errors import FeedError
from matcher.images.formats import PICTURE_SUFFIXES

_COMPANIONS = frozenset({".txt", ".csv", ".tsv", ".json", ".jsonl", ".md", ".xml", ".ini", ".db"})
_COMPANION_STEMS = frozenset({"license", "licence", "readme", "thumbs"})
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class ImageFolder:
    """Sub-folders named by SKU, pictures named by SKU, or both; `line` counts the rows."""

    name: str = "folder"

    def detect(self, source: Path, head: bytes) -> bool:  # noqa: ARG002
        """Any folder."""
        return source.is_dir()

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield a reject for each file that is no picture, and a product for every SKU.

        Only file names are held in memory: those of the folder and of one SKU's.
        """
        refuse_columns(options, source, self.name)
        names = _list_names(source)
        if not names:
            raise FeedError(f"{source}: no pictures and no SKU folders; its pictures are missing")
        pictures = (name for name in names if not name.endswith("/"))
        skus = group_names(PurePath(name).stem for name in pictures)
        sku_of = partial(_sku_of, skus)
        names.sort(key=lambda name: (sku_of(name), _by_number(name)))
        row = 0
        for sku, group in groupby(names, key=sku_of):
            for found in _read_sku(source, list(group)):
                row += 1
                if isinstance(found, str):
                    yield _reject(row, sku, found)
                else:
                    yield make_row([("id", sku)], row, pictures=found)


def _read_sku(source: Path, names: list[str]) -> Iterator[list[str] | str]:
    """Yield a reason for each unusable file, then the product's pictures if it has any."""
    pictures: list[str] = []
    for name in names:
        try:
            paths = _list_inside(source, name) if name.endswith("/") else [name]
        except FeedError as error:
            yield str(error)
            continue
        if not paths:
            yield f"the folder {name} holds no picture"
        for path in paths:
            if path.endswith("/"):
                yield f"{path} is a folder inside a SKU's folder; put its pictures one level up"
            elif PurePath(path).suffix.lower() in PICTURE_SUFFIXES:
                pictures.append(path)
            else:
                yield f"{path} is no picture we read ({_suffixes()})"
    if pictures:
        yield pictures


def _reject(row: int, sku: str, reason: str) -> Reject:
    if find_unstorable(reason) is None:
        return Reject(row, sku, reason)
    return Reject(row, None, "a file name is not UTF-8; rename the file")


def _list_inside(source: Path, folder: str) -> list[str]:
    return sorted((folder + name for name in _list_names(source / folder)), key=_by_number)


def _list_names(folder: Path) -> list[str]:
    """Return the names of files that may be pictures, and of folders, with a slash at the end."""
    try:
        with os.scandir(folder) as entries:
            names = [each.name + "/" if each.is_dir() else each.name for each in entries]
    except OSError as error:
        raise FeedError(f"{folder}: cannot be listed: {error.strerror or error}") from error
    return [name for name in names if not _is_companion(name)]


def _is_companion(name: str) -> bool:
    """Tell whether a file is ignored: hidden, a note, or a table beside the pictures."""
    if name.startswith(".") or name.lower().rstrip("/") == "__macosx":
        return True
    path = PurePath(name.lower())
    return not name.endswith("/") and (path.suffix in _COMPANIONS or path.stem in _COMPANION_STEMS)


def _sku_of(skus: Mapping[str, str], name: str) -> str:
    return name[:-1] if name.endswith("/") else skus[PurePath(name).stem]


def _by_number(name: str) -> str:
    """Sort numbers in names by value: `a`, `a_2`, `a_10`."""
    stem = str(PurePath(name).with_suffix(""))
    return f"{_DIGITS.sub(lambda found: found[0].zfill(12), stem)}\0{name}"


def _suffixes() -> str:
    return " ".join(sorted(suffix.removeprefix(".") for suffix in PICTURE_SUFFIXES))


FORMATS: tuple[FeedFormat, ...] = (ImageFolder(),)
