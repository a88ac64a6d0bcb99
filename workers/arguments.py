"""Check a task's arguments against its signature, so that a mistake is answered in words."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, create_model

from matcher.errors import InputError
from workers.messages import shorten


def check_arguments(
    name: str, run: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]
) -> None:
    """Check the names and types of what a task is called with.

    Filters (`**filters`) are checked by `matcher.search.filters`.

    Raises:
        InputError: naming the task, the argument, and what it should be.
    """
    try:
        named = inspect.signature(run).bind(*args, **kwargs).arguments
        _create_model(run).model_validate(named)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        argument = str(first["loc"][0])
        wanted = _create_model(run).model_fields[argument].description or first["msg"]
        given = shorten(ascii(named[argument]))
        raise InputError(f"{name}: {argument} is {given}: {wanted}") from None
    except TypeError as error:
        raise InputError(f"{name}: {error}; it takes {_describe(run)}") from None


def describe_arguments(run: Callable[..., Any]) -> dict[str, Any]:
    """Return the JSON schema of what a task is called with, by name."""
    schema = _create_model(run).model_json_schema()
    for each in inspect.signature(run).parameters.values():
        if each.kind is each.VAR_KEYWORD:
            (filters,) = get_args(get_type_hints(run)[each.name])
            schema["properties"] |= TypeAdapter(filters).json_schema()["properties"]
    return schema


@cache
def _create_model(run: Callable[..., Any]) -> type[BaseModel]:
    """Return the pydantic model of a signature; JSON has the types, so nothing is converted."""
    hints = get_type_hints(run, include_extras=True)
    fields: dict[str, Any] = {
        each.name: (hints[each.name], ... if each.default is each.empty else each.default)
        for each in inspect.signature(run).parameters.values()
        if each.kind is not each.VAR_KEYWORD
    }
    return create_model("Arguments", __config__=ConfigDict(strict=True), **fields)


def _describe(run: Callable[..., Any]) -> str:
    parameters = inspect.signature(run).parameters.values()
    return ", ".join(f"{'**' * (p.kind is p.VAR_KEYWORD)}{p.name}" for p in parameters) or "nothing"
