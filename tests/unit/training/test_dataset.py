"""Tables in, examples out: what is left out is named, and folds keep variants together."""

from pathlib import Path

import pytest

from matcher.errors import InputError
from matcher.training.data.dataset import read_training_set
from matcher.training.data.folds import assign_folds, split_training_set
from tests.support.training_samples import read_sample, write_tables


def test_examples_know_what_they_show(tmp_path: Path) -> None:
    found = read_sample(tmp_path)
    assert (len(found.catalogue), len(found.photos), found.problems) == (10, 30, ())
    first = found.catalogue[0]
    assert (first.sku, first.item_group_id, first.group) == ("G0-0", "G0", "gG0")
    assert (first.domain, first.title, first.path.name) == ("catalogue", "Thing G0-0", "G0-0.png")
    assert found.photos[0].item_group_id == "G0"


def test_of_several_skus_the_first_counts(tmp_path: Path) -> None:
    feed, table = write_tables(tmp_path)
    table.write_text("image,id\nG0-1-0.jpg,G0-1|G0-0\n", "utf-8")
    assert [each.sku for each in read_training_set(feed, table).photos] == ["G0-1"]


def test_bad_rows_are_named_and_left_out(tmp_path: Path) -> None:
    feed, table = write_tables(tmp_path)
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    with feed.open("a", encoding="utf-8") as file:
        file.write("X,GX,far away,https://shop.example/x.jpg\n,G9,no id,G0-0.png\n")
        file.write("Y,GY,gone,missing.png\n")
    with table.open("a", encoding="utf-8") as file:
        file.write("broken.jpg,G0-0\nnone.jpg,G0-0\nG0-0-0.jpg,unknown\nG0-0-0.jpg,\n")
    found = read_training_set(feed, table)
    assert (len(found.catalogue), len(found.photos)) == (10, 30)
    said = "\n".join(f"{each.where}: {each.reason}" for each in found.problems)
    assert len(found.problems) == 7
    for part in ("this is none: https://shop.example/x.jpg", "products.csv line 13",
                 "missing.png: cannot be read", "broken.jpg", "none.jpg is no file",
                 "no product 'unknown'", "no product ''"):  # fmt: skip
        assert part in said


def test_a_table_without_its_column_is_refused(tmp_path: Path) -> None:
    feed, table = write_tables(tmp_path)
    table.write_text("picture,id\nG0-0-0.jpg,G0-0\n", "utf-8")
    with pytest.raises(InputError, match="no column 'image'"):
        read_training_set(feed, table)


def test_a_feed_of_remote_pictures_only_is_refused_with_the_reason(tmp_path: Path) -> None:
    feed, table = write_tables(tmp_path)
    feed.write_text("id,image_link\nG0-0,https://shop.example/x.jpg\n", "utf-8")
    with pytest.raises(InputError, match=r"holds no picture.*training reads files"):
        read_training_set(feed, table)


@pytest.mark.parametrize("fold", range(5))
def test_no_variant_group_stands_on_both_sides(tmp_path: Path, fold: int) -> None:
    found = read_sample(tmp_path)
    split = split_training_set(found, folds=5, fold=fold)
    held_out = {each.group for each in split.held_out}
    assert held_out
    assert held_out.isdisjoint(each.group for each in split.training)
    assert len(split.held_out) + sum(each.domain == "photo" for each in split.training) == 30
    assert split.gallery == found.catalogue


def test_each_group_is_held_out_once_over_all_folds() -> None:
    groups = [f"g{number}" for number in range(11)]
    folds = assign_folds(groups, 4, seed=3)
    sizes = [list(folds.values()).count(fold) for fold in range(4)]
    assert sorted(sizes) == [2, 3, 3, 3]
    assert folds == assign_folds(groups[::-1], 4, seed=3)
    assert folds != assign_folds(groups, 4, seed=4)


def test_nothing_is_held_out_when_nothing_is_asked_for(tmp_path: Path) -> None:
    found = read_sample(tmp_path)
    split = split_training_set(found, folds=0)
    assert (split.training, split.held_out) == (found.examples, ())


def test_photos_of_one_group_cannot_be_parted(tmp_path: Path) -> None:
    feed, table = write_tables(tmp_path, groups=1)
    with pytest.raises(InputError, match="at least two variant groups"):
        split_training_set(read_training_set(feed, table))
