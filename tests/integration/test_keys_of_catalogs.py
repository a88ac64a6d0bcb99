"""Keys of single catalogues: every route of the service, tried in another catalogue."""

import base64
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

import matcher.api.routes as routes
from matcher.api.app import create_app
from matcher.listed import list_modules, load_module
from matcher.matcher import Matcher
from tests.support.databases import Database
from tests.support.picture_feeds import draw_png
from tests.support.two_shops import FOREIGN, OWN

# What says nothing of any catalogue, or asks in another way who is there.
OPEN = {"/healthz", "/readyz", "/v1/hooks/{source}/{catalog:path}"}
SECRET = "Teapot of the foreign shop"
FOREIGN_SKU = "foreign-1"
ROWS = "SELECT t::text FROM matcher.{} t ORDER BY 1"
WATCHED = ("catalog", "product", "image", "product_image", "ingest_run", "ingest_reject",
           "embedding_job", "embedding", "candidate", "decision", "calibration")  # fmt: skip


@pytest.fixture
def app(matcher: Matcher, tmp_path: Path) -> FastAPI:
    for catalog, sku, title in ((OWN, "own-1", "Mug"), (FOREIGN, FOREIGN_SKU, SECRET)):
        folder = tmp_path / catalog
        folder.mkdir()
        (folder / "a.png").write_bytes(draw_png(len(title)))
        feed = folder / "feed.csv"
        feed.write_text(f"id,title,image_link\n{sku},{title},a.png\n,none,b.png\n", "utf-8")
        matcher.ingest(feed, catalog=catalog)
    matcher.embedding.run_pending()
    return create_app(matcher, places=4, max_body_bytes=1_000_000)


@pytest.fixture
def service(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def key(matcher: Matcher, app: FastAPI) -> dict[str, str]:
    """Headers of a key that may do everything, in its own catalogue."""
    token = matcher.keys.create("own", scopes=["admin"], catalogs=[OWN]).token
    return {"Authorization": f"Bearer {token}"}


def list_routes() -> list[tuple[str, str]]:
    """Return methods and paths of the routers that the service is made of."""
    routers = [load_module(sys.modules[routes.__name__], name, "route").router
               for name in list_modules(routes)]  # fmt: skip
    return [
        (method, route.path)
        for router in routers
        for route in router.routes
        if isinstance(route, APIRoute) and route.path not in OPEN
        for method in sorted(route.methods or ())
    ]


def snapshot(database: Database) -> dict[str, list[Any]]:
    with psycopg.connect(database.app_url) as connection:
        return {name: connection.execute(ROWS.format(name).encode()).fetchall() for name in WATCHED}


def attack(service: TestClient, method: str, path: str, key: dict[str, str]) -> list[Any]:
    """Ask a route for what is another catalogue's, in each way in which it may be named."""
    filled = path.replace("{sku:path}", FOREIGN_SKU).replace("{sku}", FOREIGN_SKU)
    for name in ("{catalog}", "{id}"):
        filled = filled.replace(name, FOREIGN if name == "{catalog}" else "2")
    body = {"catalog": FOREIGN, "filters": {"catalog": FOREIGN}, "gtin": "4006381333931",
            "sku": FOREIGN_SKU, "title": "changed", "text": "tea"}  # fmt: skip
    bodies: list[dict[str, Any]] = [
        {},
        {"json": body},
        {"json": {"filters": {"catalog": FOREIGN}, "text": "tea"}},
        {"json": {"a": FOREIGN_SKU, "b": FOREIGN_SKU, "catalog": FOREIGN}},
        {"json": {"a": FOREIGN_SKU, "b": FOREIGN_SKU}},
        {"json": {"source": "https://shop.example/feed.csv", "catalog": FOREIGN}},
        {"json": {"url": "https://shop.example/feed.csv", "catalog": FOREIGN}},
        {"json": {"title": "changed", "images": ["https://shop.example/x.jpg"]}},
        {
            "content": f'{{"sku": "{FOREIGN_SKU}", "title": "changed"}}\n',
            "headers": key | {"Content-Type": "application/x-ndjson"},
        },
    ]
    return [
        service.request(method, filled, params=query, **{"headers": key} | given)
        for query in ({}, {"catalog": FOREIGN})
        for given in bodies
    ]


def test_every_route_asks_who_is_there(service: TestClient, app: FastAPI) -> None:
    listed = {path.replace(":path", "") for _, path in list_routes()}
    assert listed == set(app.openapi()["paths"]) - {path.replace(":path", "") for path in OPEN}
    assert ("POST", "/v1/match") in list_routes()
    for method, path in list_routes():
        assert service.request(method, path).status_code == 401, (method, path)


def test_no_route_reads_or_writes_another_catalogue(
    service: TestClient, key: dict[str, str], database: Database
) -> None:
    before = {name: [row for row in rows if SECRET in str(row) or FOREIGN in str(row)]
              for name, rows in snapshot(database).items()}  # fmt: skip
    assert before["product"]
    for method, path in list_routes():
        for response in attack(service, method, path, key):
            assert SECRET not in response.text, (method, path)
            assert response.status_code != 500, (method, path, response.text)
    after = snapshot(database)
    for name, rows in before.items():
        assert [row for row in rows if row not in after[name]] == [], name
    with psycopg.connect(database.app_url) as connection:
        grown = connection.execute(
            "SELECT (SELECT count(*) FROM matcher.product p WHERE p.catalog_id = c.id),"
            " (SELECT count(*) FROM matcher.ingest_run r WHERE r.catalog_id = c.id)"
            " FROM matcher.catalog c WHERE c.name = %s",
            (FOREIGN,),
        ).fetchall()
    assert grown == [(1, 1)]


def test_key_finds_what_is_its_own(service: TestClient, key: dict[str, str]) -> None:
    shown = service.get("/v1/products/own-1", headers=key)  # the only catalogue that it knows of
    assert (shown.status_code, shown.json()["title"]) == (200, "Mug")
    photo = base64.b64encode(draw_png(3)).decode()
    found = service.post("/v1/match", json={"photos": [photo]}, headers=key)
    assert [match["sku"] for match in found.json()["matches"]] == ["own-1"]
    refused = service.get(f"/v1/products/{FOREIGN_SKU}", params={"catalog": FOREIGN}, headers=key)
    assert refused.status_code == 404
    assert "no catalogue 'foreign'" in refused.json()["detail"]


def test_key_writes_what_is_its_own(
    service: TestClient, key: dict[str, str], matcher: Matcher
) -> None:
    headers = key | {"Idempotency-Key": "one"}
    own = {"catalog": OWN}
    product = {"title": "Cup", "price": "3.00 EUR", "image_link": "https://shop.example/c.jpg"}
    for status in (201, 201):  # the second one is what the first was answered
        done = service.put("/v1/products/new", json=product, params=own, headers=headers)
        assert done.status_code == status, done.text
    dearer = product | {"price": "4.00 EUR", "image_link": "https://shop.example/d.jpg"}
    assert service.put("/v1/products/new", json=dearer, params=own, headers=key).status_code == 200
    rows = "".join(f'{{"id": "n{n}", "title": "Bowl"}}\n' for n in range(3))
    bulk = service.post(
        "/v1/products:bulk", content=rows, params=own,
        headers=key | {"Content-Type": "application/x-ndjson"},
    )  # fmt: skip
    assert bulk.status_code == 200, bulk.text
    assert service.delete("/v1/products/own-1", params=own, headers=key).status_code == 204
    feed = {"url": "https://shop.example/feed.csv", "catalog": OWN}
    job = service.post("/v1/feeds", json=feed, headers=key)
    assert job.status_code == 202, job.text
    called_off = service.delete(f"/v1/jobs/{job.json()['id']}", headers=key)
    assert called_off.status_code == 200, called_off.text
    assert matcher.products.get("new", catalog=OWN).fields["title"] == "Cup"


def test_key_of_a_catalogue_makes_no_other(service: TestClient, key: dict[str, str]) -> None:
    for catalog in (FOREIGN, "new"):
        product = {"title": "Cup", "image_link": "https://shop.example/c.jpg"}
        done = service.put(
            "/v1/products/new", json=product, params={"catalog": catalog}, headers=key
        )
        assert done.status_code == 403
        assert catalog in done.json()["detail"]


def test_keys_of_two_catalogues_at_once_see_their_own(
    service: TestClient, matcher: Matcher, key: dict[str, str]
) -> None:
    other = {"Authorization": f"Bearer {matcher.keys.create('b', catalogs=[FOREIGN]).token}"}
    all_of_them = {"Authorization": f"Bearer {matcher.keys.create('c').token}"}
    for _ in range(5):
        for headers, status in ((key, 404), (other, 200), (all_of_them, 200)):
            answer = service.get(f"/v1/products/{FOREIGN_SKU}", headers=headers)
            assert answer.status_code == status


def test_key_of_a_removed_catalogue_sees_nothing(service: TestClient, matcher: Matcher) -> None:
    made = matcher.keys.create("b", catalogs=[FOREIGN])
    matcher.catalogs.remove(FOREIGN)
    headers = {"Authorization": f"Bearer {made.token}"}
    assert service.get("/v1/products/own-1", headers=headers).status_code == 404
    (listed,) = [each for each in matcher.keys.list() if each.name == "b"]
    assert listed.catalogs == ()
