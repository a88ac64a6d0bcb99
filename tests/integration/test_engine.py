"""Whose server, as which role, and what a user reads when it cannot be used."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from matcher.db.binary_copy import open_copy
from matcher.db.engine import (
    check_database,
    check_url,
    create_app_engine,
    create_owner_engine,
    migrate,
    outlast,
    translated_errors,
)
from matcher.db.migrate import downgrade
from matcher.errors import ConfigurationError, InputError, ServerError, UnknownNameError
from matcher.servers import Servers
from tests.support.databases import Database, copied_database, with_database
from tests.support.gallery import open_gallery


def check(url: str) -> None:
    engine = create_app_engine(lambda: url)
    try:
        check_database(engine)
    finally:
        engine.dispose()


@pytest.mark.parametrize(
    "url",
    ["postgresql://u:secret@h/d", "postgres://u:secret@h/d", "postgresql+psycopg://u:secret@h/d"],
)
def test_every_spelling_of_a_postgresql_url_is_taken(url: str) -> None:
    assert check_url(url) == "postgresql://u:secret@h/d"


@pytest.mark.parametrize(
    "url",
    ["mysql://u:secret@h/d", "u:secret@h/d", "", "http://secret", "postgresql://u:%zzsecret@h"],
)
def test_url_of_something_else_is_refused_without_repeating_its_password(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^MATCHER_DATABASE_URL") as caught:
        check_url(url)
    assert "secret" not in str(caught.value)


def test_unreachable_server_is_one_clear_line() -> None:
    with pytest.raises(ServerError, match=r"^PostgreSQL cannot be reached: .*port 1 ") as caught:
        check("postgresql://nobody@127.0.0.1:1/none")
    assert "\n" not in str(caught.value)


def test_database_without_tables_says_what_to_run(database: Database) -> None:
    with pytest.raises(ServerError, match="run `matcher migrate`"):
        check(with_database(database.superuser_url, "postgres"))


def test_database_at_another_migration_says_what_to_run(database: Database) -> None:
    owner = create_owner_engine(lambda: database.owner_url)
    downgrade(owner, "-1")
    with pytest.raises(ServerError, match=r"migration \d+, this program at .*`matcher migrate`"):
        check(database.app_url)
    migrate(owner)
    owner.dispose()
    check(database.app_url)


def test_processes_that_start_together_migrate_once(
    servers: Servers, home: Path, template: str
) -> None:
    with copied_database(servers, home, "template1") as empty:
        start = (
            "import sys; from matcher.db.engine import create_owner_engine, migrate;"
            " migrate(create_owner_engine(lambda: sys.argv[1]))"
        )
        command = [sys.executable, "-c", start, empty.owner_url]
        processes = [subprocess.Popen(command) for _ in range(3)]
        assert [process.wait(timeout=60) for process in processes] == [0, 0, 0]
        check(empty.owner_url)


def test_migrating_as_the_application_names_the_owners_setting(database: Database) -> None:
    owner = create_owner_engine(lambda: database.owner_url)
    downgrade(owner, "-1")
    owner.dispose()
    application = create_owner_engine(lambda: database.app_url)
    with pytest.raises(ServerError, match="MATCHER_OWNER_DATABASE_URL"):
        migrate(application)
    application.dispose()


def test_pgvector_that_is_too_old_is_refused(database: Database) -> None:
    with psycopg.connect(database.superuser_url) as superuser:
        superuser.execute("UPDATE pg_extension SET extversion = '0.8.3' WHERE extname = 'vector'")
    needed = r"pgvector is 0\.8\.3, at least 0\.8\.4 is needed: ALTER EXTENSION vector UPDATE"
    with pytest.raises(ServerError, match=needed):
        check(database.app_url)


@pytest.fixture
def stranger(database: Database) -> Iterator[str]:
    """The database's URL with a login that may do nothing there."""
    with psycopg.connect(database.superuser_url, autocommit=True) as superuser:
        superuser.execute("CREATE ROLE stranger LOGIN PASSWORD 'p'")
        place = database.app_url.rpartition("@")[2]
        yield f"postgresql://stranger:p@{place}"
        superuser.execute("DROP ROLE stranger")


def test_role_without_grants_is_told_which_one_it_needs(stranger: str) -> None:
    with pytest.raises(ServerError, match="GRANT matcher_app TO it"):
        check(stranger)


def test_row_level_security_binds_the_application_even_with_a_superusers_url(
    database: Database,
) -> None:
    with open_gallery(database) as gallery:
        gallery.add("mine", [1], catalog="mine")
        gallery.add("theirs", [1], catalog="theirs")
    with psycopg.connect(database.superuser_url, autocommit=True) as connection:
        connection.execute(
            "CREATE POLICY shop ON matcher.product AS RESTRICTIVE TO matcher_app"
            " USING (catalog_id = (SELECT id FROM matcher.catalog WHERE name = 'mine'))"
        )
    for url in (database.superuser_url, database.app_url):
        engine = create_app_engine(lambda url=url: url)  # type: ignore[misc]
        with engine.connect() as session:
            seen = session.execute(text("SELECT sku FROM matcher.product")).scalars().all()
        engine.dispose()
        assert seen == ["mine"]


def test_errors_of_the_sql_functions_become_ours(database: Database) -> None:
    engine = create_app_engine(lambda: database.app_url)
    questions = {
        "SELECT matcher.catalog_id('nowhere')": UnknownNameError,
        "SELECT matcher.category_ids('nonsense')": UnknownNameError,
        "SELECT 1/0": ServerError,
    }
    for question, kind in questions.items():
        with pytest.raises(kind), translated_errors(), engine.connect() as connection:
            connection.execute(text(question))
    assert issubclass(UnknownNameError, InputError)
    engine.dispose()


def test_an_interrupt_during_a_copy_is_what_the_caller_sees(database: Database) -> None:
    engine = create_app_engine(lambda: database.app_url)

    def work() -> None:
        with engine.begin() as connection:
            connection.execute(text("CREATE TEMP TABLE numbers (n integer)"))
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.pgconn.exec_(b"COPY numbers FROM STDIN")  # and nobody is left to end it
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        outlast(work, for_s=20)
    with engine.begin() as connection:
        assert connection.execute(text("SELECT 42")).scalar_one() == 42
    engine.dispose()


def test_a_transaction_outlasts_a_server_that_sends_it_away(database: Database) -> None:
    engine = create_app_engine(lambda: database.app_url)
    tries = []

    def work() -> int:
        tries.append(1)
        with engine.begin() as connection:
            if len(tries) == 1:
                with psycopg.connect(database.superuser_url, autocommit=True) as killer:
                    pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
                    killer.execute("SELECT pg_terminate_backend(%s)", (pid,))
            return int(connection.execute(text("SELECT 42")).scalar_one())

    assert outlast(work, for_s=20) == 42
    assert len(tries) == 2
    engine.dispose()


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ("08000", "lost"),
        ("08003", "lost"),
        ("08006", "lost"),
        ("XX000", "failure on connection marked as essential: db1:5432"),
        ("XX000", "server closed the connection unexpectedly"),
    ],
)
def test_a_transaction_outlasts_a_lost_node_of_a_cluster(
    database: Database, state: str, message: str
) -> None:
    engine = create_app_engine(lambda: database.app_url)
    lose = f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}', MESSAGE = '{message}'; END $$"
    tries = []

    def work() -> int:
        tries.append(1)
        with engine.begin() as connection:
            if len(tries) == 1:
                connection.exec_driver_sql(lose)
            return int(connection.execute(text("SELECT 42")).scalar_one())

    assert outlast(work, for_s=20) == 42
    with (
        pytest.raises(ServerError, match=f"cannot be reached: {message}"),
        translated_errors(),
        engine.connect() as connection,
    ):
        connection.exec_driver_sql(lose)
    engine.dispose()


def test_a_copy_outlasts_a_server_that_sends_it_away(database: Database) -> None:
    engine = create_app_engine(lambda: database.app_url)
    tries = []

    def work() -> None:
        tries.append(1)
        with engine.begin() as connection:
            connection.execute(text("CREATE TEMP TABLE numbers (n integer)"))
            driver = connection.connection.driver_connection
            assert driver is not None
            with open_copy(driver, "COPY numbers FROM STDIN") as copy:
                if len(tries) == 1:
                    with psycopg.connect(database.superuser_url, autocommit=True) as killer:
                        pid = driver.info.backend_pid
                        killer.execute("SELECT pg_terminate_backend(%s, 5000)", (pid,))
                copy.write_row((42,))

    outlast(work, for_s=20)
    assert len(tries) == 2
    engine.dispose()
