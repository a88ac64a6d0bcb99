"""Logins of single catalogues: every table and every function, tried as another's."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import psycopg
import pytest
from pgvector import HalfVector
from pgvector.psycopg import register_vector
from psycopg.sql import SQL, Identifier

from matcher.db.install import read_files
from tests.support.databases import Database
from tests.support.gallery import DIMENSION, StockedDatabase, open_gallery, unit
from tests.support.two_shops import FOREIGN, OWN, fill_shops, tenant_login

TABLES = """
SELECT c.relname FROM pg_class c
WHERE c.relnamespace = 'matcher'::regnamespace AND c.relkind IN ('r', 'p', 'v') ORDER BY 1
"""
COLUMNS = """
SELECT a.attname FROM pg_attribute a
WHERE a.attrelid = ('matcher.' || %s)::regclass AND a.attnum > 0 AND NOT a.attisdropped
"""
# Rows of a catalogue without its id.
NOT_OF_CATALOGS = {
    "alembic_version", "candidate_change", "candidate_stage", "code_axis", "encoder",
    "installed_sql", "search_axis", "search_space", "taxonomy",
}  # fmt: skip
# Functions that a tenant may execute: those that read no row of a catalogue, or find its name below
# policies, and those that the tests below call for another catalogue.
HARMLESS = {
    "candidate_filter", "catalog_id", "category_ids", "check_question", "count_units",
    "encoder_id", "filter_key", "find_encoder", "key_condition", "make_filter", "normal_sku",
    "shorten", "thermometer_code", "unit_of_candidate", "visible_catalogs",
}  # fmt: skip
TRIED = {
    "answer_vector", "ask_near", "compare_all", "count_eligible", "encoder_id_of_products",
    "explain_match", "few_products", "find_candidates", "find_images", "find_named", "find_union",
    "match_image", "match_sku", "match_vector", "match_vectors", "named_products", "near_1_2",
    "product_id", "product_vector", "scan_candidates", "sku_similarity",
}  # fmt: skip
EXECUTABLE = """
SELECT DISTINCT p.proname FROM pg_proc p
WHERE p.pronamespace = 'matcher'::regnamespace
  AND has_function_privilege('matcher_tenant', p.oid, 'EXECUTE')
"""
LIMITS = ("", "matcher.exact_limit", "matcher.scan_limit")
Connection = psycopg.Connection[tuple[Any, ...]]


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    with open_gallery(database) as opened:
        fill_shops(opened)
        opened.build_index()
        yield opened


@pytest.fixture
def tenant(database: Database, gallery: StockedDatabase) -> Iterator[Connection]:
    with (
        tenant_login(database, OWN) as url,
        psycopg.connect(url, autocommit=True) as connection,
    ):
        register_vector(connection)
        yield connection


@pytest.fixture
def api(database: Database, gallery: StockedDatabase) -> Iterator[Connection]:
    """The application's login as the API works for a caller of one catalogue."""
    with psycopg.connect(database.app_url, autocommit=True) as connection:
        register_vector(connection)
        connection.execute("SET ROLE matcher_api")
        own = gallery.catalogs[OWN]
        connection.execute(f"SET matcher.catalogs = '{{{own}}}'".encode())
        yield connection


@pytest.fixture(params=["tenant", "api"])
def limited(request: pytest.FixtureRequest) -> Connection:
    found: Connection = request.getfixturevalue(request.param)
    return found


def list_tables(connection: Connection) -> list[str]:
    return [name for (name,) in connection.execute(TABLES)]


def read(connection: Connection, table: str) -> list[tuple[Any, ...]] | None:
    """Return a table's rows; None where it may not be read."""
    with suppress(psycopg.errors.InsufficientPrivilege):
        return connection.execute(
            SQL("SELECT * FROM matcher.{}").format(Identifier(table))
        ).fetchall()
    return None


def test_every_table_of_catalogues_has_policies(gallery: StockedDatabase) -> None:
    bare = gallery.ask("""
      SELECT c.relname FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'catalog_id'
      WHERE c.relnamespace = 'matcher'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT (c.relrowsecurity AND NOT c.relforcerowsecurity AND (
          SELECT count(*) FILTER (WHERE NOT p.polpermissive) FROM pg_policy p
          WHERE p.polrelid = c.oid) >= 1)""")
    assert bare == []


def test_no_row_of_another_catalogue_is_read_from_any_table(
    limited: Connection, gallery: StockedDatabase
) -> None:
    foreign = gallery.catalogs[FOREIGN]
    own_products = {
        row[0]
        for row in gallery.ask(
            "SELECT id FROM matcher.product WHERE catalog_id = %s", gallery.catalogs[OWN]
        )
    }
    seen = {}
    for table in list_tables(gallery.connection):
        rows = read(limited, table)
        if rows is None or table in NOT_OF_CATALOGS:
            continue
        seen[table] = len(rows)
        columns = [name for (name,) in gallery.ask(COLUMNS, table)]
        name = "id" if table == "catalog" else "catalog_id"
        if name in columns:
            place = columns.index(name)
            assert [row for row in rows if row[place] == foreign] == [], table
        elif table == "product_filter":
            assert {row[columns.index("product_id")] for row in rows} == own_products
        else:
            assert rows == [], table
    assert seen["product"] == 30
    assert seen["candidate"] == seen["embedding"] == seen["image"] == 30
    assert {"candidate_1_2", "embedding_1"} <= set(seen)


def test_what_names_no_catalogue_is_read_by_nobody_who_is_limited(
    limited: Connection, gallery: StockedDatabase
) -> None:
    for table in ("api_key", "match_request", "match", "candidate_stage", "installed_sql"):
        assert read(limited, table) is None, table


def test_no_row_of_another_catalogue_is_written_in_any_table(
    limited: Connection, gallery: StockedDatabase
) -> None:
    foreign = gallery.catalogs[FOREIGN]
    for table in list_tables(gallery.connection):
        columns = [name for (name,) in gallery.ask(COLUMNS, table)]
        if "catalog_id" not in columns or table == "catalog_encoder":
            continue
        source = SQL("matcher.{}").format(Identifier(table))
        before = gallery.ask(SQL("SELECT count(*) FROM {}").format(source).as_string())
        for statement in (
            "UPDATE {} SET catalog_id = catalog_id WHERE catalog_id = %s",
            "DELETE FROM {} WHERE catalog_id = %s",
        ):
            with suppress(psycopg.errors.InsufficientPrivilege):
                done = limited.execute(SQL(statement).format(source), (foreign,))
                assert done.rowcount == 0, table
        assert gallery.ask(SQL("SELECT count(*) FROM {}").format(source).as_string()) == before
    for statement in (
        "UPDATE matcher.product SET catalog_id = %s",
        "INSERT INTO matcher.product (catalog_id, sku) VALUES (%s, 'new')",
        "INSERT INTO matcher.image (catalog_id, url) VALUES (%s, 'https://shop.test/new')",
        "INSERT INTO matcher.tenant VALUES (session_user, %s)",
        "INSERT INTO matcher.cue VALUES (1, 1, 'words', 1, %s, '')",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            limited.execute(statement.encode(), (foreign,))


@pytest.mark.parametrize("limit", LIMITS)
def test_no_question_is_answered_from_another_catalogue(
    limited: Connection, gallery: StockedDatabase, limit: str
) -> None:
    if limit:
        limited.execute(f"SET {limit} = 0".encode())
    query = HalfVector(unit([3, 1]))
    digest = gallery.ask("SELECT min(url) FROM matcher.image WHERE catalog_id = %s",
                         gallery.catalogs[FOREIGN])[0][0]  # fmt: skip
    for statement, values in (
        ("SELECT sku FROM matcher.match_vector(%s, catalog => 'foreign')", (query,)),
        ("SELECT sku FROM matcher.match_vectors(ARRAY[%s], catalog => 'foreign')", (query,)),
        ("SELECT sku FROM matcher.match_sku('sku3', catalog => 'foreign')", ()),
        ("SELECT sku FROM matcher.match_image(%s, catalog => 'foreign')", (digest,)),
        ("SELECT plan FROM matcher.explain_match(%s, catalog => 'foreign')", (query,)),
        ("SELECT matcher.sku_similarity('sku1', 'sku2', 'foreign')", ()),
        ("SELECT matcher.product_id('sku1', 'foreign')", ()),
        (
            "SELECT sku FROM matcher.find_union(ARRAY[%s], 3, '{}', 1, catalog => 'foreign')",
            (query,),
        ),
        ("SELECT sku FROM matcher.find_named(%s, '{}', 'x', 3, catalog => 'foreign')", (query,)),
    ):
        with pytest.raises(psycopg.Error, match="no catalogue 'foreign'"):
            limited.execute(statement.encode(), values)
    # A SKU that both have is their own, without naming the catalogue.
    for statement, values in (
        ("SELECT sku FROM matcher.match_vector(%s, k => 1000)", (query,)),
        ("SELECT sku FROM matcher.match_vector(%s, k => 1000, catalog => 'own')", (query,)),
        ("SELECT sku FROM matcher.match_sku('sku3', k => 1000)", ()),
    ):
        rows = limited.execute(statement.encode(), values).fetchall()
        assert 0 < len(rows) <= 30
    assert limited.execute(
        "SELECT sku FROM matcher.match_vector(%s, brand => 'foreign', catalog => 'own')", (query,)
    ).fetchall() == []  # fmt: skip


def test_every_function_of_tenants_is_tried(gallery: StockedDatabase) -> None:
    assert {name for (name,) in gallery.ask(EXECUTABLE)} == HARMLESS | TRIED


def test_functions_that_are_given_ids_find_nothing_of_another_catalogue(
    limited: Connection, gallery: StockedDatabase
) -> None:
    """What public functions call may be called alone, with ids that somebody guessed."""
    foreign = gallery.catalogs[FOREIGN]
    ((product,),) = gallery.ask(
        "SELECT min(id) FROM matcher.product WHERE catalog_id = %s", foreign
    )
    query = HalfVector(unit([3, 1]))
    made = "matcher.make_filter(%s, NULL" + ", NULL" * 12 + ")"
    for call, values in (
        (f"SELECT sku FROM matcher.answer_vector(%s, 5, {made}, 1::smallint)", (query, foreign)),
        (
            f"SELECT unnest((c.hits).product_ids) FROM matcher.find_candidates(%s, 5, {made},"
            " 1::smallint) c",
            (query, foreign),
        ),
        (
            "SELECT unnest((n.hits).product_ids)"
            f" FROM matcher.near_1_2(%s, 5, 5, {made}, 100, 100, 100) n",
            (query, foreign),
        ),
        (f"SELECT unnest(matcher.few_products({made}, 100))", (foreign,)),
        ("SELECT unnest(matcher.named_products(%s, '{}', 'part', NULL))", (foreign,)),
        (
            "SELECT unnest(matcher.find_images(i.url, %s, NULL))"
            " FROM (SELECT 'https://shop.test/sku3-0.jpg') AS i (url)",
            (foreign,),
        ),
        (
            f"SELECT unnest((matcher.compare_all(%s, 5, {made}, 1::smallint,"
            " 'matcher.candidate_1_2 c', '{catalog}')).product_ids)",
            (query, foreign),
        ),
        (
            f"SELECT unnest((s.hits).product_ids) FROM matcher.scan_candidates(%s, {made},"
            " 1::smallint, 'matcher.candidate_1_2 c', '{catalog}', 100, 10) s",
            (query, foreign),
        ),
        (
            f"SELECT unnest((n.hits).product_ids) FROM matcher.search_space s,"
            f" matcher.ask_near(%s, 5, {made}, s, 30, 30) n",
            (query, foreign),
        ),
        (
            f"SELECT 1 FROM matcher.count_eligible({made}, 1::smallint, 2, 100) n"
            " WHERE n.pictures > 0",
            (foreign,),
        ),
        ("SELECT 1 WHERE matcher.encoder_id_of_products(NULL, %s, %s) > 0", (product, product)),
    ):
        assert limited.execute(call.encode(), values).fetchall() == [], call
    with pytest.raises(psycopg.Error, match="SKU NULL has no picture"):
        limited.execute("SELECT matcher.product_vector(%s, 1::smallint)", (product,))


def test_nothing_is_seen_where_no_catalogue_was_chosen(
    database: Database, gallery: StockedDatabase
) -> None:
    with tenant_login(database) as url, psycopg.connect(url, autocommit=True) as nobody:
        nobody.execute("SET matcher.catalogs = '{1,2}'")  # that is the API's
        assert read(nobody, "product") == []
        assert read(nobody, "catalog") == []
    with psycopg.connect(database.app_url, autocommit=True) as connection:
        connection.execute("SET ROLE matcher_api")
        assert read(connection, "product") == []
        connection.execute("SET matcher.catalogs = ''")
        assert read(connection, "catalog") == []


def test_inbox_takes_rows_of_the_own_catalogue_only(
    limited: Connection, gallery: StockedDatabase
) -> None:
    write = "INSERT INTO matcher.inbox (catalog, sku) VALUES (%s, 'new')"
    copy = "COPY matcher.inbox (catalog, sku) FROM STDIN"
    limited.execute(write.encode(), (OWN,))
    with limited.cursor() as cursor, cursor.copy(copy.encode()) as rows:
        rows.write_row((OWN, "newer"))
    with pytest.raises(psycopg.Error, match="no catalogue 'foreign'"):
        limited.execute(write.encode(), (FOREIGN,))
    with (
        pytest.raises(psycopg.Error, match="no catalogue 'foreign'"),
        limited.cursor() as cursor,
        cursor.copy(copy.encode()) as rows,
    ):
        rows.write_row((FOREIGN, "new"))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        limited.execute("UPDATE matcher.inbox SET catalog = 'foreign'")
    assert read(limited, "inbox") is None
    assert gallery.ask("SELECT catalog, sku FROM matcher.inbox ORDER BY id") == [
        (OWN, "new"),
        (OWN, "newer"),
    ]


def test_tenant_can_take_no_role_that_sees_more(tenant: Connection) -> None:
    for role in ("matcher_app", "matcher_api", "matcher_owner", "postgres"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            tenant.execute(f"SET ROLE {role}".encode())
    tenant.execute("SET ROLE matcher_tenant")
    assert len(read(tenant, "product") or []) == 30


def test_what_works_with_the_rights_of_the_owner_is_for_neither(limited: Connection) -> None:
    for file in read_files():
        is_forbidden = (file.is_definer and not file.is_asked) or not file.is_granted
        if file.kind == "function" and is_forbidden:
            may = limited.execute(
                "SELECT bool_or(has_function_privilege(p.oid, 'EXECUTE')) FROM pg_proc p"
                " WHERE p.pronamespace = 'matcher'::regnamespace AND p.proname = %s",
                (file.name,),
            ).fetchone()
            assert may == (False,), file.name


def test_application_and_other_logins_see_all(gallery: StockedDatabase, database: Database) -> None:
    assert gallery.ask("SELECT count(*) FROM matcher.product") == [(60,)]
    with psycopg.connect(database.superuser_url, autocommit=True) as connection:
        connection.execute("CREATE ROLE onlooker; GRANT USAGE ON SCHEMA matcher TO onlooker")
        connection.execute("GRANT SELECT ON matcher.product TO onlooker; SET ROLE onlooker")
        try:
            assert len(read(connection, "product") or []) == 60
        finally:
            connection.execute("RESET ROLE; DROP OWNED BY onlooker; DROP ROLE onlooker")


def test_answers_are_those_that_the_application_gets(
    limited: Connection, gallery: StockedDatabase
) -> None:
    question = "SELECT sku, similarity FROM matcher.match_vector(%s, k => 7, catalog => 'own')"
    for number in range(DIMENSION):
        query = HalfVector(unit([number, 1, 2]))
        for limit in LIMITS[1:]:
            for connection in (limited, gallery.connection):
                connection.execute(f"SET {limit} = 0".encode())
        assert limited.execute(question, (query,)).fetchall() == gallery.ask(question, query)
