"""Hints of the Python interface in the words of the command line: `catalog=` is --catalog."""

import ast
import re

_ARGUMENT = re.compile(r"`([a-z_]+)=([^`]{0,500})`")
_OPTIONS = {"attributes": "--attribute", "columns": "--map", "memory_bytes": "--memory"}


def as_options(text: str) -> str:
    """Return a message with options in place of arguments in backticks.

    `images=` becomes --images, `force=True` --force, `format='csv'` --format csv, and
    `columns={'id': 'SKU'}` --map id=SKU.
    """
    return _ARGUMENT.sub(lambda found: _to_option(found[1], found[2]), text)


def _to_option(name: str, value: str) -> str:
    option = _OPTIONS.get(name, "--" + name.replace("_", "-"))
    try:
        given = ast.literal_eval(value) if value else True
    except (ValueError, SyntaxError):
        return option
    if isinstance(given, dict):
        return " ".join(f"{option} {key}={_quoted(each)}" for key, each in given.items())
    return option if given is True else f"{option} {_quoted(given)}"


def _quoted(value: object) -> str:
    """Quote a value for a shell if it needs that."""
    return f'"{value}"' if re.search(r"[^\w\-]", str(value)) else str(value)
