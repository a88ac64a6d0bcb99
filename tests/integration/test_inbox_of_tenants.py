"""Logins of single catalogues at the inbox: they write and read their own rows, by COPY, too."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.support.databases import Database
from tests.support.two_shops import FOREIGN, OWN, tenant_login

Connection = psycopg.Connection[tuple[Any, ...]]
ADD = "INSERT INTO matcher.inbox (catalog, sku) VALUES (%s, %s)"
COPY = "COPY matcher.inbox (catalog, sku) FROM STDIN"


@pytest.fixture
def app(database: Database) -> Iterator[Connection]:
    with psycopg.connect(database.app_url, autocommit=True) as connection:
        for catalog in (OWN, FOREIGN):
            connection.execute("INSERT INTO matcher.catalog (name) VALUES (%s)", [catalog])
            connection.execute(ADD, [catalog, f"of {catalog}"])
        yield connection


@pytest.fixture
def tenant(database: Database, app: Connection) -> Iterator[Connection]:
    with (
        tenant_login(database, OWN) as url,
        psycopg.connect(url, autocommit=True) as connection,
    ):
        yield connection


def copy(connection: Connection, catalog: str, sku: str) -> None:
    with connection.cursor().copy(COPY) as writer:
        writer.write_row((catalog, sku))


def test_a_tenant_writes_rows_of_its_catalogue_and_reads_what_became_of_them(
    tenant: Connection, app: Connection
) -> None:
    tenant.execute(ADD, [OWN, "inserted"])
    copy(tenant, OWN, "copied")
    app.execute("UPDATE matcher.inbox SET reason = 'said', done_at = now() WHERE sku = 'copied'")
    rows = tenant.execute("SELECT sku, state, reason FROM matcher.own_inbox ORDER BY id").fetchall()
    assert rows == [
        (f"of {OWN}", "pending", None),
        ("inserted", "pending", None),
        ("copied", "pending", "said"),
    ]


def test_a_tenant_writes_no_row_of_another_catalogue(tenant: Connection, app: Connection) -> None:
    for catalog in (FOREIGN, "nowhere"):
        for write in (lambda c, s: tenant.execute(ADD, [c, s]), lambda c, s: copy(tenant, c, s)):
            with pytest.raises(psycopg.Error, match=f"there is no catalogue '{catalog}'"):
                write(catalog, "A1")
    with pytest.raises(psycopg.Error, match=f"there is no catalogue '{FOREIGN}'"):
        tenant.execute(f"{ADD}, ('{FOREIGN}', 'A2')".encode(), [OWN, "A1"])
    assert app.execute("SELECT count(*) FROM matcher.inbox").fetchone() == (2,)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT FROM matcher.inbox",
        "DELETE FROM matcher.inbox",
        "UPDATE matcher.inbox SET sku = 'mine'",
        f"INSERT INTO matcher.inbox (catalog, sku, state) VALUES ('{OWN}', 'A1', 'done')",
        f"INSERT INTO matcher.inbox (catalog, sku) VALUES ('{OWN}', 'A1') RETURNING id",
        "SELECT FROM matcher.callback",
        "SELECT FROM matcher.callback_delivery",
    ],
)
def test_a_tenant_can_do_nothing_else_there(tenant: Connection, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        tenant.execute(statement.encode())
