"""A client of `matcher serve`: what Python asks and tells, over HTTP, with the same types.

from matcher.client import Client

with Client("https://matcher.example", key="...") as client:
answer = client.match("photo.jpg", catalog="shop")
"""

import base64
import json
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack
from urllib.parse import quote
from uuid import uuid4

import httpx
from pydantic import TypeAdapter

from matcher.catalog.runs import RunState
from matcher.errors import InputError, MatcherError, ServerError, UnknownNameError
from matcher.images.photos import is_url
from matcher.images.region import RegionsLike
from matcher.search.answer import Answer, Comparison, Depth
from matcher.search.filters import Filters
from matcher.services.products import ProductPage, WrittenRow

T = TypeVar("T")
Photo = str | Path | bytes

TRIES = 5
_LATER = (429, 503)


class Client:
    """A connection to one service. Thread-safe; close it, or use it as a context manager.

    A request that is refused for want of room is sent again, after as long as the service says.
    Errors are those of Python: `InputError`, `UnknownNameError`, `ServerError`.

    Args:
        url: of the service.
        key: that it asks for; None where it answers whoever asks.
        timeout_s: of one try.
    """

    def __init__(self, url: str, *, key: str | None = None, timeout_s: float = 60.0) -> None:
        headers = {} if key is None else {"Authorization": f"Bearer {key}"}
        self._http = httpx.Client(base_url=url, headers=headers, timeout=timeout_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def match(
        self,
        photos: Photo | Iterable[Photo] = (),
        *,
        text: str | None = None,
        gtin: str | None = None,
        mpn: str | None = None,
        mpn_brand: str | None = None,
        k: int = 5,
        region: RegionsLike | None = None,
        depth: Depth | None = None,
        **filters: Unpack[Filters],
    ) -> Answer:
        """Return the k SKUs that photos, a text or identifiers may mean; see `Answers.match`."""
        several = [photos] if isinstance(photos, str | Path | bytes) else photos
        question = {
            "photos": [_send_photo(each) for each in several],
            "text": text,
            "gtin": gtin,
            "mpn": mpn,
            "mpn_brand": mpn_brand,
            "k": k,
            "region": region,
            "depth": depth,
            "filters": filters,
        }
        return self._ask(Answer, "POST", "/v1/match", json=question)

    def match_sku(self, sku: str, *, k: int = 5, catalog: str | None = None) -> Answer:
        """Return the k SKUs most similar to a SKU; see `Answers.match_sku`."""
        query = _given(catalog=catalog, k=k)
        return self._ask(Answer, "GET", f"{_path(sku)}/similar", params=query)

    def compare(
        self,
        a: str | None = None,
        b: str | None = None,
        *,
        text_a: str | None = None,
        text_b: str | None = None,
        catalog: str | None = None,
    ) -> Comparison:
        """Compare pictures at URLs, texts or SKUs; see `Answers.compare`."""
        pair = {"a": a, "b": b, "text_a": text_a, "text_b": text_b, "catalog": catalog}
        return self._ask(Comparison, "POST", "/v1/compare", json=pair)

    def list_products(
        self, *, catalog: str | None = None, cursor: str | None = None, limit: int = 100
    ) -> ProductPage:
        """Return a page of the products on sale; see `Products.list`."""
        query = _given(catalog=catalog, cursor=cursor, limit=limit)
        return self._ask(ProductPage, "GET", "/v1/products", params=query)

    def get_product(self, sku: str, *, catalog: str | None = None) -> dict[str, Any]:
        """Return a product's fields and the state of its pictures."""
        return self._ask(dict[str, Any], "GET", _path(sku), params=_given(catalog=catalog))

    def put_product(
        self, sku: str, fields: Mapping[str, Any], *, catalog: str = "default"
    ) -> WrittenRow:
        """Insert or replace a product; its fields are those of a JSON Lines feed."""
        query = {"catalog": catalog}
        return self._ask(WrittenRow, "PUT", _path(sku), params=query, json=dict(fields))

    def write_products(
        self, rows: Iterable[Mapping[str, Any]], *, catalog: str = "default"
    ) -> Iterator[WrittenRow]:
        """Insert or replace many products, each with its `id`; yields what became of each."""
        body = "".join(json.dumps(dict(row)) + "\n" for row in rows)
        query = {"catalog": catalog}
        answer = self._send("POST", "/v1/products:bulk", params=query, content=body.encode())
        return map(TypeAdapter(WrittenRow).validate_json, answer.text.splitlines())

    def delete_product(self, sku: str, *, catalog: str | None = None) -> None:
        """Take a product off sale."""
        self._send("DELETE", _path(sku), params=_given(catalog=catalog))

    def submit_feed(self, url: str, **options: Any) -> RunState:
        """Have workers read a feed; options are those of `Feeds.submit`. Returns its job."""
        return self._ask(RunState, "POST", "/v1/feeds", json={"url": url, **options})

    def get_job(self, job_id: int) -> RunState:
        """Say how far a feed has come."""
        return self._ask(RunState, "GET", f"/v1/jobs/{job_id}")

    def cancel_job(self, job_id: int) -> RunState:
        """Call a feed off."""
        return self._ask(RunState, "DELETE", f"/v1/jobs/{job_id}")

    def _ask(self, kind: type[T], method: str, path: str, **how: Any) -> T:
        return TypeAdapter(kind).validate_json(self._send(method, path, **how).content)

    def _send(self, method: str, path: str, **how: Any) -> httpx.Response:
        headers = {} if method == "GET" else {"Idempotency-Key": str(uuid4())}
        for tries_left in reversed(range(TRIES)):
            try:
                answer = self._http.request(method, path, headers=headers, **how)
            except httpx.HTTPError as error:
                raise ServerError(f"{self._http.base_url} gives no answer: {error}") from error
            if answer.status_code not in _LATER or not tries_left:
                break
            time.sleep(float(answer.headers.get("Retry-After", 1)))
        if answer.is_success:
            return answer
        raise _to_error(answer)


def _send_photo(photo: Photo) -> str:
    if isinstance(photo, bytes):
        return base64.b64encode(photo).decode()
    if is_url(photo):
        return str(photo)
    try:
        return base64.b64encode(Path(photo).read_bytes()).decode()
    except OSError as error:
        raise InputError(f"{photo}: cannot be read: {error.strerror}") from error


def _path(sku: str) -> str:
    return f"/v1/products/{quote(sku, safe='')}"


def _given(**query: Any) -> dict[str, Any]:
    return {name: value for name, value in query.items() if value is not None}


def _to_error(answer: httpx.Response) -> MatcherError:
    """Return the error that Python would have raised."""
    try:
        said = str(answer.json()["detail"])
    except (ValueError, KeyError, TypeError):  # not the service, but something before it
        said = f"{answer.url} answered {answer.status_code} {answer.reason_phrase}"
    if answer.status_code == 404:
        return UnknownNameError(said)
    if answer.status_code in _LATER or answer.is_server_error:
        return ServerError(said)
    return InputError(said)
