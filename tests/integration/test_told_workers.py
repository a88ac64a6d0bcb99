"""Workers hear of rows that SQL writes without a sweep, and go on beside whatever SQL changes."""

import random
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.picture_feeds import draw_png
from tests.support.receiver import open_receiver
from tests.support.worker_process import (
    Shop,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

PAIRS = 12
STRAYS = """
SELECT count(*) FROM matcher.{table} t
WHERE NOT EXISTS (SELECT FROM matcher.product_image pi
                  WHERE pi.product_id = t.product_id AND pi.image_id = t.image_id)
"""
MISSED = """
SELECT count(*) FROM matcher.product_image pi
WHERE NOT EXISTS (SELECT FROM matcher.embedding e
                  WHERE e.product_id = pi.product_id AND e.image_id = pi.image_id)
"""


@pytest.fixture
def own_settings(settings: Settings, database: Database) -> Settings:
    """Settings for a worker of the test's own, on a broker that nobody else uses."""
    broker_url = own_broker(database.broker_url, 12)
    return settings.model_copy(update={"broker_url": broker_url, "fetch_allow_private": True})


def ask(client: psycopg.Connection[Any], query: str) -> Any:
    row = client.execute(query.encode()).fetchone()
    return None if row is None else row[0]


def test_products_are_found_questions_answered_and_webhooks_told_of_rows_alone(
    own_settings: Settings, shop: Shop, tmp_path: Path
) -> None:
    log = tmp_path / "worker.log"
    link = shop.put("/1.png", draw_png(1))
    with Matcher(own_settings) as matcher:  # its graph is exported once for all tests
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
    with (
        Matcher(own_settings) as matcher,
        psycopg.connect(matcher.installation.database_url, autocommit=True) as client,
        open_receiver() as receiver,
        running_worker(worker_environment(own_settings), log, "--loglevel", "INFO"),
    ):
        wait_until(lambda: " ready." in log.read_text(), "the worker is ready", log)
        matcher.callbacks.add(receiver.url, ["match"])
        client.execute("INSERT INTO matcher.catalog (name) VALUES ('shop')")
        client.execute(
            "INSERT INTO matcher.inbox (catalog, sku, image_links) VALUES ('shop', 'A1', %s)",
            [[link]],
        )
        found = "SELECT count(*) FROM matcher.candidate"
        wait_until(lambda: bool(ask(client, found)), "its vector", log)
        client.execute("INSERT INTO matcher.match_request (photos) VALUES (%s)", [[link]])
        wait_until(lambda: bool(receiver.received), "the message", log)
        assert ask(client, "SELECT sku FROM matcher.match") == "A1"


def test_pairs_that_sql_adds_and_removes_beside_a_worker_end_with_vectors_or_without(
    own_settings: Settings, shop: Shop
) -> None:
    over = threading.Event()

    def work(matcher: Matcher) -> None:
        while not over.is_set():
            matcher.embedding.run_pending()

    with (
        Matcher(own_settings.model_copy(update={"batch_size": 3})) as matcher,
        psycopg.connect(matcher.installation.database_url, autocommit=True) as client,
    ):
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        catalog_id = ask(client, "INSERT INTO matcher.catalog (name) VALUES ('a') RETURNING id")
        for number in range(PAIRS):
            url = shop.put(f"/{number}.png", draw_png(number))
            client.execute(
                "INSERT INTO matcher.image (catalog_id, url) VALUES (%s, %s)", [catalog_id, url]
            )
            client.execute(
                "INSERT INTO matcher.product (catalog_id, sku) VALUES (%s, %s)",
                [catalog_id, f"S{number}"],
            )
        worker = threading.Thread(target=work, args=(matcher,))
        worker.start()
        try:
            rng = random.Random(7)
            for _ in range(150):
                change_some_pairs(client, rng)
        finally:
            over.set()
            worker.join()
        matcher.embedding.run_pending()
        assert ask(client, MISSED) == 0
        for table in ("embedding", "candidate", "cue"):
            assert ask(client, STRAYS.format(table=table)) == 0


def change_some_pairs(client: psycopg.Connection[Any], rng: random.Random) -> None:
    """Add, remove or exchange a few pairs; the loser of a deadlock has changed nothing."""
    share = rng.random()
    statement = rng.choice(
        (
            "INSERT INTO matcher.product_image (product_id, image_id, catalog_id, position)"
            " SELECT p.id, i.id, i.catalog_id, 0 FROM matcher.product p, matcher.image i"
            " WHERE random() < %s / 4 ON CONFLICT DO NOTHING",
            "DELETE FROM matcher.product_image WHERE random() < %s",
            "UPDATE matcher.product_image pi SET image_id = i.id FROM matcher.image i"
            " WHERE random() < %s AND i.id = pi.image_id + 1 AND NOT EXISTS (SELECT FROM"
            " matcher.product_image o WHERE o.product_id = pi.product_id AND o.image_id = i.id)",
        )
    )
    with suppress(psycopg.errors.DeadlockDetected):
        client.execute(statement.encode(), [share])
