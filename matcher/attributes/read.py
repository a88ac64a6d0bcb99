"""Read a product's attributes from the fields of its feed, or from a text about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from matcher.attributes.brands import read_brand
from matcher.attributes.colors import read_colors, read_title_colors
from matcher.attributes.materials import read_materials
from matcher.attributes.quantities import NOT_SAID, Quantity, read_quantity
from matcher.attributes.sizes import read_size
from matcher.attributes.words import fold

_QUANTITY_FIELDS: Final = ("title", "size", "unit_pricing_measure")


@dataclass(frozen=True, slots=True)
class Attributes:
    """What is said of one product. What is not said, or cannot be read, is None or empty.

    Attributes:
        brand: in one spelling, as `read_brand` returns it.
        written_brand: as the feed has it.
        size: of clothes and shoes.
        quantity: how much of it there is.
        colors: their names in English.
        materials: their names in English.
        words: title and text, folded.
    """

    brand: str | None = None
    written_brand: str | None = None
    size: str | None = None
    quantity: Quantity = NOT_SAID
    colors: frozenset[str] = frozenset()
    materials: frozenset[str] = frozenset()
    words: str = ""


NOTHING_SAID: Final = Attributes()


def read_attributes(fields: Mapping[str, str | None], text: str = "") -> Attributes:
    """Return what is said of a product.

    Descriptions are not read: they speak of accessories, portions and other products, too.

    Args:
        fields: of a feed, by the names of the Google Merchant specification.
        text: about the product: a user's words, or words read from a picture.
    """
    said = {name: value for name, value in fields.items() if value}
    title = " | ".join(filter(None, (said.get("title"), text)))
    quantity = " | ".join(said[name] for name in _QUANTITY_FIELDS if name in said)
    return Attributes(
        brand=read_brand(said.get("brand")),
        written_brand=said.get("brand"),
        size=read_size(said.get("size")),
        quantity=read_quantity(" | ".join(filter(None, (quantity, text)))),
        colors=read_colors(said.get("color", "")) or read_title_colors(title),
        materials=read_materials(said.get("material", "")) or read_materials(title),
        words=fold(title),
    )
