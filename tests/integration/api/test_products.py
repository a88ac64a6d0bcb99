"""Products over HTTP: written, in bulk too, listed, taken off sale; merged as feeds are."""

import base64
import json
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from matcher.api.app import WRITES
from matcher.matcher import Matcher
from tests.support.api import assert_problem
from tests.support.picture_feeds import draw_png, write_catalog

LINK = "https://shop.example/{}.jpg"


def data_url(number: int) -> str:
    return "data:image/png;base64," + base64.b64encode(draw_png(number)).decode()


def product(sku: str, **fields: Any) -> dict[str, Any]:
    return {"id": sku, "title": f"Thing {sku}", "image_link": LINK.format(sku), **fields}


def send_lines(client: TestClient, rows: Sequence[Any], **query: str) -> list[dict[str, Any]]:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    answer = client.post("/v1/products:bulk", content="\n".join(lines), params=query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/x-ndjson"
    return [json.loads(line) for line in answer.text.splitlines()]


def test_a_product_that_is_put_is_found_by_its_picture(
    client: TestClient, matcher: Matcher
) -> None:
    answer = client.put(
        "/v1/products/TS-101", params={"catalog": "shop"}, json={"image_link": data_url(1)}
    )
    assert answer.status_code == 201
    assert answer.json() == {
        "line": 1, "sku": "TS-101", "state": "stored", "reason": None, "warnings": [],
    }  # fmt: skip
    assert matcher.embedding.run_pending() is not None
    found = matcher.match(draw_png(1), catalog="shop", depth="vector")
    assert [match.sku for match in found.matches] == ["TS-101"]


def test_a_product_that_is_put_again_replaces_all_that_it_had(client: TestClient) -> None:
    first = product("A", price="3.00 EUR", brand="Acme")
    assert client.put("/v1/products/A", json=first).status_code == 201
    assert client.put("/v1/products/A", json=product("A", price="4.00 EUR")).status_code == 200
    shown = client.get("/v1/products/A").json()
    assert (shown["price"], shown["brand"], shown["title"]) == ("4.00", None, "Thing A")
    assert [picture["url"] for picture in shown["pictures"]] == [LINK.format("A")]


def test_products_are_merged_as_those_of_a_feed_are(
    client: TestClient, matcher: Matcher, tmp_path: Path
) -> None:
    row = product("A", price="12,50 EUR", gtin="no gtin", google_product_category="166", extra="x")
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps(row))
    matcher.ingest(feed, catalog="by feed")
    client.put("/v1/products/A", params={"catalog": "by http"}, json=row)
    shown = [matcher.products.get("A", catalog=name).to_dict() for name in ("by feed", "by http")]
    for each in shown:
        for own in ("catalog", "created_at", "updated_at"):
            del each[own]
    assert shown[0] == shown[1]
    assert shown[0]["category"] == "Apparel & Accessories"


def test_what_is_not_understood_of_a_product_is_a_warning(client: TestClient) -> None:
    answer = client.put("/v1/products/A", json=product("A", price="cheap"))
    assert answer.status_code == 201
    [warning] = answer.json()["warnings"]
    assert "price 'cheap'" in warning


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"{}", "no image link"),
        (b'{"image_link": "file:///etc/passwd"}', "no http(s) URL"),
        (b'{"image_link": "photo.jpg"}', "photo.jpg"),
        (b'{"image_link": "/etc/passwd"}', "/etc/passwd"),
        (b'{"id": "B", "image_link": "https://shop.example/a.jpg"}', "leave `id` out"),
        (b"[]", "no JSON object"),
        (b"{", "no valid JSON"),
        (b"", "no valid JSON"),
        (b"\xff", "no UTF-8"),
        (b'{"a": ' * 100_000, ""),
        (b'{"image_link": NaN}', "NaN"),
    ],
    ids=lambda given: repr(given[:20]),
)
def test_a_product_that_cannot_be_stored_says_why(
    client: TestClient, body: bytes, said: str
) -> None:
    assert_problem(client.put("/v1/products/A", content=body), 422, said)
    assert_problem(client.get("/v1/products/A"), 404)
    assert client.get("/v1/products", params={"catalog": "default"}).status_code == 404


@pytest.mark.parametrize("sku", ["a b", "A/B/1", "ä%", "x" * 201, "\u200b"])
def test_any_sku_stands_in_a_path(client: TestClient, sku: str) -> None:
    path = f"/v1/products/{quote(sku, safe='')}"
    answer = client.put(path, json={"image_link": LINK.format(1)})
    if answer.status_code == 422:
        assert_problem(answer, 422, "id ")
        return
    assert answer.status_code == 201
    assert client.get(path).json()["sku"] == sku
    assert client.delete(path).status_code == 204


def test_bulk_says_of_every_row_what_became_of_it(client: TestClient, matcher: Matcher) -> None:
    rows = [
        product("A"),
        product("B", price="cheap"),
        "{",
        "",
        product("A", title="second"),
        {"title": "no id", "image_link": LINK.format(1)},
        product("C", image_link=[LINK.format("c"), "relative.jpg"]),
        '"text"',
    ]
    found = send_lines(client, rows, catalog="shop")
    assert [(row["line"], row["sku"], row["state"]) for row in found] == [
        (1, "A", "stored"), (2, "B", "stored"), (3, None, "refused"), (5, "A", "refused"),
        (6, None, "refused"), (7, "C", "stored"), (8, None, "refused"),
    ]  # fmt: skip
    said = {row["line"]: row["reason"] or " ".join(row["warnings"]) for row in found}
    assert "price 'cheap'" in said[2]
    assert "no valid JSON" in said[3]
    assert "already used in line 1" in said[5]
    assert "no id" in said[6]
    assert "relative.jpg" in said[7]
    assert "no JSON object" in said[8]
    shown = matcher.products.list(catalog="shop").products
    assert [each.sku for each in shown] == ["A", "B", "C"]


def test_bulk_of_more_rows_than_a_chunk_refuses_an_id_that_an_earlier_chunk_used(
    client: TestClient, matcher: Matcher
) -> None:
    rows = [product(f"S{number}") for number in range(matcher.settings.chunk_rows + 5)]
    found = send_lines(client, [*rows, product("S3", title="second")])
    assert [row["state"] for row in found] == ["stored"] * len(rows) + ["refused"]
    assert client.get("/v1/products/S3").json()["title"] == "Thing S3"


def test_bulk_takes_no_more_rows_than_it_says(client: TestClient) -> None:
    body = b"{}\n" * 10_001
    assert_problem(client.post("/v1/products:bulk", content=body), 422, "10,000 rows")


def test_bulk_of_nothing_writes_nothing(client: TestClient) -> None:
    assert send_lines(client, [], catalog="shop") == []
    assert_problem(client.get("/v1/products", params={"catalog": "shop"}), 404)


def test_a_product_that_is_deleted_is_in_no_answer_until_it_is_put_again(
    client: TestClient, matcher: Matcher, tmp_path: Path
) -> None:
    matcher.ingest(write_catalog(tmp_path, 3), catalog="shop")
    assert matcher.embedding.run_pending() is not None
    assert client.delete("/v1/products/sku-1").status_code == 204
    assert_problem(client.delete("/v1/products/sku-1"), 404)
    assert_problem(client.get("/v1/products/sku-1"), 404)
    similar = client.get("/v1/products/sku-0/similar").json()["matches"]
    assert [match["sku"] for match in similar] == ["sku-2"]
    again = {"image_link": data_url(1)}
    answer = client.put("/v1/products/sku-1", json=again, params={"catalog": "shop"})
    assert answer.status_code == 200
    assert matcher.embedding.run_pending() is not None
    similar = client.get("/v1/products/sku-0/similar").json()["matches"]
    assert {match["sku"] for match in similar} == {"sku-1", "sku-2"}


def test_pages_hold_each_product_once_in_order(client: TestClient) -> None:
    skus = sorted(f"S{number:02}" for number in range(23))
    send_lines(client, [product(sku) for sku in skus])
    listed: list[str] = []
    cursor = None
    while True:
        query = {"limit": "10"} | ({} if cursor is None else {"cursor": cursor})
        page = client.get("/v1/products", params=query).json()
        listed += [each["sku"] for each in page["products"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert listed == skus


@pytest.mark.parametrize("limit", ["0", "1001", "-1", "many"])
def test_a_page_of_no_size_is_refused(client: TestClient, limit: str) -> None:
    send_lines(client, [product("A")])
    assert_problem(client.get("/v1/products", params={"limit": limit}), 422, "limit")


def test_a_write_that_finds_no_place_is_told_when_to_come_again(client: TestClient) -> None:
    state = client.app.state.matcher  # type: ignore[attr-defined]
    with ExitStack() as taken:
        for _ in range(WRITES):
            taken.enter_context(state.writing.place())
        assert_problem(client.put("/v1/products/A", json=product("A")), 429, "again")
        assert_problem(client.delete("/v1/products/A"), 429, "again")
    assert client.put("/v1/products/A", json=product("A")).status_code == 201
