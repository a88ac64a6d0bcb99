"""The HTTP service of an installation, asked without a network."""

from typing import Any

import httpx2 as httpx
from fastapi.testclient import TestClient

from matcher.api.app import create_app
from matcher.matcher import Matcher

MAX_BODY_BYTES = 4 * 1024 * 1024


def open_client(matcher: Matcher, *, places: int = 8) -> TestClient:
    """Return a client whose service answers whoever asks; faults are answers, too."""
    app = create_app(matcher, places=places, max_body_bytes=MAX_BODY_BYTES, open_to_anybody=True)
    return TestClient(app, raise_server_exceptions=False)


def assert_problem(answer: httpx.Response, status: int, *said: str) -> dict[str, Any]:
    """Check that an answer is a problem document (RFC 9457) that says all this."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    assert problem["status"] == status
    for each in said:
        assert each in problem["detail"]
    return problem
