-- Make `near_<encoder>_<generation>`, which asks the HNSW index of one table: a function of its own,
-- because an index over an expression needs a constant dimension, and because a statement that is
-- fixed is planned once a session. Its grants are those of find_candidates, which calls it. The
-- build of a table makes it, and every migration makes it anew.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.make_near(
  encoder_id smallint, generation integer, dimension integer)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  own_name CONSTANT text := format('matcher.near_%s_%s', encoder_id, generation);
  source CONSTANT regclass := format('matcher.candidate_%s_%s', encoder_id, generation);
  share CONSTANT double precision := (
    SELECT least(100, 100 * 5000 / greatest(c.reltuples, 1)) FROM pg_class c
    WHERE c.oid = 'matcher.product'::regclass);
  -- Of products, as Citus samples no table of its shards.
  product_ids CONSTANT bigint[] := ARRAY(
    SELECT p.id FROM matcher.product p TABLESAMPLE SYSTEM (share) REPEATABLE (0)
    ORDER BY hashint8(p.id) LIMIT 1000);
  mean double precision;
  spread double precision;
  propagation CONSTANT text := current_setting('citus.enable_ddl_propagation', true);
  grantee text;
BEGIN
  -- What similarities are like between any two pictures: what is near depends on the encoder.
  EXECUTE format(
    'WITH sample AS (
       SELECT c.image_id, c.vector FROM %s c WHERE c.product_id = ANY ($1)
       ORDER BY hashint8(c.image_id) LIMIT 300)
     SELECT coalesce(avg(-(a.vector <#> b.vector)), 0), coalesce(stddev(a.vector <#> b.vector), 0)
     FROM sample a JOIN sample b ON a.image_id < b.image_id',
    source) INTO mean, spread USING product_ids;
  PERFORM set_config('citus.enable_ddl_propagation', 'off', true);  -- workers need no functions
  EXECUTE format('DROP FUNCTION IF EXISTS %s', own_name);
  EXECUTE format($make$
-- Let the HNSW index name the `fetched` pictures nearest to a query; the eligible ones fit, and the
-- `reranked` nearest of these are compared by their whole vectors. From a photo unlike the
-- catalogue's, HNSW at times ends far from all that is near. The list shows it: it `is_hard` where
-- the k-th is hardly more similar than any picture, and the one at `wanted` hardly less. Measured
-- by benchmarks/search/hard_photos.py.
CREATE FUNCTION %1$s(
  query halfvec, k integer, wanted integer, filter matcher.match_filter, ef integer,
  fetched integer, reranked integer,
  OUT hits matcher.found_candidates, OUT fitting integer, OUT is_hard boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
SET plan_cache_mode = %7$s
SET enable_seqscan = off  -- the planner prices HNSW by its own guess
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $near$
<<near>>
DECLARE
  short CONSTANT halfvec(%4$s) := (
    SELECT array_agg(-(a.axis <#> query) ORDER BY a.number)
    FROM matcher.search_axis a WHERE a.encoder_id = %2$s AND a.generation = %3$s);
  -- In no SET clause: only a superuser could restore a function that has settings of an extension.
  old_ef_search CONSTANT text := current_setting('hnsw.ef_search');
  old_iterative_scan CONSTANT text := current_setting('hnsw.iterative_scan');
{% for name in keys %}
  {{ name }}_key CONSTANT bigint := matcher.filter_key(filter.catalog_id, filter.{{ name }});
{% endfor %}
  group_key CONSTANT bigint := hashtextextended(filter.exclude_group, filter.catalog_id);
BEGIN
  -- Dead entries take places in the list that HNSW keeps: it looks on until enough are named.
  PERFORM set_config('hnsw.ef_search', ef::text, true),
          set_config('hnsw.iterative_scan', 'relaxed_order', true);
  WITH named AS MATERIALIZED (
    SELECT c.product_id, c.image_id, c.catalog_id, c.taxonomy_id, c.group_key, c.price,
           c.{{ keys | join('_key, c.') }}_key, c.vector::halfvec(%4$s) <#> short AS distance
    FROM matcher.candidate_%2$s_%3$s c ORDER BY c.vector::halfvec(%4$s) <#> short LIMIT fetched),
  fit AS MATERIALIZED (
    SELECT n.product_id, n.image_id, n.distance,
           CASE WHEN filter.distinct_groups THEN coalesce(n.group_key, n.product_id)
                ELSE n.product_id END AS unit
    FROM named n
    WHERE n.catalog_id = filter.catalog_id
      AND (filter.category_ids IS NULL OR n.taxonomy_id = ANY (filter.category_ids))
{% for name in keys %}
      AND (near.{{ name }}_key IS NULL OR n.{{ name }}_key = near.{{ name }}_key)
{% endfor %}
      AND (filter.price_min IS NULL OR n.price >= filter.price_min)
      AND (filter.price_max IS NULL OR n.price <= filter.price_max)
      AND (filter.exclude_product_id IS NULL OR n.product_id <> filter.exclude_product_id)
      AND (filter.exclude_group IS NULL OR n.group_key IS DISTINCT FROM near.group_key)
      AND (filter.attributes IS NULL  -- looked at last, of the few that are left
           OR (SELECT p.attributes FROM matcher.product p WHERE p.id = n.product_id)
              @> filter.attributes)),
  nearest AS MATERIALIZED (
    SELECT f.* FROM fit f ORDER BY f.distance LIMIT reranked),
  whole AS MATERIALIZED (  -- by itself, as Citus answers it from shards
    SELECT n.product_id, n.unit, e.vector <#> query AS distance
    FROM nearest n JOIN matcher.embedding_%2$s e
      ON e.encoder_id = %2$s AND e.product_id = n.product_id AND e.image_id = n.image_id)
  SELECT array_agg(w.product_id), array_agg(w.unit), array_agg(w.distance),
         (SELECT count(*) FROM named), (SELECT count(*) FROM fit),
         (SELECT 6 * (max(f.distance) - min(f.distance)) - min(f.distance) < %5$s + 4.5 * %6$s
          FROM (SELECT f.distance, row_number() OVER (ORDER BY f.distance) AS place FROM fit f) f
          WHERE f.place IN (k, wanted))
    INTO hits.product_ids, hits.units, hits.distances, hits.compared, fitting, is_hard
    FROM whole w;
  PERFORM set_config('hnsw.ef_search', old_ef_search, true),
          set_config('hnsw.iterative_scan', old_iterative_scan, true);
END
$near$
$make$, own_name, encoder_id, generation, dimension, mean, spread,
    -- Citus needs the values of parameters to plan what shards do.
    CASE WHEN matcher.is_distributed(source) THEN 'auto' ELSE 'force_generic_plan' END);
  EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', own_name);
  FOR grantee IN
    SELECT DISTINCT quote_ident(pg_get_userbyid(a.grantee))
    FROM pg_proc p, aclexplode(p.proacl) a
    WHERE p.oid = 'matcher.find_candidates'::regproc AND a.grantee NOT IN (0, p.proowner)
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', own_name, grantee);
  END LOOP;
  PERFORM set_config('citus.enable_ddl_propagation', propagation, true);
END
$$;
