-- Removed in 0.3.0: use `matcher index build`, as a build takes several transactions now.
CREATE OR REPLACE FUNCTION matcher.build_candidates_v1(
  encoder_id smallint, staged_at pg_snapshot, memory_kb bigint, workers integer)
RETURNS bigint
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
    MESSAGE = 'an earlier version builds no index for this one',
    HINT = 'Install the version that ran `matcher migrate`.';
END
$$;
