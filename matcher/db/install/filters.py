"""The filters as SQL has them, declared in `filters.toml`, and the templates given them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

_MARKS = ("{{", "{%", "{#")
SQL_FOLDER = Path(__file__).parents[1] / "sql"


@dataclass(frozen=True, slots=True)
class SqlFilter:
    """An argument by which a question is narrowed; `filters.toml` says what each field means."""

    name: str
    type: str
    compared: str
    default: str = "NULL"
    counted: bool = False

    @property
    def parameter(self) -> str:
        """The argument as a function declares it, without its default."""
        return f"{self.name} {self.type}"


@cache
def list_sql_filters() -> tuple[SqlFilter, ...]:
    """Return the declared arguments, in order."""
    declared = tomllib.loads((SQL_FOLDER / "filters.toml").read_text(encoding="utf-8"))
    return tuple(SqlFilter(name, **fields) for name, fields in declared.items())


def render_sql(template: str) -> str:
    """Return the statement that a template stands for.

    Templates are given `parameters`, the arguments of a question with their defaults; `filters`,
    those that `make_filter` takes, and `arguments`, their names; `keys`, the names of those that
    are compared by key; `counted`, the names of those that plans are chosen by.
    """
    if not any(mark in template for mark in _MARKS):
        return template  # most are no templates, and compiling one takes a millisecond
    declared = list_sql_filters()
    filters = [each for each in declared if each.compared != "nowhere"]
    keys = [each for each in filters if each.compared == "key"]
    return (
        _templates()
        .from_string(template)
        .render(
            parameters=", ".join(f"{each.parameter} DEFAULT {each.default}" for each in declared),
            filters=filters,
            arguments=", ".join(each.name for each in filters),
            keys=[each.name for each in keys],
            counted=[each.name for each in keys if each.counted],
        )
    )


@cache
def _templates() -> "Environment":
    from jinja2 import Environment, StrictUndefined

    return Environment(  # noqa: S701 - it makes SQL
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
