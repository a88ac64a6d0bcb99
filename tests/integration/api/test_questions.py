"""Questions over HTTP: the answers of Python, from uploads, base64, texts and SKUs."""

import base64
import json
from dataclasses import asdict
from typing import Any

import pytest
from fastapi.testclient import TestClient

from matcher.matcher import Matcher
from tests.support.api import assert_problem
from tests.support.picture_feeds import draw_png

PHOTO = draw_png(3)
IN_BASE64 = base64.b64encode(PHOTO).decode()
DATA_URL = f"data:image/png;base64,{IN_BASE64}"


def as_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("photo", [IN_BASE64, DATA_URL], ids=["base64", "data URL"])
def test_a_photo_in_json_is_answered_as_in_python(
    asked: TestClient, stocked: Matcher, photo: str
) -> None:
    answer = asked.post("/v1/match", json={"photos": [photo], "k": 3})
    assert answer.status_code == 200
    assert answer.json() == as_json(asdict(stocked.match(PHOTO, k=3)))
    assert answer.json()["matches"][0]["sku"] == "sku-3"


def test_uploaded_photos_are_answered_as_in_python(asked: TestClient, stocked: Matcher) -> None:
    photos = [PHOTO, draw_png(4)]
    files = [("photos", ("photo.png", photo, "image/png")) for photo in photos]
    question = {"k": 2, "depth": "vector", "filters": {"catalog": "shop"}}
    answer = asked.post("/v1/match", files=files, data={"question": json.dumps(question)})
    assert answer.status_code == 200
    expected = stocked.match(photos, k=2, depth="vector", catalog="shop")
    assert answer.json() == as_json(asdict(expected))


def test_the_question_of_a_form_may_be_left_out(asked: TestClient) -> None:
    answer = asked.post("/v1/match", files={"photos": ("photo.png", PHOTO, "image/png")})
    assert answer.json()["matches"][0]["sku"] == "sku-3"


def test_a_region_is_looked_at_and_given_back(asked: TestClient) -> None:
    region = [0.0, 0.1, 0.9, 0.8]
    answer = asked.post("/v1/match", json={"photos": [IN_BASE64], "region": region})
    assert answer.json()["region"] == region


def test_similar_skus_are_those_of_python(asked: TestClient, stocked: Matcher) -> None:
    answer = asked.get("/v1/products/sku-3/similar", params={"k": 4})
    assert answer.json() == as_json(asdict(stocked.match_sku("sku-3", k=4)))


def test_a_photo_and_a_sku_are_compared_as_in_python(asked: TestClient, stocked: Matcher) -> None:
    answer = asked.post("/v1/compare", json={"a": DATA_URL, "b": "sku-3", "catalog": "shop"})
    expected = stocked.compare(DATA_URL, "sku-3", catalog="shop")
    assert answer.json() == as_json(expected.to_dict())


@pytest.mark.parametrize(
    ("question", "status", "said"),
    [
        ({}, 422, "no photo was given"),
        ({"photos": [IN_BASE64], "k": 0}, 422, "k is 0"),
        ({"photos": [IN_BASE64], "colour": "red"}, 422, "colour"),
        ({"photos": [IN_BASE64], "filters": {"colour": "red"}}, 422, "filters.colour"),
        ({"photos": [IN_BASE64], "filters": {"catalog": "gone"}}, 404, "gone"),
        ({"photos": [IN_BASE64], "region": [0, 0, 2, 1]}, 422, "region"),
        ({"photos": [IN_BASE64] * 17}, 422, "photos"),
        ({"photos": ["/etc/passwd"]}, 422, "a service opens no paths"),
        ({"photos": ["file:///etc/passwd"]}, 422, "a service opens no paths"),
        ({"photos": ["http://127.0.0.1/a.png"]}, 422, "127.0.0.1"),
        ({"photos": [base64.b64encode(b"no picture").decode()]}, 422, "photo"),
        ({"photos": [IN_BASE64], "filters": {"brand": "a\0b"}}, 422, ""),
    ],
)
def test_a_question_that_cannot_be_answered_says_why(
    asked: TestClient, question: dict[str, Any], status: int, said: str
) -> None:
    assert_problem(asked.post("/v1/match", json=question), status, said)


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"null", b'{"k": 1e999}', b"\xff\xfe", b'{"text": "\\ud800"}', b"[" * 100_000],
    ids=lambda body: repr(body[:12]),
)
@pytest.mark.parametrize("path", ["/v1/match", "/v1/compare"])
def test_a_body_that_is_no_question_is_refused(asked: TestClient, path: str, body: bytes) -> None:
    answer = asked.post(path, content=body, headers={"content-type": "application/json"})
    assert answer.status_code in (400, 422), answer.text


@pytest.mark.parametrize("name", ["/etc/passwd", "README.md", "a.jpg", "file:///etc/passwd"])
def test_compare_opens_no_paths(asked: TestClient, name: str) -> None:
    assert_problem(asked.post("/v1/compare", json={"a": name, "b": "sku-1"}), 404, "no SKU")


def test_a_product_shows_its_fields_and_pictures(asked: TestClient, stocked: Matcher) -> None:
    answer = asked.get("/v1/products/sku-3", params={"catalog": "shop"})
    assert answer.json() == as_json(stocked.products.get("sku-3", catalog="shop").to_dict())


def test_a_sku_that_does_not_exist_is_not_found(asked: TestClient) -> None:
    assert_problem(asked.get("/v1/products/gone"), 404, "there is no SKU 'gone'")
    assert_problem(asked.get("/v1/products/gone/similar"), 404, "there is no SKU 'gone'")


def test_the_service_says_that_it_lives_and_is_ready(asked: TestClient) -> None:
    assert asked.get("/healthz").json() == {"status": "alive"}
    assert asked.get("/readyz").json() == {"status": "ready"}
