"""Keys of the HTTP service: made, listed, revoked, and what a request with one gets."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import structlog
from fastapi.testclient import TestClient
from structlog.testing import capture_logs

from matcher.api import known_keys
from matcher.api.app import create_app
from matcher.errors import InputError, UnknownNameError
from matcher.matcher import Matcher
from tests.support.databases import Database

READ = "/v1/products/A"


@pytest.fixture
def service(matcher: Matcher, tmp_path: Path) -> Iterator[TestClient]:
    feed = tmp_path / "feed.csv"
    feed.write_text("id,title,image_link\nA,Mug,https://shop.example/a.jpg\n", "utf-8")
    for name in ("shop", "other"):
        matcher.ingest(feed, catalog=name)
    app = create_app(matcher, places=4, max_body_bytes=1_000_000)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def ask(service: TestClient, token: str, **query: str) -> int:
    return service.get(
        READ, params={"catalog": "shop"} | query, headers={"Authorization": f"Bearer {token}"}
    ).status_code


def test_key_is_kept_nowhere(matcher: Matcher, database: Database) -> None:
    with capture_logs() as logs:
        made = matcher.keys.create("shop", scopes=["ingest", "read"], days=30, per_minute=60)
    with psycopg.connect(database.app_url) as connection:
        (row,) = connection.execute("SELECT k::text FROM matcher.api_key k").fetchall()
    assert made.token.startswith(made.key.prefix)
    assert made.token not in row[0] + repr(logs) + repr(made.key)
    assert matcher.keys.list() == [made.key]
    assert (made.key.scopes, made.key.per_minute) == (("ingest", "read"), 60)
    assert made.key.expires_at is not None
    assert (made.key.expires_at - made.key.created_at).days == 30


def test_what_a_key_cannot_be_is_refused_in_words(matcher: Matcher) -> None:
    with pytest.raises(InputError, match="scope is 'write': give read, ingest, hooks, review or"):
        matcher.keys.create("a", scopes=["write"])
    with pytest.raises(InputError, match="scope is none"):
        matcher.keys.create("a", scopes=[])
    with pytest.raises(InputError, match="1 to 100 characters"):
        matcher.keys.create(" ")
    with pytest.raises(InputError, match="0 days"):
        matcher.keys.create("a", days=0)
    with pytest.raises(UnknownNameError, match="no catalogue 'nowhere'"):
        matcher.keys.create("a", catalogs=["nowhere"])
    with pytest.raises(UnknownNameError, match="no key 'a': `matcher keys list`"):
        matcher.keys.revoke("a")


def test_name_of_a_revoked_key_is_free_again(matcher: Matcher) -> None:
    matcher.keys.create("a")
    with pytest.raises(InputError, match="a key 'a' already"):
        matcher.keys.create("a")
    matcher.keys.revoke("a")
    matcher.keys.create("a")
    assert [bool(key.revoked_at) for key in matcher.keys.list()] == [True, False]


def test_request_without_a_key_that_is_known_is_told_to_send_one(
    service: TestClient, matcher: Matcher
) -> None:
    good = matcher.keys.create("a").token
    for headers in (
        {},
        {"Authorization": "Basic YTpi"},
        {"Authorization": "Bearer nonsense"},
        {"Authorization": f"Bearer {good[:-1]}"},
        {"Authorization": f"Bearer {good}x"},
    ):
        refused = service.get(READ, headers=headers)
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"].startswith("Bearer")
        assert refused.headers["content-type"] == "application/problem+json"
        assert good[:-1] not in refused.text
    assert ask(service, good) == 200


def test_key_does_what_its_scope_says_and_no_more(service: TestClient, matcher: Matcher) -> None:
    tokens = {scope: matcher.keys.create(scope, scopes=[scope]).token
              for scope in ("read", "ingest", "admin")}  # fmt: skip
    answers = {scope: ask(service, token) for scope, token in tokens.items()}
    assert answers == {"read": 200, "ingest": 403, "admin": 200}


def test_revoked_key_is_refused_within_seconds(
    service: TestClient, matcher: Matcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert known_keys.TRUSTED_S <= 5
    monkeypatch.setattr(known_keys, "TRUSTED_S", 0)  # they are over at once
    token = matcher.keys.create("a").token
    assert ask(service, token) == 200
    matcher.keys.revoke("a")
    assert ask(service, token) == 401


def test_expired_key_is_refused(service: TestClient, matcher: Matcher, database: Database) -> None:
    token = matcher.keys.create("a", days=1).token
    with psycopg.connect(database.app_url) as connection:
        connection.execute("UPDATE matcher.api_key SET expires_at = now() - interval '1 second'")
    assert ask(service, token) == 401


def test_key_that_asks_too_often_is_told_when_to_come_again(
    service: TestClient, matcher: Matcher
) -> None:
    slow, other = matcher.keys.create("slow", per_minute=2), matcher.keys.create("other")
    assert [ask(service, slow.token) for _ in range(2)] == [200, 200]
    refused = service.get(READ, headers={"Authorization": f"Bearer {slow.token}"})
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["retry-after"]) <= 30
    assert ask(service, other.token) == 200


def test_use_of_a_key_is_noted_and_no_request_logs_it(
    service: TestClient, matcher: Matcher
) -> None:
    token = matcher.keys.create("a").token
    structlog.reset_defaults()
    with capture_logs() as logs:
        assert ask(service, token) == 200
        ask(service, token + "x")
    assert token not in repr(logs)
    (key,) = matcher.keys.list()
    assert key.last_used_at is not None
