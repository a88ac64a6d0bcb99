"""What all requests share."""

from dataclasses import dataclass
from typing import cast

from fastapi import Request

from matcher.api.load import Room
from matcher.matcher import Matcher


@dataclass(frozen=True, slots=True)
class State:
    """What all requests share."""

    matcher: Matcher
    room: Room
    open_to_anybody: bool = False


def get_state(request: Request) -> State:
    """Return what the application was made with."""
    return cast("State", request.app.state.matcher)
