-- How large a table is with its indexes, and how many of its rows live, by statistics. Of a table
-- that Citus has distributed, all its shards together.
CREATE OR REPLACE FUNCTION matcher.measure_table(
  source regclass, OUT table_bytes bigint, OUT indexes_bytes bigint, OUT hnsw_bytes bigint,
  OUT live bigint)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  measure CONSTANT text := $measure$
    SELECT ARRAY[
      pg_table_size(c.oid), pg_indexes_size(c.oid),
      coalesce((SELECT sum(pg_relation_size(x.indexrelid)) FROM pg_index x
                JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am a ON a.oid = i.relam
                WHERE x.indrelid = c.oid AND a.amname = 'hnsw'), 0)::bigint,
      pg_stat_get_live_tuples(c.oid)]
    FROM pg_class c WHERE c.oid = '%s'::regclass
  $measure$;
  measured bigint[];
BEGIN
  IF matcher.is_distributed(source) THEN
    SELECT array_agg(total ORDER BY place) INTO measured
      FROM (SELECT n.place, sum(n.value::bigint) AS total
            FROM run_command_on_shards(source, measure) s
            CROSS JOIN LATERAL unnest(s.result::text[]) WITH ORDINALITY AS n (value, place)
            WHERE s.success
            GROUP BY n.place) summed;
  ELSE
    EXECUTE format(measure, source) INTO measured;
  END IF;
  table_bytes := measured[1];
  indexes_bytes := measured[2];
  hnsw_bytes := measured[3];
  live := measured[4];
END
$$;
