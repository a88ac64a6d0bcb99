"""The product taxonomy: editions, and what feeds mean by a category."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalog.taxonomy import Category, CategoryIndex, Resolution, parse_taxonomy, top_level
from matcher.errors import InputError

TEXT = """# Google_Product_Taxonomy_Version: 2021-09-21
166 - Apparel & Accessories
1604 - Apparel & Accessories > Clothing
212 - Apparel & Accessories > Clothing > Shirts & Tops
412 - Food, Beverages & Tobacco
"""
CLOTHING = Category(1604, "Clothing", "Apparel & Accessories > Clothing", (166, 1604))

INDEX = CategoryIndex(parse_taxonomy(TEXT).categories)


def test_an_edition_has_version_names_paths_and_lineage() -> None:
    edition = parse_taxonomy(TEXT)
    assert edition.version == "2021-09-21"
    assert len(edition.categories) == 4
    assert CLOTHING in edition.categories
    assert edition.categories[-1].lineage == (166, 1604, 212)


@pytest.mark.parametrize("change", ["\ufeff{}", "{}\n\n", "# a comment\n{}"])
def test_marks_blanks_and_comments_do_not_matter(change: str) -> None:
    assert parse_taxonomy(change.format(TEXT)) == parse_taxonomy(TEXT)


def test_windows_line_endings_do_not_matter() -> None:
    assert parse_taxonomy(TEXT.replace("\n", "\r\n")) == parse_taxonomy(TEXT)


def test_parents_come_first_whatever_the_order_of_lines() -> None:
    reverse = "\n".join(reversed(TEXT.splitlines()))
    lengths = [len(category.lineage) for category in parse_taxonomy(reverse).categories]
    assert lengths == sorted(lengths)


def test_an_edition_may_have_no_version() -> None:
    assert parse_taxonomy("1 - A").version is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "holds no category"),
        ("# Google_Product_Taxonomy_Version: 2021-09-21\n", "holds no category"),
        ("1 - A\nA > B\n", "line 2: 'A > B' is not `ID - Name > Name`"),
        ("<!DOCTYPE html>\n<html>", "line 1"),
        ("1 - A\n2 - A > \n", "line 2"),
        ("1 - A\n\n1 - B\n", "line 3: '1 - B' repeats line 1"),
        ("1 - A\n2 - A\n", "line 2: '2 - A' repeats line 1"),
        ("1 - A\n2 - B > C\n", "line 2: its parent 'B' is not in the file"),
        ("9999999999 - A", "line 1"),
    ],
)
def test_a_malformed_file_names_the_line(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        parse_taxonomy(text)


def test_the_top_level_needs_no_network() -> None:
    edition = top_level()
    assert len(edition.categories) == 21
    assert all(category.lineage == (category.id,) for category in edition.categories)
    assert edition.version is None


@pytest.mark.parametrize(
    "raw",
    [
        "1604",
        " 1604 ",
        "1604.0",
        "Apparel & Accessories > Clothing",
        "apparel &amp; ACCESSORIES>  clothing ",
        "Apparel & Accessories &gt; Clothing",
        "> Apparel & Accessories > Clothing >",
        "1604 - Apparel & Accessories > Clothing",
        "1604-Bekleidung & Accessoires > Bekleidung",
        "Apparel\N{NO-BREAK SPACE}& Accessories > Clothing",
    ],
)
def test_a_category_is_found_however_it_is_written(raw: str) -> None:
    assert INDEX.resolve(raw) == Resolution(1604, None)


@pytest.mark.parametrize("raw", [None, "", "  "])
def test_no_category_is_no_warning(raw: str | None) -> None:
    assert INDEX.resolve(raw) == Resolution(None, None)


@pytest.mark.parametrize(
    ("raw", "category_id", "warning"),
    [
        ("Apparel & Accessories > Clothing > Capes > Red", 1604, "filed under its ancestor 1604"),
        ("Apparel & Accessories > Capes", 166, "filed under its ancestor 166"),
        ("Home > Clothing", None, "nor any ancestor"),
        ("T-Shirts", None, "no category 'T-Shirts'"),
        ("99999", None, "no category has the id 99999"),
        ("9" * 5000, None, "no category"),
        ("99999 - Apparel & Accessories > Clothing", 1604, "id of"),
        ("99999 - Apparel & Accessories > Capes", 166, "ancestor 166"),
        (" > ", None, "no category"),
    ],
)
def test_an_unknown_category_is_filed_under_its_nearest_ancestor(
    raw: str, category_id: int | None, warning: str
) -> None:
    resolution = INDEX.resolve(raw)
    assert resolution.category_id == category_id
    assert resolution.warning is not None
    assert warning in resolution.warning
    assert len(resolution.warning) < 200


def test_two_languages_share_an_index() -> None:
    german = parse_taxonomy("166 - Bekleidung\n1604 - Bekleidung > Kleidung\n")
    index = CategoryIndex([*parse_taxonomy(TEXT).categories, *german.categories])
    assert index.resolve("Bekleidung > Kleidung") == index.resolve(CLOTHING.path)


names = st.text("abcÄÖéКйعطر中 &,'-", min_size=1, max_size=8).map(str.strip).filter(bool)


@given(st.lists(names, min_size=1, max_size=7, unique_by=str.casefold), st.data())
def test_a_path_is_found_in_any_case_and_spacing(path: list[str], data: st.DataObject) -> None:
    lines = [f"{n} - {' > '.join(path[:n])}" for n in range(1, len(path) + 1)]
    edition = parse_taxonomy("\n".join(lines))
    index = CategoryIndex(edition.categories)
    for category in edition.categories:
        separator = data.draw(st.sampled_from([">", "  >", " > ", "&gt;"]))
        raw = category.path.replace(" > ", separator).swapcase()
        assert index.resolve(raw) == Resolution(category.id, None)
        assert index.resolve(str(category.id)) == Resolution(category.id, None)
        assert index.resolve(category.path + " > unheard of").category_id == category.id


@given(st.text())
def test_any_text_gives_a_category_or_a_warning(raw: str) -> None:
    resolution = INDEX.resolve(raw)
    assert resolution.category_id in (None, 166, 1604, 212, 412)
    assert resolution.warning is None or resolution.warning.isprintable()
