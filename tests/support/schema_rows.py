"""Everything that schema `matcher` consists of, as rows to compare, whatever its oids are.

Left out are the partitions that encoders bring, and the functions that ask their indexes: what is
compared is what a migrate makes in every database.
"""

from typing import Any

from sqlalchemy import Connection, text

Rows = dict[str, list[tuple[Any, ...]]]


def _acl(acl: str, owner: str, kind: str) -> str:
    """Who may do what, said or by default, in the order of names."""
    return f"""
      (SELECT array_agg(
         concat_ws(' ', CASE WHEN g.grantee = 0 THEN 'PUBLIC'
                             ELSE CAST(pg_get_userbyid(g.grantee) AS text) END,
                   g.privilege_type, g.is_grantable)
         ORDER BY pg_get_userbyid(g.grantee), g.privilege_type)
       FROM aclexplode(coalesce({acl}, acldefault({kind}, {owner}))) g
       WHERE pg_get_userbyid(g.grantee) <> ALL (CAST(:without AS text[])))
    """


_RELATION_ACL = _acl(
    "c.relacl", "c.relowner", """CAST(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END AS "char")"""
)
_RELATIONS = r"""
pg_class c WHERE c.relnamespace = 'matcher'::regnamespace AND NOT c.relispartition
  AND c.relname !~ '^(candidate|embedding)_\d'
"""
_QUERIES = {
    "relations": f"""
      SELECT c.relname, c.relkind, c.relpersistence, c.reloptions, c.relrowsecurity,
             c.relforcerowsecurity, pg_get_partkeydef(c.oid), pg_get_userbyid(c.relowner),
             {_RELATION_ACL}
      FROM {_RELATIONS} ORDER BY 1""",
    "columns": f"""
      SELECT c.relname, row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum), a.attname,
             format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
             a.attstorage, a.attcompression, a.attcollation::regcollation::text,
             pg_get_expr(d.adbin, d.adrelid), a.attacl::text
      FROM (SELECT c.* FROM {_RELATIONS}) c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind <> 'i' ORDER BY 1, 2""",
    "constraints": f"""
      SELECT c.relname, k.conname, k.contype, k.convalidated, pg_get_constraintdef(k.oid)
      FROM (SELECT c.* FROM {_RELATIONS}) c JOIN pg_constraint k ON k.conrelid = c.oid
      ORDER BY 1, 2""",
    "indexes": f"""
      SELECT pg_get_indexdef(x.indexrelid), x.indisvalid, x.indisready, x.indisclustered
      FROM (SELECT c.* FROM {_RELATIONS}) c JOIN pg_index x ON x.indrelid = c.oid ORDER BY 1""",
    "functions": rf"""
      SELECT p.oid::regprocedure::text, pg_get_functiondef(p.oid), p.prosrc, p.proconfig,
             p.provolatile, p.prosecdef, p.proparallel, pg_get_userbyid(p.proowner),
             {_acl("p.proacl", "p.proowner", "'f'")}
      FROM pg_proc p
      WHERE p.pronamespace = 'matcher'::regnamespace AND p.proname !~ '^near_\d' ORDER BY 1""",
    "views": f"""
      SELECT c.relname, pg_get_viewdef(c.oid), c.reloptions FROM {_RELATIONS}
        AND c.relkind IN ('v', 'm') ORDER BY 1""",
    "triggers": f"""
      SELECT c.relname, pg_get_triggerdef(t.oid), t.tgenabled
      FROM (SELECT c.* FROM {_RELATIONS}) c
      JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal ORDER BY 1, 2""",
    "policies": f"""
      SELECT c.relname, p.polname, p.polpermissive, p.polcmd, p.polroles::regrole[]::text,
             pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
      FROM (SELECT c.* FROM {_RELATIONS}) c JOIN pg_policy p ON p.polrelid = c.oid ORDER BY 1, 2""",
    "types": rf"""
      SELECT t.typname, t.typtype,
             {_acl("t.typacl", "t.typowner", "'T'")}
      FROM pg_type t WHERE t.typnamespace = 'matcher'::regnamespace
        AND t.typname !~ '^_?(candidate|embedding)_\d' ORDER BY 1""",
    "schema": f"""
      SELECT n.nspname, {_acl("n.nspacl", "n.nspowner", "'n'")}
      FROM pg_namespace n WHERE n.nspname = 'matcher'""",
    "installed": "SELECT kind, name, position FROM matcher.installed_sql ORDER BY 1, 2",
    "revision": "SELECT version_num FROM matcher.alembic_version",
}


def read_schema(connection: Connection, *, without: tuple[str, ...] = ()) -> Rows:
    """Return the rows by what they describe; grants to the roles in `without` are left out."""
    has_installed = connection.execute(
        text("SELECT to_regclass('matcher.installed_sql') IS NOT NULL")
    ).scalar_one()
    return {
        name: [tuple(row) for row in connection.execute(text(query), {"without": list(without)})]
        for name, query in _QUERIES.items()
        if name != "installed" or has_installed
    }
