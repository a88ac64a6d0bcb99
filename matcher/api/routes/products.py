"""`/v1/products`: what stands in a catalogue, and what is like it."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from matcher.api.auth import needs
from matcher.api.state import get_state
from matcher.search.answer import Answer

router = APIRouter(tags=["products"], prefix="/v1/products", dependencies=[needs("read")])

Catalog = Annotated[str | None, Query(description="its name; needed if there are several")]


@router.get("/{sku:path}/similar", response_model=Answer)
def find_similar(
    request: Request, sku: str, catalog: Catalog = None, k: int = 10
) -> dict[str, Any]:
    """Return the SKUs most similar to one, itself left out."""
    state = get_state(request)
    with state.room.place():
        return state.matcher.answers.match_sku(sku, k=k, catalog=catalog).to_dict()


@router.get("/{sku:path}")
def get_product(request: Request, sku: str, catalog: Catalog = None) -> dict[str, Any]:
    """Return a SKU and the state of its pictures."""
    return get_state(request).matcher.products.get(sku, catalog=catalog).to_dict()
