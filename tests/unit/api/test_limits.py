"""Bodies: bounded one by one and together, and they have to arrive in time."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from fastapi import FastAPI, Request
from starlette.types import Message

from matcher.api import limits
from matcher.api.limits import BODIES_AT_A_TIME, limit_bodies
from matcher.api.problems import answer_errors

MAX_BYTES = 1000


def make_app(wait: Callable[[], Awaitable[None]]) -> FastAPI:
    """Return a service that reads a body, and then waits."""
    app = FastAPI()
    answer_errors(app)
    limit_bodies(app, MAX_BYTES)

    @app.post("/")
    async def read(request: Request) -> int:
        n_bytes = len(await request.body())
        await wait()
        return n_bytes

    return app


async def send(app: FastAPI, *parts: bytes, is_whole: bool = True) -> int:
    """Send a body in parts; return the status of the answer."""
    messages = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    messages[-1]["more_body"] = not is_whole
    statuses: list[int] = []

    async def receive() -> Message:
        if not messages:
            await asyncio.Event().wait()
        return messages.pop(0)

    async def keep(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope = {
        "type": "http", "http_version": "1.1", "method": "POST", "path": "/", "raw_path": b"/",
        "root_path": "", "scheme": "http", "query_string": b"", "headers": [],
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2),
    }  # fmt: skip
    await app(scope, receive, keep)
    return statuses[0]


def test_bodies_that_are_too_large_together_are_told_to_come_again() -> None:
    async def run() -> tuple[list[int], int, int]:
        go_on = asyncio.Event()

        async def wait() -> None:
            await go_on.wait()

        app = make_app(wait)
        whole = b"x" * MAX_BYTES
        held = [asyncio.create_task(send(app, whole)) for _ in range(BODIES_AT_A_TIME)]
        await asyncio.sleep(0.05)
        refused = await send(app, b"x")
        go_on.set()
        return list(await asyncio.gather(*held)), refused, await send(app, whole)

    held, refused, afterwards = asyncio.run(run())
    assert held == [200] * BODIES_AT_A_TIME
    assert refused == 429
    assert afterwards == 200


@pytest.mark.parametrize(
    ("parts", "status"), [((600, 400), 200), ((600, 401), 413)], ids=["as large as may be", "more"]
)
def test_parts_of_a_body_are_counted_together(parts: tuple[int, ...], status: int) -> None:
    async def wait() -> None:
        return

    app = make_app(wait)
    assert asyncio.run(send(app, *(b"x" * part for part in parts))) == status


def test_a_body_that_does_not_come_to_its_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "READ_TIMEOUT_S", 0.05)

    async def wait() -> None:
        return

    assert asyncio.run(send(make_app(wait), b"x", is_whole=False)) == 408
