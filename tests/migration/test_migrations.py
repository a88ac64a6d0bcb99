"""The migrations: up, down and up again, and no drift from the tables in code."""

import warnings
from collections.abc import Iterator

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from matcher.db.encoders import register_encoder
from matcher.db.engine import create_app_engine, create_owner_engine
from matcher.db.migrate import create_config, current_revision, downgrade, head_revision, upgrade
from matcher.db.tables import SCHEMA, metadata
from tests.support.databases import Database

OBJECTS = text("""
SELECT 'table', c.relname::text FROM pg_class c
WHERE c.relnamespace = to_regnamespace('matcher') AND c.relkind IN ('r', 'p')
UNION ALL
SELECT 'function', p.oid::regprocedure::text FROM pg_proc p
WHERE p.pronamespace = to_regnamespace('matcher')
ORDER BY 1, 2
""")


@pytest.fixture
def owner(database: Database) -> Iterator[Engine]:
    engine = create_owner_engine(lambda: database.owner_url)
    yield engine
    engine.dispose()


def objects(connection: Connection) -> list[tuple[str, str]]:
    return [(kind, name) for kind, name in connection.execute(OBJECTS)]


def test_up_down_up_gives_the_same_objects(owner: Engine) -> None:
    with owner.connect() as connection:
        before = objects(connection)
    downgrade(owner, "base")
    with owner.connect() as connection:
        assert objects(connection) == [("table", "alembic_version")]
        assert current_revision(connection) is None
    upgrade(owner)
    with owner.connect() as connection:
        assert objects(connection) == before
        assert current_revision(connection) == head_revision()


def test_head_revision_is_the_one_alembic_finds() -> None:
    script = ScriptDirectory.from_config(create_config())
    assert script.get_heads() == [head_revision()]


def test_every_revision_can_be_taken_back_alone(owner: Engine) -> None:
    script = ScriptDirectory.from_config(create_config())
    for revision in [each.down_revision for each in script.walk_revisions()][:-1]:
        assert isinstance(revision, str)
        downgrade(owner, revision)
        upgrade(owner, "+1")
        downgrade(owner, revision)
    upgrade(owner)


def test_tables_in_code_are_the_tables_in_the_database(owner: Engine) -> None:
    def is_ours(name: str | None, kind: str, _: object) -> bool:
        return name == SCHEMA if kind == "schema" else True

    with owner.connect() as connection, warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Did not recognize type 'ltree'")
        # SQLAlchemy reads a constraint that is NOT VALID, and does not know its own word for it.
        warnings.filterwarnings("ignore", "Can't validate argument 'dialect_options'")
        options = {
            "include_schemas": True,
            "version_table_schema": SCHEMA,
            "include_name": is_ours,
            "compare_server_default": True,
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_check_constraints_in_code_are_those_in_the_database(owner: Engine) -> None:
    # Autogenerate does not compare them.
    query = text(
        "SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid"
        " WHERE c.connamespace = to_regnamespace('matcher') AND c.contype = :kind"
        " AND t.relname <> 'alembic_version'"
    )
    in_code = {
        str(constraint.name)
        for table in metadata.tables.values()
        for constraint in table.constraints
        if constraint.__visit_name__ in ("check_constraint", "table_or_column_check_constraint")
    }
    with owner.connect() as connection:
        assert set(connection.execute(query, {"kind": "c"}).scalars()) == in_code


def test_every_constraint_and_index_has_a_name_of_ours(owner: Engine) -> None:
    query = text(
        "SELECT conname FROM pg_constraint WHERE connamespace = to_regnamespace('matcher')"
        " UNION ALL SELECT relname FROM pg_class"
        " WHERE relnamespace = to_regnamespace('matcher') AND relkind = 'i'"
    )
    endings = ("_pkey", "_key", "_fkey", "_check", "_idx", "_pkc", "_not_null")
    with owner.connect() as connection:
        names = connection.execute(query).scalars().all()
    assert [name for name in names if not name.endswith(endings)] == []


def test_a_new_encoder_gets_a_typed_partition_that_alembic_leaves_alone(
    database: Database, owner: Engine
) -> None:
    app = create_app_engine(lambda: database.app_url)
    with app.begin() as connection:
        row = register_encoder(
            connection, name="tiny", revision=1, fingerprint="f", dimension=3, spec_json="{}"
        )
        partition = f"embedding_{row.id}"
        again = register_encoder(
            connection, name="tiny", revision=1, fingerprint="f", dimension=3, spec_json="{}"
        )
        assert again == row
    app.dispose()
    with psycopg.connect(database.app_url) as connection_:
        insert = f"INSERT INTO matcher.{partition} VALUES (%s, 1, 1, 1, %s)"
        connection_.execute(insert, (row.id, "[1,0,0]"))
        connection_.commit()
        with pytest.raises(psycopg.errors.CheckViolation, match="dimension"):
            connection_.execute(insert, (row.id, "[1,0]"))
    with owner.connect() as connection:
        candidates = f"matcher.candidate_{row.id}_1"
        found = connection.execute(text("SELECT to_regclass(:name)"), {"name": candidates})
        assert found.scalar_one() is not None


def test_the_application_works_as_a_role_that_owns_nothing(database: Database) -> None:
    app = create_app_engine(lambda: database.superuser_url)
    query = text(
        "SELECT current_user, rolsuper, rolbypassrls,"
        " EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)"
        " FROM pg_roles r WHERE rolname = current_user"
    )
    with app.connect() as connection:
        assert connection.execute(query).one() == ("matcher_app", False, False, False)
    app.dispose()
