"""What the service refuses before it works: large bodies, more questions than places, strangers."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from matcher.api.app import create_app
from matcher.api.state import State
from matcher.matcher import Matcher
from tests.support.api import MAX_BODY_BYTES, assert_problem, open_client


def send_in_parts(n_bytes: int) -> Iterator[bytes]:
    for _ in range(n_bytes // 1024):
        yield b" " * 1024


@pytest.mark.parametrize("path", ["/v1/match", "/v1/compare"])
@pytest.mark.parametrize("is_told", [True, False], ids=["of known length", "in parts"])
def test_a_large_body_is_refused(asked: TestClient, path: str, is_told: bool) -> None:
    body = b" " * (MAX_BODY_BYTES + 1024)
    answer = asked.post(path, content=body if is_told else send_in_parts(len(body)))
    assert_problem(answer, 413, f"{MAX_BODY_BYTES:,} bytes")


def test_a_question_that_finds_no_place_is_told_when_to_come_again(stocked: Matcher) -> None:
    with open_client(stocked, places=1) as client:
        state: State = client.app.state.matcher  # type: ignore[attr-defined]
        with state.room.place():
            answers = [
                client.post("/v1/match", json={"text": "mug"}),
                client.post("/v1/compare", json={"a": "sku-1", "b": "sku-2"}),
                client.get("/v1/products/sku-1/similar"),
            ]
        for answer in answers:
            assert_problem(answer, 429, "send it again")
            assert answer.headers["retry-after"] == "1"
        assert client.get("/v1/products/sku-1/similar").status_code == 200


def test_a_question_that_fails_gives_its_place_back(stocked: Matcher) -> None:
    with open_client(stocked, places=1) as client:
        for _ in range(3):
            assert_problem(client.get("/v1/products/gone/similar"), 404)


def test_every_answer_bears_the_security_headers(asked: TestClient) -> None:
    for path in ("/healthz", "/v1/products/gone", "/nowhere", "/docs"):
        headers = asked.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"


def test_no_other_site_may_ask(asked: TestClient) -> None:
    answer = asked.get("/healthz", headers={"origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in answer.headers


def test_a_service_that_asks_for_keys_answers_nobody_without_one(stocked: Matcher) -> None:
    app = create_app(stocked, places=1, max_body_bytes=1024)
    with TestClient(app) as client:
        for path in ("/v1/products/sku-1", "/v1/products/sku-1/similar"):
            assert_problem(client.get(path), 401)
        assert_problem(client.post("/v1/match", json={"text": "mug"}), 401)
        assert client.get("/healthz").status_code == 200


def test_a_path_or_a_method_that_does_not_exist_is_a_problem_document(asked: TestClient) -> None:
    assert_problem(asked.get("/v2/match"), 404)
    assert_problem(asked.get("/v1/match"), 405)
