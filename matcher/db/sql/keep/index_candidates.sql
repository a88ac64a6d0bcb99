-- Index the table that is being built, of `pictures` rows, count what plans are chosen by, and make
-- the function that asks HNSW. Nobody waits. SECURITY DEFINER, as create_embedding_partition.
CREATE OR REPLACE FUNCTION matcher.index_candidates(
  encoder_id smallint, pictures bigint, memory_kb bigint, workers integer)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET maintenance_work_mem FROM CURRENT
SET max_parallel_maintenance_workers FROM CURRENT
AS $$
DECLARE
  -- The better graph takes nearly twice as long to build: of ten million, an hour or two.
  thorough_to CONSTANT bigint := 2000000;
  building CONSTANT integer := (
    SELECT s.building FROM matcher.search_space s WHERE s.encoder_id = $1);
  short_dimension CONSTANT integer := (
    SELECT count(*) FROM matcher.search_axis a
    WHERE a.encoder_id = $1 AND a.generation = building);
  table_name CONSTANT text := format('candidate_%s_%s', encoder_id, building);
BEGIN
  PERFORM set_config('maintenance_work_mem', memory_kb || 'kB', true);
  PERFORM set_config('max_parallel_maintenance_workers', workers::text, true);
  EXECUTE format(
    'CREATE INDEX %1$I ON matcher.%2$I
       USING hnsw ((vector::halfvec(%3$s)) halfvec_ip_ops)
       WITH (m = 16, ef_construction = %4$s)',
    table_name || '_hnsw_idx', table_name, short_dimension,
    CASE WHEN pictures <= thorough_to THEN 200 ELSE 100 END);
  -- VACUUM would take longer over HNSW than a build does, which drops what is dead, too.
  EXECUTE format('ALTER TABLE matcher.%I SET (vacuum_index_cleanup = off)', table_name);
  PERFORM matcher.index_candidate_table(table_name);
  EXECUTE format('ANALYZE matcher.%I', table_name);
  PERFORM matcher.count_candidates(encoder_id);
  PERFORM matcher.make_near(encoder_id, building, short_dimension);
END
$$;
