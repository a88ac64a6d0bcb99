"""What a request may hold, and what every response says."""

from http import HTTPStatus

from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from matcher.api.problems import make_problem

_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
)


def limit_bodies(app: FastAPI, max_bytes: int) -> None:
    """Refuse larger bodies, before they are read where their length is told."""
    app.add_middleware(_Limits, max_bytes=max_bytes)


class _TooLargeError(Exception):
    """A body is larger than its headers said, or said nothing."""


class _Limits:
    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        read = 0
        begun = False

        async def receive_some() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._max_bytes:
                raise _TooLargeError
            return message

        async def send_safely(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                message["headers"] = [*message["headers"], *_HEADERS]
            await send(message)

        length = dict(scope["headers"]).get(b"content-length", b"0")
        try:
            if not length.isdigit() or int(length) > self._max_bytes:
                raise _TooLargeError
            await self._app(scope, receive_some, send_safely)
        except _TooLargeError:
            if begun:
                raise
            detail = f"the body is larger than {self._max_bytes:,} bytes: send less at a time"
            refused = make_problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)
            await refused(scope, receive, send_safely)
