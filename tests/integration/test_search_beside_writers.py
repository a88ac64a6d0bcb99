"""Search, writers and index builds at the same time: no error, no stale row, no short answer."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from time import monotonic, sleep

import numpy as np
import psycopg
import pytest
from pgvector import HalfVector
from pgvector.psycopg import register_vector

from matcher.search.index.build import build_index
from tests.support.databases import Database
from tests.support.gallery import (
    DIFFERENCES,
    DIMENSION,
    Connection,
    StockedDatabase,
    fill_crowd,
    open_gallery,
    unit,
)
from tests.support.questions import BY_INDEX, BY_NEAR, brute_force

SECONDS = 4.0
PLANS = ("SET matcher.exact_limit = 20000", BY_INDEX, BY_NEAR)
QUESTION = "SELECT sku FROM matcher.match_vector(%s, k => %s, brand => %s, category => %s)"
TABLES = "SELECT relname FROM pg_class WHERE relname ~ '^candidate_1_\\d+$'"


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    with open_gallery(database) as opened:
        fill_crowd(opened)
        opened.build_index()
        yield opened


@contextmanager
def session(database: Database, *, autocommit: bool = False) -> Iterator[Connection]:
    with psycopg.connect(database.app_url, autocommit=autocommit) as connection:
        register_vector(connection)
        connection.execute("SET statement_timeout = '60s'")
        yield connection


@contextmanager
def beside(action: Callable[[], None]) -> Iterator[threading.Thread]:
    """Run an action in a thread meanwhile; what it raises is raised here at the end."""
    errors: list[BaseException] = []

    def run() -> None:
        try:
            action()
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield thread
    finally:
        thread.join()
    if errors:
        raise errors[0]


def add_bare(gallery: StockedDatabase, sku: str) -> tuple[int, int]:
    """Add a product whose picture has no vector; returns product and picture."""
    product_id = gallery.add(sku)
    [(image_id,)] = gallery.ask(
        "WITH shown AS (INSERT INTO matcher.image (catalog_id, url) VALUES (1, %s) RETURNING id)"
        " INSERT INTO matcher.product_image SELECT %s, id, 1, 0 FROM shown RETURNING image_id",
        f"https://shop.test/{sku}.jpg", product_id,
    )  # fmt: skip
    assert isinstance(image_id, int)
    return product_id, image_id


def write_vector(connection: Connection, product_id: int, image_id: int) -> None:
    connection.execute(
        "INSERT INTO matcher.embedding VALUES (1, %s, %s, 1, %s)",
        (product_id, image_id, HalfVector(unit([1]))),
    )
    connection.execute("SELECT matcher.add_candidates(1::smallint, ARRAY[%s])", (image_id,))


def edit(gallery: StockedDatabase, change: str, values: dict[str, int]) -> None:
    gallery.connection.execute(change, values)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE matcher.product SET retired_at = now() WHERE id = %(product)s", False),
        ("UPDATE matcher.product SET price = 9, brand = 'New' WHERE id = %(product)s", True),
        ("UPDATE matcher.image SET generic = true WHERE id = %(image)s", False),
    ],
    ids=["retired", "edited", "generic"],
)
def test_what_changes_while_a_vector_is_written_is_found_as_it_is_then(
    gallery: StockedDatabase, database: Database, change: str, found: bool
) -> None:
    product_id, image_id = add_bare(gallery, "new")
    values = {"product": product_id, "image": image_id}
    with session(database) as worker:
        write_vector(worker, product_id, image_id)
        with beside(lambda: edit(gallery, change, values)) as thread:
            thread.join(0.3)
            worker.commit()
    assert gallery.ask(DIFFERENCES) == []
    assert ("new" in gallery.skus([1], "k => 5")) is found


def test_vector_written_while_its_product_comes_back_is_found(
    gallery: StockedDatabase, database: Database
) -> None:
    product_id, image_id = add_bare(gallery, "new")
    change = "UPDATE matcher.product SET retired_at = {} WHERE sku = 'new'"
    gallery.connection.execute(change.format("now()"))
    with session(database) as shop, session(database, autocommit=True) as worker:
        shop.execute(change.format("NULL"))
        with beside(lambda: write_vector(worker, product_id, image_id)) as thread:
            thread.join(0.3)
            shop.commit()
    assert gallery.ask(DIFFERENCES) == []
    assert gallery.skus([1], "k => 1") == ["new"]


def test_counts_are_taken_by_one_session_at_a_time(
    gallery: StockedDatabase, database: Database
) -> None:
    count = "SELECT matcher.count_candidates(1::smallint)"
    with session(database) as first, session(database) as second:
        first.execute(count)
        second.execute(count)
        second.commit()
        first.commit()
    assert gallery.ask("SELECT pictures FROM matcher.candidate_count WHERE kind = 'catalog'") == [
        (600,)
    ]


def test_counting_and_building_stop_each_other_nowhere(
    gallery: StockedDatabase, database: Database
) -> None:
    with session(database) as counter:
        counter.execute("SELECT count(*) FROM matcher.candidate")
        with beside(gallery.build_index) as build:
            build.join(1.0)
            assert build.is_alive(), "it did not wait: the test shows nothing"
            counter.execute("SELECT matcher.count_candidates(1::smallint)")
            counter.commit()


def test_reader_that_stays_holds_up_a_build_and_no_other_reader(
    gallery: StockedDatabase, database: Database
) -> None:
    question = (QUESTION, (HalfVector(unit([1])), 5, None, None))
    with session(database) as staying, session(database, autocommit=True) as other:
        for connection in (staying, other):
            connection.execute(BY_INDEX)
        before = staying.execute(*question).fetchall()
        with beside(gallery.build_index) as build:
            build.join(1.0)
            assert build.is_alive(), "it did not wait: the test shows nothing"
            for _ in range(5):
                began = monotonic()
                assert other.execute(*question).fetchall() == before
                assert monotonic() - began < 5  # one try of the build, and a busy machine
            staying.rollback()
        assert other.execute(*question).fetchall() == before


def test_tables_that_builds_replaced_go_once_nobody_reads_them(
    gallery: StockedDatabase, database: Database
) -> None:
    drop = "SELECT matcher.drop_old_candidates()"
    for _ in range(2):
        gallery.build_index()
    assert gallery.ask(drop) == [(0,)]  # within the minute
    with psycopg.connect(database.superuser_url, autocommit=True) as superuser:
        superuser.execute("UPDATE matcher.search_space SET built_at = now() - interval '1 h'")
    with session(database) as reader, session(database) as other:
        reader.execute("SELECT FROM matcher.candidate_1_3 LIMIT 1")
        assert gallery.ask(drop) == [(2,)]
        other.execute(drop)
        assert gallery.ask(drop) == [(0,)]  # another one is at it
        other.rollback()
        reader.rollback()
        assert gallery.ask(drop) == [(1,)]
    assert gallery.ask(TABLES) == [("candidate_1_4",)]


@dataclass
class Shop:
    """What goes on at once, and which SKUs are retired while it does."""

    database: Database
    ends_at: float = field(default_factory=lambda: monotonic() + SECONDS)
    retired: set[str] = field(default_factory=set)
    asked: int = 0
    added: int = 0
    guard: threading.Lock = field(default_factory=threading.Lock)

    def is_open(self) -> bool:
        return monotonic() < self.ends_at

    def add_products(self, name: str) -> None:
        rng = np.random.default_rng(ord(name))
        with open_gallery(self.database) as gallery:
            while self.is_open():
                vectors = rng.normal(size=(2, DIMENSION)).astype(np.float32)
                number, brand = self.added, rng.choice(["Acme", "Other"])
                gallery.add(f"{name}{number}", *vectors, brand=brand, category=1 + number % 3)
                self.added += 1

    def edit_products(self) -> None:
        rng = np.random.default_rng(2)
        with session(self.database, autocommit=True) as connection:
            while self.is_open():
                # At least 30 of each brand and category are never touched.
                skus = [f"S{number:03}" for number in rng.integers(150, 300, 5)]
                connection.execute(
                    "UPDATE matcher.product SET price = %s, brand = %s, taxonomy_id = %s"
                    " WHERE sku = ANY (%s)",
                    (int(rng.integers(100)), rng.choice(["Acme", "Other"]),
                     int(rng.integers(1, 4)), skus),
                )  # fmt: skip

    def retire_and_revive(self) -> None:
        rng = np.random.default_rng(3)
        with session(self.database, autocommit=True) as connection:
            while self.is_open():
                sku = f"S{rng.integers(100, 250):03}"
                comes_back = sku in self.retired
                with self.guard:
                    self.retired.discard(sku)
                connection.execute(
                    "UPDATE matcher.product SET retired_at = CASE WHEN %s THEN NULL ELSE now() END"
                    " WHERE sku = %s",
                    (comes_back, sku),
                )
                if not comes_back:
                    with self.guard:
                        self.retired.add(sku)

    def ask(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        with session(self.database, autocommit=True) as connection:
            while self.is_open():
                connection.execute(PLANS[rng.integers(len(PLANS))])
                vector = unit(rng.normal(size=DIMENSION).astype(np.float32))
                brand, category = [(None, None), ("acme", None), (None, "2")][rng.integers(3)]
                with self.guard:
                    retired = set(self.retired)
                values = (HalfVector(vector), 10, brand, category)
                rows = connection.execute(QUESTION, values).fetchall()
                skus = {row[0] for row in rows}
                assert len(skus) == 10, (brand, category, rows)
                assert not skus & retired
                self.asked += 1


def test_readers_get_whole_answers_beside_writers_and_a_build(
    gallery: StockedDatabase, database: Database
) -> None:
    shop = Shop(database)

    def build() -> None:
        for _ in range(2):
            sleep(SECONDS / 4)
            assert build_index(gallery.engine, gallery.encoder) is not None

    with ExitStack() as crowd:
        for action in (
            build,
            shop.edit_products,
            shop.retire_and_revive,
            lambda: shop.add_products("A"),
            lambda: shop.add_products("B"),
            lambda: shop.ask(5),
            lambda: shop.ask(6),
        ):
            crowd.enter_context(beside(action))
    assert shop.asked > 20
    assert shop.added > 5
    assert gallery.ask("SELECT generation FROM matcher.search_space") == [(4,)]
    assert gallery.ask(DIFFERENCES) == []
    rng = np.random.default_rng(8)
    for setting in PLANS:
        gallery.connection.execute(setting)
        for _ in range(5):
            query = unit(rng.normal(size=DIMENSION).astype(np.float32))
            assert gallery.skus(query, "k => 10") == brute_force(gallery, query)[:10]
