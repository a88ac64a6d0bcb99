"""Who asks, and what the asker may do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from fastapi import Depends, HTTPException, Request

from matcher.api.state import get_state

Scope = Literal["read", "ingest", "hooks", "review", "admin"]
"""What a key may be for; admin is for everything."""


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


def find_caller(request: Request) -> Caller:
    """Return who asks.

    Raises:
        HTTPException: 401, nobody whom the service knows.
    """
    if get_state(request).open_to_anybody:
        return ANYBODY
    raise HTTPException(401, "no key: send `Authorization: Bearer KEY`")


def needs(scope: Scope) -> Any:
    """Return the dependency of a route that callers with a scope may use."""

    def check(caller: Annotated[Caller, Depends(find_caller)]) -> Caller:
        if caller.scopes.isdisjoint({scope, "admin"}):
            raise HTTPException(403, f"key {caller.name} has no scope {scope}")
        return caller

    found: Callable[..., Caller] = check
    return Depends(found)
