"""What is learned from: catalogue pictures of a feed and labelled photos of a table."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import Product, Reject
from matcher.errors import ImageError, InputError
from matcher.evaluation.tables import read_photos
from matcher.images.data_url import is_data_url
from matcher.images.decode import decode_image
from matcher.images.links import is_remote, show_url

Domain = Literal["catalogue", "photo"]


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled picture.

    Attributes:
        item_group_id: shared by the variants of one style; None for a product without variants.
        domain: the shop's own picture, or a photo that somebody took.
        path: a file that was decoded once.
    """

    sku: str
    item_group_id: str | None
    domain: Domain
    path: Path
    title: str | None = None

    @property
    def group(self) -> str:
        """What must not be torn apart: the variant group, or the product itself."""
        return f"g{self.item_group_id}" if self.item_group_id else f"s{self.sku}"


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that nothing is learned from: where it stands, and why."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """Examples in the order of their tables, and the rows that were left out."""

    examples: tuple[Example, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def photos(self) -> tuple[Example, ...]:
        """The examples that somebody photographed."""
        return tuple(each for each in self.examples if each.domain == "photo")

    @property
    def catalogue(self) -> tuple[Example, ...]:
        """The shop's own pictures."""
        return tuple(each for each in self.examples if each.domain == "catalogue")


def read_training_set(products: Path, photos: Path) -> TrainingSet:
    """Read a feed and a table of photos (columns `image`, `id`); paths are relative to each.

    Every picture is decoded once, so that one that cannot be is named here and not met later.

    Raises:
        FeedError: the feed cannot be opened, or its format cannot be told.
        InputError: the table cannot be read or lacks a column, or nothing is left to learn from.
    """
    problems: list[Problem] = []
    sold, shown = _read_catalogue(products, problems)
    examples = [*_check_pictures(shown, problems), *read_checked_photos(photos, sold, problems)]
    found = TrainingSet(tuple(examples), tuple(problems))
    if not found.photos or not found.catalogue:
        first = f"; first problem: {problems[0].where}: {problems[0].reason}" if problems else ""
        missing = photos if found.catalogue else products
        raise InputError(f"{missing}: holds no picture that can be learned from{first}")
    return found


def read_checked_photos(
    table: Path, sold: dict[str, Product], problems: list[Problem]
) -> list[Example]:
    """Return the photos of a table that can be decoded; the others are added to `problems`.

    Args:
        table: columns `image`, relative to the table, and `id`; of several SKUs joined by `|`
            the first counts.
        sold: what the photos may show, by SKU.
        problems: what was left out so far.

    Raises:
        InputError: the table cannot be read, or lacks a column.
    """
    return list(_check_pictures(list(_read_photos(table, sold, problems)), problems))


def decode_file(
    path: Path, *, min_side: int | None = None, honour_profiles: bool = False
) -> NDArray[np.uint8]:
    """Return a file's pixels: uint8, (h, w, 3), RGB; see `decode_image`.

    Raises:
        ImageError: it cannot be read or decoded.
    """
    try:
        return decode_image(path.read_bytes(), min_side=min_side, honour_profiles=honour_profiles)
    except OSError as error:
        raise ImageError(f"cannot be read: {error.strerror}") from error


def _read_photos(
    table: Path, sold: dict[str, Product], problems: list[Problem]
) -> Iterator[Example]:
    photos, left_out = read_photos(table)
    problems += [Problem(f"{table} line {each.line}", each.reason) for each in left_out]
    for photo in photos:
        sku = photo.skus[0] if photo.skus else ""
        product = sold.get(sku)
        if product is None:
            problems.append(Problem(f"{table}, {photo.name}", f"no product {sku!r} in the feed"))
        else:
            yield Example(sku, product.item_group_id, "photo", photo.path, product.title)


def _read_catalogue(
    feed: Path, problems: list[Problem]
) -> tuple[dict[str, Product], list[Example]]:
    sold: dict[str, Product] = {}
    examples = []
    for row in read_feed(feed):
        where = f"{feed} line {row.line}"
        if isinstance(row, Reject):
            problems.append(Problem(where, row.reason))
            continue
        sold[row.sku] = row
        for link in row.image_links:
            if is_remote(link) or is_data_url(link):
                reason = f"training reads files, this is none: {show_url(link)[:80]}"
                problems.append(Problem(where, reason))
                continue
            path = (feed if feed.is_dir() else feed.parent) / link
            examples.append(Example(row.sku, row.item_group_id, "catalogue", path, row.title))
    return sold, examples


def _check_pictures(examples: list[Example], problems: list[Problem]) -> Iterator[Example]:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for example, reason in zip(examples, pool.map(_find_fault, examples), strict=True):
            if reason is None:
                yield example
            else:
                problems.append(Problem(str(example.path), reason))


def _find_fault(example: Example) -> str | None:
    try:
        decode_file(example.path, min_side=64)
    except ImageError as error:
        return str(error)
    return None
