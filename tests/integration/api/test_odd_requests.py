"""Requests that no careful client sends: each is answered with a reason, and none is a fault."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.support.api import assert_problem

NUL, HALF = "a\0b", "\\ud800"
LARGE = 10**30
PHOTO = "data:image/png;base64,AAAA"
FEED = "https://shop.example/a.csv"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/match", {"photos": ["é" * 8]}),
        ("/v1/match", {"photos": ["AAA"]}),
        ("/v1/match", {"photos": [""]}),
        ("/v1/match", {"photos": ["http://"]}),
        ("/v1/match", {"photos": ["http://[::1"]}),
        ("/v1/match", {"photos": ["http://0x7f.1/a.png"]}),
        ("/v1/match", {"photos": [PHOTO], "region": []}),
        ("/v1/match", {"photos": [PHOTO], "region": [[]]}),
        ("/v1/match", {"text": "x" * 1001}),
        ("/v1/match", {"text": "mug", "k": LARGE}),
        ("/v1/match", {"text": "mug", "k": -1}),
        ("/v1/match", {"text": "mug", "filters": {"attributes": {"a": NUL}}}),
        ("/v1/match", {"text": "mug", "filters": {"attributes": {NUL: "a"}}}),
        ("/v1/match", {"text": "mug", "filters": {"category": LARGE}}),
        ("/v1/match", {"text": "mug", "filters": {"category": NUL}}),
        ("/v1/match", {"text": "mug", "filters": {"catalog": NUL}}),
        ("/v1/match", {"text": "mug", "filters": {"encoder": NUL}}),
        ("/v1/match", {"gtin": NUL}),
        ("/v1/match", {"mpn": "x", "mpn_brand": NUL}),
        ("/v1/compare", {"a": NUL, "b": "sku-1"}),
        ("/v1/compare", {"a": "sku-1"}),
        ("/v1/compare", {"a": "", "b": ""}),
        ("/v1/compare", {"a": "data:,", "b": "sku-1"}),
        ("/v1/compare", {"a": "sku-1", "b": "sku-2", "catalog": NUL}),
        ("/v1/compare", {"text_a": " ", "text_b": " "}),
        ("/v1/categories/guess", {"photos": ["é"]}),
        ("/v1/categories/guess", {"text": "mug", "catalog": NUL}),
        ("/v1/feeds", {"url": f"{FEED}\0"}),
        ("/v1/feeds", {"url": FEED, "columns": {"id": NUL}}),
        ("/v1/feeds", {"url": FEED, "format": NUL}),
        ("/v1/feeds", {"url": FEED, "encoding": NUL}),
        ("/v1/feeds", {"url": FEED, "catalog": "x" * 101}),
    ],
    ids=lambda given: ascii(given)[:60],
)
def test_a_value_of_no_use_is_named(asked: TestClient, path: str, body: dict[str, Any]) -> None:
    answer = asked.post(path, json=body)
    assert answer.status_code in (404, 422), answer.text
    assert_problem(answer, answer.status_code)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/products/a%00b"),
        ("GET", "/v1/products/%FF%FE"),
        ("GET", "/v1/products/a%00b/similar"),
        ("PUT", "/v1/products/a%00b"),
        ("DELETE", "/v1/products/a%00b"),
        ("GET", "/v1/products?catalog=%00"),
        ("GET", "/v1/products?cursor=%00"),
        ("GET", "/v1/products/sku-1/similar?k=1001"),
        ("GET", f"/v1/products/sku-1/similar?k={LARGE}"),
        ("GET", "/v1/taxonomy?words=%00"),
        ("GET", f"/v1/taxonomy?below={LARGE}"),
        ("GET", f"/v1/jobs/{LARGE}"),
        ("GET", "/v1/failed?kind=%00"),
        ("GET", "/v1/failed/pictures?cause=%00"),
        ("GET", f"/v1/failed/pictures?id={LARGE}"),
        ("GET", "/v1/failed/pictures?id=x"),
        ("DELETE", "/v1/failed/pictures"),
        ("POST", "/v1/hooks/generic/%00"),
        ("POST", "/v1/hooks/%00/shop"),
    ],
)
def test_a_path_of_no_use_is_refused(asked: TestClient, method: str, path: str) -> None:
    answer = asked.request(method, path)
    assert answer.status_code in (401, 404, 422), answer.text
    assert_problem(answer, answer.status_code)


@pytest.mark.parametrize("path", ["/v1/match", "/v1/compare", "/v1/feeds", "/v1/categories/guess"])
def test_half_a_character_is_no_name_and_no_text(asked: TestClient, path: str) -> None:
    for body in (f'{{"{HALF}": 1}}', f'{{"text": "{HALF}"}}', f'{{"url": "{HALF}"}}'):
        headers = {"content-type": "application/json"}
        assert asked.post(path, content=body, headers=headers).status_code in (400, 422), body


@pytest.mark.parametrize(
    "body",
    [
        '{"image_link": "https://shop.example/a.jpg", "\\ud800": "x"}',
        '{"image_link": "https://shop.example/a.jpg", "title": "\\ud800"}',
        '{"image_link": "https://shop.example/a.jpg", "extra": {"a": {"b": "\\u0000"}}}',
        '{"image_link": "https://shop.example/a.jpg", "price": 1e300}',
        '{"image_link": "https://shop.example/a.jpg", "price": "-1 EUR"}',
        '{"image_link": ["https://shop.example/a.jpg", 7, null, {"a": 1}]}',
        '{"image_link": "https://shop.example/a.jpg", "title": ["a", ["b"]]}',
        '{"image_link": "https://shop.example/a.jpg", "id": {"a": 1}}',
        '{"image_link": "' + "https://shop.example/" + "a" * 100_000 + '"}',
    ],
    ids=lambda body: body[:70],
)
def test_a_product_of_odd_values_is_stored_or_refused(client: TestClient, body: str) -> None:
    answer = client.put("/v1/products/A", content=body)
    assert answer.status_code in (201, 422), answer.text
    bulk = client.post("/v1/products:bulk", content=body)
    assert bulk.status_code == 200, bulk.text


@pytest.mark.parametrize(
    "form",
    [
        {"files": {"question": ("q.json", b"{}", "application/json")}},
        {"files": {"photos": ("a.png", b"", "image/png")}},
        {"data": {"question": "{", "photos": "no file"}},
        {"files": [("photos", ("a.png", b"x", "image/png"))] * 17},
        {"content": b"--x\r\n\r\n", "headers": {"content-type": "multipart/form-data"}},
        {
            "content": b"no form",
            "headers": {"content-type": "multipart/form-data; boundary=photo"},
        },
    ],
    ids=["a file as question", "an empty photo", "no files", "too many", "no boundary", "no form"],
)
def test_a_form_that_is_no_question_is_refused(asked: TestClient, form: dict[str, Any]) -> None:
    answer = asked.post("/v1/match", **form)
    assert answer.status_code in (400, 422), answer.text
    assert_problem(answer, answer.status_code)
