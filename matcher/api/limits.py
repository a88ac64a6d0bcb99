"""What a request may hold, how long it may take to arrive, and what every response says."""

import asyncio
from http import HTTPStatus

from fastapi import FastAPI, HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from matcher.api.load import RETRY_AFTER_S
from matcher.api.problems import make_problem

BODIES_AT_A_TIME = 8
"""All bodies that are held may be as large together as this many of the largest."""

READ_TIMEOUT_S = 60.0

_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"content-security-policy", b"frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
)


def limit_bodies(app: FastAPI, max_bytes: int) -> None:
    """Refuse larger bodies, before they are read where their length is told.

    Args:
        app: what the bodies are sent to.
        max_bytes: of one body.
    """
    app.add_middleware(_Limits, max_bytes=max_bytes)


class _Limits:
    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._held = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"0")
        send = _with_headers(send)
        if int(length) > self._max_bytes:
            refused = make_problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, self._too_large())
            await refused(scope, receive, send)
            return
        body = _Body(receive, self)
        try:
            await self._app(scope, body.receive, send)
        finally:
            self._held -= body.read

    def hold(self, n_bytes: int, of: int) -> None:
        """Count bytes that have arrived.

        Raises:
            HTTPException: their body is too large (413), or all bodies together are (429).
        """
        self._held += n_bytes
        if of > self._max_bytes:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, self._too_large())
        if self._held > BODIES_AT_A_TIME * self._max_bytes:
            raise HTTPException(
                HTTPStatus.TOO_MANY_REQUESTS,
                f"too much is being sent at a time: send it again in {RETRY_AFTER_S} s",
                headers={"Retry-After": str(RETRY_AFTER_S)},
            )

    def _too_large(self) -> str:
        return f"the body is larger than {self._max_bytes:,} bytes: send less at a time"


class _Body:
    """A body as it arrives."""

    def __init__(self, receive: Receive, limits: _Limits) -> None:
        self.read = 0
        self._receive = receive
        self._limits = limits
        self._deadline = asyncio.get_running_loop().time() + READ_TIMEOUT_S
        self._is_whole = False

    async def receive(self) -> Message:
        """Return the next part; once all are here, what the server says next."""
        if self._is_whole:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._deadline):
                message = await self._receive()
        except TimeoutError:
            detail = f"the body did not arrive within {READ_TIMEOUT_S:.0f} s"
            raise HTTPException(HTTPStatus.REQUEST_TIMEOUT, detail) from None
        n_bytes = len(message.get("body", b""))
        self.read += n_bytes
        self._is_whole = not message.get("more_body", False)
        self._limits.hold(n_bytes, of=self.read)
        return message


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *_HEADERS]
        await send(message)

    return send_with_headers
