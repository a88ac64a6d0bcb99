"""Kinds of faults that real feeds have shown; each test makes inputs of one kind."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import Product, Reject
from matcher.errors import FeedError
from tests.support.scripts import Run

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a feed, as text in UTF-8 or as bytes."""

    def write_feed(content: str | bytes, name: str = "feed.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_feed


def products(source: Path, **options: Any) -> list[Product]:
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


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#NAME?", "########", "#WERT!"])
def test_an_error_of_a_spreadsheet_joins_no_products(write: Write, error: str) -> None:
    feed = write(f"title,id,image_link,item_group_id,gtin\na,{error},a.jpg,{error},{error}\n")
    (row,) = products(feed)
    assert (row.sku, row.item_group_id, row.gtin) == (error, None, None)
    assert [f"{error}' is an error" in warning.message for warning in row.warnings] == [True] * 3


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


# What stands before the data, and how it is written.

HEADER = "id,title,image_link,price\n"
META = '# Required | A unique id,# Required | A title.,# The link,# The price: 7"\n'


@pytest.mark.parametrize(
    "before", ["sep=,\n", "\ufeffsep=,\r\n", META, "\ufeff" + META * 2, "\n\n"]
)
def test_what_stands_before_the_header_is_skipped(write: Write, before: str) -> None:
    rows = products(write(before + HEADER + "A,Mug,a.jpg,10 USD\nB,Cap,b.jpg,12 USD\n"))
    assert [(row.sku, row.price) for row in rows] == [("A", Decimal(10)), ("B", Decimal(12))]


def test_quotes_in_tsv_are_text(write: Write) -> None:
    titles = ['"Best" mug', '7" plate', '"Unclosed', "x"]
    lines = (f"S{number}\t{title}\ta.jpg\n" for number, title in enumerate(titles))
    rows = products(write("id\ttitle\timage_link\n" + "".join(lines), "feed.tsv"))
    assert [row.title for row in rows] == titles


def test_windows_1252_is_guessed_with_a_warning(write: Write) -> None:
    text = "id;title;image_link;price\nA;Müslischüssel;a.jpg;12,50 €\nB;Teller;b.jpg;9,90 EUR\n"
    bowl, plate = products(write(text.encode("cp1252")))
    assert (bowl.title, bowl.price, bowl.currency) == ("Müslischüssel", Decimal("12.50"), "EUR")
    assert [len(row.warnings) for row in (bowl, plate)] == [1, 0]


ITEM = "<item><g:id>W1</g:id><g:title>Müg</g:title><g:image_link>a.jpg</g:image_link></item>"
RSS = f'<rss xmlns:g="http://base.google.com/ns/1.0"><channel>{ITEM}</channel></rss>'


@pytest.mark.parametrize(
    "before",
    [
        "\n\n",
        "\ufeff\ufeff",
        "\ufeff \n\ufeff",
        "Warning: Undefined index in /srv/feed.php on line 3\n",
        "<br />\n<b>Notice</b>: Undefined variable<br />\n",
    ],
)
def test_what_a_shop_prints_around_its_xml_is_skipped(write: Write, before: str) -> None:
    feed = f'{before}<?xml version="1.0" encoding="UTF-8"?>\n{RSS}\n<!-- 0.2 s --><p>done</p>'
    (row,) = products(write(feed, "feed.xml"))
    assert (row.sku, row.title) == ("W1", "Müg")


# Formats of shop systems.


def test_woocommerces_export_is_read(write: Write) -> None:
    feed = write(
        '\ufeffID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Published,"In stock?","Regular price",'
        'Categories,Images,Parent,"Attribute 1 name","Attribute 1 value(s)"\n'
        '44,variable,vneck,,V-Neck,1,1,,Tshirts,"https://shop.example/a.jpg, '
        'https://shop.example/b.jpg",,Color,"Red, Blue"\n'
        "76,variation,vneck-red,,V-Neck - Red,1,1,20,,https://shop.example/c.jpg,vneck,Color,Red\n"
        "77,variation,,,V-Neck - Blue,1,0,21,,,id:44,Color,Blue\n"
    )
    parent, red, blue = products(feed)
    assert [row.sku for row in (parent, red, blue)] == ["vneck", "vneck-red", "id:77"]
    assert {row.item_group_id for row in (parent, red, blue)} == {"vneck"}
    assert (red.color, red.price, red.availability) == ("Red", Decimal(20), "in_stock")
    assert red.image_links == ("https://shop.example/c.jpg",)
    assert blue.image_links == parent.image_links
    assert (blue.availability, blue.product_type) == ("out_of_stock", "Tshirts")
    assert parent.color is None


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("wrapped", [True, False])
def test_shopifys_products_json_is_read(write: Write, indent: int | None, wrapped: bool) -> None:
    mug = {
        "id": 1, "title": "Mug", "handle": "mug", "vendor": "Acme", "body_html": "<p>Blue</p>",
        "options": [{"name": "Color"}],
        "variants": [
            {"id": 11, "sku": "M-1", "price": "10.00", "option1": "Red", "available": True},
            {"id": 12, "sku": "M-2", "price": "11.00", "option1": "Blue", "available": False},
        ],
        "images": [{"src": "https://x/1.jpg"}, {"src": "https://x/2.jpg", "variant_ids": [12]}],
    }  # fmt: skip
    cap = {
        "id": 2,
        "title": "Cap",
        "handle": "cap",
        "variants": [{"sku": None}],
        "images": [{"src": "https://x/3.jpg"}],
    }
    document = {"products": [mug, cap]} if wrapped else [mug, cap]
    rows = products(write(json.dumps(document, indent=indent), "products.json"))
    assert [row.sku for row in rows] == ["M-1", "M-2", "cap"]
    red, blue, single = rows
    assert (red.item_group_id, red.color, red.brand, red.price) == (
        "mug",
        "Red",
        "Acme",
        Decimal(10),
    )
    assert (blue.availability, blue.image_links[0]) == ("out_of_stock", "https://x/2.jpg")
    assert red.image_links == ("https://x/1.jpg",)
    assert (single.item_group_id, single.title) == (None, "Cap")


def test_pages_of_products_json_in_one_file_are_all_read(write: Write) -> None:
    pages = [
        {
            "products": [
                {"handle": f"h{page}", "variants": [{"sku": f"S{page}"}], "images": ["a.jpg"]}
            ]
        }
        for page in range(3)
    ]
    feed = write("\n".join(map(json.dumps, pages)), "products.json")
    assert [row.sku for row in products(feed)] == ["S0", "S1", "S2"]


def test_a_sku_of_two_shopify_handles_costs_no_product(write: Write) -> None:
    feed = write(
        "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Image Src\n"
        "w-700,Wheel 700,Color,Yellow,YEL,a.jpg\nw-700,,,Red,RED,b.jpg\n"
        "w-650,Wheel 650,Color,Yellow,YEL,c.jpg\nw-650,,,Blue,BLU,d.jpg\n"
        "w-500,Wheel 500,Title,Default Title,BLU,e.jpg\n"
    )
    assert [row.sku for row in products(feed)] == [
        "w-700/Yellow", "RED", "w-650/Yellow", "w-650/Blue", "w-500"
    ]  # fmt: skip


def test_shopifys_names_without_spaces_are_read(write: Write) -> None:
    feed = write(
        "Handle,Title,BodyHtml,VariantSku,VariantPrice,ImageSrc\nmug,Mug,,M-1,10.00,a.jpg\n"
    )
    (row,) = products(feed)
    assert (row.sku, row.price, row.image_links) == ("M-1", Decimal(10), ("a.jpg",))


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        ("Handle,Title,SKU,Location,Available\nmug,Mug,M,Shop,5\n", "i.csv", "Shopify.*Image Src"),
        (
            '{\n "kind": "content#productsListResponse",\n "resources": []\n}',
            "c.json",
            "Content API.*jq",
        ),
        ('{\n "@context": "https://schema.org",\n "@type": "Product"\n}', "l.json", "JSON-LD.*jq"),
        ('[\n {"a": 1}\n]', "a.json", "JSON array.*jq"),
        ('{\n "items": [\n]\n}', "d.json", "one JSON document.*jq"),
        ('{"data": [{"sku": "A"}], "meta": {}}', "e.json", r"under `data\[\]`.*jq -c '.data\[\]'"),
        ('{"total": 1, "items": [\n{"sku": 1}]}', "f.json", r"under `items\[\]`.*jq"),
        ('{"offer": {"sku": "A", "image": "a.jpg"}}', "g.json", "under `offer`.*jq"),
        ('{"handle": "a", "variants": [{"sku": "A"}]}\n' * 2, "h.jsonl", "of Shopify.*jq -s"),
        ('[{"sku": "A", "prices": {"price": "1"}}]', "k.json", "WooCommerce's Store API.*jq"),
        ("<yml_catalog><shop/></yml_catalog>", "y.xml", "YML catalogue of Yandex"),
        (
            "sku,attribute_set_code,name,base_image\n1,D,x,/a.jpg\n",
            "m.csv",
            "Magento.*columns={'id': 'sku'",
        ),
        (
            "Product ID;Image;Name;Reference;Category\n1;/a.jpg;A;R;C\n",
            "p.csv",
            "PrestaShop.*'Reference'",
        ),
        (
            "ID,Typ,Artikelnummer,Name,Bilder\n1,simple,A,Tasse,a.jpg\n",
            "w.csv",
            "WooCommerce.*English.*'Artikelnummer'",
        ),
        ("handle,fieldType,name,media\na,PRODUCT,A,a.jpg\n", "x.csv", "Wix.*'media'"),
    ],
)
def test_a_near_miss_is_named_with_the_way_to_a_feed(
    write: Write, content: str, name: str, said: str
) -> None:
    with pytest.raises(FeedError, match=said):
        list(read_feed(write(content, name)))


def test_columns_are_named_by_options_and_by_a_file(
    here_apart: Run, write: Write, tmp_path: Path
) -> None:
    feed = write(
        "SKU;Bezeichnung;Bild\nA;Teller größe;https://shop.example/a.jpg\n".encode("cp850")
    )
    (tmp_path / "columns.toml").write_text('id = "SKU"\nimage_link = "Bild"\n')
    words = ("--map-file", "columns.toml", "--map", "title=Bezeichnung", "--encoding", "cp850")
    ran = here_apart("ingest", feed, *words, "--json")
    assert (ran.code, ran.json["accepted"], ran.json["n_warnings"]) == (0, 1, 0)
    assert "Teller größe" in here_apart("products", "show", "A").stdout
    assert "no column 'Foto' to map" in here_apart("ingest", feed, "--map", "id=Foto").stderr


# Folders of pictures.


def test_every_format_and_numbering_of_a_folder_is_read(tmp_path: Path) -> None:
    names = ["A1.tif", "A2.tiff", "A3.bmp", "A4.avif", "A5.jfif", "A6.jpe", "A7.JPG", "A8.webp"]
    names += ["A9 front.jpg", "A10-1.jpg", "A10-2.jpg", "A11 (1).jpg", "A11 (2).jpg", "A12.jpg"]
    names += ["A12-3.jpg", "A13_back.jpg", "A14.heic", "TS-101.jpg", "TS-102.jpg"]
    for name in names:
        (tmp_path / name).touch()
    found = {row.sku: row.image_links for row in products(tmp_path)}
    assert sorted(found) == sorted([*(f"A{n}" for n in range(1, 15)), "TS-101", "TS-102"])
    assert found["A10"] == ("A10-1.jpg", "A10-2.jpg")
    assert found["A11"] == ("A11 (1).jpg", "A11 (2).jpg")
    assert found["A12"] == ("A12.jpg", "A12-3.jpg")


# A dry run.


def test_a_dry_run_says_what_is_wrong_and_leaves_no_catalogue(
    here_apart: Run, write: Write, tmp_path: Path
) -> None:
    feed = write("id,image_link,price\nA,https://x.example/a.jpg,N/A\nB,-,1 EUR\n")
    ran = here_apart("ingest", feed, "--catalog", "new", "--dry-run")
    assert ran.code == 3
    assert "nothing was written" in ran.stdout
    assert "1 product in (1 new" in ran.stdout
    assert "price 'N/A' is no price" in ran.stdout
    assert "line 3 (B): no image link" in ran.stdout
    assert not list(tmp_path.glob("*.rejects.csv"))
    assert here_apart("status", "--json").json["catalogs"] == []
