"""The SQL functions: the right SKUs, never more than k, never silently fewer."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psycopg
import pytest
from pgvector import HalfVector

from matcher.servers import Servers
from tests.support.databases import Database, copied_database
from tests.support.gallery import DIMENSION, StockedDatabase, fill_crowd, open_gallery, unit
from tests.support.questions import BY_INDEX, BY_NEAR, brute_force, recorded_plans


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    with open_gallery(database) as opened:
        yield opened


@pytest.fixture(scope="module")
def crowded(servers: Servers, home: Path, template: str) -> Iterator[Database]:
    """300 SKUs with one to three pictures each, two brands, three categories; not to be changed."""
    with copied_database(servers, home, template) as database:
        with open_gallery(database) as gallery:
            fill_crowd(gallery)
            gallery.build_index()
        yield database


@pytest.fixture
def crowd(servers: Servers, home: Path, crowded: Database) -> Iterator[StockedDatabase]:
    """The same crowd, the test's own."""
    with copied_database(servers, home, crowded.name) as database, open_gallery(database) as opened:
        yield opened


@pytest.mark.parametrize("setting", ["SET matcher.exact_limit = 20000", BY_INDEX, BY_NEAR])
def test_answers_are_those_of_brute_force(crowd: StockedDatabase, setting: str) -> None:
    crowd.connection.execute(setting)
    rng = np.random.default_rng(1)
    for _ in range(20):
        query = unit(rng.normal(size=DIMENSION).astype(np.float32))
        assert crowd.skus(query, "k => 10") == brute_force(crowd, query)[:10]


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ("brand => 'acme'", "lower(p.brand) = 'acme'"),
        ("category => 'clothing'", "p.taxonomy_id IN (1, 2)"),
        ("category => '2'", "p.taxonomy_id = 2"),
        ("category => 'Clothing>Shirts', brand => 'ACME'", "p.taxonomy_id = 2 AND brand = 'Acme'"),
    ],
)
@pytest.mark.parametrize("setting", ["SET matcher.exact_limit = 20000", BY_INDEX, BY_NEAR])
def test_filtered_answers_are_right(
    crowd: StockedDatabase, arguments: str, where: str, setting: str
) -> None:
    crowd.connection.execute(setting)
    query = unit(np.arange(1, DIMENSION + 1, dtype=np.float32))
    truth = brute_force(crowd, query, where)
    for k in (1, 5, 1000):
        rows = crowd.match(query, f"k => {k}, {arguments}")
        assert [row[1] for row in rows] == truth[:k]
        assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
        if k > len(truth) or "20000" in setting:
            assert {row[3:] for row in rows} == {("exact", True)}
        else:  # a scan that left nothing out is exact
            assert len({row[3:] for row in rows}) == 1
            assert {row[3:] for row in rows} < {("approximate", False), ("exact", True)}


def test_index_answers_say_that_they_are_approximate(crowd: StockedDatabase) -> None:
    assert {row[3:] for row in crowd.match([1], "k => 5")} == {("exact", True)}
    crowd.connection.execute(BY_INDEX)
    assert {row[3:] for row in crowd.match([1], "k => 5")} == {("approximate", False)}


def test_unfiltered_question_to_a_large_gallery_uses_the_index(
    crowded: Database,
) -> None:
    question = f"SELECT * FROM matcher.match_vector('{HalfVector(unit([1])).to_text()}', k => 5)"
    with psycopg.connect(crowded.superuser_url, autocommit=True) as connection:
        with recorded_plans(connection) as small:
            connection.execute(question)
        connection.execute(BY_INDEX)
        with recorded_plans(connection) as large:
            connection.execute(question)
    index = "Index Scan using candidate_1_2_hnsw_idx"
    assert small
    assert index not in "\n".join(small)
    assert index in "\n".join(large)


@pytest.mark.parametrize("setting", [BY_INDEX, BY_NEAR])
def test_question_to_a_small_one_of_several_catalogues(
    crowd: StockedDatabase, setting: str
) -> None:
    for number in range(20):
        crowd.add(f"elsewhere{number:02}", [1, number], catalog="other")
    crowd.connection.execute(setting)
    rows = crowd.match([1], "k => 5, catalog => 'other'")
    assert [row[1] for row in rows] == [f"elsewhere{number:02}" for number in range(5)]
    assert not any(
        str(sku).startswith("else") for sku in crowd.skus([1], "k => 300, catalog => 'default'")
    )


def test_index_scan_that_comes_out_short_ends_in_an_exact_answer(gallery: StockedDatabase) -> None:
    with gallery.connection.transaction():
        for number in range(150):
            gallery.add(f"R{number:03}", [1, 0.001 * number])
        for number in range(5):
            gallery.add(f"far{number}", [-1, number])
    gallery.build_index()
    gallery.ask("UPDATE matcher.product SET retired_at = now() WHERE sku LIKE 'R%%' RETURNING id")
    gallery.connection.execute(BY_INDEX)
    rows = gallery.match([1], "k => 5")
    assert [row[1] for row in rows] == ["far4", "far3", "far2", "far1", "far0"]
    rows = gallery.match([1], "k => 10")
    assert len(rows) == 5
    assert {row[3:] for row in rows} == {("exact", True)}


@pytest.mark.parametrize("setting", [BY_INDEX, BY_NEAR])
def test_groups_of_many_variants_are_looked_for_beyond_the_nearest_pictures(
    gallery: StockedDatabase, setting: str
) -> None:
    with gallery.connection.transaction():
        for number in range(15):
            for variant in range(30):
                shades = [1, 0.2 * number, 0.001 * variant]
                gallery.add(f"V{number:02}-{variant:02}", shades, group=f"g{number}")
    gallery.build_index()
    gallery.connection.execute(setting)
    found = gallery.skus([1], "k => 12, distinct_groups => true")
    assert found == [f"V{number:02}-00" for number in range(12)]


def test_equal_similarities_are_ordered_by_sku(gallery: StockedDatabase) -> None:
    for sku in ("c", "a", "d", "b"):
        gallery.add(sku, [0, 1])
    gallery.add("nearer", [0.1, 1])
    gallery.build_index()
    for setting in ("SET matcher.exact_limit = 20000", BY_INDEX, BY_NEAR):
        gallery.connection.execute(setting)
        assert gallery.skus([1, 1], "k => 4") == ["nearer", "a", "b", "c"]


def test_a_sku_counts_by_its_best_picture_once(gallery: StockedDatabase) -> None:
    gallery.add("two", [1, 0], [0, 1])
    gallery.add("one", [1, 1])
    assert gallery.skus([0, 1]) == ["two", "one"]
    (first, *_) = gallery.match([0, 1])
    assert first[2] == pytest.approx(1, abs=1e-3)


def test_generic_pictures_are_left_out_of_answers(gallery: StockedDatabase) -> None:
    product = gallery.add("shirt", [1, 0])
    gallery.show(product, gallery.catalogs["default"], "https://shop.test/logo.png", [0, 1])
    gallery.add("other", [1, 1])
    gallery.connection.execute("UPDATE matcher.image SET generic = true WHERE url LIKE '%%logo%%'")
    assert gallery.skus([0, 1]) == ["other", "shirt"]
    gallery.build_index()
    gallery.connection.execute(BY_INDEX)
    assert gallery.skus([0, 1], "k => 2") == ["other", "shirt"]


def test_match_sku_leaves_itself_out_and_agrees_with_sku_similarity(crowd: StockedDatabase) -> None:
    rows = crowd.ask("SELECT sku, similarity FROM matcher.match_sku('S007', k => 5)")
    assert len(rows) == 5
    assert "S007" not in {row[0] for row in rows}
    for sku, similarity in rows:
        (value,) = crowd.ask("SELECT matcher.sku_similarity('S007', %s)", sku)[0]
        assert value == similarity


def test_match_image_finds_the_products_that_show_it(crowd: StockedDatabase) -> None:
    rows = crowd.ask("SELECT sku FROM matcher.match_image('https://shop.test/S009-0.jpg', k => 3)")
    assert rows[0] == ("S009",)
    digest = "ab" * 32
    crowd.ask(
        "UPDATE matcher.image SET sha256 = decode(%s, 'hex') WHERE url LIKE '%%/S010-0.jpg'"
        " RETURNING id", digest,
    )  # fmt: skip
    assert crowd.ask("SELECT sku FROM matcher.match_image(%s, k => 1)", digest) == [("S010",)]


@pytest.mark.parametrize(
    ("question", "state", "says"),
    [
        ("match_sku('nobody')", "MA001", "no SKU 'nobody'$"),
        (
            "match_sku('nobody', catalog => 'other')",
            "MA001",
            "'nobody' in catalogue 'other'",
        ),
        ("match_sku('twin')", "MA001", "several catalogues: 'default', 'other'"),
        ("match_sku('S001', catalog => 'nowhere')", "MA001", "no catalogue 'nowhere'"),
        ("match_sku('S001', category => 'Nonsense')", "MA001", "no category 'Nonsense'"),
        ("match_sku('S001', encoder => 'clip')", "MA001", "no encoder 'clip'"),
        ("match_sku('bare')", "MA001", "no picture with a vector"),
        ("match_image('https://nowhere.test/')", "MA001", "no picture"),
        ("match_vector('[1,0]', catalog => 'default')", "MA002", "2 dimensions"),
        ("match_vector(NULL, catalog => 'default')", "MA002", "no dimensions"),
        ("match_vector('[2,0,0,0,0,0,0,0]', catalog => 'default')", "MA002", "length 2"),
        ("match_vector('[1,0,0,0,0,0,0,0]', k => 0, catalog => 'default')", "MA002", "k is 0"),
        ("match_vector('[1,0,0,0,0,0,0,0]', k => 1001, catalog => 'default')", "MA002", "k is"),
    ],
)
def test_bad_questions_are_errors_that_name_the_trouble(
    crowd: StockedDatabase, question: str, state: str, says: str
) -> None:
    crowd.add("twin", [1])
    crowd.add("twin", [1], catalog="other")
    crowd.add("bare")
    with pytest.raises(psycopg.Error) as caught:
        crowd.ask(f"SELECT * FROM matcher.{question}")
    assert re.search(says, caught.value.diag.message_primary or "")
    assert caught.value.sqlstate == state
    assert caught.value.diag.message_hint


CAUGHT = """
DO $$
BEGIN
  PERFORM FROM matcher.match_sku((SELECT min(p.sku) FROM matcher.product p), k => 5);
  RAISE EXCEPTION 'after the question';
EXCEPTION WHEN raise_exception THEN
  NULL;
END
$$
"""


def test_question_leaves_the_callers_settings_alone(crowd: StockedDatabase) -> None:
    settings = """
      SELECT current_setting('hnsw.ef_search'), current_setting('hnsw.iterative_scan'),
             current_setting('enable_seqscan')"""
    crowd.connection.execute(BY_INDEX)
    with crowd.connection.transaction():
        crowd.connection.execute("SET LOCAL hnsw.ef_search = 77")
        crowd.connection.execute("SET LOCAL hnsw.iterative_scan = strict_order")
        assert crowd.match([1], "k => 5")[0][3] == "approximate"
        assert crowd.ask(settings) == [("77", "strict_order", "on")]
        crowd.connection.execute(CAUGHT)
        assert crowd.ask(settings) == [("77", "strict_order", "on")]
