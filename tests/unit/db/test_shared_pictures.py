"""Which SKUs that show one picture are one product's, by their titles."""

from collections.abc import Sequence

import pytest

from matcher.db.shared_pictures import Shower, count_products

SIZES = ("XS", "S", "M", "L", "XL", "2XL", "36", "38", "40", "42", "44")
COLOURS = ("Red", "navy", "dark green", "White", "Beige")


def showers(titles: Sequence[str | None], brand: str | None = None) -> list[Shower]:
    """Give a SKU without a group to each title."""
    return [Shower(f"s{n}", title, brand, ()) for n, title in enumerate(titles)]


@pytest.mark.parametrize(
    "title",
    [
        "Linen shirt {}", "{} - LINEN SHIRT", "Linen Shirt, Size {} (Slim Fit)", "Leinenhemd {}",
        "Chemise en lin - Taille {}", "Льняная рубашка {}", "リネンシャツ{}サイズ", "亚麻衬衫 {}码",
        "قميص كتان {}", "Acme Camisa/{}",
    ],
)  # fmt: skip
def test_sizes_of_a_title_are_one_product(title: str) -> None:
    assert count_products(showers([title.format(size) for size in SIZES], "Acme")) == 1


@pytest.mark.parametrize(
    ("title", "variants"),
    [
        ("Pánská bunda {}", "černá bílá modrá červená zelená žlutá šedá hnědá vínová"),
        ("Svetr {}", "černý bílý modrý červený béžový"),
        ("Kurtka {}", "czarna biała szara czerwona niebieska zielona żółta"),
        ("Футболка {}", "чёрная белая синяя красная зелёная жёлтая серая"),
        ("Camisa {}", "negra blanca roja amarilla verde azul"),
        ("Robe {}", "noire blanche verte bleue grise rouge"),
        ("Dzseki {}", "fekete fehér piros kék zöld"),
        ("Bere {}", "siyah beyaz kırmızı mavi yeşil"),
        ("501 Jeans {}", "W28/L30 W30/L32 W32-L34"),
        ("Koberec Shaggy {}", "60x110 80x150cm 120x170 200×290"),
        ("Riesling {}", "2017 2018 2019 2020"),
        ("Runner EU {}", "36 36.5 37.5 38 40"),
    ],
)
def test_variants_in_the_words_of_many_shops_are_one_product(title: str, variants: str) -> None:
    assert count_products(showers([title.format(each) for each in variants.split()], "Acme")) == 1


@pytest.mark.parametrize("title", ["Linen shirt {} / {}", "Shirt ({}, {})", "{1} {0} Leinenhemd"])
def test_colours_and_sizes_of_a_title_are_one_product(title: str) -> None:
    titles = [title.format(colour, size) for colour in COLOURS for size in SIZES]
    assert count_products(showers(titles)) == 1


def test_a_colour_of_any_language_is_known_by_its_own_field() -> None:
    colours = ("kırmızı", "mavi", "yeşil", "红色", "bordeaux mélange")
    rows = [Shower(f"s{n}", f"Gömlek {c}", None, (c,)) for n, c in enumerate(colours)]
    assert count_products(rows) == 1
    joined = [Shower(f"s{n}", f"亚麻衬衫{c}", None, (c,)) for n, c in enumerate(("红色", "蓝色"))]
    assert count_products(joined) == 1


@pytest.mark.parametrize(
    "titles",
    [
        ["Linen shirt", "Leather belt", "Steel pan", "Wool cap"],
        ["T-Shirt Wolf", "T-Shirt Moon", "T-Shirt Sun", "T-Shirt Tree"],
        ["Wolf poster 30x40", "Moon poster 30x40", "Sun poster 30x40"],
        ["Camera WH1000", "Camera WH2000", "Camera 5500", "Camera 5600"],
        ["リネンシャツ", "革ベルト", "鍋"],
    ],
)  # fmt: skip
def test_unlike_titles_are_as_many_products(titles: list[str]) -> None:
    assert count_products(showers(titles, "Acme")) == len(titles)


def test_equal_titles_of_two_brands_are_two_products() -> None:
    one, other = showers(["Linen shirt S"], "Acme"), showers(["", "Linen shirt M"], "Other")[1:]
    assert count_products(one + other) == 2


@pytest.mark.parametrize("titles", [[None] * 4, ["Product 1", "Product 2"], ["S", "M", "L"]])
def test_titles_that_name_nothing_join_no_products(titles: list[str | None]) -> None:
    assert count_products(showers(titles)) == len(titles)


def test_a_variant_group_is_one_product_whatever_its_titles() -> None:
    assert count_products([Shower("gG1", title, None, ()) for title in ("Wolf", "Moon")]) == 1
