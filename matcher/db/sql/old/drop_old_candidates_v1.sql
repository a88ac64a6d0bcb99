-- Removed in 0.3.0: use drop_old_candidates.
CREATE OR REPLACE FUNCTION matcher.drop_old_candidates_v1()
RETURNS integer
LANGUAGE sql
AS $$
  SELECT matcher.drop_old_candidates();
$$;
