-- How similar SKU b is to SKU a: the similarity with which `match_sku(a)` reports b. SKUs of two
-- catalogues that different encoders answer for cannot be compared, unless an encoder is named.
-- public
CREATE OR REPLACE FUNCTION matcher.sku_similarity(
  a text, b text, catalog text DEFAULT NULL, encoder text DEFAULT NULL)
RETURNS double precision
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  id_of_a CONSTANT bigint := matcher.product_id(a, catalog);
  id_of_b CONSTANT bigint := matcher.product_id(b, catalog);
  own_encoder_id CONSTANT smallint := matcher.encoder_id_of_products(encoder, id_of_a, id_of_b);
  query CONSTANT halfvec := matcher.product_vector(id_of_a, own_encoder_id);
BEGIN
  PERFORM matcher.product_vector(id_of_b, own_encoder_id);
  RETURN (
    SELECT least(max(-(e.vector <#> query)), 1)
    FROM matcher.embedding e
    JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
    WHERE e.encoder_id = own_encoder_id AND e.product_id = id_of_b);
END
$$;
