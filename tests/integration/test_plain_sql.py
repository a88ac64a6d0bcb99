"""Rows that another program writes by plain SQL: embedded when new, forgotten when deleted."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.worker_process import Shop

Database = psycopg.Connection[dict[str, Any]]
MADE = ("embedding", "candidate", "cue", "embedding_job", "product_image")
ADD_IMAGE = """
INSERT INTO matcher.image (catalog_id, url) SELECT id, %s FROM matcher.catalog WHERE name = 'shop'
RETURNING id
"""
ADD_PRODUCT = """
INSERT INTO matcher.product (catalog_id, sku, price)
SELECT id, %s, 10 FROM matcher.catalog WHERE name = 'shop' RETURNING id
"""
SHOW = """
INSERT INTO matcher.product_image (product_id, image_id, catalog_id, position)
SELECT p.id, %s, p.catalog_id, 0 FROM matcher.product p WHERE p.sku = ANY (%s)
"""


@pytest.fixture
def matcher(settings: Settings) -> Iterator[Matcher]:
    private = settings.model_copy(update={"fetch_allow_private": True})
    with Matcher(private) as opened:
        yield opened


@pytest.fixture
def client(matcher: Matcher) -> Iterator[Database]:
    """Another program, on a database in which nothing was ever ingested."""
    url = matcher.installation.database_url
    with psycopg.connect(url, autocommit=True, row_factory=dict_row) as connection:
        connection.execute("INSERT INTO matcher.catalog (name) VALUES ('shop')")
        yield connection


def value(client: Database, query: str, *values: object) -> Any:
    row = client.execute(query.encode(), values).fetchone()
    assert row is not None
    return next(iter(row.values()))


def add(client: Database, url: str, *skus: str) -> int:
    """Add products that show one picture; returns its id."""
    image_id = int(value(client, ADD_IMAGE, url))
    for sku in skus:
        client.execute(ADD_PRODUCT, [sku])
    client.execute(SHOW, [image_id, list(skus)])
    return image_id


def embed(matcher: Matcher) -> int:
    report = matcher.embedding.run_pending()
    assert report is not None
    assert report.failed == 0
    return report.encoded


def count(client: Database, table: str) -> int:
    return int(value(client, f"SELECT count(*) FROM matcher.{table}"))


def test_rows_of_a_database_without_an_encoder_are_embedded_after_the_next_sweep(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    add(client, shop.put("/1.png", draw_png(1)), "A1")
    assert count(client, "embedding_job") == 0
    matcher.upkeep.sweep()
    assert embed(matcher) == 1
    assert count(client, "candidate") == 1


def test_copied_rows_have_jobs_and_one_notification_a_transaction(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    matcher.installation.ensure_encoder()
    client.execute("LISTEN matcher_embedding_job")
    catalog_id = value(client, "SELECT id FROM matcher.catalog")
    # Policies of these tables let their owner alone COPY.
    with psycopg.connect(str(matcher.settings.owner_database_url), row_factory=dict_row) as owner:
        for table, columns, rows in (
            ("product", "sku", [f"S{n}" for n in range(9)]),
            ("image", "url", [shop.put(f"/{n}.png", draw_png(n)) for n in range(9)]),
        ):
            statement = f"COPY matcher.{table} (catalog_id, {columns}) FROM STDIN"
            with owner.cursor().copy(statement.encode()) as copy:
                for each in rows:
                    copy.write_row((catalog_id, each))
        pairs = owner.execute(
            "SELECT p.id AS product_id, i.id AS image_id FROM matcher.product p"
            " JOIN matcher.image i ON i.url LIKE '%/' || substr(p.sku, 2) || '.png'"
        ).fetchall()
        for half in (pairs[:4], pairs[4:]):
            statement = (
                "COPY matcher.product_image (product_id, image_id, catalog_id, position) FROM STDIN"
            )
            with owner.cursor().copy(statement) as copy:
                for pair in half:
                    copy.write_row((pair["product_id"], pair["image_id"], catalog_id, 0))
    told = [each.channel for each in client.notifies(timeout=1, stop_after=2)]
    assert told == ["matcher_embedding_job"]
    assert embed(matcher) == 9


def test_a_new_price_embeds_nothing_and_a_new_picture_does(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    matcher.installation.ensure_encoder()
    old = add(client, shop.put("/1.png", draw_png(1)), "A1")
    assert embed(matcher) == 1
    client.execute("UPDATE matcher.product SET price = 12, title = 'Mug'")
    assert embed(matcher) == 0
    new = int(value(client, ADD_IMAGE, shop.put("/2.png", draw_png(2))))
    client.execute("UPDATE matcher.product_image SET image_id = %s WHERE image_id = %s", [new, old])
    assert count(client, "embedding") == 0
    assert embed(matcher) == 1
    assert value(client, "SELECT image_id FROM matcher.candidate") == new


def test_a_picture_at_another_address_answers_by_its_old_vector_until_it_has_a_new_one(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    matcher.installation.ensure_encoder()
    add(client, shop.put("/1.png", draw_png(1)), "A1")
    embed(matcher)
    before = value(client, "SELECT vector::text FROM matcher.embedding")
    client.execute("UPDATE matcher.image SET url = %s", [shop.put("/2.png", draw_png(2))])
    assert value(client, "SELECT vector::text FROM matcher.embedding") == before
    assert embed(matcher) == 1
    assert value(client, "SELECT vector::text FROM matcher.embedding") != before
    assert value(client, "SELECT state = 'stored' FROM matcher.image")


@pytest.mark.parametrize("table", ["product", "product_image"])
def test_deletes_remove_vectors_candidates_cues_and_jobs(
    matcher: Matcher, client: Database, shop: Shop, table: str
) -> None:
    matcher.installation.ensure_encoder()
    for number in range(4):
        add(client, shop.put(f"/{number}.png", draw_png(number)), f"A{number}")
    add(client, shop.put("/9.png", draw_png(9)), "kept", "goes")
    embed(matcher)
    matcher.cues.run_slice()
    assert count(client, "cue") == 6
    key = "id" if table == "product" else "product_id"
    client.execute(
        f"DELETE FROM matcher.{table} WHERE {key} IN"
        " (SELECT id FROM matcher.product WHERE sku <> 'kept')"
    )
    assert {name: count(client, name) for name in MADE} == dict.fromkeys(MADE, 1)


def test_a_picture_that_sql_lets_too_many_products_show_becomes_generic(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    matcher.installation.ensure_encoder()
    image_id = add(client, shop.put("/1.png", draw_png(1)), "A1")
    embed(matcher)
    words = ("lamp", "mug", "coat", "boot", "chair", "spoon", "kite", "drum", "saw", "rug", "pen")
    for word in words:
        client.execute(ADD_PRODUCT, [word])
        client.execute("UPDATE matcher.product SET title = sku WHERE sku = %s", [word])
    client.execute(SHOW, [image_id, list(words)])
    assert embed(matcher) == 0
    assert value(client, "SELECT generic FROM matcher.image")
    assert count(client, "candidate") == 0


def test_an_ingest_opens_each_job_once(matcher: Matcher, client: Database, tmp_path: Path) -> None:
    matcher.ingest(write_catalog(tmp_path, 5), catalog="shop")
    assert embed(matcher) == 5
    seen = "SELECT array_agg(DISTINCT updated_at) FROM matcher.embedding_job"
    before = value(client, seen)
    matcher.ingest(tmp_path / "products.csv", catalog="shop")
    assert value(client, seen) == before
