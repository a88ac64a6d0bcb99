"""What all requests share."""

from dataclasses import dataclass
from typing import cast

from fastapi import Request

from matcher.api.load import Room
from matcher.matcher import Matcher


@dataclass(frozen=True, slots=True)
class State:
    """What all requests share.

    Attributes:
        matcher: answers.
        room: places of questions.
        writing: places of writes.
        open_to_anybody: whether no keys are asked for.
    """

    matcher: Matcher
    room: Room
    writing: Room
    open_to_anybody: bool = False


def get_state(request: Request) -> State:
    """Return what the application was made with."""
    return cast("State", request.app.state.matcher)
