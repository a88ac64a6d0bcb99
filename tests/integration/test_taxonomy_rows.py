"""The taxonomy as rows: there from the start, replaced by an edition, never at a vector's cost."""

from pathlib import Path
from typing import Any

import psycopg
import pytest

from matcher.catalog.taxonomy import top_level
from matcher.errors import InputError
from matcher.matcher import Matcher
from tests.support.databases import Database

FIRST = """\
# Google_Product_Taxonomy_Version: 2030-01-01
1 - Things
2 - Things > Drinkware
3 - Things > Drinkware > Mugs
4 - Things > Drinkware > Mugs > Travel Mugs
5 - Things > Plates
"""
# Plates are gone, mugs have another name, cups are new.
SECOND = """\
# Google_Product_Taxonomy_Version: 2031-01-01
1 - Things
2 - Things > Drinkware
3 - Things > Drinkware > Beakers
4 - Things > Drinkware > Beakers > Travel Beakers
6 - Things > Drinkware > Cups
"""


class Shop:
    """A catalogue whose categories are looked at."""

    def __init__(self, matcher: Matcher, folder: Path, url: str) -> None:
        self.matcher = matcher
        self.folder = folder
        self.url = url

    def load(self, edition: str) -> Any:
        path = self.folder / "edition.txt"
        path.write_text(edition, encoding="utf-8")
        return self.matcher.taxonomy.load(path)

    def ingest(self, categories: dict[str, str]) -> Any:
        feed = self.folder / "feed.csv"
        rows = (
            f'{sku},"{said}",https://shop.example/{sku}.jpg' for sku, said in categories.items()
        )
        feed.write_text("\n".join(("id,google_product_category,image_link", *rows)) + "\n")
        return self.matcher.ingest(feed)

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.url) as connection:
            return connection.execute(sql.encode()).fetchall()

    def filed(self) -> dict[str, int | None]:
        return dict(self.query("SELECT sku, taxonomy_id FROM matcher.product"))

    def embed(self) -> None:
        with psycopg.connect(self.url) as connection:
            connection.execute(
                "INSERT INTO matcher.embedding"
                " (encoder_id, product_id, image_id, catalog_id, vector)"
                " SELECT e.id, i.product_id, i.image_id, i.catalog_id,"
                " (array_fill(0::real, ARRAY[e.dimension - 1]) || 1::real)::halfvec"
                " FROM matcher.encoder e, matcher.product_image i"
            )


@pytest.fixture
def shop(matcher: Matcher, database: Database, tmp_path: Path) -> Shop:
    return Shop(matcher, tmp_path, database.owner_url)


def locate(data_dir: Path, language: str) -> Path:
    path = data_dir.resolve().parent / "taxonomy" / f"taxonomy-with-ids.{language}.txt"
    if not path.exists():
        pytest.skip(f"{path} does not exist")
    return path


def test_the_top_level_is_there_after_the_first_ingest(shop: Shop) -> None:
    assert shop.query("SELECT count(*) FROM matcher.taxonomy") == [(0,)]
    shop.ingest({"A": "Apparel & Accessories"})
    rows = shop.query("SELECT id, name, path, lineage::text, edition FROM matcher.taxonomy")
    assert {(id_, name) for id_, name, *_ in rows} == {
        (c.id, c.name) for c in top_level().categories
    }
    assert all(row[2:] == (row[1], str(row[0]), None) for row in rows)
    assert shop.filed() == {"A": 166}


def test_an_edition_is_loaded_and_loaded_again(shop: Shop) -> None:
    report = shop.load(FIRST)
    assert (report.version, report.categories, report.vanished) == ("2030-01-01", 5, 0)
    sql = "SELECT id, path, lineage::text, edition, retired_at FROM matcher.taxonomy ORDER BY id"
    rows = shop.query(sql)
    assert rows[3] == (4, "Things > Drinkware > Mugs > Travel Mugs", "1.2.3.4", "2030-01-01", None)
    report = shop.load(FIRST)
    assert (report.categories, report.vanished, report.refiled) == (5, 0, 0)
    assert shop.query(sql) == rows


def test_a_category_that_vanished_is_kept_and_marked_until_it_returns(shop: Shop) -> None:
    shop.load(FIRST)
    shop.ingest({"plate": "Things > Plates"})
    report = shop.load(SECOND)
    assert (report.categories, report.vanished) == (5, 1)
    retired = "SELECT id FROM matcher.taxonomy WHERE retired_at IS NOT NULL"
    assert shop.query(retired) == [(5,)]
    assert shop.filed() == {"plate": 5}
    assert shop.load(SECOND).vanished == 0
    shop.load(FIRST)
    assert shop.query(retired) == [(6,)]


def test_a_product_moves_from_its_nearest_ancestor_to_the_category_itself(shop: Shop) -> None:
    shop.ingest({"mug": "Things > Drinkware > Mugs", "none": "", "toy": "1239"})
    assert shop.filed() == {"mug": None, "none": None, "toy": 1239}
    shop.load("1 - Things\n2 - Things > Drinkware\n")
    assert shop.filed()["mug"] == 2
    report = shop.load(FIRST)
    assert report.refiled == 1
    assert shop.filed() == {"mug": 3, "none": None, "toy": 1239}


def test_an_edition_with_other_names_moves_no_product_up(shop: Shop) -> None:
    shop.load(FIRST)
    said = {"mug": "Things > Drinkware > Mugs", "travel": "4", "cup": "Things > Drinkware > Cups"}
    shop.ingest(said)
    assert shop.filed() == {"mug": 3, "travel": 4, "cup": 2}
    assert shop.load(SECOND).refiled == 1
    assert shop.filed() == {"mug": 3, "travel": 4, "cup": 6}
    # The shop's feed still has the old name: nothing changes, and it is told.
    report = shop.ingest(said)
    assert (report.updated, report.n_warnings) == (0, 1)
    assert shop.filed() == {"mug": 3, "travel": 4, "cup": 6}
    # A category that the shop itself changes is filed anew, known or not.
    shop.ingest(said | {"travel": "Things > Drinkware > Jugs"})
    assert shop.filed()["travel"] == 2


def test_loading_an_edition_touches_no_vector_and_no_job(shop: Shop) -> None:
    shop.load(FIRST)
    shop.ingest({"mug": "Things > Drinkware > Cups", "plate": "Things > Plates"})
    shop.embed()
    vectors = "SELECT xmin, ctid, product_id FROM matcher.embedding ORDER BY product_id"
    jobs = "SELECT xmin, image_id FROM matcher.embedding_job ORDER BY image_id"
    before = shop.query(vectors), shop.query(jobs)
    assert shop.load(SECOND).refiled == 1
    assert (shop.query(vectors), shop.query(jobs)) == before
    assert len(before[0]) == 2


def test_a_file_that_is_no_taxonomy_changes_nothing(shop: Shop) -> None:
    shop.load(FIRST)
    for broken in ("", "1 Things\n", "7 - Nowhere > Mugs\n"):
        with pytest.raises(InputError):
            shop.load(broken)
    assert shop.query("SELECT count(*) FROM matcher.taxonomy WHERE retired_at IS NULL") == [(5,)]


def test_the_published_editions_follow_each_other(shop: Shop, data_dir: Path) -> None:
    english, german = locate(data_dir, "en-US"), locate(data_dir, "de-DE")
    shop.ingest({"dress": "Apparel & Accessories > Clothing > Dresses", "buch": "Medien > Bücher"})
    assert shop.filed() == {"dress": 166, "buch": None}
    report = shop.matcher.taxonomy.load(english)
    assert (report.version, report.categories, report.vanished) == ("2021-09-21", 5595, 0)
    assert report.refiled == 1
    assert shop.filed() == {"dress": 2271, "buch": None}
    assert shop.matcher.taxonomy.load(english).vanished == 0
    shop.embed()
    vectors = "SELECT xmin, ctid, image_id FROM matcher.embedding ORDER BY image_id"
    before = shop.query(vectors)
    report = shop.matcher.taxonomy.load(german)
    assert (report.version, report.categories) == ("2015-02-19", 5427)
    assert report.vanished > 0
    assert shop.query(
        "SELECT count(*) FILTER (WHERE retired_at IS NULL),"
        " count(*) FILTER (WHERE retired_at IS NOT NULL) FROM matcher.taxonomy"
    ) == [(5427, report.vanished)]
    assert shop.filed() == {"dress": 2271, "buch": 784}
    assert shop.query(vectors) == before
