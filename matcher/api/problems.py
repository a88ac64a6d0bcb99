"""Errors as RFC 9457 problem documents: what happened, to what, and what to do next."""

from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from sqlalchemy.exc import TimeoutError as NoConnectionError
from starlette.exceptions import HTTPException

from matcher.errors import (
    EncoderError,
    ImageError,
    InputError,
    MatcherError,
    NotAllowedError,
    ServerError,
    UnknownNameError,
)

log = structlog.get_logger()

MEDIA_TYPE = "application/problem+json"

RESPONSES: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": "a problem: what is wrong, and what to do",
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
}
"""What every path may answer, for the document that describes it."""

_LATER = {"Retry-After": "5"}

_STATUS = (  # the first that fits
    (UnknownNameError, HTTPStatus.NOT_FOUND),
    (ImageError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (InputError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (EncoderError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (NotAllowedError, HTTPStatus.FORBIDDEN),
    (ServerError, HTTPStatus.SERVICE_UNAVAILABLE),
    (MatcherError, HTTPStatus.INTERNAL_SERVER_ERROR),
)


class Problem(BaseModel):
    """An error (RFC 9457)."""

    type: str = "about:blank"
    title: str = Field(examples=["Not Found"])
    status: int = Field(examples=[404])
    detail: str = Field(
        description="what is wrong, with what, and what to do next",
        examples=["there is no SKU 'TS-999'. SKUs are case-sensitive"],
    )


def answer_errors(app: FastAPI) -> None:
    """Have every error of an application answered as a problem document."""
    app.add_exception_handler(MatcherError, _of_program)
    app.add_exception_handler(RequestValidationError, _of_request)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(NoConnectionError, _of_pool)
    app.add_exception_handler(Exception, _of_fault)


def make_problem(
    status: HTTPStatus | int, detail: str, *, headers: dict[str, str] | None = None
) -> JSONResponse:
    """Return a problem document; half characters, which no UTF-8 has, become marks."""
    said = detail.encode(errors="replace").decode()
    problem = Problem(title=HTTPStatus(status).phrase, status=int(status), detail=said)
    return JSONResponse(problem.model_dump(), int(status), headers=headers, media_type=MEDIA_TYPE)


async def _of_program(_: Request, error: Exception) -> JSONResponse:
    status = next(code for kind, code in _STATUS if isinstance(error, kind))
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        return make_problem(status, str(error), headers=_LATER)
    return make_problem(status, str(error))


async def _of_pool(_: Request, __: Exception) -> JSONResponse:
    detail = "all connections to the database are in use"
    return make_problem(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers=_LATER)


async def _of_request(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - for the type
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"] if part != "body")
    return make_problem(HTTPStatus.UNPROCESSABLE_ENTITY, f"{place or 'body'}: {first['msg']}")


async def _of_http(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 - for the type
    return make_problem(error.status_code, str(error.detail), headers=dict(error.headers or {}))


async def _of_fault(request: Request, error: Exception) -> JSONResponse:
    log.error("api.fault", path=request.url.path, exc_info=error)
    detail = "a fault of the service: its log says more"
    return make_problem(HTTPStatus.INTERNAL_SERVER_ERROR, detail)
