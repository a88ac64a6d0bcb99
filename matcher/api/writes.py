"""Writes: done in a thread, as many at a time as there are places, and once for each key."""

from collections.abc import Callable
from contextvars import Context
from hashlib import sha256
from http import HTTPStatus
from typing import Annotated, TypeVar

from fastapi import Header, HTTPException, Request, Response
from sqlalchemy import Engine
from starlette.concurrency import run_in_threadpool

from matcher.api.auth import Caller
from matcher.api.load import RETRY_AFTER_S
from matcher.api.state import get_state
from matcher.db.engine import translated_errors
from matcher.db.idempotency import KeptAnswer, claim_write, keep_answer, release_write
from matcher.errors import InputError

T = TypeVar("T")

MAX_KEY_CHARS = 200
REPLAYED = "Idempotency-Replayed"

Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=MAX_KEY_CHARS,
        description="any text that names this write: sent again, it is answered the same and"
        " not done again",
    ),
]

_KEPT_HEADERS = ("content-type", "location")


async def write_once(
    request: Request, caller: Caller, key: str | None, write: Callable[[bytes], Response]
) -> Response:
    """Return the answer of a write, or what it was answered before.

    Args:
        request: that asks for it.
        caller: who does; keys of several callers are apart.
        key: names the write; None to do it in any case.
        write: does it, given the body. Its exceptions are errors for the caller.

    Raises:
        HTTPException: there is no place for it (429), or another request is doing it (409).
        InputError: the key was used for something else.
    """
    writing = get_state(request).writing
    writing.check()
    body = await request.body()
    with writing.place():
        if key is None:
            return await run_in_threadpool(write, body)
        engine = get_state(request).matcher.installation.engine
        return await run_in_threadpool(
            lambda: _Claim(engine, caller.name, key).do(_hash(request, body), lambda: write(body))
        )


def _hash(request: Request, body: bytes) -> bytes:
    asked = f"{request.method} {request.url.path}?{request.url.query}\n".encode()
    return sha256(asked + body).digest()


class _Claim:
    """A caller's key. Its rows are the service's own, whatever catalogues the caller knows."""

    def __init__(self, engine: Engine, caller: str, key: str) -> None:
        self._engine = engine
        self._caller = caller
        self._key = key

    def do(self, digest: bytes, write: Callable[[], Response]) -> Response:
        kept = self._in_transaction(claim_write, digest)
        if kept is not None:
            return _replay(kept, digest)
        try:
            answer = write()
        except Exception:
            self._in_transaction(release_write)
            raise
        self._in_transaction(keep_answer, _to_kept(answer, digest))
        return answer

    def _in_transaction(self, action: Callable[..., T], *values: object) -> T:
        def run() -> T:
            with translated_errors(), self._engine.begin() as connection:
                return action(connection, self._caller, self._key, *values)

        return Context().run(run)  # an empty one: nothing of the caller's holds here


def _replay(kept: KeptAnswer, digest: bytes) -> Response:
    if kept.digest != digest:
        raise InputError("this Idempotency-Key was used for another request: take a new one")
    if kept.status is None:
        raise HTTPException(
            HTTPStatus.CONFLICT,
            "a request with this Idempotency-Key is being worked on: send it again in"
            f" {RETRY_AFTER_S} s",
            headers={"Retry-After": str(RETRY_AFTER_S)},
        )
    return Response(kept.body, kept.status, headers={**kept.headers, REPLAYED: "true"})


def _to_kept(answer: Response, digest: bytes) -> KeptAnswer:
    headers = {name: answer.headers[name] for name in _KEPT_HEADERS if name in answer.headers}
    return KeptAnswer(digest, answer.status_code, headers, bytes(answer.body))
