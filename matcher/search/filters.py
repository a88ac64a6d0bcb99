"""What answers may be narrowed to: declared here, once, for every door but SQL itself.

The SQL functions take the same names; a test holds the two declarations to each other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, cast, get_args, get_type_hints

from pydantic import ConfigDict, StrictBool, StrictStr, TypeAdapter, ValidationError
from typing_extensions import TypedDict

from matcher.errors import InputError


@dataclass(frozen=True, slots=True)
class Filter:
    """What doors need to know of a filter.

    Attributes:
        name: of the argument, in every door.
        sql_type: of the SQL functions' argument.
        help: what it does, in a few words, for a command line or an API's description.
    """

    sql_type: str
    help: str
    name: str = ""


Text = StrictStr | None


class Filters(TypedDict, total=False):
    """What an answer may come from; what is left out, or None, does not filter.

    Texts are compared whole, in any case. `price_min` and `price_max` belong to the answer.

    Attributes:
        catalog: its name; needed when there are several.
        category: Google Product Taxonomy id or path, with everything below it.
        availability: as feeds spell it, "in_stock".
        attributes: what else the feed must have said, by field name.
        exclude_group: an `item_group_id` whose SKUs are no answers.
        distinct_groups: one answer a variant group, its best SKU.
    """

    catalog: Annotated[Text, Filter("text", "Shop; needed when there are several.")]
    category: Annotated[
        StrictStr | int | None, Filter("text", "Google category id or path; its subtree.")
    ]
    brand: Annotated[Text, Filter("text", "Only this brand.")]
    price_min: Annotated[Decimal | float | None, Filter("numeric", "This price or more.")]
    price_max: Annotated[Decimal | float | None, Filter("numeric", "This price or less.")]
    availability: Annotated[Text, Filter("text", "As in feeds: in_stock.")]
    color: Annotated[Text, Filter("text", "Only this colour.")]
    size: Annotated[Text, Filter("text", "Only this size.")]
    material: Annotated[Text, Filter("text", "Only this material.")]
    attributes: Annotated[
        Mapping[str, StrictStr] | None,
        Filter("jsonb", "NAME=VALUE, what else the feed said; repeatable."),
    ]
    exclude_group: Annotated[Text, Filter("text", "A variant group that is no answer.")]
    distinct_groups: Annotated[StrictBool | None, Filter("boolean", "One answer a variant group.")]


def list_filters() -> tuple[Filter, ...]:
    """Return every filter, in the order in which they are declared."""
    return tuple(_read_declarations())


def check_filters(given: Mapping[str, Any]) -> Filters:
    """Return the filters that were given, those that are None left out.

    Raises:
        InputError: an unknown filter, or a value of the wrong type; names it.
    """
    try:
        checked = _ADAPTER.validate_python(dict(given))
    except ValidationError as error:
        raise InputError(_describe(error)) from None
    return cast("Filters", {name: value for name, value in checked.items() if value is not None})


def _read_declarations() -> Iterator[Filter]:
    for name, hint in get_type_hints(Filters, include_extras=True).items():
        declared = next(each for each in get_args(hint) if isinstance(each, Filter))
        yield Filter(declared.sql_type, declared.help, name)


def _describe(error: ValidationError) -> str:
    first = error.errors()[0]
    name = str(first["loc"][0])
    known = [each.name for each in list_filters()]
    if name not in known:
        return f"no filter {name!r}: choose among {', '.join(known)}"
    return f"filter {name} is {first['input']!r}: {first['msg'][0].lower()}{first['msg'][1:]}"


class _Checked(Filters, total=False):
    __pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[misc]


_ADAPTER = TypeAdapter(_Checked)
