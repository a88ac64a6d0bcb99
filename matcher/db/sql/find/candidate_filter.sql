-- A filter as a condition on `candidate c`. Only the columns that `drivers` name may be looked up in
-- an index: the planner's guesses for the others were measured wrong, so they are written such that
-- no index serves them.
CREATE OR REPLACE FUNCTION matcher.candidate_filter(filter matcher.match_filter, drivers text[])
RETURNS text
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  -- "|| NULL" leaves a part out.
  condition text := CASE WHEN drivers && ARRAY['catalog', 'category'] THEN 'c.catalog_id = '
                         ELSE 'c.catalog_id + 0 = ' END || filter.catalog_id;
BEGIN
  condition := condition
    -- A driver's ids are a subquery: a plan for hundreds of known ones takes longer than to run it.
    || coalesce(CASE WHEN 'category' = ANY (drivers) THEN ' AND c.taxonomy_id = ANY (ARRAY(SELECT unnest('
                     ELSE ' AND c.taxonomy_id + 0 = ANY (((' END
                || quote_literal(filter.category_ids::text) || '::integer[])))', '')
{% for name in keys %}
    || coalesce(
         matcher.key_condition('{{ name }}', filter.{{ name }}, filter.catalog_id, drivers), '')
{% endfor %}
    || coalesce(' AND c.price >= ' || quote_literal(filter.price_min) || '::numeric', '')
    || coalesce(' AND c.price <= ' || quote_literal(filter.price_max) || '::numeric', '')
    || coalesce(' AND c.product_id <> ' || filter.exclude_product_id, '')
    || coalesce(' AND c.group_key IS DISTINCT FROM '
                || hashtextextended(filter.exclude_group, filter.catalog_id), '')
    || coalesce(  -- the few products that fit are known to have the attributes
         ' AND c.product_id = ANY (' || quote_literal(filter.product_ids::text) || ')',
         ' AND c.product_id IN (SELECT p.id FROM matcher.product p'
         ' WHERE p.attributes @> ' || quote_literal(filter.attributes::text) || ')', '');
  RETURN condition;
END
$$;
