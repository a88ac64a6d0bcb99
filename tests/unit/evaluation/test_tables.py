"""What an evaluation reads: slips are named and left out, and never stop it."""

import json
from pathlib import Path

import pytest
from PIL import Image

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import Product
from matcher.errors import InputError
from matcher.evaluation.tables import read_catalog, read_photos, write_feed


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    for name in ("a", "b", "photo", "far"):
        Image.new("RGB", (8, 8)).save(tmp_path / f"{name}.png")
    write(tmp_path / "products.csv", "id,item_group_id,image_link", "A,G,a.png", "B,G,b.png")
    return tmp_path


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_photos_have_one_several_or_no_right_sku(shop: Path) -> None:
    table = write(shop / "q.csv", "image,id", "photo.png,A", "photo.png, A | B ", "photo.png,")
    photos, left_out = read_photos(table)
    assert [photo.skus for photo in photos] == [("A",), ("A", "B"), ()]
    assert not left_out


def test_rows_without_a_file_are_named(shop: Path) -> None:
    photos, left_out = read_photos(write(shop / "q.csv", "image,id", "gone.png,A", "photo.png,A"))
    assert len(photos) == 1
    assert [str(each) for each in left_out] == ["q.csv, line 2: gone.png is no file"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("picture,id", "photo.png,A"), "no column 'image'"),
        (("image,sku", "photo.png,A"), "no column 'id'"),
        (("image,id",), "names no photo"),
        (("image,id", "gone.png,A"), "gone.png is no file"),
    ],
)
def test_a_table_of_no_use_is_refused(shop: Path, lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_photos(write(shop / "q.csv", *lines))
    with pytest.raises(InputError, match=r"nowhere\.csv"):
        read_photos(shop / "nowhere.csv")


def test_gallery_photos_become_further_pictures(shop: Path) -> None:
    photos, _ = read_photos(write(shop / "p.csv", "image,id", "photo.png,A", "far.png,X"))
    catalog = read_catalog(shop / "products.csv", photos)
    links = catalog.products["A"].image_links
    assert [Path("/") / link for link in links] == [shop / "a.png", shop / "photo.png"]
    assert len(catalog.products["B"].image_links) == 1
    assert [each.reason for each in catalog.left_out] == ["far.png: X: no such product"]


def test_distractors_join_but_may_not_share_an_id(shop: Path) -> None:
    others = write(shop / "others.csv", "id,image_link", "D,far.png")
    catalog = read_catalog(shop / "products.csv", distractors=others)
    assert catalog.products.keys() == {"A", "B", "D"}
    assert catalog.distractors == {"D"}
    write(others, "id,image_link", "B,far.png")
    with pytest.raises(InputError, match="share the id 'B'"):
        read_catalog(shop / "products.csv", distractors=others)


def test_bad_rows_and_pictures_from_elsewhere_are_left_out(shop: Path) -> None:
    feed = write(
        shop / "feed.csv", "id,image_link", ",a.png", "A,a.png", "A,b.png", "B,../../etc/hosts"
    )
    catalog = read_catalog(feed)
    assert catalog.products.keys() == {"A"}
    reasons = [each.reason for each in catalog.left_out]
    assert "no id" in reasons[0]
    assert reasons[1] == "id 'A' used before"
    assert "lies outside" in reasons[2]


def test_the_feed_that_is_ingested_says_the_same(shop: Path) -> None:
    photos, _ = read_photos(write(shop / "p.csv", "image,id", "photo.png,A"))
    catalog = read_catalog(shop / "products.csv", photos)
    write_feed(catalog, shop / "feed.jsonl")
    rows = list(read_feed(shop / "feed.jsonl"))
    assert all(isinstance(row, Product) for row in rows)
    assert [(r.sku, r.image_links) for r in rows if isinstance(r, Product)] == [
        (p.sku, p.image_links) for p in catalog.products.values()
    ]
    assert json.loads((shop / "feed.jsonl").read_text().splitlines()[0])["item_group_id"] == "G"
