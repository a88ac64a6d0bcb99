-- An upper bound of how many pictures a filter leaves, and which of its parts gives it (`driver`):
-- the least of the counts of catalogue, category, brand, colour, size and material. What was not
-- counted, being rare or new, is counted here, as far as `counted_to`.
CREATE FUNCTION matcher.count_eligible_v1(
  filter matcher.match_filter, encoder_id smallint, generation integer, counted_to bigint,
  OUT driver text, OUT pictures bigint)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  part record;
  found bigint;
BEGIN
  FOR part IN
    SELECT t.name, t.key, n.pictures
    FROM (VALUES
        ('catalog', 0::bigint), ('category', (filter).category_ids[1]::bigint),
        ('brand', matcher.filter_key_v1((filter).catalog_id, (filter).brand)),
        ('color', matcher.filter_key_v1((filter).catalog_id, (filter).color)),
        ('size', matcher.filter_key_v1((filter).catalog_id, (filter).size)),
        ('material', matcher.filter_key_v1((filter).catalog_id, (filter).material))
      ) AS t (name, key)
    LEFT JOIN matcher.candidate_count n
      ON n.encoder_id = $2 AND n.catalog_id = (filter).catalog_id AND n.kind = t.name
         AND n.key = t.key
    WHERE t.key IS NOT NULL
    ORDER BY n.pictures NULLS LAST
  LOOP
    found := part.pictures;
    IF found IS NULL THEN
      EXECUTE format(
        'SELECT count(*) FROM (SELECT FROM matcher.candidate_%s_%s c WHERE %s LIMIT %s) counted',
        encoder_id, generation,
        CASE part.name
          WHEN 'catalog' THEN format('c.catalog_id = %s', (filter).catalog_id)
          WHEN 'category' THEN format('c.catalog_id = %s AND c.taxonomy_id = ANY (%L)',
                                      (filter).catalog_id, (filter).category_ids)
          ELSE format('c.%I = %s', part.name || '_key', part.key) END,
        least(pictures, counted_to) + 1)
        INTO found;
    END IF;
    IF pictures IS NULL OR found < pictures THEN
      driver := part.name;
      pictures := found;
    END IF;
  END LOOP;
END
$$;
