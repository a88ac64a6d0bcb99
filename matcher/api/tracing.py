"""One id for all lines of the log that belong to a request, and a line for each request."""

import re
from time import perf_counter
from typing import Final
from uuid import uuid4

import structlog
from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from matcher.log import trace

log = structlog.get_logger()

HEADER: Final = b"x-request-id"
_GIVEN = re.compile(rb"[\x21-\x7e]{1,128}")


def trace_requests(app: FastAPI) -> None:
    """Give each request an id, its sender's own where it names one, and say it in the answer."""
    app.add_middleware(_Tracing)


class _Tracing:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = dict(scope["headers"]).get(HEADER, b"")
        trace_id = given if _GIVEN.fullmatch(given) else uuid4().hex.encode()
        status, began = 0, perf_counter()

        async def send_traced(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (HEADER, trace_id)]
            await send(message)

        with trace(trace_id.decode()):
            try:
                await self._app(scope, receive, send_traced)
            finally:
                log.info(
                    "http.answered",
                    method=scope["method"],
                    path=scope["path"],
                    status=status,
                    duration_ms=round(1000 * (perf_counter() - began)),
                )
