"""Two shops in one database, and logins that may see one of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg.sql import SQL, Identifier

from tests.support.databases import Database
from tests.support.gallery import StockedDatabase

OWN, FOREIGN = "own", "foreign"
PASSWORD = "p"  # of logins on loopback that live as long as a test


def fill_shops(gallery: StockedDatabase, products: int = 30) -> None:
    """Give both shops the same SKUs; of the foreign one a brand of its own, and a secret."""
    gallery.add_category(1, "Clothing", "1")
    for catalog in (OWN, FOREIGN):
        for number in range(products):
            gallery.add(
                f"sku{number}", [number + 1, 1, number % 3], catalog=catalog, brand=catalog,
                category=1, group=f"group{number // 2}",
            )  # fmt: skip


@contextmanager
def tenant_login(database: Database, *catalogs: str) -> Iterator[str]:
    """Make a login that sees some catalogues; yields its URL."""
    name = f"tenant_of_{database.name}_{len(catalogs)}"
    with psycopg.connect(database.superuser_url, autocommit=True) as connection:
        made = SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE matcher_tenant")
        connection.execute(made.format(Identifier(name), PASSWORD))
        for catalog in catalogs:
            connection.execute(
                "INSERT INTO matcher.tenant SELECT %s, id FROM matcher.catalog WHERE name = %s",
                (name, catalog),
            )
        try:
            yield login_url(database.app_url, name)
        finally:
            dropped = SQL("DROP OWNED BY {0}; DROP ROLE {0}")
            connection.execute(dropped.format(Identifier(name)))


def login_url(url: str, login: str) -> str:
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=f"{login}:{PASSWORD}@{parts.hostname}:{parts.port}"))
