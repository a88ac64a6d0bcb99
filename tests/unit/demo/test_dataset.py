"""Data sets for the demo: folders of tables, or drawn."""

import os
from pathlib import Path

import pytest

from matcher.demo.dataset import drawn_dataset, open_dataset
from matcher.errors import InputError


def make_folder(path: Path, table: str = "queries.csv", photos: int = 5) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    names = [f"p{number}.jpg" for number in range(photos)]
    for name in names:
        (path / name).write_bytes(b"x")
    (path / "products.csv").write_text("id,image_link\nA,a.jpg\nB,b.jpg\n", "utf-8")
    lines = [f"{name},{'AB'[number % 2]}" for number, name in enumerate(names)]
    (path / table).write_text("\n".join(["image,id", *lines, ""]), "utf-8")
    return path


@pytest.mark.parametrize("table", ["queries.csv", "val.csv", "views.csv"])
def test_folder_with_a_query_table_opens(tmp_path: Path, table: str) -> None:
    dataset = open_dataset(make_folder(tmp_path / "shop", table), limit=10, seed=0)
    assert dataset.name == "shop"
    assert not dataset.simulated
    assert dataset.queries[1] == (tmp_path / "shop" / "p1.jpg", "B")
    assert len(dataset.queries) == 5


def test_sample_is_seeded_and_no_larger_than_the_limit(tmp_path: Path) -> None:
    folder = make_folder(tmp_path, photos=40)
    first = open_dataset(folder, limit=10, seed=1).queries
    assert len(first) == 10
    assert first == open_dataset(folder, limit=10, seed=1).queries
    assert first != open_dataset(folder, limit=10, seed=2).queries


def test_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere is not a folder"):
        open_dataset(tmp_path / "nowhere", limit=1, seed=0)


def test_missing_catalogue_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no products\.csv"):
        open_dataset(tmp_path, limit=1, seed=0)


def test_missing_query_table_is_named(tmp_path: Path) -> None:
    make_folder(tmp_path)
    (tmp_path / "queries.csv").unlink()
    with pytest.raises(InputError, match=r"queries\.csv, val\.csv, views\.csv"):
        open_dataset(tmp_path, limit=1, seed=0)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("photo,id\np0.jpg,A\n", "no column 'image'"),
        ("image,id\np0.jpg,Z\n", "SKU 'Z'"),
        ("image,id\ngone.jpg,A\n", r"gone\.jpg, which does not exist"),
        ("image,id\n", "names no photo"),
    ],
)
def test_unusable_query_table_says_why(tmp_path: Path, content: str, reason: str) -> None:
    make_folder(tmp_path)
    (tmp_path / "queries.csv").write_text(content, "utf-8")
    with pytest.raises(InputError, match=reason):
        open_dataset(tmp_path, limit=1, seed=0)


def test_table_in_another_encoding_says_so(tmp_path: Path) -> None:
    make_folder(tmp_path)
    (tmp_path / "queries.csv").write_bytes("image,id\nphoto-\xe9.jpg,A\n".encode("latin-1"))
    with pytest.raises(InputError, match="not a UTF-8 CSV"):
        open_dataset(tmp_path, limit=1, seed=0)


def test_drawn_dataset_is_simulated_and_its_answers_are_in_the_catalogue(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    dataset = drawn_dataset(
        tmp_path, products=12, photos=5, progress=lambda done, total: seen.append((done, total))
    )
    assert dataset.simulated
    assert len(dataset.queries) == 5
    assert seen[-1] == (17, 17)
    known = dataset.products.read_text("utf-8")
    for photo, sku in dataset.queries:
        assert photo.is_file()
        assert f"\n{sku}," in known


@pytest.mark.parametrize(("name", "photos"), [("luma", 158), ("grocery", 296)])
def test_real_data_sets_open(name: str, photos: int) -> None:
    folder = Path(os.environ.get("MATCHER_DATA_DIR", "missing")) / name
    if not folder.is_dir():
        pytest.skip(f"MATCHER_DATA_DIR does not hold {name}")
    assert len(open_dataset(folder, limit=1000, seed=0).queries) == photos
    assert len(open_dataset(folder, limit=40, seed=0).queries) == 40
