"""A database for each test: a copy of a migrated template, dropped afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg

from matcher.servers import Servers
from matcher.servers.home import load_credentials, resolve_home
from matcher.settings import Settings

_numbers = count()


@dataclass(frozen=True, slots=True)
class Database:
    """A migrated, empty database."""

    name: str
    owner_url: str
    app_url: str
    superuser_url: str
    broker_url: str


@contextmanager
def copied_database(servers: Servers, home: Path, template: str) -> Iterator[Database]:
    """Copy a database, and drop the copy afterwards, whoever is still connected."""
    name = f"test_{next(_numbers)}"
    # The superuser may also send away what runs as superuser: an autovacuum worker.
    with psycopg.connect(superuser_url(home, servers), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} OWNER matcher_owner")
        yield Database(
            name,
            with_database(servers.owner_url, name),
            with_database(servers.database_url, name),
            with_database(superuser_url(home, servers), name),
            servers.broker_url,
        )
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def settings_of(database: Database, home: Path, folder: Path, **others: Any) -> Settings:
    """Return settings of an installation on a database; its pictures lie in the folder."""
    given = {"broker_url": database.broker_url, **others}
    return Settings(
        home=home,
        database_url=database.app_url,
        owner_database_url=database.owner_url,
        store_url=str(folder / "store"),
        **given,
    )


def with_database(url: str, name: str) -> str:
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def superuser_url(home: Path, servers: Servers) -> str:
    credentials = load_credentials(resolve_home(home))
    assert credentials is not None
    port = urlsplit(servers.owner_url).port
    return f"postgresql://postgres:{credentials.superuser_password}@127.0.0.1:{port}/postgres"
