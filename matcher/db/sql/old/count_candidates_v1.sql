-- Removed in 0.3.0: use count_candidates.
CREATE OR REPLACE FUNCTION matcher.count_candidates_v1(encoder_id smallint)
RETURNS void
LANGUAGE sql
AS $$
  SELECT matcher.count_candidates(encoder_id);
$$;
