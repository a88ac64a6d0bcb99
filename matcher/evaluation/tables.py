"""What an evaluation reads: a catalogue, photos that join it, and photos that are asked."""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import Product, Reject
from matcher.catalog.sku import normal_sku
from matcher.errors import InputError
from matcher.images.data_url import is_data_url
from matcher.images.links import is_remote


@dataclass(frozen=True, slots=True)
class LabelledPhoto:
    """A photo and the SKUs that are right for it.

    Attributes:
        name: the path as the table has it.
        skus: any of them is right; empty when the product is not in the catalogue.
    """

    name: str
    path: Path
    skus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What could not be used, and why."""

    source: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.source}, line {self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class AskedCatalog:
    """The catalogue that is asked.

    Attributes:
        products: SKU to product; local links are relative to the root folder.
        distractors: SKUs that are nobody's answer.
    """

    products: dict[str, Product]
    distractors: frozenset[str]
    left_out: tuple[LeftOut, ...]


def read_photos(table: Path) -> tuple[list[LabelledPhoto], list[LeftOut]]:
    """Read a CSV table with columns `image` and `id`; several SKUs are joined by `|`.

    Paths are relative to the table. A row whose file is missing is left out with its reason.

    Raises:
        InputError: the table cannot be read, lacks a column, or names no photo at all.
    """
    photos, left_out = [], []
    for line, row in _read_rows(table):
        name = (row["image"] or "").strip()
        path = table.parent / name
        if not name:
            left_out.append(LeftOut(table.name, line, "no image"))
        elif not path.is_file():
            left_out.append(LeftOut(table.name, line, f"{name} is no file"))
        else:
            skus = (normal_sku(sku) for sku in (row["id"] or "").split("|"))
            photos.append(LabelledPhoto(name, path, tuple(sku for sku in skus if sku)))
    if not photos:
        first = f": {left_out[0].reason}" if left_out else ""
        raise InputError(f"{table} names no photo that can be read{first}")
    return photos, left_out


def read_catalog(
    products: Path, photos: Iterable[LabelledPhoto] = (), distractors: Path | None = None
) -> AskedCatalog:
    """Join a feed, photos that become further pictures of its products, and distractors.

    Raises:
        InputError: a feed cannot be read or holds no product, or a distractor has a product's id.
    """
    found, left_out = _read_products(products)
    for photo in photos:
        known = [sku for sku in photo.skus if sku in found]
        for sku in known:
            links = found[sku].image_links
            found[sku] = replace(found[sku], image_links=(*links, _below_root(photo.path)))
        if not known:
            reason = f"{'|'.join(photo.skus) or 'no id'}: no such product"
            left_out.append(LeftOut("gallery photos", 0, f"{photo.name}: {reason}"))
    others: dict[str, Product] = {}
    if distractors is not None:
        others, problems = _read_products(distractors)
        left_out += problems
        if both := sorted(found.keys() & others.keys()):
            raise InputError(
                f"{distractors} and {products} share the id {both[0]!r} and"
                f" {len(both) - 1:,} more: a distractor cannot be an answer, too"
            )
    return AskedCatalog(found | others, frozenset(others), tuple(left_out))


def write_feed(catalog: AskedCatalog, path: Path) -> None:
    """Write a catalogue as the JSON Lines feed that is ingested."""
    with path.open("w", encoding="utf-8") as file:
        for product in catalog.products.values():
            row = {
                "id": product.sku,
                "item_group_id": product.item_group_id,
                "title": product.title,
                "brand": product.brand,
                "google_product_category": product.google_product_category,
                "image_link": product.image_links[0],
                "additional_image_link": list(product.image_links[1:]),
            }
            file.write(json.dumps({k: v for k, v in row.items() if v}, ensure_ascii=False) + "\n")


def _read_products(feed: Path) -> tuple[dict[str, Product], list[LeftOut]]:
    if not feed.exists():
        raise InputError(f"{feed}: no such file or folder")
    folder = (feed if feed.is_dir() else feed.parent).resolve()
    found: dict[str, Product] = {}
    left_out = []
    for row in read_feed(feed):
        if isinstance(row, Reject):
            left_out.append(LeftOut(feed.name, row.line, row.reason))
        elif row.sku in found:
            left_out.append(LeftOut(feed.name, row.line, f"id {row.sku!r} used before"))
        else:
            links = [_rooted(link, folder) for link in row.image_links]
            if None in links:
                left_out.append(LeftOut(feed.name, row.line, f"a picture lies outside {folder}"))
            if usable := tuple(link for link in links if link):
                found[row.sku] = replace(row, image_links=usable)
    if not found:
        first = f": {left_out[0].reason}" if left_out else ""
        raise InputError(f"{feed} holds no product that can be read{first}")
    return found, left_out


def _rooted(link: str, folder: Path) -> str | None:
    """Return a link that starts from the root folder; None where it leads out of `folder`."""
    if is_remote(link) or is_data_url(link):
        return link
    path = (folder / link).resolve()
    return _below_root(path) if path.is_relative_to(folder) else None


def _below_root(path: Path) -> str:
    whole = path.resolve()
    return whole.relative_to(whole.anchor).as_posix()


def _read_rows(table: Path) -> Iterator[tuple[int, dict[str, str | None]]]:
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            for column in ("image", "id"):
                if column not in (reader.fieldnames or ()):
                    raise InputError(f"{table} has no column {column!r}; add it to the header")
            for row in reader:
                yield reader.line_num, row
    except OSError as error:
        raise InputError(f"{table}: {error.strerror}") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{table} is not a UTF-8 CSV table: {error}") from error
