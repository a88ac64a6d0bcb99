"""Create roles, extensions and the database in the embedded PostgreSQL."""

from psycopg import Connection, OperationalError, connect
from psycopg.sql import SQL, Identifier, Literal

from matcher.errors import ServerError
from matcher.servers.home import Credentials
from matcher.servers.postgres import (
    API,
    APP,
    APP_LOGIN,
    DATABASE,
    OWNER,
    SUPERUSER,
    TENANT,
)

_EXTENSIONS = ("vector", "ltree")


def create_database(credentials: Credentials) -> None:
    """Create what is missing, and update the extensions to the installed release; idempotent.

    `matcher_owner` owns the database and may create others. Only a superuser may create pgvector,
    so the extensions are created in `template1`, too, and later databases have them.

    Raises:
        ServerError: the stored password is not the server's.
    """
    with _connect(SUPERUSER, credentials) as session:
        _create_role(session, OWNER, "LOGIN CREATEDB", credentials.owner_password)
        _create_role(session, APP, "NOLOGIN")
        _create_role(session, API, "NOLOGIN")
        _create_role(session, TENANT, "NOLOGIN")
        _create_role(session, APP_LOGIN, "LOGIN", credentials.app_password)
        session.execute(SQL(f"GRANT {API} TO {APP} WITH INHERIT FALSE, SET TRUE"))
        session.execute(SQL("GRANT {} TO {}").format(Identifier(APP), Identifier(APP_LOGIN)))
    with _connect("template1", credentials) as session:
        _create_extensions(session)
    with _connect(SUPERUSER, credentials) as session:
        if not session.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).rowcount:
            session.execute(SQL(f"CREATE DATABASE {DATABASE} OWNER {OWNER}"))
        session.execute(SQL(f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC"))
        session.execute(SQL(f"GRANT CONNECT, TEMPORARY ON DATABASE {DATABASE} TO {APP}, {API}"))
        session.execute(SQL(f"GRANT CONNECT ON DATABASE {DATABASE} TO {TENANT}"))
    with _connect(DATABASE, credentials) as session:
        _create_extensions(session)


def _connect(database: str, credentials: Credentials) -> Connection:
    try:
        return connect(
            host="127.0.0.1",
            port=credentials.postgres_port,
            user=SUPERUSER,
            password=credentials.superuser_password,
            dbname=database,
            autocommit=True,
            sslmode="disable",  # PGSSLMODE may be set for other servers
            connect_timeout=30,
        )
    except OperationalError as error:
        raise ServerError(f"cannot open database {database} to set it up: {error}") from error


def _create_role(session: Connection, name: str, options: str, password: str | None = None) -> None:
    if not session.execute("SELECT FROM pg_roles WHERE rolname = %s", [name]).rowcount:
        session.execute(SQL("CREATE ROLE {}").format(Identifier(name)))
    session.execute(
        SQL("ALTER ROLE {} NOSUPERUSER NOCREATEROLE NOBYPASSRLS {} PASSWORD {}").format(
            Identifier(name), SQL(options), Literal(password)
        )
    )


def _create_extensions(session: Connection) -> None:
    for name in _EXTENSIONS:
        session.execute(SQL(f"CREATE EXTENSION IF NOT EXISTS {name} SCHEMA public"))
        session.execute(SQL(f"ALTER EXTENSION {name} UPDATE"))
