"""Put what the files hold in the place of what stands, in the caller's transaction."""

from dataclasses import dataclass

import structlog
from sqlalchemy import Connection, text

from matcher.db.install.files import SqlFile, execute, read_files, sql_checksum
from matcher.db.install.grants import Grant, grant_again, list_roles, restrict_function
from matcher.db.install.plan import Plan, make_plan
from matcher.db.install.standing import Function, list_functions
from matcher.db.install.views import install_view
from matcher.db.tables import SCHEMA

log = structlog.get_logger()
# `SET search_path FROM CURRENT` in the files copies this value. The extensions may stand
# in any schema.
_SEARCH_PATH = text("""
SELECT set_config('search_path',
                  string_agg(DISTINCT quote_ident(n.nspname), ', ') || ', pg_temp', true)
FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
WHERE x.extname IN ('vector', 'ltree')
""")
# Functions run on the coordinator of a Citus cluster: its workers need none. A setting of an
# extension that is not there stands for nothing.
_KEEP_LOCAL = text("SELECT set_config('citus.enable_ddl_propagation', 'off', true)")
_PROPAGATE = text("SET LOCAL citus.enable_ddl_propagation TO DEFAULT")
_TABLE = text(f"SELECT to_regclass('{SCHEMA}.installed_sql')")
_CHECKSUM = text("SELECT name FROM matcher.installed_sql WHERE kind = 'checksum'")
_FILLED = text("SELECT name FROM matcher.installed_sql WHERE kind = 'fill'")
_FORGET = text("DELETE FROM matcher.installed_sql WHERE kind <> 'fill'")
_NOTE = text("INSERT INTO matcher.installed_sql (kind, name, position) VALUES (:kind, :name, :n)")
_MAKE_NEAR = text("""
SELECT matcher.make_near(s.encoder_id, s.generation, s.dimension::integer)
FROM matcher.search_space s WHERE s.dimension IS NOT NULL
""")
_PROTECT = text("SELECT matcher.protect_tables()")
_TRIGGER = text("""
SELECT t.tgrelid::regclass::text, pg_get_triggerdef(t.oid), t.tgenabled IN ('O', 'A')
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid AND c.relnamespace = to_regnamespace(:schema)
WHERE t.tgname = :name AND NOT t.tgisinternal AND NOT c.relispartition
""")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger that stands, as PostgreSQL spells it."""

    table: str
    statement: str
    is_enabled: bool


def installed_checksum(connection: Connection) -> str | None:
    """Return the checksum of the files that the database's SQL was made from."""
    if connection.execute(_TABLE).scalar_one() is None:
        return None
    return connection.execute(_CHECKSUM).scalar_one_or_none()


def install_sql(connection: Connection) -> None:
    """Install all files. Repeatable; the caller commits.

    Raises:
        ServerError: an object of the user's stands in the way; the transaction is to be ended.
    """
    name_extension_schemas(connection)
    connection.execute(_KEEP_LOCAL)
    files = read_files()
    plan = make_plan(connection, files)
    for dependent in reversed(plan.rebuilt):
        connection.exec_driver_sql(f"DROP {dependent.kind} {dependent.name}")
    _drop(connection, plan.in_the_way)
    for file in files:
        if file.kind == "view":
            install_view(connection, file)
        elif file.kind != "fill" and not _is_unchanged_trigger(connection, file):
            execute(connection, file)
    _drop(connection, plan.left_over)
    _restrict(connection, files, plan)
    connection.execute(_PROTECT)
    _note(connection, files)
    connection.execute(_PROPAGATE)
    _fill(connection, files)
    connection.execute(_MAKE_NEAR)
    log.info("sql.installed", files=len(files), dropped=len(plan.in_the_way + plan.left_over))


def name_extension_schemas(connection: Connection) -> str:
    """Let this transaction look for the extensions where they stand; returns the search path."""
    return str(connection.execute(_SEARCH_PATH).scalar_one())


def find_trigger(connection: Connection, file: SqlFile) -> Trigger | None:
    """Return the trigger that bears the file's name."""
    row = connection.execute(_TRIGGER, {"schema": SCHEMA, "name": file.name}).first()
    return None if row is None else Trigger(*row)


def is_same_trigger(file: SqlFile, found: Trigger) -> bool:
    """Whether the file's statement makes the trigger that stands."""
    statement = " ".join(file.text.replace("OR REPLACE ", "").split()).removesuffix(";")
    return found.statement == statement


def _drop(connection: Connection, functions: list[Function]) -> None:
    if functions:  # at once, as they may use each other; some may have gone with `rebuilt`
        signatures = ", ".join(function.signature for function in functions)
        connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {signatures}")


def _is_unchanged_trigger(connection: Connection, file: SqlFile) -> bool:
    """Replacing a trigger waits for all writers of its table: only when it differs."""
    if file.kind != "trigger":
        return False
    found = find_trigger(connection, file)
    return found is not None and found.is_enabled and is_same_trigger(file, found)


def _restrict(connection: Connection, files: list[SqlFile], plan: Plan) -> None:
    names = {file.name: file for file in files if file.kind == "function"}
    for function in list_functions(connection):
        if (file := names.get(function.name)) is None:
            continue
        restrict_function(connection, function.signature, list_roles(file))
        grants = [grant for grant in plan.grants if grant.function == function.name]
        if file.is_asked and not file.is_public:
            grants += [Grant(function.name, role) for role in plan.askers]
        for grant in grants:
            grant_again(connection, grant, function.signature)
    for statement in plan.view_grants:
        connection.exec_driver_sql(statement)


def _note(connection: Connection, files: list[SqlFile]) -> None:
    signatures = {function.name: function.signature for function in list_functions(connection)}
    connection.execute(_FORGET)
    connection.execute(_NOTE, {"kind": "checksum", "name": sql_checksum(), "n": 0})
    for number, file in enumerate(files, start=1):
        if file.kind == "function":
            name = signatures[file.name]
        elif file.kind == "view":
            name = f"{SCHEMA}.{file.name}"
        elif file.kind == "trigger":
            found = find_trigger(connection, file)
            name = f"{file.name} ON {found.table if found else '?'}"
        else:
            continue
        connection.execute(_NOTE, {"kind": file.kind, "name": name, "n": number})


def _fill(connection: Connection, files: list[SqlFile]) -> None:
    filled = set(connection.execute(_FILLED).scalars())
    for number, file in enumerate(files, start=1):
        if file.kind == "fill" and file.name not in filled:
            execute(connection, file)
            connection.execute(_NOTE, {"kind": "fill", "name": file.name, "n": number})
