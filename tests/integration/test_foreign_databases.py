"""Databases as administrators make them: encodings, and extensions in other schemas."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from PIL import Image
from sqlalchemy import text

from matcher.db.engine import check_database, create_app_engine, create_owner_engine, migrate
from matcher.errors import ServerError
from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.settings import Settings
from tests.support.databases import Database, superuser_url, with_database
from tests.support.gallery import open_gallery

EXTENSIONS = """
CREATE SCHEMA extensions;
CREATE EXTENSION vector SCHEMA extensions;
CREATE EXTENSION ltree SCHEMA extensions;
"""


@contextmanager
def created_database(servers: Servers, home: Path, options: str, setup: str) -> Iterator[Database]:
    """Make a database of template0, and set it up as the superuser."""
    server, name = superuser_url(home, servers), "made_otherwise"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            f"CREATE DATABASE {name} TEMPLATE template0 OWNER matcher_owner {options}".encode()
        )
        try:
            with psycopg.connect(with_database(server, name), autocommit=True) as inside:
                inside.execute(setup.encode())
            yield Database(
                name,
                with_database(servers.owner_url, name),
                with_database(servers.database_url, name),
                with_database(server, name),
                servers.broker_url,
            )
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def migrate_as_owner(database: Database) -> None:
    owner = create_owner_engine(lambda: database.owner_url)
    try:
        migrate(owner)
    finally:
        owner.dispose()


def check_as_app(database: Database) -> None:
    engine = create_app_engine(lambda: database.app_url)
    try:
        check_database(engine)
    finally:
        engine.dispose()


def write_feed(folder: Path) -> Path:
    feed = folder / "feed.csv"
    feed.write_text("id,title,image_link\nA1,Mug 茶,https://shop.example/a.jpg\n", "utf-8")
    return feed


@pytest.mark.parametrize("way", ["role", "database", "environment", "url"])
def test_texts_are_utf8_whatever_client_encoding_was_set(
    database: Database,
    settings: Settings,
    tmp_path: Path,
    way: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    role = "ALTER ROLE matcher_app_login IN DATABASE {} SET client_encoding = 'LATIN1'"
    all_roles = "ALTER DATABASE {} SET client_encoding = 'LATIN1'"
    if way in ("role", "database"):
        with psycopg.connect(database.superuser_url, autocommit=True) as connection:
            statement = role if way == "role" else all_roles
            connection.execute(statement.format(database.name).encode())
    elif way == "environment":
        monkeypatch.setenv("PGCLIENTENCODING", "LATIN1")
    else:
        url = f"{settings.database_url}?client_encoding=LATIN1"
        settings = settings.model_copy(update={"database_url": url})
    with Matcher(settings) as matcher:
        assert matcher.ingest(write_feed(tmp_path)).accepted == 1
        with matcher.installation.transaction() as connection:
            title = connection.execute(text("SELECT title FROM matcher.product")).scalar_one()
    assert title == "Mug 茶"


@pytest.mark.parametrize(
    "setting",
    [
        "datestyle = 'German, DMY'",
        "datestyle = 'SQL, MDY'",
        "standard_conforming_strings = off",
        "bytea_output = escape",
        "extra_float_digits = -10",
        "timezone = 'Asia/Kolkata'",
    ],
)
def test_values_are_read_whatever_form_a_database_sets(
    database: Database, settings: Settings, tmp_path: Path, setting: str
) -> None:
    with psycopg.connect(database.superuser_url, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {database.name} SET {setting}".encode())
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    Image.new("RGB", (16, 16), "red").save(pictures / "A1.png")
    with Matcher(settings) as matcher:
        assert matcher.ingest(pictures).accepted == 1
        assert matcher.ingest(write_feed(tmp_path)).accepted == 1
        assert matcher.embedding.read_clock().tzinfo
        assert matcher.check() == []


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
def test_database_of_another_encoding_is_refused_in_one_line(
    servers: Servers, home: Path, encoding: str
) -> None:
    options = f"ENCODING '{encoding}' LOCALE 'C' LOCALE_PROVIDER libc"
    setup = "CREATE EXTENSION vector; CREATE EXTENSION ltree"
    with created_database(servers, home, options, setup) as database:
        for start in (migrate_as_owner, check_as_app):
            with pytest.raises(ServerError, match=f"encoding {encoding}.*ENCODING 'UTF8'") as said:
                start(database)
            assert "\n" not in str(said.value)


def test_extensions_may_stand_in_another_schema(servers: Servers, home: Path) -> None:
    setup = EXTENSIONS + "GRANT USAGE ON SCHEMA extensions TO matcher_owner, matcher_app"
    with created_database(servers, home, "", setup) as database:
        migrate_as_owner(database)
        check_as_app(database)
        with psycopg.connect(database.superuser_url, autocommit=True) as connection:
            path = f"ALTER DATABASE {database.name} SET search_path = public, extensions"
            connection.execute(path.encode())
        with open_gallery(database) as gallery:
            for number in range(30):
                gallery.add(f"sku{number}", [number + 1, 1])
            gallery.build_index()
        with Matcher(Settings(home=home, database_url=database.app_url)) as matcher:
            assert matcher.check() == []
            assert matcher.match_sku("sku3", k=2).matches[0].sku == "sku4"


def test_extensions_out_of_reach_are_refused_in_one_line(servers: Servers, home: Path) -> None:
    with created_database(servers, home, "", EXTENSIONS) as database:
        for start in (migrate_as_owner, check_as_app):
            with pytest.raises(ServerError, match=r"GRANT USAGE ON SCHEMA extensions TO") as said:
                start(database)
            assert "\n" not in str(said.value)


def test_extensions_that_were_moved_are_told_and_found_again_by_migrate(
    database: Database, settings: Settings
) -> None:
    with psycopg.connect(database.superuser_url, autocommit=True) as connection:
        connection.execute(
            "CREATE SCHEMA elsewhere; ALTER EXTENSION vector SET SCHEMA elsewhere;"
            " GRANT USAGE ON SCHEMA elsewhere TO matcher_owner, matcher_app"
        )
    with Matcher(settings) as matcher:
        assert [fault for fault in matcher.check() if "looks for the extensions in" in fault]
    owner = create_owner_engine(lambda: database.owner_url)
    migrate(owner, mend=True)
    owner.dispose()
    with Matcher(settings) as matcher:
        assert matcher.check() == []
