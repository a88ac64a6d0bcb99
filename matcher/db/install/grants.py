"""Who may use what is installed: nobody by default, and whoever could before."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, text

APP_ROLE = "matcher_app"
_GRANTED = text("""
SELECT p.proname, pg_get_userbyid(a.grantee), a.is_grantable
FROM pg_proc p, aclexplode(p.proacl) a
WHERE p.oid = ANY (CAST(:oids AS oid[])) AND a.grantee NOT IN (0, p.proowner)
  AND pg_get_userbyid(a.grantee) <> :app_role
ORDER BY 1, 2
""")
_QUOTE = text("SELECT quote_ident(:name)")


@dataclass(frozen=True, slots=True)
class Grant:
    """That a role of the user's may execute a function."""

    function: str
    role: str
    is_grantable: bool


def list_grants(connection: Connection, oids: Iterable[int]) -> list[Grant]:
    """Return what other roles than the owner and the application were granted on functions."""
    values = {"oids": list(oids), "app_role": APP_ROLE}
    return [Grant(*row) for row in connection.execute(_GRANTED, values)]


def grant_again(connection: Connection, grant: Grant, signature: str) -> None:
    """Give a role on the new function what it had on the old one."""
    role = connection.execute(_QUOTE, {"name": grant.role}).scalar_one()
    option = " WITH GRANT OPTION" if grant.is_grantable else ""
    connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION {signature} TO {role}{option}")


def restrict_function(connection: Connection, signature: str, *, is_granted: bool) -> None:
    """Take a function from everybody, and give it to the application if that needs it."""
    connection.exec_driver_sql(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
    action = "GRANT EXECUTE ON FUNCTION {} TO" if is_granted else "REVOKE ALL ON FUNCTION {} FROM"
    connection.exec_driver_sql(f"{action.format(signature)} {APP_ROLE}")
