-- Write an encoder's candidates anew, in a table of the next generation: short vectors and cells
-- from `candidate_stage` (what came since staging is worked out here), in the order of the cells,
-- with all indexes; then put it in the place of the old one. Readers go on with the old table,
-- which stays until drop_old_candidates_v1: a statement that began before the exchange needs it.
-- Writers wait. SECURITY DEFINER, as create_embedding_partition_v1. Returns the number of rows.
CREATE FUNCTION matcher.build_candidates_v1(encoder_id smallint, memory_kb bigint, workers integer)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET maintenance_work_mem FROM CURRENT
SET max_parallel_maintenance_workers FROM CURRENT
AS $$
DECLARE
  space matcher.search_space;
  old_name text;
  new_name text;
  short_dimension integer;
  written bigint;
BEGIN
  SELECT * INTO STRICT space FROM matcher.search_space s WHERE s.encoder_id = $1 FOR UPDATE;
  SELECT count(*) INTO short_dimension FROM matcher.search_axis a WHERE a.encoder_id = $1;
  old_name := format('candidate_%s_%s', encoder_id, space.generation);
  new_name := format('candidate_%s_%s', encoder_id, space.generation + 1);
  -- The parent, not the partition: a writer that waited at the partition would hold up the end.
  LOCK TABLE ONLY matcher.candidate IN SHARE ROW EXCLUSIVE MODE;

  PERFORM matcher.make_candidate_table_v1(new_name, encoder_id);
  EXECUTE format(
    'INSERT INTO matcher.%1$I (
         encoder_id, product_id, image_id, catalog_id, taxonomy_id, brand_key, color_key, size_key,
         material_key, availability_key, group_key, price, cell, vector)
     SELECT c.encoder_id, c.product_id, c.image_id, c.catalog_id, c.taxonomy_id, c.brand_key,
            c.color_key, c.size_key, c.material_key, c.availability_key, c.group_key, c.price,
            placed.cell, placed.vector
     FROM matcher.%2$I c
     LEFT JOIN matcher.candidate_stage s
       ON s.encoder_id = %3$s AND s.product_id = c.product_id AND s.image_id = c.image_id
     CROSS JOIN LATERAL (
       SELECT s.cell, s.vector WHERE s.vector IS NOT NULL
       UNION ALL
       SELECT matcher.nearest_cell_v1(late.vector, %3$s::smallint), late.vector
       FROM (SELECT matcher.shorten_v1(e.vector, %3$s::smallint) AS vector
             FROM matcher.embedding_%3$s e
             WHERE s.vector IS NULL AND e.encoder_id = %3$s
               AND e.product_id = c.product_id AND e.image_id = c.image_id OFFSET 0) late) placed
     -- Cells as a whole, but in no order: HNSW built from a walk through neighbours has islands.
     ORDER BY c.catalog_id, hashint4(placed.cell), placed.cell, c.taxonomy_id',
    new_name, old_name, encoder_id);
  GET DIAGNOSTICS written = ROW_COUNT;

  PERFORM set_config('maintenance_work_mem', memory_kb || 'kB', true);
  PERFORM set_config('max_parallel_maintenance_workers', workers::text, true);
  EXECUTE format(
    'CREATE INDEX %1$I ON matcher.%2$I
       USING hnsw ((vector::halfvec(%3$s)) halfvec_ip_ops) WITH (m = 16, ef_construction = 100)',
    new_name || '_hnsw_idx', new_name, short_dimension);
  PERFORM matcher.index_candidate_table_v1(new_name);
  EXECUTE format('ANALYZE matcher.%I', new_name);

  EXECUTE format('ALTER TABLE matcher.candidate DETACH PARTITION matcher.%I', old_name);
  EXECUTE format('ALTER TABLE matcher.candidate ATTACH PARTITION matcher.%I FOR VALUES IN (%s)',
                 new_name, encoder_id);
  PERFORM matcher.note_all_cells_v1(encoder_id);
  UPDATE matcher.search_space s
    SET generation = space.generation + 1, dimension = short_dimension, pictures = written,
        blocks = (SELECT count(*) FROM matcher.search_block b WHERE b.encoder_id = $1),
        cells = (SELECT count(*) FROM matcher.search_cell c WHERE c.encoder_id = $1),
        built_at = clock_timestamp()
    WHERE s.encoder_id = $1;
  PERFORM matcher.count_candidates_v1(encoder_id);
  RETURN written;
END
$$;
