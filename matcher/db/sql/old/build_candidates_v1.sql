-- Removed in 0.3.0: use build_candidates.
CREATE OR REPLACE FUNCTION matcher.build_candidates_v1(
  encoder_id smallint, staged_at pg_snapshot, memory_kb bigint, workers integer)
RETURNS bigint
LANGUAGE sql
AS $$
  SELECT matcher.build_candidates(encoder_id, staged_at, memory_kb, workers);
$$;
