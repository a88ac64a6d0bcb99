"""A key of one catalogue writes into it as freely as any other, and nowhere else."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from matcher.api.app import create_app
from matcher.matcher import Matcher
from tests.support.api import MAX_BODY_BYTES, assert_problem
from tests.support.picture_feeds import draw_png, write_catalog

OWN = {"catalog": "own"}


def product(number: int) -> dict[str, str]:
    picture = base64.b64encode(draw_png(number)).decode()
    return {"image_link": f"data:image/png;base64,{picture}", "title": f"Thing {number}"}


@pytest.fixture
def limited(matcher: Matcher, tmp_path: Path) -> Iterator[TestClient]:
    """A service that is asked with a key of one of its two catalogues."""
    feed = write_catalog(tmp_path, 3)
    for catalog in ("own", "foreign"):
        matcher.ingest(feed, catalog=catalog)
    token = matcher.keys.create("own", scopes=["read", "ingest"], catalogs=["own"]).token
    app = create_app(matcher, places=4, max_body_bytes=MAX_BODY_BYTES)
    headers = {"Authorization": f"Bearer {token}"}
    with TestClient(app, raise_server_exceptions=False, headers=headers) as client:
        yield client


def test_products_and_feeds_are_written_into_the_keys_own_catalogue(
    limited: TestClient, matcher: Matcher, tmp_path: Path
) -> None:
    put = limited.put("/v1/products/A", params=OWN, json=product(7))
    assert put.status_code == 201, put.text
    # Whoever used the session before worked as another role, and so will who comes next.
    matcher.ingest(tmp_path / "products.csv", catalog="own")
    changed = limited.put("/v1/products/sku-1", params=OWN, json=product(8))
    assert changed.status_code == 200, changed.text
    line = json.dumps({"id": "B", **product(9)})
    assert limited.post("/v1/products:bulk", params=OWN, content=line).status_code == 200
    assert limited.delete("/v1/products/sku-0").status_code == 204
    for headers in ({"Idempotency-Key": "one"},) * 2:
        feed = {"url": "https://shop.example/feed.csv", "catalog": "own"}
        assert limited.post("/v1/feeds", json=feed, headers=headers).status_code == 202
    listed = limited.get("/v1/products", params=OWN).json()["products"]
    assert [each["sku"] for each in listed] == ["A", "B", "sku-1", "sku-2"]
    assert matcher.embedding.run_pending() is not None
    assert limited.get("/v1/products/A/similar").status_code == 200


def test_nothing_is_written_into_another_catalogue_or_a_new_one(limited: TestClient) -> None:
    for catalog in ("foreign", "new"):
        query = {"catalog": catalog}
        assert_problem(limited.put("/v1/products/A", params=query, json=product(7)), 403)
        line = json.dumps({"id": "B", **product(9)})
        assert_problem(limited.post("/v1/products:bulk", params=query, content=line), 403)
        feed = {"url": "https://shop.example/feed.csv", "catalog": catalog}
        assert_problem(limited.post("/v1/feeds", json=feed), 403)
        assert_problem(limited.delete("/v1/products/sku-0", params=query), 404)
    assert_problem(limited.get("/v1/jobs/2"), 404)
    assert_problem(limited.delete("/v1/jobs/2"), 404)


def test_a_key_that_may_only_read_writes_nothing(matcher: Matcher, limited: TestClient) -> None:
    token = matcher.keys.create("reader", scopes=["read"]).token
    headers = {"Authorization": f"Bearer {token}"}
    assert limited.get("/v1/products/sku-0", params=OWN, headers=headers).status_code == 200
    answers = [
        limited.put("/v1/products/A", params=OWN, json=product(7), headers=headers),
        limited.post("/v1/products:bulk", params=OWN, content="", headers=headers),
        limited.delete("/v1/products/sku-0", params=OWN, headers=headers),
        limited.post("/v1/feeds", json={"url": "https://a.example/"}, headers=headers),
        limited.delete("/v1/jobs/1", headers=headers),
        limited.delete("/v1/failed/pictures", params={"all": True}, headers=headers),
    ]
    for answer in answers:
        assert_problem(answer, 403, "no scope ingest")
