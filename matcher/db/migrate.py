"""Bring the schema to this program's revision, and tell where it stands."""

from pathlib import Path

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from alembic import command
from matcher.db.tables import SCHEMA

SQL_FOLDER = Path(__file__).parent / "sql"


def migrations_folder() -> Path:
    """Return where the migrations lie: in the package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    packaged = package / "_alembic"
    return packaged if packaged.is_dir() else package.parent / "alembic"


def create_config(connection: Connection | None = None) -> Config:
    """Return an Alembic configuration that runs on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def head_revision() -> str:
    """Return the revision this program was written for."""
    head = ScriptDirectory.from_config(create_config()).get_current_head()
    assert head is not None  # noqa: S101 - a program without migrations is a broken build
    return head


def current_revision(connection: Connection) -> str | None:
    """Return the revision the database stands at; None before the first migration."""
    context = MigrationContext.configure(connection, opts={"version_table_schema": SCHEMA})
    return context.get_current_revision()


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations up to `revision`; `engine` connects as the schema's owner."""
    with engine.begin() as connection:
        command.upgrade(create_config(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Take the migrations back to `revision` ("base": all of them)."""
    with engine.begin() as connection:
        command.downgrade(create_config(connection), revision)


def read_function(name: str) -> str:
    """Return the text of one SQL function, `sql/NAME.sql`."""
    return (SQL_FOLDER / f"{name}.sql").read_text(encoding="utf-8")
