"""Bring the schema to this program's revision, and tell where it stands."""

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, text

from matcher.db.install import install_sql, installed_checksum, list_sql_faults, sql_checksum
from matcher.db.tables import SCHEMA

if TYPE_CHECKING:
    from alembic.config import Config

_one_at_a_time = Lock()  # Alembic keeps its context in globals; processes wait in the database
_LOCK = text("SELECT pg_advisory_xact_lock(hashtext('matcher.migrate'))")

# Alembic is imported where migrations run: most commands only compare two revisions.


def migrations_folder() -> Path:
    """Return where the migrations lie: in the package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    packaged = package / "_alembic"
    return packaged if packaged.is_dir() else package.parent / "alembic"


def create_config(connection: Connection | None = None) -> "Config":
    """Return an Alembic configuration that runs on `connection`."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def head_revision() -> str:
    """Return the revision this program was written for: files are named by it, in order."""
    return max(path.name.split("_")[0] for path in migrations_folder().glob("versions/*.py"))


def current_revision(connection: Connection) -> str | None:
    """Return the revision the database stands at; None before the first migration."""
    table = f"{SCHEMA}.alembic_version"
    if connection.execute(text("SELECT to_regclass(:table)"), {"table": table}).scalar() is None:
        return None
    found = connection.execute(text(f"SELECT version_num FROM {table}"))  # noqa: S608 - a constant
    return found.scalar_one_or_none()


def is_current(connection: Connection) -> bool:
    """Whether tables and SQL are those that this program was written for."""
    return (
        current_revision(connection) == head_revision()
        and installed_checksum(connection) == sql_checksum()
    )


def is_whole(connection: Connection) -> bool:
    """Whether nothing is to be installed: all SQL stands that should; takes a tenth of a second."""
    return is_current(connection) and not list_sql_faults(connection)


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations up to `revision`; `engine` connects as the schema's owner.

    At the newest one functions, views and triggers are installed, in the same transaction.
    """
    from alembic import command

    with _one_at_a_time, engine.begin() as connection:
        connection.execute(_LOCK)  # whoever waited finds the work done
        if is_whole(connection):
            return
        command.upgrade(create_config(connection), revision)
        if current_revision(connection) == head_revision():
            install_sql(connection)


def downgrade(engine: Engine, revision: str) -> None:
    """Take the migrations back to `revision` ("base": all of them).

    Below 0007 nothing is left of what was installed. The program of a later revision installs its
    own at its next migrate.
    """
    from alembic import command

    with _one_at_a_time, engine.begin() as connection:
        command.downgrade(create_config(connection), revision)
