"""Every database of an earlier program becomes what a new one is, with what users put into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, Engine, text

from matcher.db.engine import create_owner_engine, migrate
from matcher.db.install import list_sql_filters
from matcher.errors import ServerError
from matcher.servers import Servers
from tests.support.databases import Database, superuser_url, with_database
from tests.support.dumps import FOLDER, loaded_dump
from tests.support.schema_rows import Rows, read_schema

DUMPS = tuple(sorted(FOLDER.glob("*.sql")))
REPORTING = "reporting"
# As docs/how-to/sql.md has it.
LOGIN = f"""
CREATE ROLE {REPORTING} LOGIN PASSWORD 'p'
"""
GRANTS = f"""
GRANT USAGE ON SCHEMA matcher TO {REPORTING};
GRANT SELECT ON ALL TABLES IN SCHEMA matcher TO {REPORTING};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA matcher TO {REPORTING};
GRANT EXECUTE ON FUNCTION matcher.match_sku TO {REPORTING} WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES IN SCHEMA matcher GRANT SELECT ON TABLES TO {REPORTING};
"""
VIEWS = """
CREATE SCHEMA shop;
CREATE VIEW shop.pair AS SELECT matcher.sku_similarity('TS-101-RED', 'TS-101-SAGE') AS similarity;
CREATE VIEW shop.alike AS SELECT rank, sku FROM matcher.match_sku('TS-101-RED', 3, 'shop');
CREATE VIEW shop.most_alike WITH (security_barrier = true) AS
  SELECT sku FROM shop.alike WHERE rank = 1;
"""
KEPT = ("product", "image", "product_image", "encoder", "embedding_job", "embedding")
ELIGIBLE = """
SELECT e.encoder_id, e.product_id, e.image_id FROM matcher.embedding e
JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
JOIN matcher.product p ON p.id = e.product_id AND p.retired_at IS NULL ORDER BY 1, 2, 3
"""
WITH_QUESTIONS = [dump for dump in DUMPS if not dump.stem.startswith("rev")]


@contextmanager
def old_database(servers: Servers, home: Path, dump: Path) -> Iterator[Database]:
    name = f"old_{dump.stem}"
    with loaded_dump(dump, servers, home, name) as owner_url:
        yield Database(
            name,
            owner_url,
            with_database(servers.database_url, name),
            with_database(superuser_url(home, servers), name),
            servers.broker_url,
        )


@pytest.fixture(params=DUMPS, ids=lambda dump: dump.stem)
def old(request: pytest.FixtureRequest, servers: Servers, home: Path) -> Iterator[Database]:
    with old_database(servers, home, request.param) as database:
        yield database


@pytest.fixture(params=WITH_QUESTIONS, ids=lambda dump: dump.stem)
def asked(request: pytest.FixtureRequest, servers: Servers, home: Path) -> Iterator[Database]:
    with old_database(servers, home, request.param) as database:
        yield database


@pytest.fixture
def owner(old: Database) -> Iterator[Engine]:
    with opened(old.owner_url) as engine:
        yield engine


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    engine = create_owner_engine(lambda: url)
    try:
        yield engine
    finally:
        engine.dispose()


def schema_of(url: str, *without: str) -> Rows:
    with opened(url) as engine, engine.connect() as connection:
        return read_schema(connection, without=without)


def assert_same(upgraded: Rows, fresh: Rows) -> None:
    for kind, rows in fresh.items():
        assert upgraded[kind] == rows, kind


def test_dumps_are_there() -> None:
    assert len(DUMPS) >= 7


def test_an_upgraded_database_is_a_new_one(
    old: Database, owner: Engine, database: Database
) -> None:
    migrate(owner)
    assert_same(schema_of(old.owner_url), schema_of(database.owner_url))


def test_rows_survive_and_every_picture_can_be_found(old: Database, owner: Engine) -> None:
    keys = [f"{each.name}_key" for each in list_sql_filters() if each.compared == "key"]
    with owner.connect() as connection:
        before = count_rows(connection)
    migrate(owner)
    with owner.connect() as connection:
        assert count_rows(connection) | before == count_rows(connection)
        candidates = (
            "SELECT encoder_id, product_id, image_id FROM matcher.candidate ORDER BY 1, 2, 3"
        )
        found = connection.execute(text(candidates)).all()
        assert found == connection.execute(text(ELIGIBLE)).all()
        for key in keys:
            other = f"""
              SELECT c.product_id FROM matcher.candidate c
              JOIN matcher.product_filter f USING (product_id)
              WHERE c.{key} IS DISTINCT FROM f.{key}
            """
            assert connection.execute(text(other)).all() == [], key


def count_rows(connection: Connection) -> dict[str, int]:
    return {
        name: connection.execute(text(f"SELECT count(*) FROM matcher.{name}")).scalar_one()
        for name in KEPT
        if connection.execute(text(f"SELECT to_regclass('matcher.{name}')")).scalar_one()
    }


def test_partitions_have_the_columns_of_their_table_in_its_order(
    old: Database, owner: Engine
) -> None:
    migrate(owner)
    columns = text("""
      SELECT i.inhparent::regclass::text, i.inhrelid::regclass::text,
        (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = i.inhparent AND a.attnum > 0 AND NOT a.attisdropped),
        (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = i.inhrelid AND a.attnum > 0 AND NOT a.attisdropped)
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhparent AND c.relkind = 'p'
      WHERE c.relnamespace = 'matcher'::regnamespace
    """)
    with owner.connect() as connection:
        for _, partition, of_table, of_partition in connection.execute(columns):
            assert of_partition == of_table, partition


def run_sql(url: str, statements: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statements)


def as_login(database: Database, name: str) -> str:
    password = database.app_url.split(":")[2].split("@")[0]
    return database.app_url.replace(f"matcher_app_login:{password}", f"{name}:p")


def test_views_grants_and_logins_of_users_live_on(asked: Database, database: Database) -> None:
    run_sql(asked.superuser_url, LOGIN)
    run_sql(asked.owner_url, GRANTS + VIEWS)
    before = schema_of(asked.owner_url)

    with opened(asked.owner_url) as engine, pytest.raises(ServerError) as refused:
        migrate(engine)
    said = str(refused.value)
    assert "CREATE VIEW shop.alike AS" in said
    assert "CREATE VIEW shop.most_alike WITH (security_barrier=true) AS" in said
    assert said.index("CREATE VIEW shop.alike") < said.index("CREATE VIEW shop.most_alike")
    assert "shop.pair" not in said
    assert schema_of(asked.owner_url) == before

    run_sql(asked.owner_url, "DROP VIEW shop.most_alike; DROP VIEW shop.alike")
    with opened(asked.owner_url) as engine:
        migrate(engine)
    run_sql(asked.owner_url, said[said.index("-- view") :])
    with psycopg.connect(asked.owner_url) as connection:
        assert len(connection.execute("SELECT * FROM shop.alike").fetchall()) == 3
        assert connection.execute("SELECT similarity > 0 FROM shop.pair").fetchone() == (True,)
    assert_same(schema_of(asked.owner_url, REPORTING), schema_of(database.owner_url))

    with psycopg.connect(as_login(asked, REPORTING)) as connection:
        rows = connection.execute(
            "SELECT sku FROM matcher.match_sku('TS-101-RED', catalog => 'shop', k => 3)"
        )
        assert len(rows.fetchall()) == 3
        grantable = connection.execute(
            "SELECT has_function_privilege(p.oid, 'EXECUTE WITH GRANT OPTION')"
            " FROM pg_proc p WHERE p.proname = 'match_sku'"
        )
        assert grantable.fetchall() == [(True,)]
    run_sql(asked.owner_url, "DROP SCHEMA shop CASCADE")
    run_sql(asked.superuser_url, f"DROP OWNED BY {REPORTING}; DROP ROLE {REPORTING}")
