"""A write that is sent again with its key is answered the same, and done once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2 as httpx
import psycopg
import pytest
from fastapi.testclient import TestClient

from matcher.api.writes import MAX_KEY_CHARS, REPLAYED
from tests.support.api import assert_problem
from tests.support.databases import Database

PRODUCT = {"image_link": "https://shop.example/a.jpg", "title": "first"}
FEED = {"url": "https://shop.example/feed.csv"}
KEY = {"Idempotency-Key": "one"}


def count(database: Database, table: str) -> int:
    with psycopg.connect(database.owner_url) as connection:
        row = connection.execute(f"SELECT count(*) FROM matcher.{table}".encode()).fetchone()
    assert row is not None
    return int(row[0])


def put_product(client: TestClient) -> httpx.Response:
    return client.put("/v1/products/A", json=PRODUCT, headers=KEY)


def write_products(client: TestClient) -> httpx.Response:
    body = '{"id": "A", "image_link": "https://shop.example/a.jpg"}\nno row'
    return client.post("/v1/products:bulk", content=body, headers=KEY)


def submit_feed(client: TestClient) -> httpx.Response:
    return client.post("/v1/feeds", json=FEED, headers=KEY)


@pytest.mark.parametrize("write", [put_product, write_products, submit_feed])
def test_a_write_that_is_sent_again_is_answered_the_same(
    client: TestClient, write: Callable[[TestClient], httpx.Response]
) -> None:
    first, again = write(client), write(client)
    assert first.is_success
    assert REPLAYED not in first.headers
    assert again.headers[REPLAYED] == "true"
    assert (again.status_code, again.content) == (first.status_code, first.content)
    for name in ("content-type", "location"):
        assert again.headers.get(name) == first.headers.get(name)


def test_a_feed_that_is_sent_again_is_read_once(client: TestClient, database: Database) -> None:
    jobs = {submit_feed(client).json()["id"] for _ in range(3)}
    assert len(jobs) == 1
    assert count(database, "ingest_run") == 1


def test_a_deleted_product_is_deleted_once(client: TestClient) -> None:
    client.put("/v1/products/A", json=PRODUCT)
    for _ in range(2):
        assert client.delete("/v1/products/A", headers=KEY).status_code == 204
    assert_problem(client.delete("/v1/products/A"), 404)


def test_a_key_names_one_request_only(client: TestClient) -> None:
    assert put_product(client).status_code == 201
    others: list[dict[str, Any]] = [
        {"method": "PUT", "url": "/v1/products/A", "json": {**PRODUCT, "title": "other"}},
        {"method": "PUT", "url": "/v1/products/B", "json": PRODUCT},
        {"method": "PUT", "url": "/v1/products/A?catalog=other", "json": PRODUCT},
        {"method": "DELETE", "url": "/v1/products/A"},
    ]
    for other in others:
        assert_problem(client.request(**other, headers=KEY), 422, "another request")
    assert client.get("/v1/products/A").json()["title"] == "first"


def test_a_write_that_is_being_done_is_not_begun_again(
    client: TestClient, database: Database
) -> None:
    submit_feed(client)
    with psycopg.connect(database.owner_url, autocommit=True) as connection:
        connection.execute("UPDATE matcher.idempotency_key SET status = NULL")
        answer = submit_feed(client)
        assert_problem(answer, 409, "being worked on")
        assert answer.headers["retry-after"]
        # Whoever did it was killed.
        connection.execute(
            "UPDATE matcher.idempotency_key SET claimed_at = now() - interval '11 minutes'"
        )
    assert submit_feed(client).status_code == 202
    assert submit_feed(client).headers[REPLAYED] == "true"


def test_writes_with_one_key_at_the_same_time_are_done_once(
    client: TestClient, database: Database
) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: submit_feed(client), range(4)))
    assert {answer.status_code for answer in answers} <= {202, 409}
    assert count(database, "ingest_run") == 1


def test_a_write_that_failed_may_be_sent_again(client: TestClient, database: Database) -> None:
    assert_problem(client.delete("/v1/products/A", headers=KEY), 404)
    assert count(database, "idempotency_key") == 0
    assert_problem(client.put("/v1/products/A", json={}, headers=KEY), 422)
    assert put_product(client).status_code == 201


@pytest.mark.parametrize("key", ["", "x" * (MAX_KEY_CHARS + 1)])
def test_a_key_of_no_use_is_refused(client: TestClient, key: str) -> None:
    answer = client.put("/v1/products/A", json=PRODUCT, headers={"Idempotency-Key": key})
    assert_problem(answer, 422, "Idempotency-Key")
