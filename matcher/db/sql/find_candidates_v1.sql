-- The products nearest to a unit vector: the plan is chosen here, by row counts.
--
-- exact  every eligible picture is compared: few are eligible, or the encoder has no search space.
-- scan   every eligible picture is compared by its short vector, the nearest by their whole ones.
-- near   the HNSW index proposes pictures. Trusted only when enough of them are eligible: the
--        nearest of all pictures that fit a filter are then the nearest of those that fit it.
-- cells  cell after cell of the search space, nearest first, eligible pictures are compared by
--        their short vectors and the nearest by their whole ones, until more cells change nothing.
--        Where that ends with every cell and too few products, what is eligible is compared exactly.
--
-- Source: IVF as in Jegou, Douze, Schmid, "Product quantization for nearest neighbor search",
-- TPAMI 2011, section IV, over a PCA of the vectors instead of a quantiser.
--
-- The answer is in arrays, a product each, unordered; all that tie with the k-th are among them.
-- `unit`: what counts as one answer, the product or its variant group.
CREATE FUNCTION matcher.find_candidates_v1(
  query halfvec, k integer, filter matcher.match_filter, encoder_id smallint,
  OUT product_ids bigint[], OUT units bigint[], OUT distances double precision[],
  OUT method text, OUT complete boolean,
  OUT plan text, OUT eligible bigint, OUT compared bigint, OUT reranked bigint, OUT reason text)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET hnsw.ef_search = 100
SET hnsw.iterative_scan = off
SET enable_seqscan = on
SET enable_indexscan = on
SET jit = off
SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
  -- Measured where a scan of all eligible pictures and a walk through cells cost the same.
  scan_limit CONSTANT bigint :=
    coalesce(nullif(current_setting('matcher.scan_limit', true), '')::bigint, 15000);
  exact_limit bigint := nullif(current_setting('matcher.exact_limit', true), '')::bigint;
  space matcher.search_space;
  driver text;
  source text;
  unit CONSTANT text := CASE WHEN (filter).distinct_groups
                             THEN 'coalesce(c.group_key, c.product_id)' ELSE 'c.product_id' END;
  -- $1 the query, $2 the short query, $3 k.
  rerank text;
  keep CONSTANT text :=
    ', nearest AS (
       SELECT s.unit, min(s.distance) AS distance FROM scored s GROUP BY s.unit ORDER BY 2 LIMIT $3),
     kept AS (
       SELECT s.product_id, s.unit, min(s.distance) AS distance FROM scored s
       WHERE s.distance <= (SELECT max(n.distance) FROM nearest n) GROUP BY s.product_id, s.unit)
     SELECT array_agg(t.product_id), array_agg(t.unit), array_agg(t.distance),
            (SELECT count(*) FROM nearest), (SELECT count(*) FROM scored)';
  short_query halfvec;
  wanted CONSTANT integer := 4 * k + 20;  -- short distances may misplace a few
  proposed integer;
  cells integer[];
  rows_wanted bigint;
  rows_found bigint;
  found integer;
  last_cell integer;
  more_products bigint[];
  more_units bigint[];
  more_distances double precision[];
  more_reranked bigint;
  top bigint[];
  new_top bigint[];
BEGIN
  SELECT * INTO space FROM matcher.search_space s WHERE s.encoder_id = $4;
  source := format('matcher.candidate_%s_%s c', encoder_id, space.generation);
  SELECT c.driver, c.pictures INTO driver, eligible
    FROM matcher.count_eligible_v1(filter, encoder_id, space.generation, scan_limit) c;

  IF space.dimension IS NULL THEN
    reason := 'no search space is built: all eligible pictures are compared';
  ELSIF eligible <= coalesce(exact_limit, 2500) THEN
    reason := format('at most %s pictures are eligible, by %s', eligible, driver);
  ELSIF exact_limit IS NULL AND ((filter).attributes IS NOT NULL OR (filter).price_min IS NOT NULL
                                 OR (filter).price_max IS NOT NULL) THEN
    -- `product` has indexes for these. NULL: there are too many to be named.
    filter.product_ids := matcher.few_products_v1(filter, 2500);
    IF (filter).product_ids IS NOT NULL THEN
      driver := 'product';
      eligible := cardinality((filter).product_ids);
      reason := format('only %s products fit', eligible);
    END IF;
  END IF;

  IF reason IS NULL THEN
    short_query := matcher.shorten_v1(query, encoder_id);
    rerank := format(
      'scored AS (
         SELECT n.product_id, n.unit, e.vector <#> $1 AS distance
         FROM near n JOIN matcher.embedding_%1$s e
           ON e.encoder_id = %1$s AND e.product_id = n.product_id AND e.image_id = n.image_id
         WHERE n.fits)' || keep, encoder_id);

    IF eligible <= scan_limit AND driver <> 'catalog' THEN
      plan := 'scan';
      reason := format('at most %s pictures are eligible, by %s', eligible, driver);
      EXECUTE format(
        'WITH near AS MATERIALIZED (
           SELECT c.product_id, c.image_id, %s AS unit, true AS fits FROM %s
           WHERE %s ORDER BY c.vector <#> $2 LIMIT %s), ' || rerank || ' FROM kept t',
        unit, source, matcher.candidate_filter_v1(filter, driver), 3 * wanted)
        INTO product_ids, units, distances, found, reranked USING query, short_query, k;
      compared := eligible;
      IF found >= k THEN
        method := 'approximate';
        complete := false;
        RETURN;
      END IF;
    ELSE
      -- How many of all pictures must be proposed for enough of them to be eligible? A category
      -- says nothing of that: it may be the picture's own or foreign to it.
      proposed := CASE WHEN (filter).category_ids IS NULL
                       THEN least(2 * wanted * space.counted / greatest(eligible, 1), 100000)
                       ELSE 2 * wanted END;
      IF proposed <= 500 THEN
        PERFORM set_config('hnsw.ef_search', proposed::text, true);
        PERFORM set_config('enable_seqscan', 'off', true);
        EXECUTE format(
          'WITH near AS MATERIALIZED (
             SELECT c.product_id, c.image_id, %s AS unit, (%s) IS TRUE AS fits FROM %s
             ORDER BY (c.vector::halfvec(%s)) <#> $2 LIMIT %s), ' || rerank || ' FROM kept t',
          unit, matcher.candidate_filter_v1(filter, ''), source, space.dimension, proposed)
          INTO product_ids, units, distances, found, reranked USING query, short_query, k;
        PERFORM set_config('enable_seqscan', 'on', true);
        compared := proposed;
        IF found >= k AND reranked >= wanted THEN
          plan := 'near';
          method := 'approximate';
          complete := false;
          reason := format('%s of the %s pictures that the index proposed are eligible',
                           reranked, proposed);
          RETURN;
        END IF;
        reason := format('only %s of the %s pictures that the index proposed are eligible',
                         reranked, proposed);
      ELSE
        reason := format('%s of %s pictures are eligible, too thin for the index',
                         eligible, space.counted);
      END IF;

      plan := 'cells';
      product_ids := NULL;
      units := NULL;
      distances := NULL;
      compared := 0;
      reranked := 0;
      cells := matcher.rank_cells_v1(short_query, filter, encoder_id);
      rows_wanted := greatest(4000, 8 * wanted);
      WHILE cardinality(cells) > 0 LOOP
        EXECUTE format(
          'WITH part AS MATERIALIZED (
             SELECT b.*, o.place
             FROM unnest($4) WITH ORDINALITY AS o (cell, place)
             CROSS JOIN LATERAL (
               SELECT c.product_id, c.image_id, %s AS unit, c.vector <#> $2 AS distance
               FROM %s WHERE c.cell = o.cell AND %s OFFSET 0) b
             LIMIT %s),
           near AS MATERIALIZED (
             SELECT p.product_id, p.image_id, p.unit, true AS fits FROM part p
             ORDER BY p.distance LIMIT %s), ' || rerank || ',
             (SELECT count(*) FROM part), (SELECT max(p.place) FROM part p) FROM kept t',
          unit, source, matcher.candidate_filter_v1(filter, CASE WHEN driver = 'catalog' THEN 'cell' ELSE driver END),
          rows_wanted, 3 * wanted)
          INTO more_products, more_units, more_distances, found, more_reranked,
               rows_found, last_cell
          USING query, short_query, k, cells;
        product_ids := product_ids || more_products;
        units := units || more_units;
        distances := distances || more_distances;
        compared := compared + rows_found;
        reranked := reranked + more_reranked;
        new_top := ARRAY(SELECT u.unit FROM unnest(units, distances) AS u (unit, distance)
                         GROUP BY u.unit ORDER BY min(u.distance), u.unit LIMIT k);
        found := cardinality(new_top);
        EXIT WHEN rows_found < rows_wanted OR (found = k AND new_top = top);
        top := new_top;
        cells := cells[last_cell:];  -- the last one may have been cut off
        IF compared > rows_wanted THEN
          rows_wanted := 2 * rows_wanted;
        END IF;
      END LOOP;
      IF found >= k THEN
        method := 'approximate';
        complete := false;
        RETURN;
      END IF;
    END IF;
    reason := reason || format('; %s gave %s products, fewer than asked for: all are compared',
                               plan, coalesce(found, 0));
  END IF;

  plan := 'exact';
  method := 'exact';
  complete := true;
  EXECUTE format(
    'WITH scored AS MATERIALIZED (
       SELECT c.product_id, %s AS unit, e.vector <#> $1 AS distance
       FROM %s JOIN matcher.embedding_%s e
         ON e.encoder_id = %s AND e.product_id = c.product_id AND e.image_id = c.image_id
       WHERE %s)' || keep || ' FROM kept t',
    unit, source, encoder_id, encoder_id, matcher.candidate_filter_v1(filter, driver))
    INTO product_ids, units, distances, found, reranked USING query, NULL::halfvec, k;
  compared := reranked;
END
$$;
