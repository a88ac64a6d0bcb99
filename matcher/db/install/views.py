"""Views, replaced in place, or made anew where PostgreSQL cannot do that."""

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from matcher.db.install.dependents import list_dependents
from matcher.db.install.files import SqlFile, execute
from matcher.db.install.grants import APP_ROLE, list_view_grants
from matcher.db.install.plan import refuse_dependents
from matcher.db.tables import SCHEMA

_OTHER_COLUMNS = "42P16"  # invalid_table_definition
_OID = text("SELECT CAST(CAST(:name AS regclass) AS oid)::bigint")


def install_view(connection: Connection, file: SqlFile) -> None:
    """Make a view, or put it in the place of the one that stands, with that one's grants.

    Raises:
        ServerError: its columns have changed, and an object of the user's reads it.
    """
    name = f"{SCHEMA}.{file.name}"
    try:
        with connection.begin_nested():
            execute(connection, file)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) != _OTHER_COLUMNS:
            raise
        oid = connection.execute(_OID, {"name": name}).scalar_one()
        refuse_dependents(list_dependents(connection, "pg_class", [oid]))
        grants = list_view_grants(connection, oid)
        connection.exec_driver_sql(f"DROP VIEW {name}")
        execute(connection, file)
        for grant in grants:
            connection.exec_driver_sql(grant)
    connection.exec_driver_sql(f"GRANT SELECT ON {name} TO {APP_ROLE}")
