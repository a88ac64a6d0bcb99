"""The HTTP service of an installation, asked without a network or on loopback."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import httpx2 as httpx
import uvicorn
from fastapi.testclient import TestClient

from matcher.api.app import create_app
from matcher.matcher import Matcher
from tests.support.worker_process import wait_until

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


@contextmanager
def serve(matcher: Matcher) -> Iterator[str]:
    """Serve an installation on a free port of loopback; yields the service's URL."""
    app = create_app(matcher, places=8, max_body_bytes=MAX_BODY_BYTES, open_to_anybody=True)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = Thread(target=server.run)
    thread.start()
    try:
        wait_until(lambda: server.started, "the service")
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
