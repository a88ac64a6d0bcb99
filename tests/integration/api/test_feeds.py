"""Feeds over HTTP: accepted as a row, read by workers, watched and called off; categories."""

import base64
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.api import assert_problem, open_client
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.worker_process import Shop, wait_until

FURNITURE, GARDEN = 436, 536


def make_feed(rows: int) -> bytes:
    lines = (f"S{n},https://shop.example/{n}.jpg" for n in range(rows))
    return "\n".join(("id,image_link", *lines)).encode()


@pytest.fixture
def near(settings: Settings) -> Iterator[Matcher]:
    """An installation that may read feeds of this machine, five rows at a time."""
    changed = {"fetch_allow_private": True, "chunk_rows": 5}
    with Matcher(settings.model_copy(update=changed)) as matcher:
        yield matcher


@pytest.fixture
def service(near: Matcher) -> Iterator[TestClient]:
    with open_client(near) as client:
        yield client


def test_a_feed_is_accepted_and_its_job_says_how_far_it_is(
    service: TestClient, near: Matcher, shop: Shop
) -> None:
    url = shop.put("/feed.csv", make_feed(12) + b"\nS1,https://shop.example/1.jpg")
    answer = service.post("/v1/feeds", json={"url": url, "catalog": "shop"})
    assert answer.status_code == 202
    job = answer.json()
    assert (job["state"], job["rows_read"], job["catalog"]) == ("reading", 0, "shop")
    assert answer.headers["location"] == f"/v1/jobs/{job['id']}"
    assert near.feeds.read_on(job["id"])
    done = service.get(answer.headers["location"]).json()
    assert (done["state"], done["rows_read"]) == ("done", 13)
    assert (done["accepted"], done["rejected"], done["waiting"]) == (12, 1, 12)
    refused = service.get(f"/v1/jobs/{job['id']}/rejects").json()
    assert [(row["line"], row["sku"]) for row in refused["rejects"]] == [(14, "S1")]
    assert refused["warnings"] == []


def test_a_feed_that_is_called_off_stops_after_the_chunk_in_hand(
    service: TestClient, near: Matcher, shop: Shop
) -> None:
    url = shop.put("/feed.csv", make_feed(50_000))
    job = service.post("/v1/feeds", json={"url": url}).json()
    reader = threading.Thread(target=near.feeds.read_on, args=[job["id"]])
    reader.start()
    path = f"/v1/jobs/{job['id']}"
    wait_until(lambda: bool(service.get(path).json()["rows_read"]), "the first chunk")
    ended = service.delete(path).json()
    assert (ended["state"], ended["reason"]) == ("failed", "cancelled")
    reader.join(60)
    assert not reader.is_alive()
    stands = service.get(path).json()
    assert stands["state"] == "failed"
    assert 0 < stands["rows_read"] < 50_000
    assert near.feeds.list_due() == []
    with near.installation.transaction() as connection:
        seen = connection.exec_driver_sql("SELECT count(*) FROM matcher.ingest_seen")
        assert seen.scalar_one() == 0


def test_a_feed_that_has_ended_stays_as_it_is_when_it_is_called_off(
    service: TestClient, near: Matcher, shop: Shop
) -> None:
    url = shop.put("/feed.csv", make_feed(3))
    job = service.post("/v1/feeds", json={"url": url}).json()
    assert near.feeds.read_on(job["id"])
    assert service.delete(f"/v1/jobs/{job['id']}").json()["state"] == "done"


@pytest.mark.parametrize(
    ("feed", "status", "said"),
    [
        ({}, 422, "url"),
        ({"url": "/etc/passwd"}, 422, "http(s)"),
        ({"url": "file:///etc/passwd"}, 422, "http(s)"),
        ({"url": "https://shop.example/a.csv", "format": "xlsx"}, 422, "no feed format"),
        ({"url": "https://shop.example/a.csv", "encoding": "martian"}, 422, "no encoding"),
        ({"url": "https://shop.example/a.csv", "columns": {"hue": "x"}}, 422, "no field"),
        ({"url": "https://shop.example/a.csv", "catalog": ""}, 422, "catalogue's name"),
        ({"url": "https://shop.example/a.csv", "catalog": "a\0"}, 422, ""),
        ({"url": "https://shop.example/a.csv", "sink": True}, 422, "sink"),
    ],
)
def test_a_feed_that_cannot_be_read_is_refused_at_once(
    service: TestClient, feed: dict[str, object], status: int, said: str
) -> None:
    assert_problem(service.post("/v1/feeds", json=feed), status, said)


def test_a_job_that_does_not_exist_is_not_found(service: TestClient) -> None:
    for path in ("/v1/jobs/7", "/v1/jobs/7/rejects"):
        assert_problem(service.get(path), 404, "no run 7")
    assert_problem(service.delete("/v1/jobs/7"), 404, "no run 7")
    for strange in ("0", "-1", "x", str(2**63)):
        assert_problem(service.get(f"/v1/jobs/{strange}"), 422)


def test_a_category_is_guessed_from_products_that_look_alike(
    client: TestClient, matcher: Matcher, tmp_path: Path
) -> None:
    write_catalog(tmp_path, 6)
    rows = (f"S{n},{n}.png,{FURNITURE if n % 2 else GARDEN}" for n in range(6))
    feed = tmp_path / "filed.csv"
    feed.write_text("\n".join(("id,image_link,google_product_category", *rows, "S6,0.png,")))
    matcher.ingest(feed, catalog="shop")
    assert matcher.embedding.run_pending() is not None
    photo = base64.b64encode(draw_png(1)).decode()
    answer = client.post("/v1/categories/guess", json={"photos": [photo], "catalog": "shop"})
    assert answer.status_code == 200, answer.text
    first, second = answer.json()
    assert (first["id"], first["path"], first["skus"]) == (FURNITURE, "Furniture", 3)
    assert second["id"] == GARDEN
    assert first["share"] + second["share"] == pytest.approx(1)
    assert first["share"] > 0.9


def test_a_guess_that_cannot_be_made_says_why(client: TestClient, matcher: Matcher) -> None:
    path = "/v1/categories/guess"
    assert_problem(client.post(path, json={}), 422, "no photo")
    assert_problem(client.post(path, json={"photos": ["/etc/passwd"]}), 422, "opens no paths")
    assert_problem(client.post(path, json={"text": "mug", "catalog": "gone"}), 404, "gone")
    assert_problem(client.post(path, json={"text": "mug", "k": 0}), 422, "k")


def test_the_taxonomy_is_listed_page_by_page_and_searched(client: TestClient) -> None:
    listed: list[int] = []
    cursor = None
    while True:
        query = {"limit": "10"} | ({} if cursor is None else {"cursor": str(cursor)})
        page = client.get("/v1/taxonomy", params=query).json()
        listed += [each["id"] for each in page["categories"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert len(listed) == 21
    assert listed == sorted(set(listed))
    found = client.get("/v1/taxonomy", params={"words": "GARDEN"}).json()
    assert [each["path"] for each in found["categories"]] == ["Home & Garden"]
    below = client.get("/v1/taxonomy", params={"below": "536"}).json()
    assert [each["id"] for each in below["categories"]] == [536]
    assert_problem(client.get("/v1/taxonomy", params={"below": "-1"}), 422, "below")
    assert_problem(client.get("/v1/taxonomy", params={"cursor": str(2**40)}), 422, "cursor")
