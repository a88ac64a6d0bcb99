-- Let the HNSW index name the nearest of all pictures; the eligible ones are proposed. Attributes
-- are looked at last: of the few that are left, one by one.
--
-- Settings of pgvector stand in no SET clause: only a superuser could restore such a function where
-- the library is not loaded yet. An error undoes them with the rest.
CREATE OR REPLACE FUNCTION matcher.propose_by_index(
  short_query halfvec, filter matcher.match_filter, source text, short_dimension integer,
  asked integer)
RETURNS matcher.proposals
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET enable_seqscan = off  -- the planner prices HNSW by its own guess
AS $$
DECLARE
  looked_at_last CONSTANT jsonb := CASE WHEN filter.product_ids IS NULL THEN filter.attributes END;
  old_ef_search text;
  old_iterative_scan text;
  proposals matcher.proposals;
BEGIN
  filter.attributes := NULL;
  PERFORM '[0]'::vector;  -- loads the library, which knows the settings
  old_ef_search := current_setting('hnsw.ef_search');
  old_iterative_scan := current_setting('hnsw.iterative_scan');
  PERFORM set_config('hnsw.ef_search', asked::text, true),
          set_config('hnsw.iterative_scan', 'off', true);
  EXECUTE format(
    'SELECT array_agg(b.product_id), array_agg(b.image_id), array_agg(b.unit),
            array_agg(b.distance)
     FROM (SELECT c.product_id, c.image_id, %s AS unit, %s AS fits,
                  (c.vector::halfvec(%s)) <#> $1 AS distance
           FROM %s ORDER BY distance LIMIT %s) b
     WHERE b.fits',
    matcher.unit_of_candidate(filter), matcher.candidate_filter(filter, NULL),
    short_dimension, source, asked)
    INTO proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances
    USING short_query;
  PERFORM set_config('hnsw.ef_search', old_ef_search, true),
          set_config('hnsw.iterative_scan', old_iterative_scan, true);
  IF looked_at_last IS NOT NULL THEN
    SELECT array_agg(n.product_id), array_agg(n.image_id), array_agg(n.unit), array_agg(n.distance)
      INTO proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances
      FROM unnest(proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances)
             AS n (product_id, image_id, unit, distance)
      CROSS JOIN LATERAL (
        SELECT FROM matcher.product p
        WHERE p.id = n.product_id AND p.attributes @> looked_at_last OFFSET 0) fits;
  END IF;
  proposals.compared := asked;
  RETURN proposals;
END
$$;
