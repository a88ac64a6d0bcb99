"""One shop on two installations, a cluster and a single server, and what both answer."""

import csv
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psycopg
from PIL import Image

from matcher.db.encoders import EncoderRow
from matcher.matcher import Matcher
from matcher.search.candidates import match_vector
from matcher.search.filters import Filters
from matcher.settings import Settings
from tests.support.citus_cluster import distribute, migrated_cluster
from tests.support.tiny_encoder import register_tiny, unit_vector

PRODUCTS = 60
CLASSES: tuple[Filters, ...] = (
    {},
    {"brand": "acme"},
    {"category": "Apparel & Accessories"},
    {"category": "Apparel & Accessories", "brand": "Other"},
    {"price_min": 20, "price_max": 40},
    {"attributes": {"custom_label_0": "summer"}},
    {"distinct_groups": True},
)
Row = dict[str, str]
Answers = list[list[tuple[str, float]]]


def draw_rows(folder: Path, products: int = PRODUCTS) -> list[Row]:
    """Draw a picture a product, of a colour of its own, and return the rows of their feed."""
    rng = np.random.default_rng(5)
    rows = []
    for number in range(products):
        sku = f"S{number:03}"
        color = tuple(int(value) for value in rng.integers(0, 255, 3))
        Image.new("RGB", (16, 16), color).save(folder / f"{sku}.png")
        rows.append({
            "id": sku,
            "title": f"Thing {number}",
            "image_link": f"{sku}.png",
            "brand": "Acme" if number % 5 == 0 else "Other",
            "price": f"{10 + number} EUR",
            "google_product_category": "166" if number % 3 else "632",
            "item_group_id": f"G{number // 4}",
            "custom_label_0": "summer" if number % 2 else "winter",
        })  # fmt: skip
    return rows


def ingest(folder: Path, rows: list[Row], *installations: Matcher) -> None:
    """Read the rows as a whole feed: what is left out is retired."""
    feed = folder / "feed.csv"
    with feed.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    for matcher in installations:
        matcher.ingest(feed, sync=True, force=True)


def ask(matcher: Matcher, settings: str = "", *, k: int = 5) -> Answers:
    """Ask in every class of filter with some vectors, and return SKUs with similarities."""
    with matcher.installation.question() as connection:
        if settings:
            connection.exec_driver_sql(settings.replace("SET ", "SET LOCAL "))
        answers = [
            match_vector(connection, unit_vector(seed), k=k, filters=filters)
            for filters in CLASSES
            for seed in range(4)
        ]
    return [[(each.sku, round(each.similarity, 5)) for each in one.matches] for one in answers]


def is_same(these: Answers, others: Answers) -> bool:
    """Whether answers agree; single similarities may differ in the last place."""
    return [[sku for sku, _ in each] for each in these] == [
        [sku for sku, _ in each] for each in others
    ] and all(
        math.isclose(a, b, abs_tol=1e-4)
        for one, other in zip(these, others, strict=True)
        for (_, a), (_, b) in zip(one, other, strict=True)
    )


@contextmanager
def open_on_cluster(settings: Settings) -> Iterator[tuple[Matcher, EncoderRow]]:
    """Open an installation whose tables are distributed before anything is in them."""
    with migrated_cluster() as (database, _):
        with psycopg.connect(database.superuser_url, autocommit=True) as connection:
            distribute(connection)
        there = {"database_url": database.app_url, "owner_database_url": database.owner_url}
        with Matcher(settings.model_copy(update=there)) as matcher:
            yield matcher, register_tiny(matcher)
