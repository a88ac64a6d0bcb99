"""What would be lost with a function that is dropped: found before anything is."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class Dependent:
    """An object that PostgreSQL keeps from losing what it uses.

    Attributes:
        catalog, oid: where to search for further dependents; of a view, the view itself rather
            than its rule.
        kind, name: as DROP takes them, of what this program installs; else a description.
        ddl: how to make it again; None where PostgreSQL has no words for it.
    """

    catalog: str
    oid: int
    kind: str
    name: str
    ddl: str | None


_DEPENDENTS = text("""
WITH found AS (
  SELECT DISTINCT d.classid, d.objid, d.objsubid FROM pg_depend d
  WHERE d.refclassid = to_regclass(:catalog) AND d.refobjid = CAST(:oid AS oid)
    AND d.deptype IN ('n', 'a')
)
SELECT 'pg_class', CAST(c.oid AS bigint),
       CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'rule' END,
       CASE WHEN r.rulename = '_RETURN' THEN c.oid::regclass::text
            ELSE format('%I ON %s', r.rulename, c.oid::regclass) END,
       CASE WHEN r.rulename <> '_RETURN' THEN pg_get_ruledef(r.oid)
            ELSE format(E'CREATE %s %s%s AS\\n%s',
                        CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END,
                        c.oid::regclass,
                        ' WITH (' || array_to_string(c.reloptions, ', ') || ')',
                        pg_get_viewdef(c.oid)) END
  FROM found f JOIN pg_rewrite r ON f.classid = 'pg_rewrite'::regclass AND r.oid = f.objid
  JOIN pg_class c ON c.oid = r.ev_class AND c.oid <> CAST(:oid AS oid)
UNION ALL
SELECT 'pg_proc', CAST(p.oid AS bigint), 'function', p.oid::regprocedure::text,
       CASE WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid) END
  FROM found f JOIN pg_proc p ON f.classid = 'pg_proc'::regclass AND p.oid = f.objid
UNION ALL
SELECT 'pg_trigger', CAST(t.oid AS bigint), 'trigger',
       format('%I ON %s', t.tgname, t.tgrelid::regclass), pg_get_triggerdef(t.oid)
  FROM found f JOIN pg_trigger t ON f.classid = 'pg_trigger'::regclass AND t.oid = f.objid
  WHERE NOT t.tgisinternal
UNION ALL
SELECT f.classid::regclass::text, CAST(f.objid AS bigint), 'object',
       pg_describe_object(f.classid, f.objid, f.objsubid),
       CASE f.classid
         WHEN 'pg_class'::regclass THEN (
           SELECT pg_get_indexdef(x.indexrelid) FROM pg_index x WHERE x.indexrelid = f.objid)
         WHEN 'pg_constraint'::regclass THEN (
           SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname,
                         pg_get_constraintdef(k.oid))
           FROM pg_constraint k WHERE k.oid = f.objid AND k.conrelid <> 0)
         WHEN 'pg_attrdef'::regclass THEN (
           SELECT CASE a.attgenerated
                    WHEN '' THEN format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s',
                                        e.adrelid::regclass, a.attname,
                                        pg_get_expr(e.adbin, e.adrelid))
                    ELSE format('ALTER TABLE %s ADD COLUMN %I %s GENERATED ALWAYS AS (%s) %s',
                                e.adrelid::regclass, a.attname,
                                format_type(a.atttypid, a.atttypmod),
                                pg_get_expr(e.adbin, e.adrelid),
                                CASE a.attgenerated WHEN 's' THEN 'STORED' ELSE 'VIRTUAL' END) END
           FROM pg_attrdef e JOIN pg_attribute a ON a.attrelid = e.adrelid AND a.attnum = e.adnum
           WHERE e.oid = f.objid)
         WHEN 'pg_policy'::regclass THEN (
           SELECT format('CREATE POLICY %I ON %s AS %s FOR %s TO %s',
                         o.polname, o.polrelid::regclass,
                         CASE WHEN o.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                         CASE o.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT'
                                       WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'
                                       ELSE 'ALL' END,
                         (SELECT string_agg(CASE WHEN r = 0 THEN 'PUBLIC'
                                                 ELSE quote_ident(pg_get_userbyid(r)) END, ', ')
                          FROM unnest(o.polroles) r))
                  || coalesce(' USING (' || pg_get_expr(o.polqual, o.polrelid) || ')', '')
                  || coalesce(' WITH CHECK (' || pg_get_expr(o.polwithcheck, o.polrelid) || ')', '')
           FROM pg_policy o WHERE o.oid = f.objid)
       END
  FROM found f
  WHERE f.classid NOT IN ('pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_trigger'::regclass)
""")


def list_dependents(
    connection: Connection, catalog: str, oids: Iterable[int], *, deep: bool = True
) -> list[Dependent]:
    """Return what depends on rows of a system catalogue, in the order to make it again.

    With `deep` also what depends on that.
    """
    found: dict[tuple[str, int, str], Dependent] = {}
    waiting = [(catalog, oid) for oid in oids]
    while waiting:
        key = waiting.pop(0)
        values = {"catalog": key[0], "oid": key[1]}
        for row in connection.execute(_DEPENDENTS, values):
            dependent = Dependent(*row)
            place = (dependent.catalog, dependent.oid, dependent.name)
            if place not in found:
                found[place] = dependent
                if deep:
                    waiting.append((dependent.catalog, dependent.oid))
    return list(found.values())
