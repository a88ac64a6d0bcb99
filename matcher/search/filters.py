"""The filters of a query, declared once for every interface except SQL.

The SQL functions have arguments of the same names; a test compares the two declarations.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, cast, get_args, get_type_hints

from pydantic import ConfigDict, StrictBool, StrictStr, TypeAdapter, ValidationError
from typing_extensions import TypedDict

from matcher.errors import InputError


@dataclass(frozen=True, slots=True)
class Filter:
    """Declaration of one filter.

    Attributes:
        name: of the argument, in every interface.
        sql_type: of the SQL functions' argument.
        help: what it does, in a few words, for a command line or an API's description.
    """

    sql_type: str
    help: str
    name: str = ""


Text = StrictStr | None


class Filters(TypedDict, total=False):
    """Filters of a query; a filter that is missing or None does not apply.

    Texts must be equal, ignoring case. `price_min` and `price_max` are inclusive.

    Attributes:
        catalog: its name; needed when there are several.
        category: Google Product Taxonomy id or path, with everything below it.
        encoder: name, or name@revision, in place of the one that is live in the catalogue.
        availability: as feeds spell it, "in_stock".
        attributes: required values of other feed fields, by name.
        exclude_group: an `item_group_id` whose SKUs are left out.
        distinct_groups: at most one SKU of each variant group, its best.
        product_type: the catalogue's own name of a kind of product.
    """

    catalog: Annotated[Text, Filter("text", "Catalogue; needed if there are several.")]
    category: Annotated[
        StrictStr | int | None,
        Filter("text", "Only this Google category (id or path) and its subtree."),
    ]
    brand: Annotated[Text, Filter("text", "Only this brand.")]
    encoder: Annotated[Text, Filter("text", "Version that answers, compact@2; else the live one.")]
    price_min: Annotated[Decimal | float | None, Filter("numeric", "This price or more.")]
    price_max: Annotated[Decimal | float | None, Filter("numeric", "This price or less.")]
    availability: Annotated[Text, Filter("text", "Only this, as in feeds: in_stock.")]
    color: Annotated[Text, Filter("text", "Only this colour.")]
    size: Annotated[Text, Filter("text", "Only this size.")]
    material: Annotated[Text, Filter("text", "Only this material.")]
    attributes: Annotated[
        Mapping[str, StrictStr] | None,
        Filter("jsonb", "NAME=VALUE of another feed field; repeatable."),
    ]
    exclude_group: Annotated[Text, Filter("text", "Variant group to leave out.")]
    distinct_groups: Annotated[
        StrictBool | None, Filter("boolean", "At most one SKU of each variant group.")
    ]
    product_type: Annotated[Text, Filter("text", "Only this product type, as in the feed.")]


def list_filters() -> tuple[Filter, ...]:
    """Return every filter, in the order of declaration."""
    return tuple(_read_declarations())


def check_filters(given: Mapping[str, Any]) -> Filters:
    """Return the given filters, without those that are None.

    Raises:
        InputError: a filter is unknown, or a value has the wrong type; the error names it.
    """
    try:
        checked = _create_adapter().validate_python(dict(given))
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


@cache
def _create_adapter() -> TypeAdapter[_Checked]:
    return TypeAdapter(_Checked)
