-- How many pictures a filter leaves: at most `pictures`, the least of the counts of catalogue,
-- category, brand, colour and the like, and `expected` if these have nothing to do with each other.
-- `drivers` are the parts to look pictures up by: the one of the least count, and a second one whose
-- index costs less to read than the pictures it leaves out. What was not counted, being rare or
-- new, is counted here, as far as `counted_to`.
CREATE OR REPLACE FUNCTION matcher.count_eligible(
  filter matcher.match_filter, encoder_id smallint, generation integer, counted_to bigint,
  OUT drivers text[], OUT pictures bigint, OUT expected bigint)
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
  total bigint;
  second bigint;  -- count of the second driver
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
    total := coalesce(total, counted);
    expected := coalesce(expected * counted / nullif(total, 0), total);
    IF pictures IS NULL OR counted < pictures THEN
      second := pictures;
      drivers := ARRAY[names[i]] || drivers[1];
      pictures := counted;
    ELSIF second IS NULL OR counted < second OR drivers[2] = 'catalog' THEN
      second := counted;
      drivers[2] := names[i];
    END IF;
  END LOOP;
  IF second > 4 * pictures OR drivers[2] = 'catalog' THEN
    drivers := drivers[1:1];
  END IF;
END
$$;
