-- Write an encoder's candidates anew, in a table of the next generation: short vectors and codes
-- from `candidate_stage`, with all indexes; then put it in the place of the old one. What has come since `staged_at` may have been staged as it was before, twice
-- or not at all: it is worked out here. Readers go on with the old table, which stays until
-- drop_old_candidates: a statement that began before the exchange needs it. Writers wait.
-- SECURITY DEFINER, as create_embedding_partition. Returns the number of rows.
CREATE OR REPLACE FUNCTION matcher.build_candidates(
  encoder_id smallint, staged_at pg_snapshot, memory_kb bigint, workers integer)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET maintenance_work_mem FROM CURRENT
SET max_parallel_maintenance_workers FROM CURRENT
AS $$
DECLARE
  copied CONSTANT text := 'encoder_id, product_id, image_id, catalog_id, taxonomy_id, group_key,'
    ' price, {{ keys | join('_key, ') }}_key';
  -- The better graph takes nearly twice as long to build: of ten million, an hour or two.
  thorough_to CONSTANT bigint := 2000000;
  running CONSTANT xid[] := ARRAY(SELECT x::xid FROM pg_snapshot_xip(staged_at) x);
  space matcher.search_space;
  old_name text;
  new_name text;
  short_dimension integer;
  old_rows bigint;
  written bigint;
  late bigint := 0;
BEGIN
  SELECT * INTO STRICT space FROM matcher.search_space s WHERE s.encoder_id = $1 FOR UPDATE;
  SELECT count(*) INTO short_dimension FROM matcher.search_axis a WHERE a.encoder_id = $1;
  old_name := format('candidate_%s_%s', encoder_id, space.generation);
  new_name := format('candidate_%s_%s', encoder_id, space.generation + 1);
  -- No vacuum begins: an hour of it would stand between us and the exchange.
  EXECUTE format('LOCK TABLE matcher.%I IN SHARE UPDATE EXCLUSIVE MODE', old_name);
  -- The parent, not the partition: a writer that waited at the partition would hold up the end.
  LOCK TABLE ONLY matcher.candidate IN SHARE ROW EXCLUSIVE MODE;

  PERFORM matcher.make_candidate_table(new_name, encoder_id);
  EXECUTE format(
    'INSERT INTO matcher.%1$I (%4$s, code, vector)
     SELECT %4$s, staged_code, staged_vector
     FROM matcher.%2$I c JOIN (
       SELECT s.product_id AS product, s.image_id AS image, s.code AS staged_code,
              s.vector AS staged_vector
       FROM matcher.candidate_stage s WHERE s.encoder_id = %3$s) s
       ON product = c.product_id AND image = c.image_id
     WHERE age(c.xmin) > age($1) AND c.xmin <> ALL ($2)
     -- Brands lie together, as they are scanned; else in no order: HNSW that is built from a walk
     -- through neighbours has islands.
     ORDER BY catalog_id, hashint8(brand_key), brand_key, hashint8(product), product',
    new_name, old_name, encoder_id, copied)
    USING pg_snapshot_xmax(staged_at)::xid, running;
  GET DIAGNOSTICS written = ROW_COUNT;
  EXECUTE format('SELECT count(*) FROM matcher.%I', old_name) INTO old_rows;
  IF written < old_rows THEN
    EXECUTE format(
      'INSERT INTO matcher.%1$I (%4$s, code, vector)
       SELECT %4$s, matcher.thermometer_code(short, %3$s::smallint), short
       FROM (SELECT c.*, e.vector AS whole
             FROM matcher.%2$I c JOIN matcher.embedding_%3$s e
               ON e.encoder_id = %3$s AND e.product_id = c.product_id AND e.image_id = c.image_id
             LEFT JOIN matcher.%1$I n
               ON n.product_id = c.product_id AND n.image_id = c.image_id
             WHERE n.product_id IS NULL OFFSET 0) c
       CROSS JOIN LATERAL (
         SELECT matcher.shorten(c.whole, %3$s::smallint) AS short OFFSET 0) v',
      new_name, old_name, encoder_id, copied);
    GET DIAGNOSTICS late = ROW_COUNT;
  END IF;

  PERFORM set_config('maintenance_work_mem', memory_kb || 'kB', true);
  PERFORM set_config('max_parallel_maintenance_workers', workers::text, true);
  EXECUTE format(
    'CREATE INDEX %1$I ON matcher.%2$I
       USING hnsw ((vector::halfvec(%3$s)) halfvec_ip_ops)
       WITH (m = 16, ef_construction = %4$s)',
    new_name || '_hnsw_idx', new_name, short_dimension,
    CASE WHEN written + late <= thorough_to THEN 200 ELSE 100 END);
  -- VACUUM would take longer over HNSW than a build does, which drops what is dead, too.
  EXECUTE format('ALTER TABLE matcher.%I SET (vacuum_index_cleanup = off)', new_name);
  PERFORM matcher.index_candidate_table(new_name);
  EXECUTE format('ANALYZE matcher.%I', new_name);

  PERFORM matcher.count_candidates(encoder_id);
  PERFORM matcher.make_near(encoder_id, space.generation + 1, short_dimension);
  PERFORM matcher.exchange_candidates(encoder_id, old_name, new_name);
  -- Now that readers have been waited for: the minute that the old table stays begins here.
  UPDATE matcher.search_space s
    SET generation = space.generation + 1, dimension = short_dimension, pictures = written + late,
        hnsw_bytes = pg_relation_size(format('matcher.%I', new_name || '_hnsw_idx')),
        built_at = clock_timestamp()
    WHERE s.encoder_id = $1;
  RETURN written + late;
END
$$;
