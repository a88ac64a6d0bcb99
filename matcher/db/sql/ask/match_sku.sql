-- The k SKUs most similar to a SKU, itself left out.
-- public
CREATE OR REPLACE FUNCTION matcher.match_sku(
  query_sku text, k integer DEFAULT 10,
  {{ parameters }})
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  own_id CONSTANT bigint := matcher.product_id(query_sku, catalog);
  own_catalog_id CONSTANT integer :=
    (SELECT p.catalog_id FROM matcher.product p WHERE p.id = own_id);
  own_encoder_id CONSTANT smallint := matcher.encoder_id(encoder, own_catalog_id);
BEGIN
  RETURN QUERY
    SELECT * FROM matcher.answer_vector(
      matcher.product_vector(own_id, own_encoder_id), k,
      matcher.make_filter(
        own_catalog_id, own_id, {{ arguments }}),
      own_encoder_id);
END
$$;
