"""`POST /v1/hooks/{source}/{catalog}`: who has signed is answered, everybody else is refused."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi.testclient import TestClient

from matcher.api.app import create_app
from matcher.matcher import Matcher
from matcher.services.hooks import MAX_BYTES
from matcher.settings import Settings
from tests.support.hooks import Request, generic, woocommerce

PATH = "/v1/hooks/generic/shop"


@pytest.fixture
def service(settings: Settings) -> Iterator[TestClient]:
    secrets = {"generic/shop": (generic.SECRET, generic.OTHER), "generic/closed": (generic.SECRET,)}
    with Matcher(settings.model_copy(update={"hook_secrets": secrets})) as opened:
        opened.sources.add("mugs", catalog="shop", hook="generic")
        app = create_app(opened, places=2, max_body_bytes=64 * 1024 * 1024)
        with TestClient(app) as client:
            yield client


def signed(content: dict[str, Any] | None = None, secret: str = generic.SECRET) -> Request:
    topic, documented = generic.UPDATED
    body = json.dumps(content or documented).encode()
    return generic.send(topic, body, secret, event_id="evt-1", sent_at=datetime.now(UTC))


def test_a_signed_request_is_accepted_and_the_same_again_is_known(service: TestClient) -> None:
    request = signed()
    for status in ("accepted", "known"):
        answer = service.post(PATH, content=request.body, headers=request.headers)
        assert (answer.status_code, answer.json()) == (200, {"status": status})


def test_a_request_that_is_not_signed_is_answered_401_whatever_it_names(
    service: TestClient,
) -> None:
    request = signed(secret="whsec_" + "A" * 32)
    for path in (PATH, "/v1/hooks/generic/no-such-catalogue", "/v1/hooks/shopify/shop"):
        answer = service.post(path, content=request.body, headers=request.headers)
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert "no secret of this hook has signed the request" in answer.json()["detail"]


def test_a_catalogue_without_a_source_is_named_to_who_has_signed(service: TestClient) -> None:
    request = signed()
    answer = service.post("/v1/hooks/generic/closed", content=request.body, headers=request.headers)
    assert answer.status_code == 404
    assert "`matcher sources add`" in answer.json()["detail"]


def test_a_body_that_is_too_large_is_refused_before_it_is_read(service: TestClient) -> None:
    answer = service.post(PATH, content=b" " * (MAX_BYTES + 1), headers=signed().headers)
    assert answer.status_code == 413


def test_the_test_that_woocommerce_makes_of_an_address_is_answered_200(service: TestClient) -> None:
    answer = service.post("/v1/hooks/woocommerce/shop", content=woocommerce.PING)
    assert (answer.status_code, answer.json()) == (200, {"status": "ping"})
