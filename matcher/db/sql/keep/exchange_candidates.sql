-- Put the table that was built in the place of the old one. Writers wait for this moment; readers go
-- on with the old table, which stays until drop_old_candidates. They keep it for as long as their
-- transactions last, and whoever waits for them holds up all that come after: so this gives up
-- sooner than deadlock_timeout, and the caller tries again. Returns the number of pictures.
-- SECURITY DEFINER, as create_embedding_partition.
CREATE OR REPLACE FUNCTION matcher.exchange_candidates(encoder_id smallint)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path FROM CURRENT
SET lock_timeout = '800ms'
AS $$
DECLARE
  space matcher.search_space;
  built_bytes bigint;
BEGIN
  SELECT m.hnsw_bytes INTO built_bytes
    FROM matcher.search_space s
    CROSS JOIN LATERAL matcher.measure_table(
      format('matcher.candidate_%s_%s', s.encoder_id, s.building)::regclass) m
    WHERE s.encoder_id = $1;
  -- Citus exchanges tables only over the connections that have written.
  PERFORM set_config('citus.multi_shard_modify_mode', 'sequential', true),
          set_config('citus.max_adaptive_executor_pool_size', '1', true);
  LOCK TABLE ONLY matcher.candidate IN SHARE ROW EXCLUSIVE MODE;
  PERFORM matcher.redo_changes(encoder_id);
  SELECT * INTO STRICT space FROM matcher.search_space s WHERE s.encoder_id = $1 FOR UPDATE;
  EXECUTE format('ALTER TABLE matcher.candidate DETACH PARTITION matcher.candidate_%s_%s',
                 encoder_id, space.generation);
  EXECUTE format(
    'ALTER TABLE matcher.candidate ATTACH PARTITION matcher.candidate_%1$s_%2$s FOR VALUES IN (%1$s)',
    encoder_id, space.building);
  UPDATE matcher.search_space s
    SET generation = s.building, building = NULL, pictures = s.counted,
        dimension = (SELECT count(*) FROM matcher.search_axis a
                     WHERE a.encoder_id = s.encoder_id AND a.generation = s.building),
        hnsw_bytes = built_bytes, built_at = clock_timestamp()
    WHERE s.encoder_id = $1;
  RETURN space.counted;
END
$$;
