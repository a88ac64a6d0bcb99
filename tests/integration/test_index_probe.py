"""The probe of the search index: answers beside exact ones, by shape of filter, kept as rows."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psycopg
import pytest

from matcher.db.kept_queries import MOST_A_DAY
from matcher.matcher import Matcher
from matcher.search.index.shapes import SHAPES
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.gallery import DIMENSION, StockedDatabase, open_gallery
from tests.support.scripts import run_script

KEPT_QUERIES = "SELECT count(*) FROM matcher.kept_query"
ONE = f"[1{',0' * (DIMENSION - 1)}]"
SHOPS = ("north", "south")


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    """Two shops of 150 products; every question is answered by the index, if one is built."""
    with psycopg.connect(database.superuser_url, autocommit=True) as superuser:
        superuser.execute(f"ALTER DATABASE {database.name} SET matcher.exact_limit = 0")
    with open_gallery(database) as opened:
        rng = np.random.default_rng(3)
        opened.add_category(1, "Clothing", "1")
        opened.add_category(2, "Clothing > Shirts", "1.2")
        opened.add_category(3, "Food", "3")
        with opened.connection.transaction():
            for number in range(300):
                vector = rng.normal(size=DIMENSION).astype(np.float32)
                opened.add(
                    f"S{number:03}", vector, brand="Acme" if number % 3 else "Other",
                    category=2 + number // 2 % 2, catalog=SHOPS[number % 2],
                )  # fmt: skip
            opened.connection.execute("UPDATE matcher.product SET price = 1 + id % 50")
        yield opened


@pytest.fixture
def indexed(gallery: StockedDatabase) -> StockedDatabase:
    gallery.build_index()
    return gallery


def kept(gallery: StockedDatabase) -> list[tuple[object, ...]]:
    return gallery.ask("SELECT * FROM matcher.index_probe")


def test_every_shape_of_filter_is_asked_in_every_catalogue(
    matcher: Matcher, indexed: StockedDatabase
) -> None:
    told: list[tuple[int, int]] = []
    found = matcher.index.check(questions=4, progress=lambda *each: told.append(each))
    assert {(each.catalog, each.shape) for each in found} == {
        (shop, shape) for shop in SHOPS for shape in SHAPES
    }
    assert all(each.recall > 0.97 and each.short == 0 for each in found)
    assert {each.questions for each in found} == {4}
    assert told[-1] == (8, 8)
    assert all(0 <= each.exact < each.questions for each in found if each.shape == "none")


def test_rows_lost_from_the_index_are_missed(matcher: Matcher, indexed: StockedDatabase) -> None:
    indexed.connection.execute("DELETE FROM matcher.candidate WHERE product_id / 2 % 4 = 0")
    found = matcher.index.check(questions=20)
    unfiltered = [each for each in found if each.shape == "none"]
    assert all(each.recall < 0.9 and each.is_low for each in unfiltered)
    (state,) = matcher.index.list_states()
    assert state.recall == found
    assert state.advice is not None
    assert state.advice.startswith(f"recall {found[0].recall:.3f} in catalogue")
    assert "run `matcher index build`" in state.advice


def test_answers_shorter_than_the_catalogue_are_told_at_once(
    matcher: Matcher, indexed: StockedDatabase
) -> None:
    indexed.connection.execute("DELETE FROM matcher.candidate WHERE product_id > 5")
    found = matcher.index.check(questions=2)
    unfiltered = [each for each in found if each.shape == "none"]
    assert all(each.short == each.questions == 2 and each.is_low for each in unfiltered)


def test_skus_that_a_filter_excludes_count_as_misses(
    matcher: Matcher, indexed: StockedDatabase
) -> None:
    """As if triggers had not told `candidate` of a change: the nearest of all brands answer."""
    indexed.connection.execute(
        "UPDATE matcher.candidate SET brand_key = matcher.filter_key(catalog_id, 'Other')"
    )
    recall = {each.shape: each.recall for each in matcher.index.check(questions=10)}
    assert recall["none"] > 0.97
    assert recall["brand"] < 0.8


def test_a_spelling_that_finds_less_is_told_apart(
    matcher: Matcher, indexed: StockedDatabase, database: Database
) -> None:
    indexed.connection.execute("UPDATE matcher.product SET brand = lower(brand)")
    with psycopg.connect(database.owner_url) as owner:
        owner.execute(
            "CREATE OR REPLACE FUNCTION matcher.filter_key(catalog_id integer, value text)"
            " RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE"
            " RETURN hashtextextended(value, catalog_id)"
        )
    for each in matcher.index.check(questions=5):
        assert (each.recall == 0) == (each.shape == "brand in another case")


def test_shapes_that_a_catalogue_cannot_give_have_no_figure(
    matcher: Matcher, gallery: StockedDatabase
) -> None:
    gallery.connection.execute("UPDATE matcher.product SET brand = NULL, taxonomy_id = NULL")
    gallery.build_index()
    found = matcher.index.check(questions=5)
    assert {each.shape for each in found} == {"none", "price range"}


def test_where_no_index_is_there_is_no_figure(matcher: Matcher, gallery: StockedDatabase) -> None:
    assert matcher.index.check() == ()
    assert matcher.index.probe_if_due() is False
    assert kept(gallery) == []
    assert matcher.index.list_states()[0].recall == ()


def test_figures_are_of_the_index_that_stands(matcher: Matcher, indexed: StockedDatabase) -> None:
    assert matcher.index.check(questions=5)
    json.dumps(matcher.status().to_dict())
    indexed.build_index()
    (state,) = matcher.index.list_states()
    assert state.recall == ()
    assert kept(indexed)


def test_a_figure_is_of_the_newest_questions(matcher: Matcher, indexed: StockedDatabase) -> None:
    matcher.index.check(questions=2)
    indexed.connection.execute("UPDATE matcher.index_probe SET found = 0, questions = 60")
    assert {each.recall for each in matcher.index.list_states()[0].recall} == {0}
    matcher.index.check(questions=2)
    indexed.connection.execute("UPDATE matcher.index_probe SET questions = 50 WHERE found > 0")
    (state,) = matcher.index.list_states()
    assert all(each.recall > 0.97 and each.questions == 50 for each in state.recall)
    assert state.advice is None


def test_a_probe_runs_once_a_day_and_after_a_build(
    matcher: Matcher, indexed: StockedDatabase
) -> None:
    assert matcher.index.probe_if_due(seconds=0) is True
    assert len(kept(indexed)) == len(SHAPES)
    assert matcher.index.probe_if_due(seconds=0) is False
    indexed.connection.execute(
        "UPDATE matcher.index_probe SET asked_at = now() - interval '25 hours'"
    )
    assert matcher.index.probe_if_due(seconds=0) is True
    assert matcher.index.probe_if_due(seconds=0) is False
    indexed.build_index()
    assert matcher.index.probe_if_due(seconds=0) is True


def test_what_time_did_not_suffice_for_comes_first_the_next_day(
    matcher: Matcher, indexed: StockedDatabase
) -> None:
    asked = "SELECT DISTINCT catalog_id FROM matcher.index_probe"
    assert matcher.index.probe_if_due(seconds=0) is True
    assert indexed.ask(asked) == [(indexed.catalogs["north"],)]
    indexed.connection.execute(
        "UPDATE matcher.index_probe SET asked_at = now() - interval '25 hours'"
    )
    assert matcher.index.probe_if_due(seconds=0) is True
    assert len(indexed.ask(asked)) == 2


def test_figures_go_after_ninety_days_and_with_their_catalogue(
    matcher: Matcher, indexed: StockedDatabase
) -> None:
    matcher.index.check(questions=2)
    indexed.connection.execute(
        "UPDATE matcher.index_probe SET asked_at = now() - interval '91 days'"
    )
    matcher.index.check(questions=4)
    assert len(kept(indexed)) == len(SHOPS) * len(SHAPES)
    matcher.catalogs.remove("north")
    assert len(kept(indexed)) == len(SHAPES)


def test_figures_go_with_their_encoder(
    matcher: Matcher, indexed: StockedDatabase, database: Database
) -> None:
    matcher.index.check(questions=2)
    with psycopg.connect(database.owner_url) as owner:
        owner.execute("UPDATE matcher.encoder_use SET state = 'retired'")
    indexed.ask("SELECT matcher.remove_encoder(1::smallint)::text")
    assert kept(indexed) == []


def test_questions_are_kept_only_where_a_setting_says_so(
    settings: Settings, indexed: StockedDatabase
) -> None:
    vectors = np.eye(DIMENSION, dtype=np.float32)
    counted = "SELECT catalog_id, count(*) FROM matcher.kept_query GROUP BY 1"
    for keeps in (False, True):
        with Matcher(settings.model_copy(update={"keep_queries": keeps})) as matcher:
            for vector in vectors:
                matcher.match_vector(vector, catalog="north")
            matcher.match_sku("S001", catalog="south")
        wanted = [(indexed.catalogs["north"], DIMENSION)] if keeps else []
        assert indexed.ask(counted) == wanted


def test_kept_questions_are_bounded_and_only_of_an_index(
    settings: Settings, gallery: StockedDatabase
) -> None:
    keep = f"INSERT INTO matcher.kept_query (encoder_id, catalog_id, vector) SELECT 1, %s, '{ONE}'"
    vector = np.eye(DIMENSION, dtype=np.float32)[0]
    with Matcher(settings.model_copy(update={"keep_queries": True})) as matcher:
        matcher.match_vector(vector, catalog="north")
        assert gallery.ask(KEPT_QUERIES) == [(0,)]
        gallery.build_index()
        north = gallery.catalogs["north"]
        gallery.connection.execute(f"{keep} FROM generate_series(2, {MOST_A_DAY})", (north,))
        for _ in range(3):
            matcher.match_vector(vector, catalog="north")
    assert gallery.ask(KEPT_QUERIES) == [(MOST_A_DAY,)]


def test_kept_questions_are_asked_and_go_after_a_month_and_with_their_catalogue(
    matcher: Matcher, indexed: StockedDatabase
) -> None:
    keep = f"INSERT INTO matcher.kept_query (encoder_id, catalog_id, vector) SELECT 1, %s, '{ONE}'"
    for shop in SHOPS:
        indexed.connection.execute(f"{keep} FROM generate_series(1, 9)", (indexed.catalogs[shop],))
    assert all(each.recall > 0.97 for each in matcher.index.check(questions=6))
    indexed.connection.execute(
        "UPDATE matcher.kept_query SET asked_at = now() - interval '31 days' WHERE id % 9 = 0"
    )
    matcher.upkeep.sweep()
    assert indexed.ask(KEPT_QUERIES) == [(16,)]
    matcher.catalogs.remove("north")
    assert indexed.ask(KEPT_QUERIES) == [(8,)]


def test_commands_say_what_was_measured_and_what_was_not(
    settings: Settings, gallery: StockedDatabase, tmp_path: Path
) -> None:
    def run(*words: str) -> str:
        ran = run_script(settings.to_environ(), tmp_path, *words)
        assert ran.code == 0, ran.stderr
        return ran.stdout

    assert run("index", "check").startswith("Nothing to measure")
    assert "recall" not in run("index", "status")
    gallery.connection.execute("UPDATE matcher.product SET price = NULL")
    gallery.build_index()
    assert "not measured yet" in run("index", "status")
    assert re.search(r"^recall +not measured yet$", run("status"), re.MULTILINE)
    gallery.connection.execute("DELETE FROM matcher.candidate WHERE product_id > 5")
    printed = run("index", "check", "--questions", "3")
    assert "foreign category" in printed
    assert "not measured, as no product asked has them: price range" in printed
    assert "low" in printed
    assert printed.rstrip() in run("index", "status")
    assert "run `matcher index build`" in run("status")
    found = json.loads(run("index", "check", "--questions", "3", "--json"))
    assert {each["questions"] for each in found} == {3}
    (state,) = json.loads(run("index", "status", "--json"))
    assert {each["questions"] for each in state["recall"]} == {6}
