-- The k SKUs most similar to a SKU, itself left out.
CREATE FUNCTION matcher.match_sku(
  query_sku text, k integer DEFAULT 10, catalog text DEFAULT NULL, category text DEFAULT NULL,
  brand text DEFAULT NULL, encoder text DEFAULT NULL)
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  own_id bigint := matcher.product_id_v1(query_sku, catalog);
  own_catalog_id integer := (SELECT p.catalog_id FROM matcher.product p WHERE p.id = own_id);
  own_encoder_id smallint := matcher.encoder_id_v1(encoder);
BEGIN
  RETURN QUERY
    SELECT *
    FROM matcher.match_vector_v1(
      matcher.product_vector_v1(own_id, own_encoder_id), k, own_catalog_id,
      matcher.category_ids_v1(category), brand, own_encoder_id, own_id);
END
$$;
