"""From names and texts to a product, or the reason why there is none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalog.fields import FIELDS, canonical_name, make_row
from matcher.catalog.product import Product, Reject

GOOD = {"id": "a1", "image_link": "a.jpg"}


def _product(**fields: str) -> Product:
    row = make_row((GOOD | fields).items(), line=7)
    assert isinstance(row, Product), row
    return row


def _reject(**fields: str) -> Reject:
    row = make_row((GOOD | fields).items(), line=7)
    assert isinstance(row, Reject), row
    return row


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("g:id", "id"),
        ("G:Image_Link", "image_link"),
        ("image link", "image_link"),
        ("Google Product Category", "google_product_category"),
        ("additionalImageLink", "additional_image_link"),
        ("item-group-id", "item_group_id"),
        (" colour ", "color"),
        ("Sale Price", "sale_price"),
        ("g:Availability", "availability"),
        ("", ""),
    ],
)
def test_a_name_is_known_however_it_is_written(raw: str, name: str) -> None:
    assert canonical_name(raw) == name


@pytest.mark.parametrize("name", FIELDS)
def test_a_known_name_stands_for_itself(name: str) -> None:
    assert canonical_name(name) == name
    assert canonical_name("g:" + name.upper().replace("_", " ")) == name


@given(st.text())
def test_a_canonical_name_is_final(raw: str) -> None:
    name = canonical_name(raw)
    assert canonical_name(name) == name or name.startswith("g:")


def test_every_field_arrives_where_it_belongs() -> None:
    row = _product(
        **{name: f"the {name}" for name in FIELDS if name not in ("id", "image_link", "price")},
        price="9.50 EUR",
        sale_price="8 EUR",
        empty=" ",
    )
    columns = [
        "item_group_id", "title", "description", "brand", "gtin", "mpn", "google_product_category",
        "product_type", "color", "size", "material", "pattern",
    ]  # fmt: skip
    assert {name: getattr(row, name) for name in columns} == {
        name: f"the {name}" for name in columns
    }
    assert row.image_links == ("a.jpg", "the additional_image_link")
    assert (row.price, row.currency) == (Decimal("9.50"), "EUR")
    assert row.attributes == {"sale_price": "8 EUR"}
    assert row.line == 7


def test_an_id_and_a_picture_are_enough() -> None:
    assert make_row(GOOD.items(), 2) == Product("a1", ("a.jpg",), line=2)


def test_the_first_of_additional_pictures_stands_in_for_a_main_one() -> None:
    assert _product(image_link="", additional_image_link="b.jpg,c.jpg").image_links == (
        "b.jpg",
        "c.jpg",
    )


def test_repeated_colours_are_joined_and_repeated_titles_are_not() -> None:
    said = [*GOOD.items(), ("color", "Red"), ("color", "Blue"), ("title", "A"), ("title", "B")]
    row = make_row(said, 1)
    assert isinstance(row, Product)
    assert (row.color, row.title) == ("Red/Blue", "A")


def test_repeated_unknown_fields_are_all_kept() -> None:
    row = make_row([*GOOD.items(), ("label", "x"), ("g:Label", "y")], 1)
    assert isinstance(row, Product)
    assert row.attributes == {"label": "x, y"}


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"id": " "}, "no id"),
        ({"image_link": ""}, "no image link"),
        ({"image_link": "ftp://a"}, "image link 'ftp://a'"),
        ({"price": "cheap"}, "price 'cheap' is no price"),
        ({"price": "-1"}, "negative"),
        ({"id": "x" * 201}, "id is 201 characters long"),
        ({"item_group_id": "x" * 201}, "item_group_id is 201"),
        ({"brand": "x" * 5000}, "brand is 5,000"),
        ({"title": "a\0b"}, "'title' holds a NUL"),
        ({"note": "a\0b"}, "'note' holds a NUL"),
        ({"na\0me": "a"}, "NUL"),
        ({"title": "caf\udce9"}, "byte 0xE9, which is not UTF-8"),
        ({"title": "\ud83d"}, "half a character"),
    ],
)
def test_a_bad_row_says_what_is_wrong(fields: dict[str, str], reason: str) -> None:
    reject = _reject(**fields)
    assert reason in reject.reason
    assert reject.line == 7
    assert not reject.ends_reading


def test_a_reject_names_its_id_if_that_can_be_stored() -> None:
    assert _reject(price="?").sku == "a1"
    assert _reject(id="").sku is None
    assert _reject(id="a\0").sku is None


def test_ids_of_200_characters_are_accepted() -> None:
    assert _product(id="x" * 200).sku == "x" * 200


@given(st.dictionaries(st.sampled_from([*FIELDS, "other", ""]), st.text()))
def test_any_row_is_a_storable_product_or_a_reject(fields: dict[str, str]) -> None:
    row = make_row(fields.items(), 1)
    texts = [row.reason] if isinstance(row, Reject) else [row.sku, *row.attributes.values()]
    assert all("\0" not in text and text.encode() for text in texts)


def test_html_entities_in_texts_are_resolved_and_bare_ampersands_stay() -> None:
    said = [("id", "1"), ("image_link", "a.jpg"), ("title", "Tee&trade; R&D &region &#39;x&#39;")]
    row = make_row(said, 1)
    assert isinstance(row, Product)
    assert row.title == "Tee™ R&D &region 'x'"
