-- The k SKUs most similar to a vector of the encoder that is live in the catalogue, or is named.
-- public
CREATE OR REPLACE FUNCTION matcher.match_vector(
  query halfvec, k integer DEFAULT 10, catalog text DEFAULT NULL,
  category text DEFAULT NULL, brand text DEFAULT NULL, encoder text DEFAULT NULL,
  price_min numeric DEFAULT NULL, price_max numeric DEFAULT NULL, availability text DEFAULT NULL,
  color text DEFAULT NULL, size text DEFAULT NULL, material text DEFAULT NULL,
  attributes jsonb DEFAULT NULL, exclude_group text DEFAULT NULL,
  distinct_groups boolean DEFAULT false)
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  own_catalog_id CONSTANT integer := matcher.catalog_id(catalog);
BEGIN
  RETURN QUERY
    SELECT * FROM matcher.answer_vector(
      query, k,
      matcher.make_filter(
        own_catalog_id, NULL, category, brand, price_min, price_max,
        availability, color, size, material, attributes, exclude_group, distinct_groups),
      matcher.encoder_id(encoder, own_catalog_id));
END
$$;
