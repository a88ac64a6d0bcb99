-- That a key of `candidate c` is that of a text; NULL when there is none to compare.
CREATE OR REPLACE FUNCTION matcher.key_condition(
  name text, value text, catalog_id integer, drivers text[])
RETURNS text
LANGUAGE sql
IMMUTABLE PARALLEL SAFE
RETURN ' AND c.' || name || '_key' || CASE WHEN name = ANY (drivers) THEN '' ELSE ' + 0' END || ' = '
       || matcher.filter_key(catalog_id, value);
