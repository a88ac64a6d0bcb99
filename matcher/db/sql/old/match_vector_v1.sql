-- Removed in 0.3.0: use match_vector. Every eligible picture is compared, by whole vectors.
CREATE OR REPLACE FUNCTION matcher.match_vector_v1(
  query halfvec, k integer, catalog_id integer, category_ids integer[], brand text,
  encoder_id smallint, exclude_product_id bigint)
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  exact_limit CONSTANT text := current_setting('matcher.exact_limit', true);
  filter matcher.match_filter;
BEGIN
  filter.catalog_id := catalog_id;
  filter.category_ids := category_ids;
  filter.brand := brand;
  filter.exclude_product_id := exclude_product_id;
  filter.distinct_groups := false;
  PERFORM set_config('matcher.exact_limit', '9223372036854775807', true);
  RETURN QUERY SELECT * FROM matcher.answer_vector(query, k, filter, encoder_id);
  PERFORM set_config('matcher.exact_limit', coalesce(exact_limit, ''), true);
END
$$;
