"""What of the installed SQL is missing or differs: after a restore, or a change made by hand."""

import re
from collections.abc import Iterator

from sqlalchemy import Connection, text

from matcher.db.install.files import SqlFile, read_files
from matcher.db.install.grants import APP_ROLE
from matcher.db.install.run import find_trigger, is_same_trigger, name_extension_schemas
from matcher.db.tables import SCHEMA

_BODY = re.compile(r"\nAS \$\$(.*)\$\$;?\s*\Z", re.DOTALL)
_NOTED = text("""
SELECT i.name, p.prosrc, p.prosecdef,
       (SELECT split_part(c, '=', 2) FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%'),
       has_function_privilege(:app_role, p.oid, 'EXECUTE'),
       EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
               WHERE a.grantee = 0)
FROM matcher.installed_sql i LEFT JOIN pg_proc p ON p.oid = to_regprocedure(i.name)
WHERE i.kind = 'function' ORDER BY i.position
""")
_WITHOUT_NEAR = text("""
SELECT n.name FROM matcher.search_space s
CROSS JOIN LATERAL (SELECT format('matcher.near_%s_%s', s.encoder_id, s.generation) AS name) n
WHERE s.dimension IS NOT NULL AND to_regproc(n.name) IS NULL ORDER BY 1
""")
_UNPROTECTED = text("""
SELECT c.relname FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'catalog_id' AND NOT a.attisdropped
WHERE c.relnamespace = 'matcher'::regnamespace AND c.relkind IN ('r', 'p')
  AND c.relname <> 'tenant' AND NOT matcher.is_protected(c.oid)
  AND NOT matcher.is_distributed(c.oid)
ORDER BY 1
""")
_VIEW = text("""
SELECT c.oid IS NOT NULL, has_table_privilege(:app_role, c.oid, 'SELECT')
FROM (SELECT to_regclass(:name) AS oid) c
""")


def list_sql_faults(connection: Connection) -> list[str]:
    """Return what another install would mend, a line each, of a database whose checksum fits."""
    path = name_extension_schemas(connection)
    files = read_files()
    faults = list(_list_function_faults(connection, files, path))
    if not faults:  # functions tell it
        faults += _list_policy_faults(connection)
    return [
        *faults,
        *_list_view_faults(connection, files),
        *_list_trigger_faults(connection, files),
    ]


def _list_function_faults(connection: Connection, files: list[SqlFile], path: str) -> Iterator[str]:
    wanted = {file.name: file for file in files if file.kind == "function"}
    found = connection.execute(_NOTED, {"app_role": APP_ROLE}).all()
    for signature, source, is_definer, its_path, may_execute, everybody_may in found:
        file = wanted.pop(signature.removeprefix(f"{SCHEMA}.").partition("(")[0], None)
        if file is None:
            continue
        if may_execute is None:
            yield f"function {signature} is missing"
        elif not _is_same_function(file, source, is_definer):
            yield f"function {signature} is not the one that this program installs"
        elif its_path is not None and its_path != path:
            yield f"function {signature} looks for the extensions in {its_path}, not in {path}"
        elif everybody_may:
            yield f"function {signature} may be executed by everybody"
        elif may_execute != file.is_granted:
            yield f"{APP_ROLE} {'may not' if file.is_granted else 'may'} execute {signature}"
    unmade = [f"{SCHEMA}.{name}" for name in wanted]
    unmade += connection.execute(_WITHOUT_NEAR).scalars()
    yield from (f"function {name} is missing" for name in unmade)


def _is_same_function(file: SqlFile, source: str, is_definer: bool) -> bool:
    # PostgreSQL keeps the text of a body in quotes only; one of SQL statements it keeps parsed.
    body = _BODY.search(file.text)
    is_same_body = body is None or body[1] == source
    return is_same_body and is_definer == file.is_definer


def _list_policy_faults(connection: Connection) -> Iterator[str]:
    for name in connection.execute(_UNPROTECTED).scalars():
        yield f"table {SCHEMA}.{name} has not the policies that keep catalogues apart"


def _list_view_faults(connection: Connection, files: list[SqlFile]) -> Iterator[str]:
    for name in (f"{SCHEMA}.{file.name}" for file in files if file.kind == "view"):
        values = {"name": name, "app_role": APP_ROLE}
        stands, may_read = connection.execute(_VIEW, values).one()
        if not stands:
            yield f"view {name} is missing"
        elif not may_read:
            yield f"{APP_ROLE} may not read view {name}"


def _list_trigger_faults(connection: Connection, files: list[SqlFile]) -> Iterator[str]:
    for file in (file for file in files if file.kind == "trigger"):
        found = find_trigger(connection, file)
        if found is None:
            yield f"trigger {file.name} is missing"
        elif not is_same_trigger(file, found):
            yield f"trigger {file.name} is not the one that this program installs"
        elif not found.is_enabled:
            yield f"trigger {file.name} on {found.table} is disabled"
