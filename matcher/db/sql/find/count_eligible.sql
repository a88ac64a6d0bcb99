-- An upper bound of how many pictures a filter leaves, and which of its parts gives it (`driver`):
-- the least of the counts of catalogue, category, brand, colour and the like. What was not
-- counted, being rare or new, is counted here, as far as `counted_to`.
CREATE OR REPLACE FUNCTION matcher.count_eligible(
  filter matcher.match_filter, encoder_id smallint, generation integer, counted_to bigint,
  OUT driver text, OUT pictures bigint)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  names CONSTANT text[] := ARRAY['catalog', 'category', '{{ counted | join("', '") }}'];
  keys CONSTANT bigint[] := ARRAY[
    0, filter.category_ids[1]
{% for name in counted %}
    , matcher.filter_key(filter.catalog_id, filter.{{ name }})
{% endfor %}
  ];
  counted bigint;
BEGIN
  FOR i IN 1 .. cardinality(names) LOOP
    CONTINUE WHEN keys[i] IS NULL;
    SELECT n.pictures INTO counted FROM matcher.candidate_count n
      WHERE n.encoder_id = $2 AND n.catalog_id = filter.catalog_id AND n.kind = names[i]
        AND n.key = keys[i];
    IF counted IS NULL THEN
      EXECUTE format(
        'SELECT count(*) FROM (SELECT 1 FROM matcher.candidate_%s_%s c WHERE %s LIMIT %s) counted',
        encoder_id, generation,
        CASE names[i]
          WHEN 'catalog' THEN 'c.catalog_id = ' || filter.catalog_id
          WHEN 'category' THEN format('c.catalog_id = %s AND c.taxonomy_id = ANY (%L)',
                                      filter.catalog_id, filter.category_ids)
          ELSE format('c.%I = %s', names[i] || '_key', keys[i]) END,
        least(pictures, counted_to) + 1)
        INTO counted;
    END IF;
    IF pictures IS NULL OR counted < pictures THEN
      driver := names[i];
      pictures := counted;
    END IF;
  END LOOP;
END
$$;
