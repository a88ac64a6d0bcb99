"""A folder of pictures: layouts, order, and files that are not meant."""

import os
import sys
from pathlib import Path

import pytest

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import Product, Reject
from matcher.errors import FeedError

SUFFIXES = "avif bmp gif heic heif jfif jpe jpeg jpg png tif tiff webp"


def _fill(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return folder


def _products(folder: Path) -> dict[str, tuple[str, ...]]:
    return {row.sku: row.image_links for row in read_feed(folder) if isinstance(row, Product)}


def _reasons(folder: Path) -> list[str]:
    return [row.reason for row in read_feed(folder) if isinstance(row, Reject)]


def test_a_sub_folder_is_a_sku(tmp_path: Path) -> None:
    _fill(tmp_path, "B 2/10.jpg", "B 2/9.PNG", "B 2/front.webp", "A.1/x_2.jpeg", "A.1/y_1.gif")
    assert _products(tmp_path) == {
        "A.1": ("A.1/x_2.jpeg", "A.1/y_1.gif"),
        "B 2": ("B 2/9.PNG", "B 2/10.jpg", "B 2/front.webp"),
    }
    assert _reasons(tmp_path) == []


def test_a_flat_file_is_named_by_its_sku(tmp_path: Path) -> None:
    _fill(tmp_path, "A_10.jpg", "A_2.jpg", "A.jpg", "A_B.jpg", "A-B.jpg", "X_20240101.jpg")
    assert _products(tmp_path) == {
        "A": ("A.jpg", "A_2.jpg", "A_10.jpg"),
        "A-B": ("A-B.jpg",),
        "A_B": ("A_B.jpg",),
        "X_20240101": ("X_20240101.jpg",),
    }


def test_both_layouts_of_one_sku_are_one_product(tmp_path: Path) -> None:
    _fill(tmp_path, "A/front.jpg", "A_1.jpg", "B.jpg")
    products = _products(tmp_path)
    assert set(products["A"]) == {"A/front.jpg", "A_1.jpg"}
    assert products["B"] == ("B.jpg",)


def test_notes_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    _fill(tmp_path, "A.jpg", ".DS_Store", "products.csv", "readme.txt", "LICENSE", "Thumbs.db",
          "__MACOSX/A.jpg", ".git/config", "B/1.jpg", "B/.hidden", "B/notes.txt")  # fmt: skip
    assert [row.sku for row in read_feed(tmp_path)] == ["A", "B"]


def test_what_is_no_picture_is_rejected_beside_its_product(tmp_path: Path) -> None:
    _fill(tmp_path, "A/1.jpg", "A/2.psd", "B.raw", "C/more/1.jpg", "D/.keep")
    assert _products(tmp_path) == {"A": ("A/1.jpg",)}
    assert _reasons(tmp_path) == [
        f"A/2.psd is no picture we read ({SUFFIXES})",
        f"B.raw is no picture we read ({SUFFIXES})",
        "C/more/ is a folder inside a SKU's folder; put its pictures one level up",
        "the folder D/ holds no picture",
    ]


def test_rows_are_counted(tmp_path: Path) -> None:
    _fill(tmp_path, "A.jpg", "B.bmp", "C.jpg")
    assert [(row.line, row.sku) for row in read_feed(tmp_path)] == [(1, "A"), (2, "B"), (3, "C")]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only on Linux")
def test_a_file_name_that_is_no_text_is_rejected(tmp_path: Path) -> None:
    _fill(tmp_path, "A.jpg")
    (tmp_path / os.fsdecode(b"caf\xe9.jpg")).touch()
    (tmp_path / os.fsdecode(b"caf\xe9.pdf")).touch()
    rows = list(read_feed(tmp_path))
    assert [row.sku for row in rows] == ["A", None, None]
    assert all("UTF-8" in row.reason for row in rows if isinstance(row, Reject))
    assert all(row.reason.isprintable() for row in rows if isinstance(row, Reject))


def test_an_empty_folder_is_a_feed_error(tmp_path: Path) -> None:
    with pytest.raises(FeedError, match="no pictures and no SKU folders"):
        list(read_feed(_fill(tmp_path, "notes.txt")))
