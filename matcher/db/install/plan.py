"""What an install has to drop, and what forbids it: known before anything is changed."""

from dataclasses import dataclass

from sqlalchemy import Connection

from matcher.db.install.dependents import Dependent, list_dependents
from matcher.db.install.files import SqlFile
from matcher.db.install.grants import Grant, list_grants, list_view_grants
from matcher.db.install.standing import (
    Function,
    list_functions,
    list_our_functions,
    probe_functions,
)
from matcher.db.tables import SCHEMA
from matcher.errors import ServerError


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to the functions that stand.

    Attributes:
        in_the_way: dropped first: CREATE OR REPLACE cannot change what they return.
        rebuilt: views and triggers of ours that use those; dropped before them, made again.
        left_over: dropped when nothing of ours uses them any more.
        grants: what roles of the user's may execute of all that is dropped.
        view_grants: the statements that give what others than the owner have on `rebuilt` views.
        askers: roles of the user's that may ask a question, as it stood.
    """

    in_the_way: list[Function]
    rebuilt: list[Dependent]
    left_over: list[Function]
    grants: list[Grant]
    view_grants: list[str]
    askers: list[str]


def make_plan(connection: Connection, files: list[SqlFile]) -> Plan:
    """Compare what stands in the schema with the files.

    Raises:
        ServerError: an object of the user's stands in the way: says which, and what to do.
    """
    wanted = probe_functions(connection, [file for file in files if file.kind == "function"])
    standing = list_functions(connection)
    ours = list_our_functions(connection, standing)
    _refuse_strangers(standing, ours, wanted)
    doomed = [f for f in ours if f.name not in wanted or not f.can_become(wanted[f.name])]
    in_the_way = [f for f in doomed if f.name in wanted and f.inputs == wanted[f.name].inputs]
    left_over = [f for f in doomed if f not in in_the_way]
    rebuilt = list_dependents(connection, "pg_proc", [f.oid for f in in_the_way])
    is_ours = {(file.kind, _full_name(file)) for file in files} | {
        ("function", function.signature) for function in ours
    }
    users = [each for each in rebuilt if not _belongs(each, is_ours)]
    refuse_dependents([*users, *_find_users_of(connection, left_over, is_ours)])
    dropped = {f.oid for f in doomed} | {d.oid for d in rebuilt if d.kind == "function"}
    questions = {file.name for file in files if file.is_public}
    asked = list_grants(connection, [f.oid for f in ours if f.name in questions])
    return Plan(
        in_the_way,
        rebuilt,
        left_over,
        grants=list_grants(connection, dropped),
        view_grants=[
            statement
            for each in rebuilt
            if each.kind == "view"
            for statement in list_view_grants(connection, each.oid)
        ],
        askers=sorted({grant.role for grant in asked}),
    )


def _find_users_of(
    connection: Connection, left_over: list[Function], is_ours: set[tuple[str, str]]
) -> list[Dependent]:
    """Return the user's objects that depend on those of ours that use a function left over."""
    found = []
    for each in list_dependents(connection, "pg_proc", [f.oid for f in left_over], deep=False):
        if not _belongs(each, is_ours):
            found += [each, *list_dependents(connection, each.catalog, [each.oid])]
    return found


def _full_name(file: SqlFile) -> str:
    return f"{SCHEMA}.{file.name}" if file.kind == "view" else file.name


def _belongs(dependent: Dependent, is_ours: set[tuple[str, str]]) -> bool:
    name = dependent.name
    if dependent.kind == "trigger":
        name, _, table = name.partition(" ON ")
        if not table.startswith(f"{SCHEMA}."):
            return False
    return (dependent.kind, name) in is_ours


def _refuse_strangers(
    standing: list[Function], ours: list[Function], wanted: dict[str, Function]
) -> None:
    taken = {*wanted, *(function.name for function in ours)}
    strangers = [f.signature for f in standing if f.name in taken and f not in ours]
    if strangers:
        raise ServerError(
            f"schema {SCHEMA} has functions that Matcher did not make and that bear names of its"
            f" own: {', '.join(strangers)}; move them to another schema"
            " (ALTER FUNCTION ... SET SCHEMA ...), then run `matcher migrate` again"
        )


def refuse_dependents(users: list[Dependent]) -> None:
    """Stop where objects of the user's would be lost.

    Raises:
        ServerError: there are any; says how they were made.
    """
    if not users:
        return
    unique = {(d.kind, d.name): d for d in users}.values()
    listed = "\n\n".join(
        f"-- {d.kind} {d.name}" + (f"\n{d.ddl.strip().removesuffix(';')};" if d.ddl else "")
        for d in unique
    )
    raise ServerError(
        "nothing was changed: these objects of yours use functions that this version replaces."
        " Drop them (the last one first), run `matcher migrate`, and make them again"
        f" (with their owners and grants):\n\n{listed}"
    )
