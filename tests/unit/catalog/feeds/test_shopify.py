"""Shopify's export: variants, their pictures, and rows that have lost their handle's first."""

import csv
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from matcher.catalog.feeds import detect_format, read_feed
from matcher.catalog.feeds.shopify import MAX_HANDLE_ROWS
from matcher.catalog.product import FeedRow, Product, Reject
from matcher.errors import FeedError

COLUMNS = (
    "Handle", "Title", "Body (HTML)", "Vendor", "Type", "Tags", "Option1 Name", "Option1 Value",
    "Option2 Name", "Option2 Value", "Variant SKU", "Variant Price", "Variant Barcode",
    "Image Src", "Image Position", "Variant Image", "Google Shopping / MPN",
    "Google Shopping / Google Product Category", "Product Category",
)  # fmt: skip

Row = dict[str, str]
Read = Callable[..., list[FeedRow]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_rows(*rows: Row, columns: tuple[str, ...] = COLUMNS) -> list[FeedRow]:
        source = tmp_path / "export.csv"
        with source.open("w", encoding="utf-8", newline="") as stream:
            table = csv.DictWriter(stream, columns, lineterminator="\n")
            table.writeheader()
            table.writerows(rows)
        return list(read_feed(source, "shopify"))

    return read_rows


def _products(rows: list[FeedRow]) -> list[Product]:
    assert all(isinstance(row, Product) for row in rows), rows
    return [row for row in rows if isinstance(row, Product)]


def _first(handle: str = "cup", **cells: str) -> Row:
    return {
        "Handle": handle,
        "Title": "Cup",
        "Variant Price": "9.50",
        "Image Src": f"https://cdn.example/{handle}.jpg",
    } | cells


def _variant(value: str, handle: str = "cup", **cells: str) -> Row:
    return {"Handle": handle, "Option1 Value": value, "Variant Price": "9.50"} | cells


def _image(link: str, handle: str = "cup", **cells: str) -> Row:
    return {"Handle": handle, "Image Src": link} | cells


def test_a_product_without_variants_stands_alone(read: Read) -> None:
    (row,) = _products(
        read(
            _first(
                **{
                    "Body (HTML)": "<p>Big &amp; <b>blue</b></p><p>Cup</p><script>x()</script>",
                    "Vendor": "Potter",
                    "Type": "Kitchen",
                    "Tags": "blue, cup",
                    "Option1 Name": "Title",
                    "Option1 Value": "Default Title",
                    "Variant SKU": "C-1",
                    "Variant Barcode": "'0012345678905",
                    "Google Shopping / MPN": "M1",
                    "Product Category": "Home & Garden",
                }
            )
        )
    )
    assert row == Product(
        sku="C-1",
        image_links=("https://cdn.example/cup.jpg",),
        title="Cup",
        description="Big & blue\nCup",
        brand="Potter",
        gtin="0012345678905",
        mpn="M1",
        google_product_category="Home & Garden",
        product_type="Kitchen",
        price=Decimal("9.50"),
        attributes={"tags": "blue, cup"},
        line=2,
    )


def test_variants_share_a_group_and_what_the_first_row_says(read: Read) -> None:
    rows = _products(
        read(
            _first(
                **{
                    "Option1 Name": "Colour",
                    "Option1 Value": "Red",
                    "Option2 Name": "Shoe Size",
                    "Option2 Value": "40",
                    "Variant SKU": "C-R",
                    "Vendor": "Potter",
                }
            ),
            _variant("Blue", **{"Option2 Value": "41", "Variant SKU": "C-B"}),
            _image("https://cdn.example/2.jpg"),
        )
    )
    assert [(row.sku, row.item_group_id, row.color, row.size) for row in rows] == [
        ("C-R", "cup", "Red", "40"),
        ("C-B", "cup", "Blue", "41"),
    ]
    assert {(row.title, row.brand) for row in rows} == {("Cup", "Potter")}
    assert [row.line for row in rows] == [2, 3]
    assert {row.image_links for row in rows} == {
        ("https://cdn.example/cup.jpg", "https://cdn.example/2.jpg")
    }


def test_a_variant_is_not_shown_in_the_colour_of_another(read: Read) -> None:
    rows = _products(
        read(
            _first(
                **{
                    "Option1 Name": "Color",
                    "Option1 Value": "Red",
                    "Image Src": "red.jpg",
                    "Variant Image": "red.jpg",
                    "Variant SKU": "R",
                }
            ),
            _variant(
                "Blue",
                **{"Image Src": "blue.jpg", "Variant Image": "blue.jpg", "Variant SKU": "B"},
            ),
            _variant("Green", **{"Variant SKU": "G"}),
            _image("all.jpg"),
        )
    )
    assert [row.image_links for row in rows] == [
        ("red.jpg", "all.jpg"),
        ("blue.jpg", "all.jpg"),
        ("all.jpg",),
    ]


def test_a_size_is_no_look_of_its_own(read: Read) -> None:
    rows = _products(
        read(
            _first(
                **{
                    "Option1 Name": "Size",
                    "Option1 Value": "S",
                    "Image Src": "front.jpg",
                    "Variant Image": "front.jpg",
                    "Variant SKU": "S",
                }
            ),
            _variant(
                "M", **{"Image Src": "back.jpg", "Variant Image": "back.jpg", "Variant SKU": "M"}
            ),
        )
    )
    assert [row.image_links for row in rows] == [
        ("front.jpg", "back.jpg"),
        ("back.jpg", "front.jpg"),
    ]


def test_a_variant_whose_pictures_are_all_of_others_gets_them(read: Read) -> None:
    _, blue = _products(
        read(
            _first(
                **{
                    "Option1 Name": "Color",
                    "Option1 Value": "Red",
                    "Image Src": "red.jpg",
                    "Variant Image": "red.jpg",
                    "Variant SKU": "R",
                }
            ),
            _variant("Blue", **{"Variant SKU": "B"}),
        )
    )
    assert blue.image_links == ("red.jpg",)


def test_pictures_follow_their_positions(read: Read) -> None:
    (row,) = _products(
        read(
            _first(**{"Image Src": "b.jpg", "Image Position": "2"}),
            _image("c.jpg", **{"Image Position": "10"}),
            _image("a.jpg", **{"Image Position": "1"}),
        )
    )
    assert row.image_links == ("a.jpg", "b.jpg", "c.jpg")


def test_what_has_no_sku_of_its_own_is_told_apart_by_its_options(read: Read) -> None:
    rows = _products(
        read(
            _first("solo"),
            _first("cup", **{"Option1 Name": "Color", "Option1 Value": "Red"}),
            _variant("Blue", **{"Option2 Value": "L"}),
            _first("mug", **{"Option1 Name": "Color", "Option1 Value": "Red", "Variant SKU": "M"}),
            _variant("Blue", "mug", **{"Variant SKU": "M"}),
            _variant("Green", "mug", **{"Variant SKU": "M-G"}),
        )
    )
    assert [row.sku for row in rows] == ["solo", "cup/Red", "cup/Blue/L", "M/Red", "M/Blue", "M-G"]


def test_the_apostrophe_that_guards_a_number_is_not_part_of_it(read: Read) -> None:
    rows = _products(
        read(_first("a", **{"Variant SKU": "'4160"}), _first("b", **{"Variant SKU": "'N4"}))
    )
    assert [row.sku for row in rows] == ["4160", "'N4"]


def test_other_options_are_attributes(read: Read) -> None:
    (row,) = _products(
        read(
            _first(
                **{
                    "Option1 Name": "Title",
                    "Option1 Value": "Field Report 2",
                    "Option2 Name": "Scent",
                    "Option2 Value": "Cedar",
                }
            )
        )
    )
    assert row.attributes == {"option_title": "Field Report 2", "scent": "Cedar"}


def test_the_names_of_newer_exports_are_understood(tmp_path: Path) -> None:
    source = tmp_path / "products.csv"
    source.write_text(
        "Title,URL handle,Description,Vendor,SKU,Barcode,Option1 name,Option1 value,Price,"
        "Product image URL,Variant image URL\n"
        "Cup,cup,<p>Blue</p>,Potter,C-1,,Color,Blue,9.50,https://cdn.example/a.jpg,\n"
    )
    assert detect_format(source).name == "shopify"
    (row,) = _products(list(read_feed(source)))
    assert (row.sku, row.title, row.description, row.color) == ("C-1", "Cup", "Blue", "Blue")
    assert row.price == Decimal("9.50")


def test_rows_without_their_first_are_rejected(read: Read) -> None:
    rows = read(
        _variant("Blue", "lost"),
        _image("a.jpg", "lost"),
        _first(),
        {"Title": "No handle"},
        {"Handle": "cup"},
    )
    assert [(row.line, isinstance(row, Product)) for row in rows] == [
        (2, False), (3, False), (4, True), (5, False), (6, False),
    ]  # fmt: skip
    reasons = [row.reason for row in rows if isinstance(row, Reject)]
    assert "'lost' has no row with its title" in reasons[0]
    assert "no handle" in reasons[2]
    assert "neither a variant nor a picture" in reasons[3]


def test_a_product_without_pictures_is_rejected(read: Read) -> None:
    (row,) = read(_first(**{"Image Src": ""}))
    assert isinstance(row, Reject)
    assert (row.line, row.sku) == (2, "cup")
    assert "no image link" in row.reason


def test_a_broken_row_keeps_its_place_among_its_handles_rows(read: Read) -> None:
    rows = read(_first(), _variant("B"), {"Handle": "cup", "Title": 'a"b'}, _first("mug"))
    assert [row.line for row in rows] == [2, 3, 4, 5]


def test_a_handle_without_end_is_not_held(read: Read) -> None:
    rows = read(_first(), *(_variant(str(n)) for n in range(MAX_HANDLE_ROWS + 5)))
    rejects = [row for row in rows if isinstance(row, Reject)]
    assert len(rows) - len(rejects) == MAX_HANDLE_ROWS
    assert all("more than 5,000 rows" in row.reason for row in rejects)


def test_a_file_that_is_no_export_is_a_feed_error(read: Read) -> None:
    with pytest.raises(FeedError, match=r"no column Image Src.*'Handle', 'Title'"):
        read({"Handle": "a"}, columns=("Handle", "Title"))
