-- The k SKUs most similar to a vector of the live (or named) encoder.
CREATE FUNCTION matcher.match_vector(
  query halfvec, k integer DEFAULT 10, catalog text DEFAULT NULL, category text DEFAULT NULL,
  brand text DEFAULT NULL, encoder text DEFAULT NULL)
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE sql
STABLE
SET search_path FROM CURRENT
AS $$
  SELECT *
  FROM matcher.match_vector_v1(
    query, k, matcher.catalog_id_v1(catalog), matcher.category_ids_v1(category), brand,
    matcher.encoder_id_v1(encoder), NULL);
$$;
