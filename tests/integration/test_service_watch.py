"""What the HTTP service tells those who run it: figures, and one id a request."""

import pytest
import structlog
from fastapi.testclient import TestClient

from matcher.api.app import create_app
from matcher.matcher import Matcher
from matcher.search.match_requests import Question
from matcher.services.metrics import MEDIA_TYPE


@pytest.fixture
def client(matcher: Matcher) -> TestClient:
    app = create_app(matcher, places=4, max_body_bytes=10**6, open_to_anybody=True)

    @app.get("/ask")
    def ask() -> int:
        return matcher.requests.ask(Question(gtin="4006381333931"))

    return TestClient(app)


def test_figures_are_prometheus_text(client: TestClient) -> None:
    found = client.get("/metrics")
    assert found.status_code == 200
    assert found.headers["content-type"] == MEDIA_TYPE
    assert "# TYPE matcher_pictures gauge" in found.text


def test_figures_need_a_key(matcher: Matcher) -> None:
    closed = TestClient(create_app(matcher, places=4, max_body_bytes=10**6))
    assert closed.get("/metrics").status_code == 401


def test_the_id_of_a_request_stands_in_its_answer_its_lines_and_its_rows(
    client: TestClient, matcher: Matcher
) -> None:
    with structlog.testing.capture_logs([structlog.contextvars.merge_contextvars]) as lines:
        found = client.get("/ask", headers={"X-Request-ID": "order-81"})
        matcher.requests.answer_waiting()
    assert found.headers["x-request-id"] == "order-81"
    traced = {line["event"] for line in lines if line.get("trace_id") == "order-81"}
    assert traced == {"http.answered", "request.failed"}


@pytest.mark.parametrize("given", ["", "x" * 129, "two words"])
def test_an_id_that_cannot_be_logged_is_replaced(client: TestClient, given: str) -> None:
    found = client.get("/healthz", headers={"X-Request-ID": given}).headers["x-request-id"]
    assert found != given
    assert len(found) == 32
