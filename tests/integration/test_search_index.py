"""The search index: built, outgrown, kept in step with the catalogue, checked."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import psycopg
import pytest
from pgvector import HalfVector
from sqlalchemy import text
from structlog.testing import capture_logs

from matcher.db.engine import create_owner_engine, migrate
from matcher.db.install import list_sql_faults
from matcher.errors import InputError, ServerError
from matcher.matcher import Matcher
from matcher.search.index.build import build_index
from matcher.search.index.space import DIRECTIONS
from matcher.search.index.state import (
    EXACT_BELOW,
    build_lock,
    keep_counts,
    read_build_progress,
    read_index_state,
)
from tests.support.databases import Database
from tests.support.gallery import DIFFERENCES, DIMENSION, StockedDatabase, open_gallery, unit
from tests.support.questions import brute_force
from tests.support.worker_process import wait_until

CANDIDATES = "SELECT count(*) FROM matcher.candidate"
GENERATION = "SELECT generation FROM matcher.search_space"
RIGHTS = (
    "SELECT array_agg(a::text ORDER BY a::text)::text"
    " FROM pg_proc p, unnest(p.proacl) a WHERE p.oid = CAST('matcher.{}' AS regproc)"
)
HOLD_UP = "LOCK TABLE matcher.candidate_count IN SHARE MODE"
LEFT = """
SELECT (SELECT max(building) FROM matcher.search_space),
       (SELECT count(*) FROM matcher.candidate_change),
       (SELECT count(*) FROM matcher.candidate_stage),
       (SELECT count(DISTINCT generation) FROM matcher.search_axis),
       to_regclass('matcher.candidate_1_3') IS NOT NULL
"""
NEAR = r"SELECT proname FROM pg_proc WHERE proname ~ '^near_\d' ORDER BY 1"


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    with open_gallery(database) as opened:
        yield opened


@pytest.fixture
def shelf(gallery: StockedDatabase) -> StockedDatabase:
    rng = np.random.default_rng(3)
    gallery.add_category(1, "Clothing", "1")
    gallery.add_category(2, "Clothing > Shirts", "1.2")
    gallery.add_category(3, "Food", "3")
    with gallery.connection.transaction():
        for number in range(60):
            vector = rng.normal(size=DIMENSION).astype(np.float32)
            gallery.add(
                f"S{number:02}", vector, brand="Acme" if number % 3 else "Other",
                category=2 + number % 2, group=f"g{number // 2}",
            )  # fmt: skip
    gallery.build_index()
    return gallery


def value(gallery: StockedDatabase, query: str, *values: object) -> object:
    return gallery.ask(query, *values)[0][0]


def near_functions(gallery: StockedDatabase) -> list[str]:
    return [str(name) for (name,) in gallery.ask(NEAR)]


def test_an_empty_gallery_has_no_index_to_build(gallery: StockedDatabase) -> None:
    with pytest.raises(InputError, match="no vector yet: run `matcher embed`"):
        build_index(gallery.engine, gallery.encoder)


def test_short_vectors_and_codes_of_a_build_are_those_of_later_inserts(
    shelf: StockedDatabase,
) -> None:
    query = (
        "SELECT c.vector, matcher.shorten(e.vector, 1::smallint),"
        " length(c.code), c.code <~> matcher.thermometer_code(c.vector, 1::smallint)"
        " FROM matcher.candidate c JOIN matcher.embedding e USING (product_id, image_id)"
    )
    rows = shelf.ask(query)
    assert len(rows) == 60
    for built, later, bits, differing in rows:
        assert isinstance(built, HalfVector)
        assert isinstance(later, HalfVector)
        assert built.to_numpy() == pytest.approx(later.to_numpy(), abs=2e-3)
        assert bits == 3 * DIRECTIONS
        assert isinstance(differing, float)
        assert differing <= 20  # what lies at a threshold


def test_a_build_replaces_the_table_and_the_old_one_goes_a_minute_later(
    shelf: StockedDatabase,
) -> None:
    assert value(shelf, "SELECT generation FROM matcher.search_space") == 2
    assert value(shelf, "SELECT to_regclass('matcher.candidate_1_1') IS NOT NULL")
    assert value(shelf, "SELECT matcher.drop_old_candidates()") == 0
    with shelf.engine.begin() as connection:
        assert read_index_state(connection, shelf.encoder).advice is None
    before = shelf.skus([1], "k => 60")
    shelf.build_index()
    assert shelf.skus([1], "k => 60") == before
    assert value(shelf, CANDIDATES) == 60


def test_each_table_has_a_function_of_its_own_that_goes_with_it(
    shelf: StockedDatabase, database: Database
) -> None:
    shelf.build_index()
    assert near_functions(shelf) == ["near_1_2", "near_1_3"]
    assert value(shelf, RIGHTS.format("near_1_3")) == value(shelf, RIGHTS.format("find_candidates"))
    with psycopg.connect(database.owner_url) as owner:
        owner.execute("UPDATE matcher.search_space SET built_at = now() - interval '1 hour'")
    assert value(shelf, "SELECT matcher.drop_old_candidates()") == 2
    assert near_functions(shelf) == ["near_1_3"]


def test_a_lost_function_of_an_index_is_a_fault_that_migrate_mends(
    shelf: StockedDatabase, database: Database
) -> None:
    before = shelf.skus([1], "k => 60")
    owner = create_owner_engine(lambda: database.owner_url)
    with owner.begin() as connection:
        connection.execute(text("DROP FUNCTION matcher.near_1_2"))
    with owner.begin() as connection:
        assert list_sql_faults(connection) == ["function matcher.near_1_2 is missing"]
    migrate(owner, mend=True)
    owner.dispose()
    assert shelf.skus([1], "k => 60") == before
    assert near_functions(shelf) == ["near_1_2"]


def test_two_builds_at_once_are_one(shelf: StockedDatabase) -> None:
    with shelf.engine.connect() as connection, build_lock(connection, 99) as is_ours:
        assert is_ours  # with a build of another encoder
        assert build_index(shelf.engine, shelf.encoder) is None


def add_bare_candidates(gallery: StockedDatabase, count: int) -> None:
    """Add rows that no product and no vector stand behind: what is asked is how many there are."""
    gallery.add_catalog("default")
    gallery.connection.execute(
        "INSERT INTO matcher.candidate (encoder_id, catalog_id, product_id, image_id)"
        " SELECT 1, 1, n, n FROM generate_series(1000001, 1000000 + %s) n",
        (count,),
    )


def test_a_gallery_is_rebuilt_when_it_has_outgrown_its_space(shelf: StockedDatabase) -> None:
    add_bare_candidates(shelf, 3 * 60)
    with shelf.engine.begin() as connection:
        assert read_index_state(connection, shelf.encoder).advice is None
    shelf.add("one more", [1, 2])
    with shelf.engine.begin() as connection:
        state = read_index_state(connection, shelf.encoder)
    assert state.state == "ready"
    assert state.advice is not None
    assert "run `matcher index build`" in state.advice


def test_the_state_tells_sizes_and_memory(shelf: StockedDatabase) -> None:
    with shelf.engine.begin() as connection:
        state = read_index_state(connection, shelf.encoder)
    assert (state.pictures, state.built_for, state.short_dimension) == (60, 60, DIMENSION)
    assert state.hnsw_bytes > 0
    assert state.build_bytes > 60 * DIMENSION * 2
    assert state.progress is None


def test_a_running_build_is_told(shelf: StockedDatabase) -> None:
    with shelf.engine.connect() as building, build_lock(building, shelf.encoder.id):
        with shelf.engine.connect() as other, build_lock(other, shelf.encoder.id) as is_ours:
            assert not is_ours
        with shelf.engine.begin() as connection:
            state = read_index_state(connection, shelf.encoder)
            assert read_build_progress(connection, shelf.encoder.id + 1) is None
        assert (state.state, state.progress) == ("building", "preparing")
    with shelf.engine.begin() as connection:
        assert read_index_state(connection, shelf.encoder).state == "ready"


def test_a_build_tells_how_far_it_is(shelf: StockedDatabase) -> None:
    told: list[tuple[str, int, int]] = []

    def note(phase: str, done: int, total: int) -> None:
        told.append((phase, done, total))

    with ThreadPoolExecutor(1) as pool:
        with shelf.connection.transaction():  # what a build waits for at its end
            shelf.connection.execute(HOLD_UP)
            building = pool.submit(build_index, shelf.engine, shelf.encoder, progress=note)
            wait_until(lambda: told.count(("preparing", 0, 0)) > 1, "a look at the build")
        building.result()
    phases = list(dict.fromkeys(phase for phase, _, _ in told))
    assert phases[:3] == ["fit", "stage", "preparing"]
    assert told[-1] == ("built", 1, 1)


def test_writers_go_on_while_an_index_is_built(shelf: StockedDatabase) -> None:
    told: list[str] = []
    with ThreadPoolExecutor(1) as pool:
        dsn = shelf.connection.info
        with psycopg.connect(dsn.dsn, password=dsn.password) as holding:
            holding.execute(HOLD_UP)
            note = lambda phase, *_: told.append(phase)  # noqa: E731
            building = pool.submit(build_index, shelf.engine, shelf.encoder, progress=note)
            wait_until(lambda: told.count("preparing") > 1, "the index is being built")
            shelf.connection.execute("SET statement_timeout = '10s'")
            shelf.add("late", [1], brand="Acme")
            shelf.connection.execute("UPDATE matcher.product SET brand = 'New' WHERE sku = 'S01'")
            shelf.connection.execute("DELETE FROM matcher.product WHERE sku = 'S02'")
            assert not building.done()
        assert building.result() is not None
    assert value(shelf, GENERATION) == 3
    assert shelf.ask(DIFFERENCES) == []
    assert shelf.skus([1], "k => 1") == ["late"]
    [left] = shelf.ask(LEFT.replace("_1_3", "_1_4"))
    assert left == (None, 0, 0, 2, False)  # the axes of the table before stay a minute


def test_a_build_that_ends_by_an_error_leaves_nothing(shelf: StockedDatabase) -> None:
    def fail(phase: str, done: int, total: int) -> None:
        if (phase, done) == ("stage", total):
            shelf.add("late", [1])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_index(shelf.engine, shelf.encoder, progress=fail)
    assert shelf.ask(LEFT) == [(None, 0, 0, 1, False)]
    shelf.build_index()
    assert shelf.ask(DIFFERENCES) == []


def test_a_build_whose_session_is_killed_leaves_nothing(
    shelf: StockedDatabase, database: Database
) -> None:
    def kill(phase: str, done: int, total: int) -> None:
        if (phase, done) == ("stage", total):
            with psycopg.connect(database.superuser_url, autocommit=True) as superuser:
                superuser.execute(
                    "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks"
                    " WHERE locktype = 'advisory' AND objsubid = 2 AND pid <> pg_backend_pid()"
                )
            shelf.add("late", [1])

    with pytest.raises(ServerError):
        build_index(shelf.engine, shelf.encoder, progress=kill)
    assert shelf.ask(LEFT) == [(None, 0, 0, 1, False)]
    shelf.build_index()
    assert shelf.ask(DIFFERENCES) == []


def test_what_a_build_leaves_that_died_with_its_process_goes_with_the_next_sweep(
    shelf: StockedDatabase,
) -> None:
    assert value(shelf, "SELECT matcher.begin_build(1::smallint)") == 3
    shelf.add("late", [1])
    assert shelf.ask(LEFT) == [(3, 1, 0, 1, True)]
    assert value(shelf, "SELECT matcher.drop_old_candidates()") == 1
    assert shelf.ask(LEFT) == [(None, 0, 0, 1, False)]
    shelf.build_index()
    assert shelf.ask(DIFFERENCES) == []


def test_a_build_by_the_same_login_shows_its_phase(shelf: StockedDatabase) -> None:
    shelf.connection.execute("SELECT pg_advisory_lock(42)")

    def index_slowly() -> None:
        with (
            shelf.engine.connect() as connection,
            build_lock(connection, shelf.encoder.id),
            connection.begin(),
        ):
            for statement in (
                "CREATE TEMP TABLE slow AS SELECT 1 AS number",
                "CREATE FUNCTION pg_temp.wait(integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE"
                " AS 'BEGIN PERFORM pg_advisory_xact_lock(42); RETURN $1; END'",
                "CREATE INDEX ON slow (pg_temp.wait(number))",
            ):
                connection.execute(text(statement))

    def phase() -> str | None:
        with shelf.engine.begin() as connection:
            progress = read_build_progress(connection, shelf.encoder.id)
            assert connection.execute(text("SELECT current_user")).scalar_one() == "matcher_app"
            return str(progress.phase) if progress else None

    with ThreadPoolExecutor(1) as pool:
        indexing = pool.submit(index_slowly)
        try:
            wait_until(lambda: (phase() or "").startswith("building index"), "a phase")
        finally:
            shelf.connection.execute("SELECT pg_advisory_unlock(42)")
        indexing.result()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE matcher.product SET retired_at = now() WHERE sku = 'S01'",
        "UPDATE matcher.product SET brand = 'New' WHERE sku = 'S01'",
        "DELETE FROM matcher.product WHERE sku = 'S01'",
        "UPDATE matcher.image SET generic = true WHERE url LIKE '%/S01-0.jpg'",
        "SELECT matcher.add_candidates(1::smallint, ARRAY[1]::bigint[])",
    ],
)
def test_a_snapshot_from_before_a_build_changes_nothing_in_silence(
    shelf: StockedDatabase, change: str
) -> None:
    with psycopg.connect(shelf.connection.info.dsn, password=shelf.connection.info.password) as old:
        old.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        old.execute("SELECT count(*) FROM matcher.product")
        old.execute("SET lock_timeout = '10s'")
        old.commit()
        old.execute("SELECT count(*) FROM matcher.product")
        shelf.build_index()
        with pytest.raises(psycopg.errors.SerializationFailure):
            old.execute(change.encode())
        old.rollback()
        old.execute(change.encode())


def test_a_pair_that_came_anew_after_it_was_staged_is_worked_out_anew(
    shelf: StockedDatabase,
) -> None:
    pair = shelf.ask("SELECT product_id, image_id, catalog_id FROM matcher.candidate LIMIT 1")[0]

    def replace_a_vector(phase: str, done: int, total: int) -> None:
        if (phase, done) != ("stage", total):
            return
        for table in ("embedding", "candidate"):
            shelf.ask(
                f"DELETE FROM matcher.{table} WHERE product_id = %s AND image_id = %s RETURNING 1",
                *pair[:2],
            )
        shelf.connection.execute(
            "INSERT INTO matcher.embedding VALUES (1, %s, %s, %s, %s)",
            (*pair, HalfVector(unit([0, 0, 0, 0, 0, 0, 0, 1]))),
        )
        query = "SELECT matcher.add_candidates(1::smallint, ARRAY[%s]::bigint[])"
        assert value(shelf, query, pair[1]) == 1

    built = build_index(shelf.engine, shelf.encoder, progress=replace_a_vector)
    assert built is not None
    assert built.pictures == value(shelf, CANDIDATES) == 60
    query = "SELECT vector FROM matcher.candidate WHERE product_id = %s AND image_id = %s"
    short, whole = (
        value(shelf, query.replace("candidate", t), *pair[:2]) for t in ("candidate", "embedding")
    )
    right = value(shelf, "SELECT matcher.shorten(%s, 1::smallint)", whole)
    assert isinstance(short, HalfVector)
    assert isinstance(right, HalfVector)
    assert short.to_numpy() == pytest.approx(right.to_numpy(), abs=2e-3)


def test_the_sweep_builds_what_is_missing(matcher: Matcher, gallery: StockedDatabase) -> None:
    gallery.add("S0", [1, 0], [0, 1])
    add_bare_candidates(gallery, EXACT_BELOW - 2)
    matcher.upkeep.sweep()
    assert value(gallery, GENERATION) == 1
    gallery.add("S1", [1, 1])
    matcher.upkeep.sweep()
    assert value(gallery, GENERATION) == 2


def test_a_build_that_fails_is_put_off(
    matcher: Matcher, gallery: StockedDatabase, database: Database
) -> None:
    gallery.add("S0", [1, 0], [0, 1])
    add_bare_candidates(gallery, EXACT_BELOW)
    function = "FUNCTION matcher.begin_build"
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        owner.execute(f"REVOKE EXECUTE ON {function} FROM matcher_app, public")
        with capture_logs() as said:
            matcher.upkeep.sweep()
        owner.execute(f"GRANT EXECUTE ON {function} TO matcher_app")
    matcher.upkeep.sweep()
    assert [each["event"] for each in said] == ["index.put_off"]
    assert "permission denied" in said[0]["reason"]
    assert value(gallery, GENERATION) == 1


def test_products_of_many_pictures_are_found_through_the_index(shelf: StockedDatabase) -> None:
    shelf.connection.execute("SET matcher.exact_limit = 0; SET matcher.scan_limit = 0")
    rng = np.random.default_rng(5)
    with shelf.connection.transaction():
        near = [np.r_[10, rng.normal(size=DIMENSION - 1)] for _ in range(320)]
        shelf.add("many", *near)
    found = shelf.match([1], "k => 10")
    assert len(found) == 10
    assert found[0][1] == "many"
    assert {row[3] for row in found} == {"approximate"}


def test_counts_from_before_a_catalogue_grew_do_not_stop_an_answer(shelf: StockedDatabase) -> None:
    shelf.connection.execute("SET matcher.exact_limit = 0; SET matcher.scan_limit = 0")
    before = shelf.skus([1], "k => 5")
    shelf.connection.execute("UPDATE matcher.search_space SET counted = 0")
    assert shelf.skus([1], "k => 5") == before


def test_prices_without_an_end_are_prices(shelf: StockedDatabase) -> None:
    shelf.connection.execute("UPDATE matcher.product SET price = 5 WHERE sku < 'S30'")
    for limits in ("-1", "0"):  # by comparing all, by the index
        shelf.connection.execute(f"SET matcher.exact_limit = {limits}; SET matcher.scan_limit = 0")
        assert len(shelf.skus([1], "k => 60, price_max => 'Infinity'")) == 30
        assert len(shelf.skus([1], "k => 60, price_min => '-Infinity', price_max => 4.5")) == 0
    with pytest.raises(psycopg.Error, match="a price is NaN"):
        shelf.skus([1], "price_min => 'NaN'")


def test_prices_change_without_touching_an_index(shelf: StockedDatabase) -> None:
    shelf.connection.execute("UPDATE matcher.product SET price = 1")
    shelf.connection.execute("UPDATE matcher.product SET price = 2")
    query = "SELECT n_tup_hot_upd, n_tup_upd FROM pg_stat_user_tables WHERE relname = %s"
    shelf.connection.execute("SELECT pg_stat_force_next_flush()")
    hot, updated = shelf.ask(query, "candidate_1_2")[0]
    assert updated == 120
    assert isinstance(hot, int)
    assert hot > 0
    assert len(shelf.skus([1], "k => 60, price_min => 2")) == 60
    assert shelf.skus([1], "price_max => 1") == []


def test_a_new_taxonomy_edition_moves_what_a_category_holds(shelf: StockedDatabase) -> None:
    shelf.connection.execute("SET matcher.exact_limit = 0; SET matcher.scan_limit = 0")
    assert len(shelf.skus([1], "k => 60, category => 'Food'")) == 30
    shelf.connection.execute("UPDATE matcher.taxonomy SET lineage = '3.2' WHERE id = 2")
    assert len(shelf.skus([1], "k => 60, category => 'Food'")) == 60


def test_counts_follow_when_a_tenth_has_changed(shelf: StockedDatabase) -> None:
    for number in range(10):
        shelf.add(f"new{number}", [1, number], category=2)
    with shelf.engine.begin() as connection:
        assert keep_counts(connection, shelf.encoder) is True
        assert keep_counts(connection, shelf.encoder) is False
    assert value(shelf, "SELECT counted FROM matcher.search_space") == 70


@pytest.mark.parametrize(
    ("arguments", "limits", "plan"),
    [
        ("k => 5", "RESET matcher.exact_limit", "exact"),
        ("k => 5, brand => 'Other'", "SET matcher.exact_limit = 0", "scan"),
        ("k => 5", "SET matcher.exact_limit = 0; SET matcher.scan_limit = 0", "near"),
        (
            "k => 5, brand => 'nobody'",
            "SET matcher.exact_limit = -1; SET matcher.scan_limit = -1",
            "scan",
        ),
    ],
)
def test_explain_match_tells_the_plan(
    shelf: StockedDatabase, arguments: str, limits: str, plan: str
) -> None:
    shelf.connection.execute(limits)
    query = HalfVector(unit([1, 2, 3]))
    ((said, reason, method, complete, eligible, compared),) = shelf.ask(
        "SELECT plan, reason, method, complete, eligible, compared"
        f" FROM matcher.explain_match(%s, {arguments})",
        query,
    )
    assert said == plan
    assert reason
    # A scan of so few compares all of them by whole vectors.
    assert (method == "exact") == complete == (plan in ("exact", "scan"))
    assert eligible is not None
    assert compared is not None


def test_products_that_fit_a_price_are_scanned_where_the_index_names_hardly_any(
    gallery: StockedDatabase,
) -> None:
    """No count tells of prices: 1,050 cheap products lie far from the query, the others near."""
    with gallery.connection.transaction():
        for number in range(200):
            gallery.add(f"dear{number:04}", [1, 0.001 * number])
        for number in range(1_050):
            gallery.add(f"cheap{number:04}", [-1, 0.001 * number])
        gallery.connection.execute("UPDATE matcher.product SET price = 50")
        gallery.connection.execute("UPDATE matcher.product SET price = 5 WHERE sku LIKE 'cheap%'")
    gallery.build_index()
    gallery.connection.execute("SET matcher.scan_limit = 0")
    query = unit([1])
    explained = "SELECT plan, reason, eligible FROM matcher.explain_match(%s, price_max => 5)"
    ((plan, reason, eligible),) = gallery.ask(explained, HalfVector(query))
    assert (plan, eligible) == ("scan", 1_050)
    assert "only 1050 products fit" in str(reason)
    found = gallery.skus(query, "k => 10, price_max => 5")
    assert found == brute_force(gallery, query, "p.price <= 5")[:10]


def test_pictures_are_looked_up_by_the_two_rarest_parts_of_a_filter(
    gallery: StockedDatabase,
) -> None:
    """A tenth is red, a fifth is small and nearly all are of one brand: 1 picture in 50 is both."""
    for number in range(200):
        gallery.add(f"sku{number:04}", [1, 0.01 * number])
    gallery.connection.execute(
        "UPDATE matcher.product SET color = CASE WHEN id % 10 = 0 THEN 'red' ELSE 'blue' END,"
        " size = CASE WHEN id % 5 < 1 THEN 'S' ELSE 'M' END,"
        " brand = CASE WHEN id % 50 > 0 THEN 'Acme' ELSE 'Other' END"
    )
    gallery.build_index()
    gallery.connection.execute("SET matcher.exact_limit = 0")
    asked = "color => 'red', size => 'S', brand => 'Acme'"
    explained = f"SELECT reason FROM matcher.explain_match(%s, {asked})"
    ((reason,),) = gallery.ask(explained, HalfVector(unit([1])))
    assert reason == "at most 20 pictures are eligible, by color and size"
    found = gallery.skus(unit([1]), f"k => 10, {asked}")
    fits = "p.color = 'red' AND p.size = 'S' AND p.brand = 'Acme'"
    assert found == brute_force(gallery, unit([1]), fits)[:10]


def test_many_questions_are_answered_as_each_alone(shelf: StockedDatabase) -> None:
    queries = [HalfVector(unit([1, n, n * n % 5])) for n in range(4)]
    rows = shelf.ask("SELECT question, sku FROM matcher.match_vectors(%s, k => 3)", queries)
    alone = [
        (number, row[0])
        for number, query in enumerate(queries, start=1)
        for row in shelf.ask("SELECT sku FROM matcher.match_vector(%s, k => 3)", query)
    ]
    assert rows == alone
    assert shelf.ask("SELECT * FROM matcher.match_vectors('{}'::halfvec[])") == []
