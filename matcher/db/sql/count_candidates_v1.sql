-- Count an encoder's candidates anew by whatever filters name: that is what plans are chosen by.
-- Counts may be stale, and small numbers are left out: that costs time, never an answer. Nothing
-- happens while another session counts them or builds the index, which counts, too.
CREATE FUNCTION matcher.count_candidates_v1(encoder_id smallint)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  PERFORM FROM matcher.search_space s WHERE s.encoder_id = $1 FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  DELETE FROM matcher.candidate_count n WHERE n.encoder_id = $1;
  INSERT INTO matcher.candidate_count (encoder_id, kind, catalog_id, key, pictures)
    SELECT $1, k.kind, k.catalog_id, k.key, sum(k.pictures)
    FROM (
      SELECT CASE WHEN grouping(c.brand_key) = 0 THEN 'brand'
                  WHEN grouping(c.color_key) = 0 THEN 'color'
                  WHEN grouping(c.size_key) = 0 THEN 'size'
                  WHEN grouping(c.material_key) = 0 THEN 'material'
                  ELSE 'catalog' END AS kind,
             c.catalog_id, coalesce(c.brand_key, c.color_key, c.size_key, c.material_key, 0) AS key,
             count(*) AS pictures,
             grouping(c.brand_key, c.color_key, c.size_key, c.material_key) < 15
               AND coalesce(c.brand_key, c.color_key, c.size_key, c.material_key) IS NULL AS absent
      FROM matcher.candidate c WHERE c.encoder_id = $1
      GROUP BY c.catalog_id,
               GROUPING SETS ((), (c.brand_key), (c.color_key), (c.size_key), (c.material_key))
      UNION ALL
      SELECT 'category', leaf.catalog_id, above.id::bigint, leaf.pictures, false
      FROM (SELECT c.catalog_id, c.taxonomy_id, count(*) AS pictures
            FROM matcher.candidate c WHERE c.encoder_id = $1 AND c.taxonomy_id IS NOT NULL
            GROUP BY c.catalog_id, c.taxonomy_id) leaf
      JOIN matcher.taxonomy t ON t.id = leaf.taxonomy_id
      CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, '.')) AS above (id)
    ) k
    WHERE NOT k.absent
    GROUP BY k.kind, k.catalog_id, k.key
    HAVING sum(k.pictures) >= 1000 OR k.kind = 'catalog';
  UPDATE matcher.search_space s SET counted = (
      SELECT coalesce(sum(n.pictures), 0) FROM matcher.candidate_count n
      WHERE n.encoder_id = $1 AND n.kind = 'catalog')
    WHERE s.encoder_id = $1;
END
$$;
