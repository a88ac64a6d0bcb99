"""Who may use what is installed: nobody by default, and whoever could before."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, text

from matcher.db.install.files import SqlFile

APP_ROLE = "matcher_app"
API_ROLE = "matcher_api"
TENANT_ROLE = "matcher_tenant"
OUR_ROLES = (APP_ROLE, API_ROLE, TENANT_ROLE)
_GRANTED = text("""
SELECT p.proname, pg_get_userbyid(a.grantee), a.is_grantable
FROM pg_proc p, aclexplode(p.proacl) a
WHERE p.oid = ANY (CAST(:oids AS oid[])) AND a.grantee NOT IN (0, p.proowner)
  AND pg_get_userbyid(a.grantee) <> ALL (CAST(:our_roles AS text[]))
ORDER BY 1, 2
""")
_VIEW_GRANTS = text("""
SELECT format('GRANT %s ON %s TO %s', a.privilege_type, c.oid::regclass,
              CASE WHEN a.grantee = 0 THEN 'PUBLIC'
                   ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
       || CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
FROM pg_class c, aclexplode(c.relacl) a
WHERE c.oid = CAST(:oid AS oid) AND a.grantee <> c.relowner
ORDER BY 1
""")
_QUOTE = text("SELECT quote_ident(:name)")


@dataclass(frozen=True, slots=True)
class Grant:
    """That a role of the user's may execute a function."""

    function: str
    role: str
    is_grantable: bool = False


def list_grants(connection: Connection, oids: Iterable[int]) -> list[Grant]:
    """Return what roles of the user's were granted on functions."""
    values = {"oids": list(oids), "our_roles": list(OUR_ROLES)}
    return [Grant(*row) for row in connection.execute(_GRANTED, values)]


def list_view_grants(connection: Connection, oid: int) -> list[str]:
    """Return the statements that give others than the owner what they have on a view."""
    return list(connection.execute(_VIEW_GRANTS, {"oid": oid}).scalars())


def grant_again(connection: Connection, grant: Grant, signature: str) -> None:
    """Give a role on the new function what it had on the old one."""
    role = connection.execute(_QUOTE, {"name": grant.role}).scalar_one()
    option = " WITH GRANT OPTION" if grant.is_grantable else ""
    connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION {signature} TO {role}{option}")


def list_roles(file: SqlFile) -> list[str]:
    """Return which roles of ours may execute a function.

    What works with the owner's rights is for the application alone: no policy holds there.
    """
    if not file.is_granted:
        return []
    if file.is_definer:
        return [APP_ROLE]
    return [APP_ROLE, API_ROLE, *([TENANT_ROLE] if file.is_asked else [])]


def restrict_function(connection: Connection, signature: str, roles: Collection[str]) -> None:
    """Take a function from everybody, and give it to those of our roles that need it."""
    connection.exec_driver_sql(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
    for role in OUR_ROLES:
        action = (
            "GRANT EXECUTE ON FUNCTION {} TO"
            if role in roles
            else ("REVOKE ALL ON FUNCTION {} FROM")
        )
        connection.exec_driver_sql(f"{action.format(signature)} {role}")
