-- The id of a catalogue by name; without a name, of the only one there is, or of "default". One
-- without any product, whose feed was refused, does not count.
CREATE OR REPLACE FUNCTION matcher.catalog_id(catalog text)
RETURNS integer
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  found_id integer;
  names text;
BEGIN
  IF catalog IS NOT NULL THEN
    SELECT c.id INTO found_id FROM matcher.catalog c WHERE c.name = catalog;
  ELSE
    SELECT CASE WHEN count(*) FILTER (WHERE c.is_stocked) = 1
                THEN min(c.id) FILTER (WHERE c.is_stocked)
                WHEN count(*) = 1 THEN min(c.id)
                ELSE min(c.id) FILTER (WHERE c.name = 'default') END
      INTO found_id
      FROM (SELECT n.id, n.name, EXISTS (SELECT FROM matcher.product p
                                         WHERE p.catalog_id = n.id) AS is_stocked
            FROM matcher.catalog n) c;
  END IF;
  IF found_id IS NULL THEN
    SELECT string_agg(quote_literal(n.name), ', ') INTO names
      FROM (SELECT c.name FROM matcher.catalog c
            WHERE EXISTS (SELECT FROM matcher.product p WHERE p.catalog_id = c.id)
            ORDER BY c.name LIMIT 10) n;
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = CASE WHEN catalog IS NOT NULL THEN format('there is no catalogue %L', catalog)
                     WHEN names IS NULL THEN 'there is no catalogue yet'
                     ELSE 'there are several catalogues and none is named' END,
      HINT = CASE WHEN names IS NULL THEN 'Ingest a feed first.'
                  WHEN catalog IS NOT NULL THEN 'Known: ' || names || '.'
                  ELSE 'Name one with `catalog =>`: ' || names || '.' END;
  END IF;
  RETURN found_id;
END
$$;
