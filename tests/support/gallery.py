"""A small gallery with vectors of the test's own making, straight into the tables."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from pgvector import HalfVector
from pgvector.psycopg import register_vector
from sqlalchemy import Engine

from matcher.db.encoder_uses import use_by_default
from matcher.db.encoders import EncoderRow, register_encoder
from matcher.db.engine import create_app_engine
from matcher.search.index.build import build_index
from tests.support.databases import Database

DIMENSION = 8
# What `candidate` should hold and what it holds, where the two differ.
DIFFERENCES = """
SELECT * FROM (
  SELECT e.product_id, e.image_id, f.taxonomy_id, f.price, f.brand_key, f.group_key
  FROM matcher.embedding e JOIN matcher.product_filter f ON f.product_id = e.product_id
  JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic) wanted
FULL JOIN (
  SELECT c.product_id, c.image_id, c.taxonomy_id, c.price, c.brand_key, c.group_key
  FROM matcher.candidate c) held USING (product_id, image_id)
WHERE wanted IS DISTINCT FROM held
"""

Connection = psycopg.Connection[tuple[Any, ...]]


@dataclass(slots=True)
class StockedDatabase:
    """Products with pictures and vectors in one database."""

    connection: Connection
    encoder: EncoderRow
    engine: Engine
    catalogs: dict[str, int] = field(default_factory=dict)

    def add_catalog(self, name: str) -> int:
        if name not in self.catalogs:
            self.catalogs[name] = self._insert(
                "INSERT INTO matcher.catalog (name) VALUES (%s)"
                " ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id",
                name,
            )
        return self.catalogs[name]

    def add_category(self, id_: int, path: str, lineage: str) -> None:
        self.connection.execute(
            "INSERT INTO matcher.taxonomy (id, name, path, lineage) VALUES (%s, %s, %s, %s)",
            (id_, path.rsplit(" > ", 1)[-1], path, lineage),
        )

    def add(
        self,
        sku: str,
        *vectors: Sequence[float] | NDArray[np.float32],
        catalog: str = "default",
        brand: str | None = None,
        category: int | None = None,
        group: str | None = None,
    ) -> int:
        """Add a product with a picture a vector; returns its id."""
        catalog_id = self.add_catalog(catalog)
        product_id = self._insert(
            "INSERT INTO matcher.product"
            " (catalog_id, sku, brand, taxonomy_id, item_group_id, title)"
            " VALUES (%s, %s, %s, %s, %s, %s) RETURNING id",
            catalog_id, sku, brand, category, group, f"Title of {sku}",
        )  # fmt: skip
        for position, vector in enumerate(vectors):
            self.show(product_id, catalog_id, f"https://shop.test/{sku}-{position}.jpg", vector)
        return product_id

    def show(
        self,
        product_id: int,
        catalog_id: int,
        url: str,
        vector: Sequence[float] | NDArray[np.float32],
    ) -> int:
        image_id = self._insert(
            "INSERT INTO matcher.image (catalog_id, url) VALUES (%s, %s) RETURNING id",
            catalog_id, url,
        )  # fmt: skip
        self.connection.execute(
            "INSERT INTO matcher.product_image VALUES (%s, %s, %s, 0)",
            (product_id, image_id, catalog_id),
        )
        # A trigger opened a job: it is done here.
        self.connection.execute(
            "DELETE FROM matcher.embedding_job WHERE image_id = %s", (image_id,)
        )
        self.connection.execute(
            "INSERT INTO matcher.embedding VALUES (%s, %s, %s, %s, %s)",
            (self.encoder.id, product_id, image_id, catalog_id, HalfVector(unit(vector))),
        )
        self.connection.execute(
            "SELECT matcher.add_candidates(%s::smallint, ARRAY[%s]::bigint[])",
            (self.encoder.id, image_id),
        )
        return image_id

    def build_index(self) -> None:
        """Build the search index over what is there."""
        assert build_index(self.engine, self.encoder) is not None

    def ask(self, query: str, *values: object) -> list[tuple[object, ...]]:
        return self.connection.execute(query, values).fetchall()

    def match(
        self, vector: Sequence[float] | NDArray[np.float32], arguments: str = "", *values: object
    ) -> list[tuple[object, ...]]:
        extra = f", {arguments}" if arguments else ""
        return self.ask(
            f"SELECT rank, sku, similarity, method, complete FROM matcher.match_vector(%s{extra})",
            HalfVector(unit(vector)),
            *values,
        )

    def skus(
        self, vector: Sequence[float] | NDArray[np.float32], arguments: str = "", *values: object
    ) -> list[object]:
        return [row[1] for row in self.match(vector, arguments, *values)]

    def _insert(self, query: str, *values: object) -> int:
        row = self.connection.execute(query, values).fetchone()
        assert row is not None
        return int(row[0])


@contextmanager
def open_gallery(database: Database) -> Iterator[StockedDatabase]:
    """Open a gallery on a database, as the application's role, each statement committed."""
    engine = create_app_engine(lambda: database.app_url)
    with engine.begin() as connection:
        row = register_encoder(
            connection,
            name="tiny",
            revision=1,
            fingerprint="tiny",
            dimension=DIMENSION,
            spec_json="{}",
        )
        row = use_by_default(connection, row)
    with psycopg.connect(database.app_url, autocommit=True) as connection_:
        register_vector(connection_)
        yield StockedDatabase(connection_, row, engine)
    engine.dispose()


def fill_crowd(gallery: StockedDatabase) -> None:
    """Add 300 SKUs with one to three pictures each, of two brands and three categories."""
    rng = np.random.default_rng(7)
    gallery.add_category(1, "Clothing", "1")
    gallery.add_category(2, "Clothing > Shirts", "1.2")
    gallery.add_category(3, "Food", "3")
    with gallery.connection.transaction():
        for number in range(300):
            vectors = rng.normal(size=(1 + number % 3, DIMENSION)).astype(np.float32)
            gallery.add(
                f"S{number:03}",
                *vectors,
                brand="Acme" if number % 10 == 0 else "Other",
                category=1 + number % 3,
            )


def unit(vector: Sequence[float] | NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a vector at unit length, padded with zeros to the encoder's dimension."""
    padded = np.zeros(DIMENSION, dtype=np.float32)
    padded[: len(vector)] = vector
    return np.asarray(padded / np.linalg.norm(padded), dtype=np.float32)
