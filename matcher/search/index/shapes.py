"""Filters by their shape: what a probe of the index asks with."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from string import ascii_letters
from typing import Final

import numpy as np

from matcher.search.filters import Filters

SHAPES: Final = (
    "none",
    "own category",
    "own category by path",
    "foreign category",
    "brand",
    "brand in another case",
    "price range",
    "brand and price range",
)
"""Brand, price range and foreign category are another product's: independent of the picture."""

# Beyond ASCII, what is upper and what lower case depends on the database's locale.
_OTHER_CASE = str.maketrans(ascii_letters, ascii_letters.swapcase())


@dataclass(frozen=True, slots=True)
class SampledProduct:
    """What filters read of a product.

    Attributes:
        path: of its category.
    """

    brand: str | None
    price: Decimal | None
    category: int | None
    path: str | None


def draw_filters(
    own: SampledProduct, sample: Sequence[SampledProduct], rng: np.random.Generator
) -> dict[str, Filters]:
    """Return a filter for each shape that a catalogue can give.

    Args:
        own: whose picture is asked with.
        sample: of the catalogue's products; a brand or price that none has gives no filter.
        rng: draws the other products that brands, prices and foreign categories are of.
    """
    shapes: dict[str, Filters] = {"none": {}}
    if own.category is not None:
        shapes["own category"] = {"category": str(own.category)}
        shapes["own category by path"] = {"category": own.path}
    if other := _draw(rng, [p for p in sample if p.category not in (None, own.category)]):
        shapes["foreign category"] = {"category": str(other.category)}
    if (other := _draw(rng, [p for p in sample if p.brand])) and other.brand:
        shapes["brand"] = {"brand": other.brand}
        shapes["brand in another case"] = {"brand": other.brand.translate(_OTHER_CASE)}
    if (other := _draw(rng, [p for p in sample if p.price])) and other.price:
        shapes["price range"] = _around(other.price)
    if (other := _draw(rng, [p for p in sample if p.brand and p.price])) and other.price:
        shapes["brand and price range"] = {"brand": other.brand, **_around(other.price)}
    return shapes


def _draw(rng: np.random.Generator, products: Sequence[SampledProduct]) -> SampledProduct | None:
    return products[int(rng.integers(len(products)))] if products else None


def _around(price: Decimal) -> Filters:
    return {"price_min": price * Decimal("0.8"), "price_max": price * Decimal("1.25")}
