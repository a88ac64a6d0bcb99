-- Count an encoder's candidates anew by whatever filters name: that is what plans are chosen by.
-- Counts may be stale, and small numbers are left out: that costs time, never an answer. Nothing
-- happens while another session counts them or builds the index, which counts, too.
CREATE OR REPLACE FUNCTION matcher.count_candidates(encoder_id smallint)
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
    SELECT $1, k.kind, k.catalog_id, k.key, k.pictures
    FROM (
      SELECT n.kind, c.catalog_id, n.key, count(*) AS pictures
      FROM matcher.candidate c
      CROSS JOIN LATERAL (VALUES
        ('catalog', 0)
{% for name in counted %}
        , ('{{ name }}', c.{{ name }}_key)
{% endfor %}
      ) AS n (kind, key)
      WHERE c.encoder_id = $1 AND n.key IS NOT NULL
      GROUP BY n.kind, c.catalog_id, n.key
      UNION ALL
      SELECT 'category', leaf.catalog_id, above.id::bigint, sum(leaf.pictures)
      FROM (SELECT c.catalog_id, c.taxonomy_id, count(*) AS pictures
            FROM matcher.candidate c WHERE c.encoder_id = $1 AND c.taxonomy_id IS NOT NULL
            GROUP BY c.catalog_id, c.taxonomy_id) leaf
      JOIN matcher.taxonomy t ON t.id = leaf.taxonomy_id
      CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, '.')) AS above (id)
      GROUP BY leaf.catalog_id, above.id
    ) k
    WHERE k.pictures >= 1000 OR k.kind = 'catalog';
  UPDATE matcher.search_space s SET counted = (
      SELECT coalesce(sum(n.pictures), 0) FROM matcher.candidate_count n
      WHERE n.encoder_id = $1 AND n.kind = 'catalog')
    WHERE s.encoder_id = $1;
END
$$;
