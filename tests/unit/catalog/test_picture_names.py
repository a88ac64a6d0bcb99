"""Names of pictures in a folder: which of them show one SKU."""

import pytest

from matcher.catalog.picture_names import group_names


@pytest.mark.parametrize(
    "name",
    [
        "A_1",
        "A_02",
        "A (1)",
        "A(2)",
        "A [3]",
        "A_front",
        "A front",
        "A back 2",
        "A_detail-1",
        "A_01_front",
        "A.MAIN",
        "A - Copy",
        "A copy 2",
        "A - Kopie (2)",
        "A@2x",
    ],
)
def test_a_sure_number_or_view_is_a_picture_of_its_sku(name: str) -> None:
    assert group_names([name]) == {name: "A"}


@pytest.mark.parametrize("names", [["A-1", "A-2"], ["A.0", "A.1", "A.2"], ["A 1", "A 2"]])
def test_a_series_from_its_start_is_of_one_sku(names: list[str]) -> None:
    assert set(group_names(names).values()) == {"A"}


@pytest.mark.parametrize("name", ["A-7", "A.2", "A-front", "A_top", "A-main", "A-300x300"])
def test_a_picture_beside_that_of_its_sku_is_a_further_one(name: str) -> None:
    assert group_names(["A", name])[name] == "A"


def test_a_single_first_number_is_one_where_other_skus_have_series() -> None:
    names = ["100-1", "100-2", "101-1", "TS-7"]
    assert group_names(names) == dict(zip(names, ("100", "100", "101", "TS-7"), strict=True))


@pytest.mark.parametrize("names", [["A-front", "A-back"], ["A.img1", "A.img2"], ["A-top", "A-pt1"]])
def test_several_views_are_of_one_sku(names: list[str]) -> None:
    assert set(group_names(names).values()) == {"A"}


def test_a_smaller_copy_of_a_numbered_picture_is_of_its_sku() -> None:
    assert set(group_names(["A-1", "A-1-300x300", "A-2", "A-2-300x300"]).values()) == {"A"}


@pytest.mark.parametrize(
    "names",
    [
        ["TS-101", "TS-102"],
        ["TS-7"],
        ["crop-top"],
        ["12.1"],
        ["_1"],
        ["(1)"],
        ["A-1", "A-3"],
        ["A-1", "B-1"],
    ],
)
def test_an_id_that_ends_in_a_number_is_an_id(names: list[str]) -> None:
    assert group_names(names) == {name: name for name in names}
