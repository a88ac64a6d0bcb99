"""What `migrate` does with SQL that stands: in place, anew, dropped, or refused before all else."""

from collections.abc import Iterator
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import Engine, text

from matcher.db.engine import check_database, create_owner_engine, migrate
from matcher.db.install import files as sql_files
from matcher.db.install import read_files, run
from matcher.db.migrate import downgrade
from matcher.errors import ServerError
from tests.support.databases import Database
from tests.support.gallery import open_gallery
from tests.support.schema_rows import Rows, read_schema

# As if another version of the program had installed it.
OTHER_VERSION = "UPDATE matcher.installed_sql SET name = 'other' WHERE kind = 'checksum'"
OTHER_COLUMNS = """
DROP FUNCTION matcher.check_question(halfvec, integer, smallint);
CREATE FUNCTION matcher.check_question(query halfvec, k integer, encoder_id smallint)
  RETURNS text LANGUAGE sql AS $$ SELECT 'fine' $$
"""
# A view and a SQL function of ours stand on this one.
OTHER_KEY = """
DROP VIEW matcher.product_filter;
DROP FUNCTION matcher.key_condition, matcher.filter_key;
CREATE FUNCTION matcher.filter_key(catalog_id integer, value text) RETURNS integer
  LANGUAGE sql IMMUTABLE RETURN hashtext(value);
CREATE VIEW matcher.product_filter AS
  SELECT p.id, matcher.filter_key(p.catalog_id, p.brand) AS brand_key FROM matcher.product p;
GRANT SELECT ON matcher.product_filter TO stranger
"""
# What stands on `check_question`, which another version has with another result.
USERS_OBJECTS = {
    "materialized view": (
        "CREATE MATERIALIZED VIEW shop.kept AS SELECT matcher.check_question(NULL, 1, 1::smallint);"
        "CREATE INDEX kept_idx ON shop.kept (check_question)",
        ["CREATE MATERIALIZED VIEW shop.kept", "CREATE INDEX kept_idx ON shop.kept"],
    ),
    "function": (
        "CREATE FUNCTION shop.call() RETURNS text LANGUAGE sql"
        " RETURN matcher.check_question(NULL, 1, 1::smallint)",
        ["CREATE OR REPLACE FUNCTION shop.call()"],
    ),
    "default": (
        "CREATE TABLE shop.note (says text DEFAULT matcher.check_question(NULL, 1, 1::smallint))",
        ["ALTER TABLE shop.note ALTER COLUMN says SET DEFAULT matcher.check_question("],
    ),
    "constraint": (
        "CREATE TABLE shop.note (k integer CONSTRAINT note_check"
        " CHECK (matcher.check_question(NULL, k, 1::smallint) = 'fine'))",
        ["ALTER TABLE shop.note ADD CONSTRAINT note_check CHECK"],
    ),
    "policy": (
        "CREATE TABLE shop.note (k integer);"
        "CREATE POLICY own ON shop.note FOR SELECT TO matcher_app"
        " USING (matcher.check_question(NULL, k, 1::smallint) = 'fine')",
        ["CREATE POLICY own ON shop.note AS PERMISSIVE FOR SELECT TO matcher_app USING"],
    ),
    "rule": (
        "CREATE TABLE shop.note (k integer);"
        "CREATE RULE own AS ON INSERT TO shop.note DO ALSO"
        " SELECT matcher.check_question(NULL, new.k, 1::smallint)",
        ["CREATE RULE own AS"],
    ),
}


@pytest.fixture
def owner(database: Database) -> Iterator[Engine]:
    engine = create_owner_engine(lambda: database.owner_url)
    yield engine
    engine.dispose()


@pytest.fixture
def stranger(database: Database) -> Iterator[str]:
    with psycopg.connect(database.superuser_url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS stranger")  # another test's
        connection.execute("CREATE ROLE stranger")
        yield "stranger"
        connection.execute("DROP OWNED BY stranger; DROP ROLE stranger")


def run_sql(owner: Engine, statements: str) -> None:
    with owner.begin() as connection:
        connection.exec_driver_sql("SET LOCAL search_path = public")
        connection.exec_driver_sql(statements)


def schema_of(owner: Engine, *without: str) -> Rows:
    with owner.connect() as connection:
        return read_schema(connection, without=without)


def value(owner: Engine, query: str) -> object:
    with owner.connect() as connection:
        return connection.execute(text(query)).scalar_one()


def test_nothing_is_done_where_all_is_as_it_should_be(
    owner: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "read_files", lambda: pytest.fail("installed again"))
    migrate(owner)


def test_installing_again_changes_nothing(owner: Engine) -> None:
    before = schema_of(owner)
    run_sql(owner, OTHER_VERSION)
    migrate(owner)
    assert schema_of(owner) == before


def test_program_with_other_sql_is_told_to_migrate(database: Database, owner: Engine) -> None:
    check_database(owner)
    run_sql(owner, OTHER_VERSION)
    with pytest.raises(ServerError, match="another version than this program: run `matcher mig"):
        check_database(owner)
    migrate(owner)
    check_database(owner)


def test_every_file_counts_for_the_checksum(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("sql")
    monkeypatch.setattr(sql_files, "SQL_FOLDER", folder)
    seen = set()
    for name, content in (("a.sql", "1"), ("a.sql", "2"), ("b.sql", "2"), ("filters.toml", "")):
        (folder / name).write_text(content)
        sql_files.sql_checksum.cache_clear()
        seen.add(sql_files.sql_checksum())
    sql_files.sql_checksum.cache_clear()
    assert len(seen) == 4


@pytest.mark.parametrize("other", [OTHER_COLUMNS, OTHER_KEY], ids=["result", "used by ours"])
def test_function_that_gives_something_else_is_made_anew(
    owner: Engine, stranger: str, other: str
) -> None:
    before = schema_of(owner)
    run_sql(owner, other)
    run_sql(owner, f"GRANT EXECUTE ON FUNCTION matcher.check_question TO {stranger}")
    run_sql(owner, f"GRANT EXECUTE ON FUNCTION matcher.filter_key TO {stranger}")
    run_sql(owner, OTHER_VERSION)
    migrate(owner)
    assert schema_of(owner, stranger) == before
    for name in ("check_question", "filter_key"):
        assert value(
            owner,
            f"SELECT has_function_privilege('{stranger}', oid, 'EXECUTE') FROM pg_proc"
            f" WHERE proname = '{name}'",
        )
    if other == OTHER_KEY:
        assert value(
            owner, f"SELECT has_table_privilege('{stranger}', 'matcher.product_filter', 'SELECT')"
        )


def test_function_that_this_version_no_longer_has_is_dropped(owner: Engine) -> None:
    before = schema_of(owner)
    run_sql(
        owner,
        "CREATE FUNCTION matcher.was_ours(integer) RETURNS integer LANGUAGE sql RETURN $1;"
        "INSERT INTO matcher.installed_sql (kind, name, position)"
        " VALUES ('function', 'matcher.was_ours(integer)', 1000)",
    )
    run_sql(owner, "DELETE FROM matcher.installed_sql WHERE kind = 'checksum'")
    migrate(owner)
    assert schema_of(owner) == before


def test_functions_of_the_users_own_are_left_alone(owner: Engine) -> None:
    run_sql(owner, "CREATE FUNCTION matcher.my_own() RETURNS int LANGUAGE sql RETURN 1")
    run_sql(owner, OTHER_VERSION)
    migrate(owner)
    assert value(owner, "SELECT matcher.my_own()") == 1


def test_overload_of_the_users_own_is_refused_before_anything_changes(owner: Engine) -> None:
    run_sql(owner, "CREATE FUNCTION matcher.match_sku(integer) RETURNS int LANGUAGE sql RETURN 1")
    run_sql(owner, OTHER_VERSION)
    before = schema_of(owner)
    with pytest.raises(ServerError, match=r"matcher\.match_sku\(integer\).*SET SCHEMA"):
        migrate(owner)
    assert schema_of(owner) == before


@pytest.mark.parametrize("kind", list(USERS_OBJECTS))
def test_objects_of_users_are_named_with_how_they_were_made(owner: Engine, kind: str) -> None:
    made, said = USERS_OBJECTS[kind]
    run_sql(owner, f"{OTHER_COLUMNS}; CREATE SCHEMA shop; {made}")
    run_sql(owner, OTHER_VERSION)
    before = schema_of(owner)
    with pytest.raises(ServerError) as refused:
        migrate(owner)
    assert [part for part in said if part not in str(refused.value)] == []
    assert schema_of(owner) == before
    run_sql(owner, "DROP SCHEMA shop CASCADE")
    migrate(owner)


def test_view_of_ours_that_a_users_view_reads_is_not_dropped_under_it(owner: Engine) -> None:
    run_sql(
        owner,
        "DROP VIEW matcher.product_filter;"
        "CREATE VIEW matcher.product_filter AS SELECT 1 AS something_else;"
        "CREATE VIEW public.reads AS SELECT * FROM matcher.product_filter",
    )
    run_sql(owner, OTHER_VERSION)
    with pytest.raises(ServerError, match="CREATE VIEW reads AS"):
        migrate(owner)
    run_sql(owner, "DROP VIEW public.reads")
    migrate(owner)


def test_install_that_fails_leaves_everything_as_it_was(
    owner: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    downgrade(owner, "0007")
    before = schema_of(owner)
    broken = [replace(file, text="SELECT 1 / 0") if file.kind == "trigger" else file
              for file in read_files()]  # fmt: skip
    monkeypatch.setattr(run, "read_files", lambda: broken)
    with pytest.raises(ServerError, match="division by zero"):
        migrate(owner)
    assert schema_of(owner) == before
    monkeypatch.undo()
    migrate(owner)


def test_database_of_a_newer_program_is_left_to_it(owner: Engine) -> None:
    run_sql(owner, "UPDATE matcher.alembic_version SET version_num = '9999'")
    with pytest.raises(ServerError, match=r"migration 9999, this program at \d+: install"):
        migrate(owner)


def test_migrate_that_waits_for_long_says_for_what(owner: Engine, database: Database) -> None:
    downgrade(owner, "0007")
    with psycopg.connect(database.owner_url) as builder:
        builder.execute("LOCK TABLE matcher.candidate IN SHARE ROW EXCLUSIVE MODE")
        with pytest.raises(ServerError, match="an index build perhaps"):
            migrate(owner)
    migrate(owner)


def test_nothing_may_be_used_by_everybody(owner: Engine) -> None:
    functions = """
      SELECT coalesce(string_agg(p.oid::regprocedure::text, ', '), '') FROM pg_proc p
      WHERE p.pronamespace = 'matcher'::regnamespace
        AND (p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0))"""
    tables = """
      SELECT coalesce(string_agg(c.relname, ', '), '') FROM pg_class c, aclexplode(c.relacl) a
      WHERE c.relnamespace = 'matcher'::regnamespace AND a.grantee = 0"""
    assert value(owner, functions) == ""
    assert value(owner, tables) == ""


def test_what_only_the_owner_may_do_is_not_granted(owner: Engine) -> None:
    query = """
      SELECT array_agg(p.proname::text ORDER BY p.proname) FROM pg_proc p
      WHERE p.pronamespace = 'matcher'::regnamespace
        AND NOT has_function_privilege('matcher_app', p.oid, 'EXECUTE')"""
    assert value(owner, query) == sorted(f.name for f in read_files() if not f.is_granted)
    assert {"make_candidate_table", "index_candidate_table", "make_near"} <= {
        file.name for file in read_files() if not file.is_granted
    }


def test_no_function_sets_what_an_extension_declares(owner: Engine) -> None:
    # Where its library is not loaded, only a superuser could restore such a function.
    query = """
      SELECT count(*) FROM pg_proc p, unnest(p.proconfig) setting
      WHERE p.pronamespace = 'matcher'::regnamespace AND split_part(setting, '=', 1) LIKE '%.%'"""
    assert value(owner, query) == 0


def test_first_question_of_a_session_needs_no_library(database: Database) -> None:
    with open_gallery(database) as gallery:
        for number in range(30):
            gallery.add(f"sku{number}", [number + 1, 1])
        gallery.build_index()
    with psycopg.connect(database.app_url, autocommit=True) as connection:
        connection.execute("SET matcher.exact_limit = 0")
        connection.execute("SET matcher.scan_limit = 0")
        rows = connection.execute(
            "SELECT sku, method FROM matcher.match_sku('sku3', k => 2)"
        ).fetchall()
    assert [method for _, method in rows] == ["approximate"] * 2
