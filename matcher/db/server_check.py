"""Whether a server and a database are fit for the program, before anything is asked of them."""

from sqlalchemy import Connection, Engine, text

from matcher.errors import ServerError

MIN_PGVECTOR = (0, 8, 4)  # older releases can corrupt HNSW indexes

_ENCODING = text("SELECT current_database(), current_setting('server_encoding')")
_VECTOR = text("""
SELECT a.default_version, x.extversion FROM pg_available_extensions a
LEFT JOIN pg_extension x ON x.extname = a.name WHERE a.name = 'vector'
""")
_HIDDEN = text("""
SELECT x.extname, n.nspname,
       array_agg(DISTINCT CAST(r.rolname AS text) ORDER BY CAST(r.rolname AS text))
FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
JOIN pg_roles r ON r.rolname IN (current_user, session_user, 'matcher_app')
WHERE x.extname IN ('vector', 'ltree') AND NOT has_schema_privilege(r.oid, n.oid, 'USAGE')
GROUP BY 1, 2 ORDER BY 1, 2
""")


def check_server(engine: Engine) -> None:
    """Refuse what can only fail later: pgvector, the encoding, or extensions out of reach.

    Raises:
        ServerError: in one line what is wrong and what to do.
    """
    with engine.connect() as connection:
        check_extension(connection)
        _check_encoding(connection)
        _check_reach(connection)


def check_extension(connection: Connection) -> None:
    """Refuse a server without pgvector, or with one that is too old."""
    row = connection.execute(_VECTOR).one_or_none()
    wanted = ".".join(str(part) for part in MIN_PGVECTOR)
    if row is None:
        raise ServerError(f"this PostgreSQL has no pgvector: install pgvector {wanted} or newer")
    available, installed = row
    version = installed or available
    if _version(version) < MIN_PGVECTOR:
        upgrade_by = (
            "ALTER EXTENSION vector UPDATE"
            if _version(available) >= MIN_PGVECTOR
            else f"install pgvector {wanted} or newer, then ALTER EXTENSION vector UPDATE"
        )
        raise ServerError(f"pgvector is {version}, at least {wanted} is needed: {upgrade_by}")


def _check_encoding(connection: Connection) -> None:
    name, encoding = connection.execute(_ENCODING).one()
    if encoding != "UTF8":
        raise ServerError(
            f"database {name} has encoding {encoding}, and texts of feeds need UTF8: make another"
            f" one with CREATE DATABASE ... TEMPLATE template0 ENCODING 'UTF8'"
        )


def _check_reach(connection: Connection) -> None:
    for extension, schema, roles in connection.execute(_HIDDEN):
        listed = ", ".join(roles)
        raise ServerError(
            f"extension {extension} stands in schema {schema}, which {listed} may not use: as an"
            f" administrator, GRANT USAGE ON SCHEMA {schema} TO {listed}"
        )


def _version(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
