"""Every database of an earlier program becomes what a new one is, with what users put into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, Engine, text

from matcher.db.encoders import register_encoder
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


# Of one partition; `{n}` stands for the encoder's id and generation. Names of indexes are left out:
# PostgreSQL chose those that came with a parent's; so is the option that comes with HNSW.
PARTITION = text(
    r"""
SELECT 'column', a.attname::text,
       concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attstorage,
                 pg_get_expr(d.adbin, d.adrelid))
  FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attrelid = :table::regclass AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'constraint', k.contype::text,
       regexp_replace(pg_get_constraintdef(k.oid), 'encoder_id = \d+', 'encoder_id = n')
  FROM pg_constraint k WHERE k.conrelid = :table::regclass AND k.contype <> 'n'
UNION ALL
SELECT 'index', '', regexp_replace(pg_get_indexdef(x.indexrelid), '^.* USING ', '')
  FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am m ON m.oid = i.relam
  WHERE x.indrelid = :table::regclass AND m.amname <> 'hnsw'
UNION ALL
SELECT 'grant', pg_get_userbyid(g.grantee)::text, g.privilege_type
  FROM pg_class c, aclexplode(c.relacl) g WHERE c.oid = :table::regclass
UNION ALL
SELECT 'options', '', array_remove(c.reloptions, 'vacuum_index_cleanup=off')::text
  FROM pg_class c WHERE c.oid = :table::regclass
ORDER BY 1, 2, 3
""".replace(":table::regclass", "CAST(CAST(:table AS text) AS regclass)")
)
FIRST = text("""
SELECT e.id, e.dimension, s.generation FROM matcher.encoder e
JOIN matcher.search_space s ON s.encoder_id = e.id ORDER BY e.id LIMIT 1
""")


def test_partitions_are_those_that_a_new_encoder_gets(old: Database, owner: Engine) -> None:
    migrate(owner)
    with owner.connect() as connection:
        first = connection.execute(FIRST).one_or_none()
        if first is None:
            return  # no encoder stood before
        new = register_encoder(
            connection,
            name="new",
            revision=1,
            fingerprint="new",
            dimension=first.dimension,
            spec_json="{}",
        )
        for old_table, new_table in (
            (f"matcher.embedding_{first.id}", f"matcher.embedding_{new.id}"),
            (f"matcher.candidate_{first.id}_{first.generation}", f"matcher.candidate_{new.id}_1"),
        ):
            stands = connection.execute(PARTITION, {"table": old_table}).all()
            assert stands == connection.execute(PARTITION, {"table": new_table}).all()


HNSW = text("""
SELECT s.dimension IS NOT NULL, s.hnsw_bytes > 0,
       'vacuum_index_cleanup=off' = ANY (c.reloptions)
FROM matcher.search_space s JOIN pg_class c
  ON c.oid = to_regclass(format('matcher.candidate_%s_%s', s.encoder_id, s.generation))
""")


def test_vacuum_leaves_an_index_alone_that_stood_before(old: Database, owner: Engine) -> None:
    migrate(owner)
    with owner.connect() as connection:
        for row in connection.execute(HNSW):
            assert len(set(row)) == 1


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
