-- Filters by name as the record that the implementations take; an unknown category is an error.
CREATE OR REPLACE FUNCTION matcher.make_filter(
  catalog_id integer, exclude_product_id bigint,
  {{ filters | map(attribute='parameter') | join(', ') }})
RETURNS matcher.match_filter
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  filter matcher.match_filter;
BEGIN
  IF 'NaN' IN (price_min, price_max) THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002', MESSAGE = 'a price is NaN', HINT = 'Give a number.';
  ELSIF price_min > price_max THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('price_min is %s, above price_max, %s', price_min, price_max),
      HINT = 'Give the lower price first.';
  END IF;
  filter.catalog_id := catalog_id;
  filter.exclude_product_id := exclude_product_id;
  IF category IS NOT NULL THEN
    filter.category_ids := ARRAY(  -- its own first
      SELECT t.id FROM matcher.taxonomy t WHERE t.id = ANY (matcher.category_ids(category))
      ORDER BY nlevel(t.lineage), t.id);
  END IF;
{% for name in keys %}
  filter.{{ name }} := {{ name }};
{% endfor %}
  filter.price_min := price_min;
  filter.price_max := price_max;
  filter.attributes := nullif(attributes, '{}');
  filter.exclude_group := exclude_group;
  filter.distinct_groups := coalesce(distinct_groups, false);
  RETURN filter;
END
$$;
