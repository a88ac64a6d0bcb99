"""`/v1/products`: what stands in a catalogue, what is like it, and what is written into it."""

import json
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse

from matcher.api.auth import Caller, needs
from matcher.api.bodies import NDJSON, read_product, read_products
from matcher.api.state import get_state
from matcher.api.writes import Key, write_once
from matcher.db.products import ProductState
from matcher.errors import InputError
from matcher.search.answer import Answer
from matcher.services.products import MAX_LISTED, ProductPage, WrittenRow

router = APIRouter(tags=["products"], prefix="/v1/products")

Catalog = Annotated[str | None, Query(description="its name; needed if there are several")]
Writer = Annotated[Caller, needs("ingest")]
Target = Annotated[str, Query(description="made with the first product when it is new")]

_ONE = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Product"}}},
    }
}
_MANY = {
    "requestBody": {
        "required": True,
        "content": {NDJSON: {"schema": {"type": "string"}}},
        "description": "one product a line, each with its `id`",
    }
}


@router.get("", dependencies=[needs("read")], response_model=ProductPage)
def list_products(
    request: Request,
    catalog: Catalog = None,
    cursor: Annotated[str | None, Query(description="`next` of the page before")] = None,
    limit: Annotated[int, Query(ge=1, le=MAX_LISTED)] = 100,
) -> dict[str, Any]:
    """List the products on sale, by SKU."""
    products = get_state(request).matcher.products
    return asdict(products.list(catalog=catalog, cursor=cursor, limit=limit))


@router.get("/{sku:path}/similar", dependencies=[needs("read")], response_model=Answer)
def find_similar(
    request: Request, sku: str, catalog: Catalog = None, k: int = 10
) -> dict[str, Any]:
    """Return the SKUs most similar to one, itself left out."""
    state = get_state(request)
    with state.room.place():
        return state.matcher.answers.match_sku(sku, k=k, catalog=catalog).to_dict()


@router.get("/{sku:path}", dependencies=[needs("read")])
def get_product(request: Request, sku: str, catalog: Catalog = None) -> dict[str, Any]:
    """Return a SKU and the state of its pictures."""
    found: ProductState = get_state(request).matcher.products.get(sku, catalog=catalog)
    return found.to_dict()


@router.put(
    "/{sku:path}",
    response_model=WrittenRow,
    responses={201: {"model": WrittenRow, "description": "The product is new."}},
    openapi_extra=_ONE,
)
async def put_product(
    request: Request, caller: Writer, sku: str, catalog: Target = "default", key: Key = None
) -> Response:
    """Insert or replace a product; its pictures then wait for a worker."""
    products = get_state(request).matcher.products

    def write(body: bytes) -> Response:
        report = products.write([read_product(body, sku)], catalog=catalog)
        row = report.rows[0]
        if row.state == "refused":
            raise InputError(row.reason or "")
        return JSONResponse(asdict(row), 201 if report.created else 200)

    return await write_once(request, caller, key, write)


@router.delete("/{sku:path}", status_code=204)
async def delete_product(
    request: Request, caller: Writer, sku: str, catalog: Catalog = None, key: Key = None
) -> Response:
    """Take a product off sale."""
    products = get_state(request).matcher.products

    def write(_: bytes) -> Response:
        products.retire(sku, catalog=catalog)
        return Response(status_code=204)

    return await write_once(request, caller, key, write)


@router.post(
    ":bulk",
    response_class=Response,
    responses={
        200: {
            "description": "what became of each row, a line each",
            "content": {NDJSON: {"schema": {"type": "string"}}},
        }
    },
    openapi_extra=_MANY,
)
async def write_products(
    request: Request, caller: Writer, catalog: Target = "default", key: Key = None
) -> Response:
    """Insert or replace up to 10,000 products; a row that is refused stops no other."""
    products = get_state(request).matcher.products

    def write(body: bytes) -> Response:
        report = products.write(read_products(body), catalog=catalog)
        lines = (json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in report.rows)
        return Response("".join(lines), media_type=NDJSON)

    return await write_once(request, caller, key, write)
