-- Removed in 0.3.0: use add_candidates.
CREATE OR REPLACE FUNCTION matcher.add_candidates_v1(encoder_id smallint, image_ids bigint[])
RETURNS bigint
LANGUAGE sql
AS $$
  SELECT matcher.add_candidates(encoder_id, image_ids);
$$;
