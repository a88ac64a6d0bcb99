"""The functions that stand in the schema, and those that the files would make."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, text

from matcher.db.install.files import SqlFile, read_earlier_functions
from matcher.db.tables import SCHEMA


@dataclass(frozen=True, slots=True)
class Function:
    """A function in the catalogue of PostgreSQL.

    Attributes:
        signature: name and argument types, as DROP FUNCTION takes them.
        inputs: the types of its arguments; with the name they identify it.
        shape: names and types of all arguments, and of what it returns.
        defaults: how many arguments may be left out.
    """

    oid: int
    name: str
    signature: str
    inputs: str
    shape: str
    defaults: int

    def can_become(self, other: "Function") -> bool:
        """Whether CREATE OR REPLACE can make the other one of it."""
        same = (self.name, self.inputs, self.shape) == (other.name, other.inputs, other.shape)
        return same and self.defaults <= other.defaults


# Without what belongs to an extension, which may live in this schema, too.
_STANDING = text("""
SELECT CAST(p.oid AS bigint), p.proname, p.oid::regprocedure::text, p.proargtypes::text,
       concat_ws(' ', p.prokind, p.prorettype, p.proretset, p.proallargtypes, p.proargmodes,
                 p.proargnames),
       p.pronargdefaults
FROM pg_proc p
WHERE p.pronamespace = to_regnamespace('matcher')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass
                  AND d.objid = p.oid AND d.deptype = 'e')
ORDER BY p.oid
""")
_NOTED = text("SELECT i.name FROM matcher.installed_sql i WHERE i.kind = 'function'")
_FIND = text("""
SELECT CAST(to_regprocedure(n) AS oid)::bigint FROM unnest(CAST(:names AS text[])) n
WHERE to_regprocedure(n) IS NOT NULL
""")
_PROBE = "probe_of_"


def list_functions(connection: Connection) -> list[Function]:
    """Return the functions that stand in our schema, whoever made them, oldest first."""
    return [Function(*row) for row in connection.execute(_STANDING)]


def list_our_functions(connection: Connection, standing: Iterable[Function]) -> list[Function]:
    """Return those functions that this program installed, in this version or an earlier one."""
    names = [*connection.execute(_NOTED).scalars(), *read_earlier_functions()]
    ours = set(connection.execute(_FIND, {"names": names}).scalars())
    return [function for function in standing if function.oid in ours]


def probe_functions(connection: Connection, files: Iterable[SqlFile]) -> dict[str, Function]:
    """Return what the files would make, by name, as PostgreSQL understands it; nothing stays."""
    with connection.begin_nested() as savepoint:
        for file in files:
            connection.exec_driver_sql(
                f"CREATE FUNCTION {SCHEMA}.{_PROBE}{file.name}{file.signature}"
                "\nLANGUAGE plpgsql AS 'BEGIN END'",
                execution_options={"no_parameters": True},
            )
        found = [f for f in list_functions(connection) if f.name.startswith(_PROBE)]
        savepoint.rollback()
    names = {function: function.name.removeprefix(_PROBE) for function in found}
    return {name: replace(function, name=name) for function, name in names.items()}
