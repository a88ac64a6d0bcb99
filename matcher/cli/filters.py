"""The options of `matcher.search.filters`, for every command that asks a question."""

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any

import typer

from matcher.errors import InputError
from matcher.search.filters import Filter, check_filters, list_filters

_KINDS: dict[str, Any] = {"text": str | None, "numeric": float | None, "jsonb": list[str] | None}


def takes_filters(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for each filter; it gets those that were used as `filters`."""
    signature = inspect.signature(command, eval_str=True)
    own = [each for name, each in signature.parameters.items() if name != "filters"]
    filters = list_filters()

    @functools.wraps(command)
    def run(**given: Any) -> None:
        chosen = {each.name: _read(each, given.pop(each.name)) for each in filters}
        command(**given, filters=check_filters(chosen))

    options = [_create_option(each) for each in filters]
    run.__signature__ = signature.replace(parameters=[*own, *options])  # type: ignore[attr-defined]
    del run.__wrapped__  # typer would look at the command's own signature
    return run


def _create_option(each: Filter) -> inspect.Parameter:
    is_flag = each.sql_type == "boolean"
    flag = "--" + each.name.replace("_", "-")
    names = {"catalog": ("--catalog", "-c"), "attributes": ("--attribute",)}.get(each.name, (flag,))
    least = 0 if each.sql_type == "numeric" else None
    option = typer.Option(*names, help=each.help, min=least)
    kind = bool if is_flag else _KINDS[each.sql_type]
    return inspect.Parameter(
        each.name,
        inspect.Parameter.KEYWORD_ONLY,
        default=False if is_flag else None,
        annotation=Annotated[kind, option],
    )


def _read(each: Filter, value: Any) -> Any:
    if each.sql_type == "jsonb":
        return _parse_pairs(value or [])
    return None if value is False else value


def _parse_pairs(given: list[str]) -> dict[str, str] | None:
    pairs = [text.partition("=") for text in given]
    for name, separator, value in pairs:
        if not name or not separator:
            raise InputError(f"--attribute {name + value!r} is no NAME=VALUE")
    return {name: value for name, _, value in pairs} or None
