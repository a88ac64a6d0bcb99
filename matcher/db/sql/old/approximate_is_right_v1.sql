-- Removed in 0.3.0: use explain_match. No question reads an index over whole vectors
-- any more.
CREATE OR REPLACE FUNCTION matcher.approximate_is_right_v1(encoder_id smallint, catalog_id integer)
RETURNS boolean
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$
  SELECT false;
$$;
