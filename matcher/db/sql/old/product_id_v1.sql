-- Removed in 0.3.0: use product_id.
CREATE OR REPLACE FUNCTION matcher.product_id_v1(sku text, catalog text)
RETURNS bigint
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$
  SELECT matcher.product_id(sku, catalog);
$$;
