"""How Alembic reaches the database: the caller's connection, or the one the settings name."""

from sqlalchemy import Connection, text

from alembic import context
from matcher.db.tables import SCHEMA, metadata


def run(connection: Connection) -> None:
    """Run the migrations on one connection, giving up rather than queueing behind a long lock."""
    connection.execute(text("SET lock_timeout = '10s'"))
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    context.configure(connection=connection, target_metadata=metadata, version_table_schema=SCHEMA)
    with context.begin_transaction():
        context.run_migrations()


def main() -> None:
    """Take the connection handed over by the program, or open the owner's."""
    connection = context.config.attributes.get("connection")
    if connection is not None:
        run(connection)
        return
    from matcher.db.engine import open_database
    from matcher.settings import load_settings

    with open_database(load_settings(), as_owner=True).begin() as own:
        run(own)


main()
