-- The id of a SKU that is on sale; without a catalogue, of the only catalogue that holds it. A SKU
-- that no product has is looked for as feeds are kept (`normal_sku`).
CREATE OR REPLACE FUNCTION matcher.product_id(sku text, catalog text)
RETURNS bigint
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  wanted_sku CONSTANT text := sku;
  written text;
  wanted_catalog integer := CASE WHEN catalog IS NULL THEN NULL
                                 ELSE matcher.catalog_id(catalog) END;
  found_ids bigint[];
  names text;
BEGIN
  FOREACH written IN ARRAY ARRAY[wanted_sku, matcher.normal_sku(wanted_sku)] LOOP
    SELECT array_agg(p.id), string_agg(quote_literal(c.name), ', ' ORDER BY c.name)
      INTO found_ids, names
      FROM matcher.product p JOIN matcher.catalog c ON c.id = p.catalog_id
      WHERE p.sku = written AND p.retired_at IS NULL
        AND (wanted_catalog IS NULL OR p.catalog_id = wanted_catalog);
    EXIT WHEN found_ids IS NOT NULL;
  END LOOP;
  IF found_ids IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('there is no SKU %L', wanted_sku)
                || CASE WHEN catalog IS NULL THEN ''
                        ELSE format(' in catalogue %L', catalog) END,
      HINT = 'SKUs are case-sensitive; a retired SKU has no answers.';
  ELSIF cardinality(found_ids) > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('SKU %L stands in several catalogues: %s', wanted_sku, names),
      HINT = 'Name one with `catalog =>`.';
  END IF;
  RETURN found_ids[1];
END
$$;
