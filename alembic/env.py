"""How Alembic reaches the database: the caller's connection, or the one the settings name."""

from sqlalchemy import Connection, MetaData, text

from alembic import context

SCHEMA = "matcher"
EXTENSIONS = ("vector", "ltree")
SEARCH_PATH = """
SELECT set_config('search_path', path, true)
FROM (SELECT string_agg(DISTINCT quote_ident(n.nspname), ', ') || ', pg_temp' AS path
      FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
      WHERE x.extname IN ('vector', 'ltree')) found
"""


def run(connection: Connection, metadata: MetaData | None = None) -> None:
    """Run the migrations on one connection, giving up rather than queueing behind a long lock."""
    # One at a time: whoever waited finds the work done.
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('matcher.migrate'))"))
    connection.execute(text("SET LOCAL lock_timeout = '10s'"))
    if connection.execute(text(f"SELECT to_regnamespace('{SCHEMA}')")).scalar() is None:
        connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
    # They may stand in any schema already.
    for extension in EXTENSIONS:
        connection.execute(text(f"CREATE EXTENSION IF NOT EXISTS {extension}"))
    connection.execute(text(SEARCH_PATH))
    context.configure(connection=connection, target_metadata=metadata, version_table_schema=SCHEMA)
    with context.begin_transaction():
        context.run_migrations()


def main() -> None:
    """Take the connection handed over by the program, or open the owner's.

    Revisions read nothing of the program: they make tomorrow what they make today.
    """
    connection = context.config.attributes.get("connection")
    if connection is not None:
        run(connection)
        return
    from matcher.db.engine import open_database
    from matcher.db.tables import metadata  # for `alembic revision --autogenerate`
    from matcher.settings import load_settings

    with open_database(load_settings(), as_owner=True).begin() as own:
        run(own, metadata)


main()
