"""What failed for good, over HTTP: listed by cause, shown page by page, tried again, dropped."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from matcher.matcher import Matcher
from tests.support.api import assert_problem
from tests.support.picture_feeds import write_feed


@pytest.fixture
def broken(client: TestClient, matcher: Matcher, tmp_path: Path) -> TestClient:
    """A service with three pictures that cannot be decoded."""
    for number in range(3):
        (tmp_path / f"{number}.png").write_bytes(b"no picture, number %d" % number)
    matcher.ingest(write_feed(tmp_path, [f"{number}.png" for number in range(3)]), catalog="shop")
    assert matcher.embedding.run_pending() is not None
    return client


def test_failures_are_listed_by_cause_with_an_example(broken: TestClient) -> None:
    causes = broken.get("/v1/failed").json()
    assert sum(cause["count"] for cause in causes) == 3
    assert {cause["kind"] for cause in causes} == {"pictures"}
    assert {cause["example"]["catalog"] for cause in causes} == {"shop"}
    assert broken.get("/v1/failed", params={"kind": "feeds"}).json() == []
    assert broken.get("/v1/failed", params={"catalog": "other"}).json() == []


def test_failures_are_shown_page_by_page(broken: TestClient) -> None:
    first = broken.get("/v1/failed/pictures", params={"limit": 2}).json()
    assert (len(first["items"]), first["total"]) == (2, 3)
    query = {"limit": 2, "cursor": first["next"]}
    second = broken.get("/v1/failed/pictures", params=query).json()
    assert (len(second["items"]), second["next"]) == (1, None)
    ids = [item["id"] for item in first["items"] + second["items"]]
    assert len(set(ids)) == 3


def test_failures_are_tried_again_and_dropped(broken: TestClient) -> None:
    [one, two, three] = broken.get("/v1/failed/pictures").json()["items"]
    query = {"id": [one["id"], two["id"]]}
    assert broken.post("/v1/failed/pictures/retry", params=query).json() == {"changed": 2}
    left = broken.get("/v1/failed/pictures").json()["items"]
    assert [item["id"] for item in left] == [three["id"]]
    assert broken.delete("/v1/failed/pictures", params={"all": True}).json() == {"changed": 1}
    assert broken.get("/v1/failed").json() == []


def test_what_is_meant_has_to_be_said(broken: TestClient) -> None:
    assert_problem(broken.delete("/v1/failed/pictures"), 422, "all=true")
    assert_problem(broken.post("/v1/failed/pictures/retry"), 422, "all=true")
    assert_problem(broken.get("/v1/failed/socks"), 404, "socks")
    assert_problem(broken.get("/v1/failed/pictures", params={"id": 0}), 422, "id")
    assert_problem(broken.get("/v1/failed/pictures", params={"limit": 0}), 422, "limit")
