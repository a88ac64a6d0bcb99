"""The drawn catalogue: repeatable, readable as a feed, its variants told apart by eye."""

import csv
import os
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from matcher.drawn.assortment import plan_assortment
from matcher.drawn.draw import draw_catalog, draw_photos
from matcher.drawn.stock import BRANDS, CLOTH, FLAVOURS, KINDS, PRINTED

PRODUCTS = 64


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("drawn")
    draw_catalog(path, products=PRODUCTS, seed=3)
    draw_photos(path, count=8, seed=4, products=PRODUCTS, catalog_seed=3)
    return path


def rows(table: Path) -> list[dict[str, str]]:
    with table.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def picture(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"), np.float32)


def test_same_seed_draws_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    draw_catalog(tmp_path, products=PRODUCTS, seed=3)
    draw_photos(tmp_path, count=8, seed=4, products=PRODUCTS, catalog_seed=3)
    files = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    assert len(files) == PRODUCTS + 8 + 2
    assert all((folder / name).read_bytes() == (tmp_path / name).read_bytes() for name in files)


def test_another_seed_plans_another_range() -> None:
    first, second = plan_assortment(PRODUCTS, 0), plan_assortment(PRODUCTS, 1)
    assert [v.look for v in first] != [v.look for v in second]


@pytest.mark.parametrize("count", [1, 2, 3, 7, 60, 300, 1000])
def test_range_has_as_many_distinct_skus_as_asked(count: int) -> None:
    skus = [variant.product.sku for variant in plan_assortment(count, 0)]
    assert len(skus) == count
    assert len(set(skus)) == count


def test_groups_hold_three_to_six_variants() -> None:
    groups: dict[str, int] = defaultdict(int)
    for variant in plan_assortment(300, 0):
        groups[variant.product.item_group_id] += 1
    assert set(groups.values()) <= {3, 4, 5, 6}


def test_feed_rows_are_complete_and_their_pictures_open(folder: Path) -> None:
    table = rows(folder / "products.csv")
    assert len(table) == PRODUCTS
    for row in table:
        assert all(row.values()), row
        amount, currency = row["price"].split()
        assert float(amount) > 0
        assert currency == "EUR"
        height, width, _ = picture(folder / row["image_link"]).shape
        assert 400 <= height <= 500
        assert 400 <= width <= 500


def test_shop_pictures_stand_on_white(folder: Path) -> None:
    for row in rows(folder / "products.csv"):
        shown = picture(folder / row["image_link"])
        assert shown[:4, :4].min() >= 250
        assert 0.08 < (shown.min(axis=-1) < 240).mean() < 0.75


def test_variants_of_a_group_differ_visibly(folder: Path) -> None:
    groups: dict[str, list[np.ndarray]] = defaultdict(list)
    for row in rows(folder / "products.csv"):
        groups[row["item_group_id"]].append(picture(folder / row["image_link"]))
    for group, pictures in groups.items():
        for first, second in combinations(pictures, 2):
            assert np.abs(first - second).mean() > 0.8, group


def test_photos_show_the_product_otherwise_than_the_shop(folder: Path) -> None:
    links = {row["id"]: row["image_link"] for row in rows(folder / "products.csv")}
    for row in rows(folder / "queries.csv"):
        photo = picture(folder / row["image"])
        shop = Image.open(folder / links[row["id"]]).resize(photo.shape[1::-1])
        assert np.abs(photo - np.asarray(shop, np.float32)).mean() > 25
        assert photo.std() > 12


def test_no_sku_is_photographed_twice_before_each_was_once(folder: Path, tmp_path: Path) -> None:
    table = draw_photos(tmp_path, count=9, seed=1, products=6, catalog_seed=3)
    skus = [row["id"] for row in rows(table)]
    assert len(set(skus[:6])) == 6


def test_progress_ends_at_the_total(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    draw_catalog(tmp_path, products=4, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_stock_has_a_flavour_or_edition_for_each_variant_of_a_group() -> None:
    for kind in KINDS:
        if "flavour" in kind.axes:
            assert set(kind.flavours) <= set(FLAVOURS)
            assert len(set(kind.flavours)) >= 6
            assert len(set(kind.editions)) >= 6
    assert len(set(PRINTED)) >= 6
    assert set(CLOTH) <= {kind.code for kind in KINDS}
    assert len(set(BRANDS)) == len(BRANDS)


def test_categories_are_googles_own() -> None:
    data = os.environ.get("MATCHER_DATA_DIR")
    file = Path(data or "missing").parent / "taxonomy" / "taxonomy-with-ids.en-US.txt"
    if not data or not file.is_file():
        pytest.skip("MATCHER_DATA_DIR does not lead to Google's taxonomy")
    published = {line.partition(" - ")[2] for line in file.read_text("utf-8").splitlines()}
    assert {kind.category for kind in KINDS} <= published
