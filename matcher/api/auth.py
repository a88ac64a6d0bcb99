"""Who asks, and what the asker may do."""

from dataclasses import dataclass
from math import ceil
from typing import Annotated, Any, cast

from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool

from matcher.api.known_keys import KnownKeys
from matcher.api.state import get_state
from matcher.db.api_keys import ApiKey, Scope
from matcher.db.sessions import see_only

__all__ = ["Caller", "Scope", "needs"]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks.

    Attributes:
        name: of the key; for logs.
        scopes: what it may do.
        catalogs: the only ones it knows of; None for all.
    """

    name: str
    scopes: frozenset[Scope]
    catalogs: frozenset[str] | None = None


ANYBODY = Caller("anybody", frozenset({"admin"}))
"""Who asks where the service was told to answer whoever asks."""

_bearer = HTTPBearer(auto_error=False, description="a key that `matcher keys create` has made")
Shown = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


async def find_caller(request: Request, shown: Shown) -> Caller:
    """Return who asks.

    Raises:
        HTTPException: 401, nobody whom the service knows; 429, the key has asked too often.
    """
    if get_state(request).open_to_anybody:
        return ANYBODY
    if shown is None:
        raise _unknown("no key: send `Authorization: Bearer KEY`")
    known = cast("KnownKeys", request.app.state.keys)
    token = shown.credentials
    key = known.recall(token) or await run_in_threadpool(known.look_up, token)
    if key is None:
        raise _unknown("this key is unknown, expired or revoked")
    _count(known, token, key)
    see_only(key.catalog_ids)  # whatever this request asks from here on
    catalogs = None if key.catalogs is None else frozenset(key.catalogs)
    return Caller(key.name, frozenset(key.scopes), catalogs)


def needs(scope: Scope) -> Any:
    """Return the dependency of a route that callers with a scope may use."""

    async def check(caller: Annotated[Caller, Depends(find_caller)]) -> Caller:
        if caller.scopes.isdisjoint({scope, "admin"}):
            raise HTTPException(403, f"key {caller.name} has no scope {scope}")
        return caller

    return Depends(check)


def _count(known: KnownKeys, token: str, key: ApiKey) -> None:
    wait_s = known.take(token)
    if wait_s:
        detail = f"key {key.name} may ask {key.per_minute:,} times a minute"
        raise HTTPException(429, detail, headers={"Retry-After": str(ceil(wait_s))})


def _unknown(detail: str) -> HTTPException:
    return HTTPException(401, detail, headers={"WWW-Authenticate": 'Bearer realm="matcher"'})
