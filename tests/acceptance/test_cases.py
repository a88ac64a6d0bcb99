"""Kinds of faults that real feeds have shown; each test makes inputs of one kind."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import Product, Reject

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a feed, as text in UTF-8 or as bytes."""

    def write_feed(content: str | bytes, name: str = "feed.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_feed


def products(source: Path, **options: str) -> list[Product]:
    """Read a feed in which nothing is refused."""
    rows = list(read_feed(source, **options))
    assert [row for row in rows if isinstance(row, Reject)] == []
    return [row for row in rows if isinstance(row, Product)]


# Fields that are not understood.


@pytest.mark.parametrize(
    ("price", "amount"),
    [
        ("536000 RUR", "536000"), ("Rs. 1,299.00", "1299"), ("Rp 129.000", "129000"),
        ("1 299 Ft", "1299"), ("129.00 лв.", "129"), ("149,90 lei", "149.90"),
        ("S$15.99", "15.99"), ("1980円", "1980"), ("12,-", "12"), ("1.299,00 EUR", "1299"),
    ],
)  # fmt: skip
def test_a_price_of_any_country_is_read(write: Write, price: str, amount: str) -> None:
    (row,) = products(write(f'id,image_link,price\nA,a.jpg,"{price}"\n'))
    assert (row.price, row.warnings) == (Decimal(amount), ())


@pytest.mark.parametrize("price", ["N/A", "From 12.00 USD", "10 - 15 USD", "Free", "1.299 €", "?"])
def test_a_price_that_is_not_understood_costs_no_product(write: Write, price: str) -> None:
    (row,) = products(write(f'id,image_link,price\nA,a.jpg,"{price}"\n'))
    assert (row.price, row.attributes["price"], len(row.warnings)) == (None, price, 1)


def test_an_availability_is_of_the_four_or_is_warned_about(write: Write) -> None:
    words = ("instock", "InStock", "http://schema.org/OutOfStock", "true", "onbackorder", "ask us")
    lines = (f"S{number},a.jpg,{word}\n" for number, word in enumerate(words))
    rows = products(write("id,image_link,availability\n" + "".join(lines)))
    assert [row.availability for row in rows] == [
        "in_stock", "in_stock", "out_of_stock", "in_stock", "backorder", None
    ]  # fmt: skip
    assert [len(row.warnings) for row in rows] == [0, 0, 0, 0, 0, 1]


def test_what_a_spreadsheet_rounded_is_told(write: Write) -> None:
    feed = write(
        'id,image_link,gtin\n7.61E+12,a.jpg,8.80609E+12\nB,b.jpg,"7,61E+12"\n00123,c.jpg,0012345678905\n'
    )
    rows = products(feed)
    assert [row.sku for row in rows] == ["7.61E+12", "B", "00123"]
    assert [row.gtin for row in rows] == [None, None, "0012345678905"]
    assert [len(row.warnings) for row in rows] == [2, 1, 0]


# Links.


@pytest.mark.parametrize("mark", [",", ";", "|", ", ", "\n", " "])
@pytest.mark.parametrize("start", ["", "https://shop.example/", "www.shop.example/"])
def test_each_link_of_a_cell_is_a_picture(write: Write, start: str, mark: str) -> None:
    cell = mark.join(f"{start}{name}.jpg" for name in "abc")
    feed = write(f'id,image_link,additional_image_link\nA,"{cell}",\nB,x.jpg,"{cell}"\n')
    first, second = products(feed)
    assert len(first.image_links) == 3
    assert len(second.image_links) == 4


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("www.shop.example/a.jpg", "https://www.shop.example/a.jpg"),
        ("//shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("http:/shop.example/a.jpg", "http://shop.example/a.jpg"),
        ("http://https://shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https://shop.example/i.php?id=1&amp;w=300", "https://shop.example/i.php?id=1&w=300"),
        ('"""https://shop.example/a.jpg"""', "https://shop.example/a.jpg"),
        ("\u200bhttps://shop.example/a.jpg\u00a0", "https://shop.example/a.jpg"),
    ],
)
def test_a_link_is_read_as_shops_write_it(write: Write, link: str, url: str) -> None:
    (row,) = products(write(f"id,image_link\nA,{link}\n"))
    assert row.image_links == (url,)


def test_a_row_whose_only_link_is_unusable_says_so(write: Write) -> None:
    lines = [json.dumps({"id": "A", "image_link": link}) for link in ("ftp://a/b.jpg", "N/A", "-")]
    reasons = [
        row.reason
        for row in read_feed(write("\n".join(lines), "feed.jsonl"))
        if isinstance(row, Reject)
    ]
    assert ["cannot be used" in reasons[0], "no image link" in reasons[1]] == [True, True]
    assert len(reasons) == 3
