-- The k SKUs most similar to a vector of the encoder that is live in the catalogue, or is named.
-- public
CREATE OR REPLACE FUNCTION matcher.match_vector(
  query halfvec, k integer DEFAULT 10,
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
  own_catalog_id CONSTANT integer := matcher.catalog_id(catalog);
BEGIN
  RETURN QUERY
    SELECT * FROM matcher.answer_vector(
      query, k,
      matcher.make_filter(
        own_catalog_id, NULL, {{ arguments }}),
      matcher.encoder_id(encoder, own_catalog_id));
END
$$;
