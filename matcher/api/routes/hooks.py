"""`POST /v1/hooks/{source}/{catalog}`: a shop tells that a product changed."""

from http import HTTPStatus

from fastapi import APIRouter, HTTPException, Request
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from matcher.api.state import get_state
from matcher.hooks import SignatureError
from matcher.services.hooks import MAX_BYTES, Received

# No key: a shop system cannot send one. The signature of the body is checked instead.
router = APIRouter(tags=["hooks"])

_BODY = {
    "requestBody": {
        "required": True,
        "description": "what the shop system sends, signed with one of the hook's secrets",
        "content": {"application/json": {"schema": {"type": "object"}}},
    }
}


class Kept(BaseModel):
    """What became of a request: kept now, known from before, or a test of the address."""

    status: Received


@router.post(
    "/v1/hooks/{source}/{catalog:path}",
    response_model=Kept,
    openapi_extra=_BODY,
    responses={401: {"description": "no secret of this hook has signed the request"}},
)
async def receive(request: Request, source: str, catalog: str) -> Kept:
    """Keep what a shop sent, and answer; workers bring it into the catalogue."""
    matcher = get_state(request).matcher
    body = await _read_body(request)
    headers = dict(request.headers)
    try:
        kept = await run_in_threadpool(matcher.hooks.receive, source, catalog, headers, body)
    except SignatureError as error:
        raise HTTPException(HTTPStatus.UNAUTHORIZED, str(error)) from None
    return Kept(status=kept)


async def _read_body(request: Request) -> bytes:
    """Return the body as it came; one that is too large is not read to its end."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BYTES:
            raise HTTPException(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a hook takes up to {MAX_BYTES:,} bytes"
            )
    return bytes(body)
