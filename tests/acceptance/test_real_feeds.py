"""Real files from real shops: every row that a merchant would expect is read."""

import os
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from matcher.catalog.feeds import detect_format, read_feed
from matcher.catalog.product import Product
from matcher.catalog.taxonomy import CategoryIndex, parse_taxonomy, top_level

Locate = Callable[[str], Path]


@pytest.fixture
def locate() -> Locate:
    """Give the path of a file beside the data folder, or skip the test."""

    def locate_file(name: str) -> Path:
        folder = os.environ.get("MATCHER_DATA_DIR")
        if not folder:
            pytest.skip("MATCHER_DATA_DIR is not set")
        path = Path(folder).resolve().parent / name
        if not path.exists():
            pytest.skip(f"{path} does not exist")
        return path

    return locate_file


def _products(source: Path) -> dict[str, Product]:
    """Read a feed in which nothing is rejected and no id stands twice."""
    rows = list(read_feed(source))
    products = {row.sku: row for row in rows if isinstance(row, Product)}
    assert len(products) == len(rows)
    return products


def test_the_google_feed_is_read_whole(locate: Locate) -> None:
    source = locate("feeds/google-merchant.xml")
    assert detect_format(source).name == "google-xml"
    products = _products(source)
    assert len(products) == 263
    assert Counter(product.brand for product in products.values()) == {
        "Perfumes": 66,
        "Watches": 197,
    }
    assert all(len(product.image_links) == 1 for product in products.values())
    assert all(product.image_links[0].startswith("https://") for product in products.values())
    assert len({product.image_links[0] for product in products.values()}) == 263
    assert all(product.item_group_id is None for product in products.values())
    assert {product.currency for product in products.values()} == {"AED"}
    attributes = {name for product in products.values() for name in product.attributes}
    assert attributes == {"condition", "link", "sale_price"}
    assert {product.availability for product in products.values()} == {"in_stock"}


def test_the_google_feed_keeps_its_arabic_titles(locate: Locate) -> None:
    products = _products(locate("feeds/google-merchant.xml"))
    first = products["perfume_1"]
    assert first.title == "عطر كوكو شانيل 100 مل"
    assert (first.price, first.line) == (Decimal("352.00"), 7)
    arabic = [p for p in products.values() if any("ء" <= sign <= "ي" for sign in p.title or "")]
    assert len(arabic) == 154


def test_the_google_feeds_bare_ampersands_are_mended(locate: Locate) -> None:
    products = _products(locate("feeds/google-merchant.xml"))
    with_ampersand = [p for p in products.values() if "&" in (p.title or "")]
    assert len(with_ampersand) == 9
    assert products["perfume_25"].title == "Emotion ( HAIR & BODY MIST)"


def test_the_shopify_export_is_read_whole(locate: Locate) -> None:
    source = locate("feeds/shopify-export.csv")
    assert detect_format(source).name == "shopify"
    products = _products(source)
    assert len(products) == 96
    groups = Counter(p.item_group_id for p in products.values() if p.item_group_id)
    assert len(groups) == 16
    assert groups["redwing-iron-ranger"] == 11
    assert groups["long-sleeve-swing"] == 10
    assert sum(p.item_group_id is None for p in products.values()) == 96 - groups.total() == 9
    assert {p.currency for p in products.values()} == {None}
    assert Counter(len(p.image_links) for p in products.values()) == {1: 24, 2: 30, 3: 28, 4: 14}


def test_the_shopify_exports_skus_are_the_shops_own(locate: Locate) -> None:
    products = _products(locate("feeds/shopify-export.csv"))
    # The one product without a SKU goes by its handle; numbers lose the guarding apostrophe.
    assert "the-scout-skincare-kit" in products
    assert {"4160", "4255", "4255OR", "MUD SCRUB", "RW8111-7.5"} <= products.keys()
    assert not any(sku.startswith("'") for sku in products)


def test_the_shopify_exports_variants_say_what_sets_them_apart(locate: Locate) -> None:
    products = _products(locate("feeds/shopify-export.csv"))
    shirt = products["43WSSBU4"]
    assert (shirt.item_group_id, shirt.color, shirt.size) == ("long-sleeve-swing", "Burgundy", "L")
    assert (shirt.title, shirt.brand) == ("Long Sleeve Swing Shirt", "United By Blue")
    assert products["43MCHBL4"].price == Decimal("98.00")
    assert products["43MCHBL5"].price == Decimal("102.00")
    assert products["FIELDREPORT2"].price == 0


def test_the_shopify_exports_bags_are_shown_in_their_own_colour(locate: Locate) -> None:
    products = _products(locate("feeds/shopify-export.csv"))
    bags = [p for p in products.values() if p.item_group_id == "canvas-lunch-bag"]
    assert [bag.color for bag in bags] == ["Khaki", "Moss", "Nutmeg"]
    assert len({bag.image_links[0] for bag in bags}) == 3
    # Beside its own picture each shows the two that belong to no colour.
    assert len({bag.image_links[1:] for bag in bags}) == 1


def test_the_shopify_exports_descriptions_are_plain_text(locate: Locate) -> None:
    products = _products(locate("feeds/shopify-export.csv"))
    texts = [product.description or "" for product in products.values()]
    assert all(texts)
    assert not any("<" in text or "&amp;" in text for text in texts)
    assert "\nFace Wash (2 fl oz)\n" in (products["the-scout-skincare-kit"].description or "")


@pytest.mark.parametrize(
    ("table", "products", "groups"),
    [("abo", 8963, 0), ("luma", 268, 94), ("grocery", 81, 43)],
)
def test_the_development_catalogues_are_read_whole(
    table: str, products: int, groups: int, locate: Locate
) -> None:
    found = _products(locate(f"datasets/{table}/products.csv"))
    assert len(found) == products
    assert len({p.item_group_id for p in found.values() if p.item_group_id}) == groups


def test_folders_of_pictures_are_read_whole(locate: Locate) -> None:
    assert len(_products(locate("datasets/abo/catalog"))) == 8963
    photos = _products(locate("datasets/grocery/photos/train"))
    assert len(photos) == 81
    assert sum(len(product.image_links) for product in photos.values()) == 2640


@pytest.mark.parametrize(
    ("language", "version", "count"),
    [("en-US", "2021-09-21", 5595), ("de-DE", "2015-02-19", 5427)],
)
def test_published_editions_are_read_whole(
    language: str, version: str, count: int, locate: Locate
) -> None:
    text = locate(f"taxonomy/taxonomy-with-ids.{language}.txt").read_text(encoding="utf-8")
    edition = parse_taxonomy(text)
    assert (edition.version, len(edition.categories)) == (version, count)
    index = CategoryIndex(edition.categories)
    for category in edition.categories:
        assert index.resolve(category.path.upper()).category_id == category.id
        assert index.resolve(str(category.id)).category_id == category.id


def test_the_top_level_is_that_of_the_published_edition(locate: Locate) -> None:
    text = locate("taxonomy/taxonomy-with-ids.en-US.txt").read_text(encoding="utf-8")
    roots = [each for each in parse_taxonomy(text).categories if len(each.lineage) == 1]
    assert set(roots) == set(top_level().categories)
