"""Entries of a file that a person wrote: pydantic checks them, this says which one is wrong."""

import json
import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields
from typing import Any, TypeVar, get_args, get_type_hints

from pydantic import AfterValidator, TypeAdapter, ValidationError

_Checked = TypeVar("_Checked")

_KINDS = {
    "bool_type": "true or false",
    "int_type": "a whole number",
    "float_type": "a number",
    "string_type": "a text",
    "tuple_type": "a list",
}


def check_entries(
    kind: type[_Checked],
    table: Mapping[str, Any],
    *,
    context: object = None,
    hidden: Collection[str] = (),
) -> _Checked:
    """Return a table as the pydantic dataclass that describes it.

    Args:
        kind: its configuration is strict, and forbids extra entries.
        table: as TOML gives it.
        context: for the validators of `kind`.
        hidden: entries that are not offered in place of an unknown one.

    Raises:
        ValueError: names every entry that is missing, unknown or wrong, and what may stand there.
    """
    # As JSON: there a list may be a tuple and a text a path, also to a strict check.
    text = json.dumps(table, default=str)
    try:
        return TypeAdapter(kind).validate_json(text, context=context)
    except ValidationError as error:
        mistakes = [_describe(dict(each), kind, hidden) for each in error.errors()]
        raise ValueError("; ".join(mistakes)) from error


def within(low: float, high: float = math.inf) -> AfterValidator:
    """Return a check for a number between two limits; it also refuses what is not finite."""
    limits = f"at least {low}" if high == math.inf else f"from {low} to {high}"

    def check(value: Any) -> Any:
        if value is not None and not (low <= value <= high and math.isfinite(value)):
            raise ValueError(f"must be {limits}, not {value!r}")
        return value

    return AfterValidator(check)


def one_of(list_names: Callable[[], tuple[str, ...]]) -> AfterValidator:
    """Return a check for a name that a folder's listing holds."""

    def check(value: str) -> str:
        if value not in list_names():
            raise ValueError(f"is {value!r}, must be one of {', '.join(list_names())}")
        return value

    return AfterValidator(check)


def _describe(error: dict[str, Any], kind: type, hidden: Collection[str]) -> str:
    place: tuple[str | int, ...] = error["loc"]
    where, given = ".".join(map(str, place)), error["input"]
    match error["type"]:
        case "missing":
            return f"{where!r} is missing"
        case "unexpected_keyword_argument":
            known = [name for name in _list_entries(kind, place[:-1]) if name not in hidden]
            return f"no entry {where!r}: choose among {', '.join(known)}"
        case "dataclass_type":
            header = f"[[{place[0]}]]" if isinstance(place[-1], int) else f"[{where}]"
            return f"{where} must be a table, as {header}"
        case "value_error":
            return f"{where} {error['ctx']['error']}".lstrip()
        case "literal_error":
            return f"{where} is {given!r}, must be {error['ctx']['expected']}"
    if error["type"] in _KINDS:
        return f"{where} must be {_KINDS[error['type']]}, not {given!r}"
    return f"{where}: {error['msg']}"


def _list_entries(kind: Any, place: tuple[str | int, ...]) -> list[str]:
    """Return what may stand at a place of a table, sorted."""
    for step in place:
        kind = get_args(kind)[0] if isinstance(step, int) else get_type_hints(kind)[step]
    return sorted(each.name for each in fields(kind))
