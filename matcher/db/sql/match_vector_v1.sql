-- The k SKUs most similar to a unit vector, each by its best picture.
--
-- Plan. Exact: every eligible picture is compared. Approximate: the HNSW index proposes pictures,
-- which is trusted only where it is right: for a whole partition that belongs to one catalogue,
-- with nothing filtered but what is retired, generic or excluded. When that comes out short it
-- widens, then goes exact. Ties are broken by SKU, outside the index scan.
CREATE FUNCTION matcher.match_vector_v1(
  query halfvec, k integer, catalog_id integer, category_ids integer[], brand text,
  encoder_id smallint, exclude_product_id bigint)
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET hnsw.ef_search = 200
SET hnsw.iterative_scan = 'strict_order'
SET enable_seqscan = on
SET jit = off
AS $$
#variable_conflict use_column
DECLARE
  partition_name text := format('matcher.embedding_%s', encoder_id);
  wanted_dimension integer;
  product_filter text := 'p.catalog_id = $3 AND p.retired_at IS NULL';
  candidates text;
  answer_query text;
  pictures integer;
BEGIN
  SELECT e.dimension INTO wanted_dimension FROM matcher.encoder e WHERE e.id = encoder_id;
  IF query IS NULL OR vector_dims(query) <> wanted_dimension THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('the query vector has %s dimensions, the encoder has %s',
                       coalesce(vector_dims(query)::text, 'no'), wanted_dimension),
      HINT = 'Encode the query with the encoder whose vectors are searched.';
  ELSIF l2_norm(query) NOT BETWEEN 0.99 AND 1.01 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('the query vector has length %s, not 1', round(l2_norm(query)::numeric, 4)),
      HINT = 'Pass l2_normalize(query).';
  ELSIF k IS NULL OR k NOT BETWEEN 1 AND 1000 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('k is %s', coalesce(k::text, 'NULL')), HINT = 'Ask for 1 to 1000 SKUs.';
  END IF;

  pictures := greatest(4 * k, 100);
  IF category_ids IS NOT NULL THEN
    product_filter := product_filter || ' AND p.taxonomy_id = ANY ($4)';
  END IF;
  IF brand IS NOT NULL THEN
    product_filter := product_filter || ' AND lower(p.brand) = lower($5)';
  END IF;
  IF exclude_product_id IS NOT NULL THEN
    product_filter := product_filter || ' AND p.id <> $6';
  END IF;

  -- %1$s: pictures (product_id, image_id, distance). Every answer passes through this one query;
  -- %4$s: how many rows it must have to be given at all.
  answer_query :=
    'WITH candidate AS MATERIALIZED (%1$s),
     best AS (
       SELECT c.product_id, min(c.distance) AS distance
       FROM candidate c
       WHERE NOT EXISTS (SELECT FROM matcher.image i WHERE i.id = c.image_id AND i.generic)
       GROUP BY c.product_id),
     answer AS MATERIALIZED (
       SELECT (row_number() OVER (ORDER BY b.distance, p.sku))::integer AS rank,
              p.sku, p.item_group_id, p.title, least(-b.distance, 1)  -- half precision
       FROM best b JOIN matcher.product p ON p.id = b.product_id
       WHERE ' || product_filter || '
       ORDER BY b.distance, p.sku
       LIMIT $2)
     SELECT a.*, %2$L::text, %3$L::boolean FROM answer a
     WHERE (SELECT count(*) FROM answer) >= %4$s
     ORDER BY a.rank';

  IF category_ids IS NULL AND brand IS NULL
     AND matcher.approximate_is_right_v1(encoder_id, catalog_id) THEN
    -- The planner prices HNSW by its own guess: where this plan was chosen, it is the one to run.
    PERFORM set_config('enable_seqscan', 'off', true);
    WHILE pictures <= 16 * greatest(4 * k, 100) LOOP
      candidates := format(
        'SELECT e.product_id, e.image_id, (e.vector::halfvec(%1$s)) <#> $1 AS distance
         FROM %2$s e ORDER BY (e.vector::halfvec(%1$s)) <#> $1 LIMIT %3$s',
        wanted_dimension, partition_name, pictures);
      RETURN QUERY EXECUTE format(answer_query, candidates, 'approximate', false, k)
        USING query, k, catalog_id, category_ids, brand, exclude_product_id;
      IF FOUND THEN
        RETURN;
      END IF;
      pictures := pictures * 4;
    END LOOP;
    PERFORM set_config('enable_seqscan', 'on', true);
  END IF;

  candidates := format(
    'SELECT e.product_id, e.image_id, e.vector <#> $1 AS distance
     FROM %1$s e JOIN matcher.product p ON p.id = e.product_id
     WHERE e.catalog_id = $3 AND %2$s',
    partition_name, product_filter);
  RETURN QUERY EXECUTE format(answer_query, candidates, 'exact', true, 0)
    USING query, k, catalog_id, category_ids, brand, exclude_product_id;
END
$$;
