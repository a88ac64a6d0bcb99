"""`/v1/feeds` and `/v1/jobs`: a feed accepted for the workers, how far it has come, and its end."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from matcher.api.auth import Caller, needs
from matcher.api.state import get_state
from matcher.api.writes import Key, write_once
from matcher.catalog.runs import RunState

router = APIRouter(tags=["feeds"])

Writer = Annotated[Caller, needs("ingest")]
RunId = Annotated[int, Path(ge=1, le=2**63 - 1, description="of the job")]


class Feed(BaseModel):
    """A feed for the workers to read."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"url": "https://shop.example/products.csv", "catalog": "shop"}]
        },
    )

    url: str = Field(description="http or https")
    catalog: str = Field("default", description="made when it is new")
    format: str | None = Field(None, description="of the feed; told from the feed if left out")
    sync: bool = Field(False, description="retire the products that the feed no longer holds")
    force: bool = Field(False, description="let sync retire more than a fifth of the catalogue")
    encoding: str | None = Field(None, description="of the text, such as windows-1250")
    columns: dict[str, str] | None = Field(
        None, description="field: the feed's name of its column", examples=[{"id": "SKU"}]
    )


@router.post("/v1/feeds", status_code=202, response_model=RunState)
async def submit_feed(request: Request, caller: Writer, feed: Feed, key: Key = None) -> Response:
    """Accept a feed for the workers to read; answers the job that reads it."""
    feeds = get_state(request).matcher.feeds

    def write(_: bytes) -> Response:
        job = feeds.get(feeds.submit(**feed.model_dump()))
        return JSONResponse(asdict(job), 202, {"Location": f"/v1/jobs/{job.id}"})

    return await write_once(request, caller, key, write)


@router.get("/v1/jobs/{id}", dependencies=[needs("read")], response_model=RunState)
def get_job(request: Request, id: RunId) -> dict[str, Any]:  # noqa: A002 - as in the path
    """Say how far a feed has come, and how many pictures of its catalogue wait for a vector."""
    return asdict(get_state(request).matcher.feeds.get(id))


@router.delete("/v1/jobs/{id}", response_model=RunState)
async def cancel_job(
    request: Request,
    caller: Writer,
    id: RunId,  # noqa: A002 - as in the path
    key: Key = None,
) -> Response:
    """Call a feed off; rows that were read stay. One that has ended stays as it is."""
    feeds = get_state(request).matcher.feeds
    return await write_once(request, caller, key, lambda _: JSONResponse(asdict(feeds.cancel(id))))


class Rejects(BaseModel):
    """What a feed held that could not be used; at most 10,000 of each kind are kept."""

    rejects: list[dict[str, Any]] = Field(description="rows and pictures that were refused")
    warnings: list[dict[str, Any]] = Field(description="what of stored products was left out")


@router.get("/v1/jobs/{id}/rejects", dependencies=[needs("read")])
def list_rejects(request: Request, id: RunId) -> Rejects:  # noqa: A002 - as in the path
    """Say which rows of a feed were refused, and what was not understood of the others."""
    feeds = get_state(request).matcher.feeds
    feeds.get(id)
    return Rejects(
        rejects=[asdict(each) for each in feeds.read_rejects(id)],
        warnings=[asdict(each) for each in feeds.read_warnings(id)],
    )
