"""The OpenAPI document: what FastAPI writes, and the types of bodies that it does not read."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from matcher.api.bodies import PRODUCT
from matcher.api.problems import Problem
from matcher.api.questions import Question

_IN_COMPONENTS = "#/components/schemas/{model}"


def describe_by_hand(app: FastAPI) -> None:
    """Have an application describe what its routes read by themselves, too."""

    def describe() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _describe(app)
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]


def _describe(app: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        routes=app.routes,
    )
    read_by_hand: Any = [(Question, "validation"), (Problem, "serialization")]
    _, schemas = models_json_schema(read_by_hand, ref_template=_IN_COMPONENTS)
    components = document["components"]["schemas"]
    components.update(schemas["$defs"], Product=PRODUCT)
    return document
