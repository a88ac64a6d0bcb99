"""`/v1/taxonomy` and `/v1/categories/guess`: which categories there are, and which one fits."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool

from matcher.api.auth import needs
from matcher.api.questions import Photos, read_photo
from matcher.api.state import get_state
from matcher.services.categories import GuessedCategory
from matcher.services.taxonomy import MAX_LISTED, CategoryPage

router = APIRouter(tags=["categories"], dependencies=[needs("read")])


class Unfiled(BaseModel):
    """A product that is to be filed."""

    model_config = ConfigDict(extra="forbid")

    photos: Photos
    text: str | None = Field(None, description="words that describe it", examples=["red mug"])
    catalog: str | None = Field(None, description="whose products are looked at")
    k: Annotated[int, Field(ge=1, le=20, description="how many categories at most")] = 3


@router.post("/v1/categories/guess", response_model=list[GuessedCategory])
async def guess_category(request: Request, product: Unfiled) -> list[dict[str, Any]]:
    """Return the categories of the products that look most like photos or fit a text."""
    state = get_state(request)
    photos = [read_photo(each) for each in product.photos]
    with state.room.place():
        found = await run_in_threadpool(
            lambda: state.matcher.categories.guess(
                photos, text=product.text, catalog=product.catalog, k=product.k
            )
        )
    return [asdict(each) for each in found]


@router.get("/v1/taxonomy", response_model=CategoryPage)
def list_categories(
    request: Request,
    below: Annotated[int | None, Query(description="only this category and its subtree")] = None,
    words: Annotated[str | None, Query(description="only paths that have them")] = None,
    cursor: Annotated[int | None, Query(description="`next` of the page before")] = None,
    limit: Annotated[int, Query(ge=1, le=MAX_LISTED)] = 100,
) -> dict[str, Any]:
    """List the categories in use, by id."""
    taxonomy = get_state(request).matcher.taxonomy
    return asdict(taxonomy.list(below=below, words=words, cursor=cursor, limit=limit))
