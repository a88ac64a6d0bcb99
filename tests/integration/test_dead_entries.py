"""Entries of HNSW whose pictures are gone: looked over, counted, and dropped by a build."""

from collections.abc import Iterator

import numpy as np
import psycopg
import pytest
from pgvector import HalfVector

from matcher.matcher import Matcher
from matcher.search.index.state import IndexState, read_index_state
from tests.support.databases import Database
from tests.support.gallery import DIMENSION, StockedDatabase, open_gallery, unit
from tests.support.questions import brute_force

PICTURES = 400
OPTIONS = "SELECT reloptions FROM pg_class WHERE relname ~ '^candidate_1_.$' ORDER BY relname"
SIZE = "SELECT pg_relation_size('matcher.candidate_1_2')"
AGE = "SELECT age(relfrozenxid) < 10 FROM pg_class WHERE relname = 'candidate_1_2'"
PLAN = "SELECT plan FROM matcher.explain_match(%s, k => 10)"


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    """Half of the pictures look one way, half the other; the index names them, whatever k is."""
    with open_gallery(database) as opened:
        add(opened, "left", 1)
        add(opened, "right", -1)
        opened.build_index()
        opened.connection.execute("SET matcher.exact_limit = 0; SET matcher.scan_limit = 0")
        yield opened


def add(gallery: StockedDatabase, name: str, way: int) -> None:
    rng = np.random.default_rng(len(name))
    with gallery.connection.transaction():
        for number in range(PICTURES // 2):
            vector = np.r_[4 * way, rng.normal(size=DIMENSION - 1)]
            gallery.add(f"{name}{number:03}", vector)


def delete(gallery: StockedDatabase, pattern: str) -> None:
    gallery.connection.execute("DELETE FROM matcher.product WHERE sku ~ %s", [pattern])


def vacuum(database: Database) -> list[str]:
    """Vacuum thoroughly; returns what PostgreSQL says of it."""
    said: list[str] = []
    with psycopg.connect(database.superuser_url, autocommit=True) as superuser:
        superuser.add_notice_handler(lambda notice: said.append(notice.message_primary or ""))
        superuser.execute("VACUUM (FREEZE, ANALYZE, VERBOSE) matcher.candidate_1_2")
    return said


def state_of(gallery: StockedDatabase) -> IndexState:
    with gallery.engine.begin() as connection:
        return read_index_state(connection, gallery.encoder)


def test_vacuum_cleans_indexes_up_only_where_there_is_no_hnsw(gallery: StockedDatabase) -> None:
    assert gallery.ask(OPTIONS) == [
        (["fillfactor=85"],),
        (["fillfactor=85", "vacuum_index_cleanup=off"],),
    ]


def test_vacuum_freezes_rows_and_leaves_hnsw_alone(
    gallery: StockedDatabase, database: Database
) -> None:
    delete(gallery, "left")
    said = "".join(vacuum(database))
    assert "tuples: 200 removed, 200 remain" in said
    assert "_hnsw_idx" not in said
    assert gallery.ask(AGE) == [(True,)]


@pytest.mark.parametrize("pattern", ["left", "[0-4]$"])
def test_the_index_looks_past_what_is_deleted(
    gallery: StockedDatabase, database: Database, pattern: str
) -> None:
    query = unit([1, 0.1])
    delete(gallery, pattern)
    for _ in range(2):
        assert gallery.ask(PLAN, HalfVector(query)) == [("near",)]
        assert gallery.skus(query, "k => 10") == brute_force(gallery, query, "true")[:10]
        vacuum(database)


def test_deleted_pictures_are_dead_entries_until_a_build(
    gallery: StockedDatabase, database: Database
) -> None:
    assert state_of(gallery).dead_share == 0
    delete(gallery, "left..[0-4]")
    vacuum(database)
    assert state_of(gallery).dead_share == pytest.approx(0.25)
    gallery.build_index()
    assert state_of(gallery).dead_share == 0


def test_replaced_pictures_are_dead_entries_though_as_many_are_alive(
    gallery: StockedDatabase,
) -> None:
    add(gallery, "elsewhere", 1)
    assert state_of(gallery).dead_share == pytest.approx(0, abs=0.02)
    delete(gallery, "left")
    assert state_of(gallery).pictures == PICTURES
    assert state_of(gallery).dead_share == pytest.approx(1 / 3, abs=0.02)


def test_the_sweep_builds_anew_what_is_dead_to_a_large_part(
    matcher: Matcher, gallery: StockedDatabase
) -> None:
    delete(gallery, "left..[0-4]")
    matcher.upkeep.sweep()
    assert (state_of(gallery).built_for, state_of(gallery).advice) == (PICTURES, None)
    delete(gallery, "left..[5-9]")
    advice = state_of(gallery).advice
    assert advice is not None
    assert "50 % of its entries are dead" in advice
    matcher.upkeep.sweep()
    assert (state_of(gallery).built_for, state_of(gallery).advice) == (200, None)


def test_where_no_picture_is_left_nothing_is_built(
    matcher: Matcher, gallery: StockedDatabase
) -> None:
    delete(gallery, "left")
    delete(gallery, "right")
    matcher.upkeep.sweep()
    assert (state_of(gallery).built_for, state_of(gallery).advice) == (PICTURES, None)


def test_prices_that_change_daily_do_not_make_the_table_grow(
    gallery: StockedDatabase, database: Database
) -> None:
    grown = []
    for price in range(40):
        gallery.connection.execute("UPDATE matcher.product SET price = %s", [price])
        if price % 10 == 9:
            vacuum(database)
            grown += [(gallery.ask(SIZE), state_of(gallery).dead_share)]
    assert {str(size) for size, _ in grown} == {str(grown[0][0])}
    # At first not every page has room for another version of all its rows, and other sessions of
    # the server may keep a version alive.
    assert all(dead < 0.2 for _, dead in grown)
