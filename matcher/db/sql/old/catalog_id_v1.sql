-- Removed in 0.3.0: use catalog_id.
CREATE OR REPLACE FUNCTION matcher.catalog_id_v1(catalog text)
RETURNS integer
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$
  SELECT matcher.catalog_id(catalog);
$$;
