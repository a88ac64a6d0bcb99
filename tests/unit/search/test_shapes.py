"""Filters by their shape: what a catalogue can give, and that two spellings are one filter."""

from dataclasses import replace
from decimal import Decimal

import numpy as np

from matcher.search.filters import check_filters
from matcher.search.index.shapes import SHAPES, SampledProduct, draw_filters

MUG = SampledProduct("Acme Öfen", Decimal("10.00"), 2, "Home > Mugs")
SHIRT = SampledProduct("Straße", Decimal("40.00"), 3, "Clothing > Shirts")
BARE = SampledProduct(None, None, None, None)


def test_a_catalogue_with_every_field_gives_every_shape() -> None:
    shapes = draw_filters(MUG, [MUG, SHIRT, BARE], np.random.default_rng(0))
    assert tuple(shapes) == SHAPES
    for filters in shapes.values():
        check_filters(filters)
    assert shapes["own category"] == {"category": "2"}
    assert shapes["own category by path"] == {"category": "Home > Mugs"}
    assert shapes["foreign category"] == {"category": "3"}


def test_a_shape_that_no_product_has_the_fields_of_is_left_out() -> None:
    rng = np.random.default_rng(0)
    assert draw_filters(BARE, [BARE], rng) == {"none": {}}
    priced = replace(BARE, price=Decimal(3))
    assert set(draw_filters(BARE, [BARE, priced], rng)) == {"none", "price range"}
    branded = replace(BARE, brand="Acme")
    assert set(draw_filters(BARE, [branded, priced], rng)) == set(SHAPES[:1] + SHAPES[4:7])


def test_another_case_is_another_spelling_of_the_same_brand() -> None:
    """Whatever the database's locale: beyond ASCII it may know no case."""
    for brand, other in ((MUG.brand, "aCME ÖFEN"), (SHIRT.brand, "sTRAßE")):
        shapes = draw_filters(BARE, [replace(BARE, brand=brand)], np.random.default_rng(0))
        assert shapes["brand"] == {"brand": brand}
        assert shapes["brand in another case"] == {"brand": other}


def test_a_price_range_holds_the_price_that_it_was_drawn_for() -> None:
    filters = draw_filters(BARE, [SHIRT], np.random.default_rng(0))["brand and price range"]
    assert filters == {"brand": "Straße", "price_min": Decimal("32"), "price_max": Decimal("50")}
