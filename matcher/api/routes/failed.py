"""`/v1/failed`: what failed for good, by cause; shown, tried again, dropped."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from matcher.api.auth import Caller, needs
from matcher.api.state import get_state
from matcher.api.writes import Key, write_once
from matcher.db.failed import Cause, FailedItem, Selection
from matcher.errors import InputError

router = APIRouter(tags=["failures"], prefix="/v1/failed")

MAX_ID = 2**63 - 1
Id = Annotated[int, Query(ge=1, le=MAX_ID)]
Writer = Annotated[Caller, needs("ingest")]


class FailedList(BaseModel):
    """Some of those that failed, by id, and how many there are."""

    items: list[FailedItem]
    total: int
    next: int | None


class Changed(BaseModel):
    """How many were tried again, or dropped."""

    changed: int


def select(
    id: Annotated[list[Id] | None, Query(description="only these")] = None,  # noqa: A002
    cause: Annotated[str | None, Query(description="only those of this cause")] = None,
    catalog: Annotated[str | None, Query(description="only those of this one")] = None,
) -> Selection:
    """Return which of a kind are meant."""
    return Selection(tuple(id) if id else None, cause, catalog)


Selected = Annotated[Selection, Depends(select)]
All = Annotated[bool, Query(alias="all", description="all of the kind, where nothing else is said")]


@router.get("", dependencies=[needs("read")], response_model=list[Cause])
def list_failed(
    request: Request,
    kind: Annotated[str | None, Query(description="only these: pictures, feeds, ...")] = None,
    catalog: Annotated[str | None, Query(description="only of this catalogue")] = None,
) -> list[dict[str, Any]]:
    """List all causes by kind, the commonest first, each with an example."""
    causes = get_state(request).matcher.failed.list(kind, catalog=catalog)
    return [asdict(each) for each in causes]


@router.get("/{kind}", dependencies=[needs("read")], response_model=FailedList)
def show_failed(
    request: Request,
    kind: str,
    selection: Selected,
    cursor: Annotated[int, Query(ge=0, le=MAX_ID, description="`next` of the page before")] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> dict[str, Any]:
    """Show those that failed, with the whole reason and what they were asked with."""
    failed = get_state(request).matcher.failed
    page = failed.show(kind, selection, after=cursor, n=limit)
    more = page.items[-1].id if len(page.items) == limit else None
    return {**asdict(page), "next": more}


@router.post("/{kind}/retry", response_model=Changed)
async def retry_failed(
    request: Request,
    caller: Writer,
    kind: str,
    selection: Selected,
    everything: All = False,
    key: Key = None,
) -> Response:
    """Give those that failed another round of tries."""
    failed = get_state(request).matcher.failed
    _require_choice(selection, everything)
    return await write_once(request, caller, key, lambda _: _changed(failed.retry(kind, selection)))


@router.delete("/{kind}", response_model=Changed)
async def drop_failed(
    request: Request,
    caller: Writer,
    kind: str,
    selection: Selected,
    everything: All = False,
    key: Key = None,
) -> Response:
    """Remove those that failed, so that they are neither listed nor tried again."""
    failed = get_state(request).matcher.failed
    _require_choice(selection, everything)
    return await write_once(request, caller, key, lambda _: _changed(failed.drop(kind, selection)))


def _require_choice(selection: Selection, everything: bool) -> None:
    if selection == Selection() and not everything:
        raise InputError("say which: `id`, `cause` or `catalog`, or `all=true`")


def _changed(count: int) -> Response:
    return JSONResponse(Changed(changed=count).model_dump())
