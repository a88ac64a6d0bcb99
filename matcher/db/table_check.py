"""What of the tables is missing, invalid, or out of the application's reach."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, text

from matcher.db.install.grants import APP_ROLE
from matcher.db.tables import SCHEMA, metadata

# What the application may only read; `search_space` it may also note in.
_READ_ONLY = {"installed_sql", "search_space"}
_RELATIONS = text("""
SELECT c.relname, c.relkind IN ('i', 'I') AS is_index,
       x.indisvalid IS DISTINCT FROM false,
       c.relkind NOT IN ('r', 'p') OR has_table_privilege(:app_role, c.oid, 'SELECT'),
       c.relkind NOT IN ('r', 'p') OR has_table_privilege(:app_role, c.oid, 'INSERT')
FROM pg_class c LEFT JOIN pg_index x ON x.indexrelid = c.oid
WHERE c.relnamespace = to_regnamespace(:schema) AND c.relkind IN ('r', 'p', 'i', 'I')
ORDER BY c.relname
""")
_COLUMNS = text("""
SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relnamespace = to_regnamespace(:schema) AND c.relkind IN ('r', 'p')
  AND a.attnum > 0 AND NOT a.attisdropped
""")
_CONSTRAINTS = text("""
SELECT k.conname FROM pg_constraint k WHERE k.connamespace = to_regnamespace(:schema)
""")
_MAY_USE = text("""
SELECT has_schema_privilege(CAST(:app_role AS name), to_regnamespace(:schema)::oid, 'USAGE')
""")


def list_table_faults(connection: Connection) -> list[str]:
    """Return what differs from the tables of this program, a line each."""
    values = {"app_role": APP_ROLE, "schema": SCHEMA}
    if not connection.execute(_MAY_USE, values).scalar_one():
        # Whoever may not use the schema sees none of the rest.
        return [f"{APP_ROLE} may not use schema {SCHEMA}: GRANT USAGE ON SCHEMA {SCHEMA} TO it"]
    relations = connection.execute(_RELATIONS, values).all()
    columns = {tuple(row) for row in connection.execute(_COLUMNS, values)}
    constraints = set(connection.execute(_CONSTRAINTS, values).scalars())
    tables = {name: (reads, writes) for name, index, _, reads, writes in relations if not index}
    indexes = {name: is_valid for name, index, is_valid, _, _ in relations if index}
    return [
        *_list_missing(set(tables), set(indexes), columns, constraints),
        *(
            f"index {SCHEMA}.{name} is invalid: REINDEX it"
            for name, ok in indexes.items()
            if not ok
        ),
        *_list_unreachable(tables),
    ]


def _list_missing(
    tables: set[str], indexes: set[str], columns: set[tuple[str, ...]], constraints: set[str]
) -> Iterator[str]:
    for table in metadata.sorted_tables:
        if table.name not in tables:
            yield f"table {SCHEMA}.{table.name} is missing"
            continue
        for column in table.columns:
            if (table.name, column.name) not in columns:
                yield f"column {SCHEMA}.{table.name}.{column.name} is missing"
        for index in sorted(str(each.name) for each in table.indexes):
            if index not in indexes:
                yield f"index {SCHEMA}.{index} is missing"
        for constraint in _list_constraints(table):
            if constraint not in constraints:
                yield f"constraint {constraint} of {SCHEMA}.{table.name} is missing"


def _list_constraints(table: Table) -> list[str]:
    """SQLAlchemy gives a table without a primary key one of no columns."""
    without_key = not len(table.primary_key.columns)
    made = table.constraints - ({table.primary_key} if without_key else set())
    return sorted(str(each.name) for each in made if each.name)


def _list_unreachable(tables: dict[str, tuple[bool, bool]]) -> Iterator[str]:
    for name in (table.name for table in metadata.sorted_tables if table.name in tables):
        may_read, may_write = tables[name]
        if not may_read:
            yield f"{APP_ROLE} may not read table {SCHEMA}.{name}"
        elif not may_write and name not in _READ_ONLY:
            yield f"{APP_ROLE} may not write table {SCHEMA}.{name}"
