-- The products nearest to a unit vector: the plan is chosen here, by row counts.
--
-- exact  Every eligible picture is compared: few are eligible, or the encoder has no search space.
-- scan   Every eligible picture is compared by its code, the nearest by their whole vectors; where
--        these are all of them, the answer is exact.
-- near   The HNSW index names the nearest of all pictures, and more where they are hard to tell or
--        few of them are eligible.
--
-- A plan that gives fewer than k answers is followed by the exact one. The answer is in arrays, a
-- picture each, unordered; all that tie with the k-th are among them.
CREATE OR REPLACE FUNCTION matcher.find_candidates(
  query halfvec, k integer, filter matcher.match_filter, encoder_id smallint,
  OUT hits matcher.found_candidates, OUT method text, OUT complete boolean,
  OUT plan text, OUT eligible bigint, OUT reason text)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET enable_seqscan = on
SET enable_indexscan = on
SET jit = off
SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
  -- Measured: where a scan of all eligible pictures and the index cost the same.
  scan_limit CONSTANT bigint :=
    coalesce(nullif(current_setting('matcher.scan_limit', true), '')::bigint, 12000);
  exact_limit CONSTANT bigint := nullif(current_setting('matcher.exact_limit', true), '')::bigint;
  few CONSTANT integer := 1000;
  is_narrowed CONSTANT boolean := exact_limit IS NULL
    AND (filter.attributes IS NOT NULL OR filter.price_min IS NOT NULL
         OR filter.price_max IS NOT NULL);
  wanted CONSTANT integer := 4 * k + 20;  -- short distances may misplace a few
  space matcher.search_space;
  source text;
  drivers text[];
  expected bigint;
  near record;
  scan record;
  fitting double precision;
  is_all boolean := false;
BEGIN
  SELECT * INTO space FROM matcher.search_space s WHERE s.encoder_id = $4;
  source := format('matcher.candidate_%s_%s c', encoder_id, space.generation);
  SELECT c.drivers, c.pictures, c.expected INTO drivers, eligible, expected
    FROM matcher.count_eligible(filter, encoder_id, space.generation, scan_limit) c;
  plan := 'exact';

  IF space.dimension IS NULL THEN
    reason := 'no search space is built: all eligible pictures are compared';
  ELSIF eligible <= coalesce(exact_limit, few) THEN
    reason := format('at most %s pictures are eligible, by %s', eligible,
                     array_to_string(drivers, ' and '));
  ELSIF is_narrowed THEN
    filter.product_ids := matcher.few_products(filter, few);
    IF filter.product_ids IS NOT NULL THEN
      drivers := ARRAY['product'];
      eligible := cardinality(filter.product_ids);
      reason := format('only %s products fit', eligible);
    END IF;
  END IF;

  IF reason IS NULL THEN
    -- A catalogue that is most of what the index holds is asked for by the index, however small.
    IF expected <= scan_limit AND (drivers[1] <> 'catalog' OR 2 * eligible < space.counted) THEN
      plan := 'scan';
      reason := format('at most %s pictures are eligible, by %s', eligible,
                       array_to_string(drivers, ' and '));
    ELSE
      near := matcher.ask_near(query, k, filter, space, eligible, wanted);
      reason := near.reason;
      fitting := near.fitting;
      plan := CASE WHEN near.hits IS NULL THEN 'scan' ELSE 'near' END;
      hits := near.hits;
    END IF;
    IF plan = 'scan' THEN
      -- Of a narrow price or a rare attribute no count tells.
      IF is_narrowed AND eligible > scan_limit AND coalesce(fitting, 0) < 0.05 THEN
        filter.product_ids := matcher.few_products(filter, sqrt(2000 * eligible)::integer);
        IF filter.product_ids IS NOT NULL THEN
          drivers := ARRAY['product'];
          eligible := cardinality(filter.product_ids);
          expected := eligible;
          reason := format('%s; only %s products fit', reason, eligible);
        END IF;
      END IF;
      scan := matcher.scan_candidates(query, filter, encoder_id, source, drivers,
                                      sqrt(eligible * expected)::bigint, wanted);
      hits := scan.hits;
      is_all := scan.is_all;
    END IF;
    IF NOT is_all THEN
      method := 'approximate';
      complete := false;
      IF matcher.count_units(hits.units) >= k THEN
        RETURN;
      END IF;
      reason := format('%s; plan %s gave fewer than %s', reason, plan, k);
      plan := 'exact';
    END IF;
  END IF;

  method := 'exact';
  -- SKUs that show nothing but generic pictures are not compared, whatever the filter.
  complete := NOT EXISTS (
    SELECT FROM matcher.image i WHERE i.catalog_id = filter.catalog_id AND i.hides_skus);
  IF NOT is_all THEN
    hits := matcher.compare_all(query, k, filter, encoder_id, source, drivers);
  END IF;
END
$$;
