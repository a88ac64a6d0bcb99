"""Data for the demo: a catalogue with photos whose SKU is known, drawn or read from a folder."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from matcher.drawn.draw import draw_catalog, draw_photos
from matcher.errors import InputError

QUERY_TABLES = ("queries.csv", "val.csv", "views.csv")


@dataclass(frozen=True, slots=True)
class DemoDataset:
    """The catalogue and query photos of the demo.

    Attributes:
        name: shown on the page.
        products: the CSV to ingest.
        queries: (path of a photo, the SKU that is in it).
        simulated: whether the photos are drawn; accuracy then does not predict that on real ones.
    """

    name: str
    products: Path
    queries: tuple[tuple[Path, str], ...]
    simulated: bool


def open_dataset(path: Path, *, limit: int, seed: int) -> DemoDataset:
    """Open a folder with `products.csv` and a table of query photos (columns image, id).

    The query table is the first of `queries.csv`, `val.csv`, `views.csv`; its image paths are
    relative to the folder.

    Args:
        path: the folder.
        limit: at most this many photos; if there are more, a sample is taken.
        seed: fixes the sample; photos keep the table's order.

    Raises:
        InputError: a file or column is missing; the error names it.
    """
    if not path.is_dir():
        raise InputError(f"{path} is not a folder; give one that holds products.csv")
    products = path / "products.csv"
    if not products.is_file():
        raise InputError(f"{path} has no products.csv; the demo ingests that file")
    table = next((path / name for name in QUERY_TABLES if (path / name).is_file()), None)
    if table is None:
        raise InputError(
            f"{path} has none of {', '.join(QUERY_TABLES)}; "
            "the demo needs one of them, with columns image and id"
        )
    known = {sku for (sku,) in _read_columns(products, "id")}
    queries = [(path / image, sku) for image, sku in _read_columns(table, "image", "id")]
    _check_queries(queries, table, known)
    chosen = _sample(len(queries), limit, seed)
    return DemoDataset(
        name=path.resolve().name,
        products=products,
        queries=tuple(queries[i] for i in chosen),
        simulated=False,
    )


def drawn_dataset(
    folder: Path,
    *,
    products: int = 300,
    photos: int = 60,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> DemoDataset:
    """Draw a catalogue and simulated photos of it into a folder.

    Args:
        folder: created when missing.
        products: SKUs to draw.
        photos: simulated phone photos to take of them.
        seed: fixes both.
        progress: called with (done, total) pictures.
    """
    total = products + photos

    def report(done: int) -> None:
        if progress:
            progress(done, total)

    table = draw_catalog(folder, products=products, seed=seed, progress=lambda n, _: report(n))
    answers = draw_photos(
        folder,
        count=photos,
        seed=seed + 1,
        products=products,
        catalog_seed=seed,
        progress=lambda n, _: report(products + n),
    )
    queries = tuple((folder / image, sku) for image, sku in _read_columns(answers, "image", "id"))
    return DemoDataset("drawn catalogue", table, queries, simulated=True)


def _read_columns(table: Path, *columns: str) -> list[tuple[str, ...]]:
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = [name for name in columns if name not in (reader.fieldnames or ())]
            if missing:
                raise InputError(f"{table} has no column {missing[0]!r}; add it to the header")
            return [tuple(row[name] or "" for name in columns) for row in reader]
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{table} is not a UTF-8 CSV table: {error}") from error


def _check_queries(queries: list[tuple[Path, str]], table: Path, known: set[str]) -> None:
    if not queries:
        raise InputError(f"{table} names no photo; add at least one row")
    for image, sku in queries:
        if sku not in known:
            raise InputError(f"{table} names SKU {sku!r}, which products.csv beside it lacks")
        if not image.is_file():
            raise InputError(f"{table} names {image}, which does not exist")


def _sample(count: int, limit: int, seed: int) -> list[int]:
    order = np.random.default_rng(seed).permutation(count)[: max(limit, 0)]
    return sorted(int(i) for i in order)
