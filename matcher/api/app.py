"""The application: routes, errors, limits."""

import sys
from importlib.metadata import version

from fastapi import FastAPI

import matcher.api.routes as routes
from matcher.api.document import describe_by_hand
from matcher.api.known_keys import KnownKeys
from matcher.api.limits import limit_bodies
from matcher.api.load import Room
from matcher.api.problems import RESPONSES, answer_errors
from matcher.api.state import State
from matcher.listed import list_modules, load_module
from matcher.matcher import Matcher

PLACES_A_CORE = 6
WRITES = 4
"""Writes that are worked on at a time; each holds a connection to the database while it merges."""


def create_app(
    matcher: Matcher, *, places: int, max_body_bytes: int, open_to_anybody: bool = False
) -> FastAPI:
    """Return the service of one installation.

    Args:
        matcher: answers; who made it closes it.
        places: questions that are worked on at a time.
        max_body_bytes: of one request.
        open_to_anybody: no keys are asked for.
    """
    app = FastAPI(
        title="Matcher",
        description="Which SKU is in this picture?",
        version=version("matcher"),
    )
    app.state.matcher = State(matcher, Room(places), Room(WRITES), open_to_anybody)
    app.state.keys = KnownKeys(matcher.keys.find)
    answer_errors(app)
    limit_bodies(app, max_body_bytes)
    for name in list_modules(routes):
        route = load_module(sys.modules[routes.__name__], name, "route")
        app.include_router(route.router, responses=RESPONSES)
    describe_by_hand(app)
    return app
