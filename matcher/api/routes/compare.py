"""`POST /v1/compare`: do these two show the same product?"""

from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool

from matcher.api.auth import needs
from matcher.api.state import get_state
from matcher.search.answer import Comparison

router = APIRouter(tags=["questions"], dependencies=[needs("read")])

_NAME = "an http(s) or data: URL, or a SKU"


class Pair(BaseModel):
    """Two things to be compared."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"a": "https://shop.example/phone-photo.jpg", "b": "TS-101-RED"}]
        },
    )

    a: str | None = Field(None, description=_NAME)
    b: str | None = Field(None, description=_NAME)
    text_a: str | None = Field(None, description="words about the first")
    text_b: str | None = Field(None, description="words about the second")
    catalog: str | None = Field(None, description="that the SKUs stand in")


@router.post("/v1/compare", response_model=Comparison)
async def compare(request: Request, pair: Pair) -> dict[str, Any]:
    """Compare two pictures, texts, pictures with texts, or SKUs, or any two of these."""
    state = get_state(request)
    with state.room.place():
        found: Comparison = await run_in_threadpool(
            lambda: state.matcher.answers.compare(**pair.model_dump(), opens_paths=False)
        )
    return found.to_dict()
