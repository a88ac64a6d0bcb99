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
# Until tables are distributed, nothing concerns Citus's workers, and to them only a superuser may
# hand on what somebody owns.
KEEP_LOCAL = """
DO $$ BEGIN
  IF to_regclass('pg_dist_partition') IS NOT NULL THEN
    IF NOT EXISTS (SELECT FROM pg_dist_partition
                   WHERE logicalrelid = to_regclass('matcher.embedding')) THEN
      SET LOCAL citus.enable_ddl_propagation = off;
    END IF;
  END IF;
END $$
"""


def run(connection: Connection, metadata: MetaData | None = None) -> None:
    """Run the migrations on one connection, giving up rather than queueing behind a long lock."""
    # One at a time: whoever waited finds the work done.
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('matcher.migrate'))"))
    connection.execute(text("SET LOCAL lock_timeout = '10s'"))
    connection.execute(text(KEEP_LOCAL))
    if connection.execute(text(f"SELECT to_regnamespace('{SCHEMA}')")).scalar() is None:
        connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
    # They may stand in any schema already. Not left to IF NOT EXISTS: Citus would have the workers
    # run it, too, and there only the owner of an extension may.
    standing = set(connection.execute(text("SELECT extname FROM pg_extension")).scalars())
    for extension in sorted({*EXTENSIONS} - standing):
        connection.execute(text(f"CREATE EXTENSION {extension}"))
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
