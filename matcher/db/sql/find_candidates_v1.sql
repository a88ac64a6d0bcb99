-- The products nearest to a unit vector: the plan is chosen here, by row counts.
--
-- exact  Every eligible picture is compared: few are eligible, or the encoder has no search space.
-- scan   Every eligible picture is compared by its short vector, the nearest by their whole ones.
-- near   The HNSW index names the nearest of all pictures. It is trusted when enough of them are
--        eligible - of all pictures the nearest that fit a filter are the nearest of those that fit
--        it - and when the nearest cells, looked through beside it, hold nothing nearer: from a
--        photo unlike the catalogue's, HNSW at times ends far from all that is near.
-- cells  Cell after cell of the search space is looked through, nearest first. Source: the
--        inverted lists of Jegou, Douze, Schmid, "Product quantization for nearest neighbor
--        search", TPAMI 2011, section IV.
--
-- A plan that gives fewer than k answers is followed by the exact one. The answer is in arrays, a
-- picture each, unordered; all that tie with the k-th are among them.
CREATE FUNCTION matcher.find_candidates_v1(
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
  -- Measured: where a scan of all eligible pictures and a walk through cells cost the same.
  scan_limit CONSTANT bigint :=
    coalesce(nullif(current_setting('matcher.scan_limit', true), '')::bigint, 12000);
  exact_limit CONSTANT bigint := nullif(current_setting('matcher.exact_limit', true), '')::bigint;
  few CONSTANT integer := 1000;
  most_asked CONSTANT integer := 1000;  -- by hnsw.ef_search
  wanted CONSTANT integer := 4 * k + 20;  -- short distances may misplace a few
  space matcher.search_space;
  source text;
  driver text;
  asked bigint;
  short_query halfvec;
  proposals matcher.proposals;
  probed matcher.proposals;
BEGIN
  SELECT * INTO space FROM matcher.search_space s WHERE s.encoder_id = $4;
  source := format('matcher.candidate_%s_%s c', encoder_id, space.generation);
  SELECT c.driver, c.pictures INTO driver, eligible
    FROM matcher.count_eligible_v1(filter, encoder_id, space.generation, scan_limit) c;
  plan := 'exact';

  IF space.dimension IS NULL THEN
    reason := 'no search space is built: all eligible pictures are compared';
  ELSIF eligible <= coalesce(exact_limit, few) THEN
    reason := format('at most %s pictures are eligible, by %s', eligible, driver);
  ELSIF exact_limit IS NULL AND (filter.attributes IS NOT NULL OR filter.price_min IS NOT NULL
                                 OR filter.price_max IS NOT NULL) THEN
    filter.product_ids := matcher.few_products_v1(filter, few);
    IF filter.product_ids IS NOT NULL THEN
      driver := 'product';
      eligible := cardinality(filter.product_ids);
      reason := format('only %s products fit', eligible);
    END IF;
  END IF;

  IF reason IS NULL THEN
    short_query := matcher.shorten_v1(query, encoder_id);
    IF eligible <= scan_limit AND driver <> 'catalog' THEN
      plan := 'scan';
      reason := format('at most %s pictures are eligible, by %s', eligible, driver);
      proposals := matcher.propose_by_scan_v1(short_query, filter, source, driver, 3 * wanted);
      proposals.compared := eligible;
    ELSE
      -- How many of all pictures must be named for enough of them to be eligible? A category says
      -- nothing of that: it may be the picture's own or foreign to it.
      asked := CASE WHEN filter.category_ids IS NULL
                    THEN 2 * wanted * greatest(space.counted, eligible) / greatest(eligible, 1)
                    ELSE 3 * wanted END;
      reason := format('at most %s of %s pictures are eligible', eligible,
                       greatest(space.counted, eligible));
      IF asked <= 3 * most_asked / 2 THEN
        asked := least(asked, most_asked);
        plan := 'near';
        proposals := matcher.propose_by_index_v1(
          short_query, filter, source, space.dimension, asked::integer);
        reason := format('%s of the %s pictures that the index named are eligible',
                         coalesce(cardinality(proposals.units), 0), asked);
        IF cardinality(proposals.units) >= wanted THEN
          probed := matcher.propose_from_cells_v1(
            short_query, filter, NULL, space, source, 'cell', space.counted, wanted,
            CASE WHEN filter.category_ids IS NULL THEN least(asked * 8, 4000) ELSE 2500 END, NULL);
          IF asked < most_asked AND (matcher.misses_nearer_v1(proposals, probed, 6 * k)
                                     OR matcher.count_units_v1(proposals.units) < k) THEN
            asked := most_asked;
            reason := reason || ', too few, or near cells hold nearer ones: 1000 are asked for';
            proposals := matcher.propose_by_index_v1(short_query, filter, source, space.dimension,
                                                     asked::integer);
          END IF;
          IF asked = most_asked AND (matcher.misses_nearer_v1(proposals, probed, 6 * k)
                                     OR matcher.count_units_v1(proposals.units) < k) THEN
            plan := 'cells';
            reason := reason || ', and still';
            probed := matcher.join_proposals_v1(
              probed,
              matcher.propose_from_cells_v1(short_query, filter, filter.category_ids[1], space,
                                            source, driver, eligible, 12 * wanted, 8000, 4 * k));
          END IF;
          proposals := matcher.join_proposals_v1(proposals, probed);
        ELSE
          plan := 'cells';
        END IF;
      ELSE
        plan := 'cells';
      END IF;
      IF plan = 'cells' AND probed.compared IS NULL THEN
        -- Far from its own category a picture has no nearest cells to speak of: most of the category
        -- would be looked through, and in its own order that is faster.
        IF driver = 'category' AND eligible <= 10 * scan_limit THEN
          plan := 'scan';
          proposals := matcher.propose_by_scan_v1(short_query, filter, source, driver, 12 * wanted);
          proposals.compared := eligible;
        ELSE
          proposals := matcher.propose_from_cells_v1(
            short_query, filter, filter.category_ids[1], space, source, driver, eligible,
            12 * wanted,
            CASE WHEN filter.category_ids IS NULL THEN greatest(8000, 16 * wanted)
                 ELSE greatest(16000, 32 * wanted) END,
            6 * k);
        END IF;
      END IF;
    END IF;
    hits := matcher.rerank_v1(query, proposals, encoder_id,
                              CASE WHEN plan <> 'near' THEN 16 * wanted
                                   WHEN asked = most_asked THEN 5 * wanted ELSE 2 * wanted END);
    IF plan = 'near' AND matcher.count_units_v1(hits.units) < k THEN  -- many pictures a unit
      hits := matcher.rerank_v1(query, proposals, encoder_id, 16 * wanted);
    END IF;
    method := 'approximate';
    complete := false;
    IF matcher.count_units_v1(hits.units) >= k THEN
      RETURN;
    END IF;
    reason := format('%s; plan %s gave fewer than %s', reason, plan, k);
    plan := 'exact';
  END IF;

  method := 'exact';
  complete := true;
  hits := matcher.compare_all_v1(query, k, filter, encoder_id, source, driver);
END
$$;
