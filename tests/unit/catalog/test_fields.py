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
    read_closely = ("id", "image_link", "price", "gtin", "availability")
    row = _product(
        **{name: f"the {name}" for name in FIELDS if name not in read_closely},
        gtin="4006381333931",
        availability="In Stock",
        price="9.50 EUR",
        sale_price="8 EUR",
        empty=" ",
    )
    columns = [
        "item_group_id", "title", "description", "brand", "mpn", "google_product_category",
        "product_type", "color", "size", "material", "pattern",
    ]  # fmt: skip
    assert {name: getattr(row, name) for name in columns} == {
        name: f"the {name}" for name in columns
    }
    assert row.image_links == ("a.jpg", "the additional_image_link")
    assert (row.price, row.currency) == (Decimal("9.50"), "EUR")
    assert (row.gtin, row.availability) == ("4006381333931", "in_stock")
    assert row.attributes == {"sale_price": "8 EUR"}
    assert row.warnings == ()
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
        ({"image_link": "N/A"}, "no image link"),
        ({"id": "x" * 201}, "id is 201 characters long"),
        ({"id": "a\0b"}, "'id' holds a NUL"),
    ],
)
def test_a_bad_row_says_what_is_wrong(fields: dict[str, str], reason: str) -> None:
    reject = _reject(**fields)
    assert reason in reject.reason
    assert reject.line == 7
    assert not reject.ends_reading


@pytest.mark.parametrize(
    ("fields", "lost", "warning"),
    [
        ({"price": "cheap"}, "price", "price 'cheap' is no price"),
        ({"price": "-1"}, "price", "negative"),
        ({"price": "From 12.00 USD"}, "price", "more than an amount and an ISO 4217 currency"),
        ({"price": "N/A"}, "price", "price 'N/A' is no price"),
        ({"availability": "ask us"}, "availability", "availability 'ask us' is left out"),
        ({"gtin": "does not apply"}, "gtin", "gtin 'does not apply' is left out"),
        ({"gtin": "8.80609E+12"}, "gtin", "gtin '8.80609E+12' was rounded by a spreadsheet"),
        ({"mpn": "7,61E+12"}, "mpn", "mpn '7,61E+12' was rounded by a spreadsheet"),
        ({"item_group_id": "7.61e+12"}, "item_group_id", "rounded by a spreadsheet"),
        ({"item_group_id": "x" * 201}, "item_group_id", "it is 201 characters long"),
        ({"brand": "x" * 5000}, "brand", "it is 5,000 characters long"),
    ],
)
def test_an_optional_field_that_is_not_understood_costs_itself_alone(
    fields: dict[str, str], lost: str, warning: str
) -> None:
    row = _product(**fields)
    assert getattr(row, lost) is None
    assert row.attributes[lost] == fields[lost][:500]
    (said,) = row.warnings
    assert warning in said.message


@pytest.mark.parametrize(
    ("fields", "warning"),
    [
        ({"title": "a\0b"}, "'title' holds a NUL"),
        ({"note": "a\0b"}, "'note' holds a NUL"),
        ({"na\0me": "a"}, "NUL"),
        ({"title": "caf\udce9"}, "byte 0xE9, which is not UTF-8"),
        ({"title": "\ud83d"}, "half a character"),
        ({"additional_image_link": "ftp://a/b.jpg"}, "image link 'ftp://a/b.jpg' cannot be used"),
    ],
)
def test_a_text_that_cannot_be_stored_costs_itself_alone(
    fields: dict[str, str], warning: str
) -> None:
    row = _product(**fields)
    assert row.title is None
    assert row.attributes == {}
    (said,) = row.warnings
    assert warning in said.message


def test_warnings_of_one_cause_are_of_one_kind() -> None:
    kinds = {_product(price=price).warnings[0].kind for price in ("cheap", "N/A", "free")}
    assert kinds == {"price is no price; write it like '12.50 USD'"}


def test_an_id_that_a_spreadsheet_rounded_is_told() -> None:
    row = _product(id="7.61E+12")
    assert row.sku == "7.61E+12"
    assert "id '7.61E+12' was rounded by a spreadsheet" in row.warnings[0].message


@pytest.mark.parametrize(
    ("raw", "sku"),
    [
        ("7.612345678901E+12", "7612345678901"),
        ('="00123"', "00123"),
        ("'00123", "00123"),
        ("00123", "00123"),
        ("12E5", "12E5"),
        ("O'Neill", "O'Neill"),
    ],
)
def test_what_a_spreadsheet_did_to_an_id_is_undone(raw: str, sku: str) -> None:
    assert _product(id=raw).sku == sku


@pytest.mark.parametrize(
    ("raw", "gtin"),
    [
        ("12345678905", "012345678905"),
        ("978-3-16-148410-0", "9783161484100"),
        ("4006381333931.0", "4006381333931"),
        ("'0012345678905", "0012345678905"),
        ("8.806091234567E+12", "8806091234567"),
    ],
)
def test_what_a_spreadsheet_did_to_a_gtin_is_undone(raw: str, gtin: str) -> None:
    assert _product(gtin=raw).gtin == gtin


@pytest.mark.parametrize("cell", ["a.jpg,b.jpg", "a.jpg;b.jpg", "a.jpg|b.jpg", "a.jpg\nb.jpg"])
def test_the_main_picture_may_list_several(cell: str) -> None:
    assert _product(image_link=cell).image_links == ("a.jpg", "b.jpg")


def test_a_link_from_the_root_belongs_to_the_products_site() -> None:
    row = _product(image_link="/m/a.jpg", link="https://shop.example/p/1?x=2")
    assert row.image_links == ("https://shop.example/m/a.jpg",)


def test_pictures_of_a_folder_are_taken_as_they_are() -> None:
    row = make_row([("id", "1")], 1, pictures=["a,b.jpg c.jpg", "'x'.jpg"])
    assert isinstance(row, Product)
    assert row.image_links == ("a,b.jpg c.jpg", "'x'.jpg")


def test_a_reject_names_its_id_if_that_can_be_stored() -> None:
    assert _reject(image_link="-").sku == "a1"
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
