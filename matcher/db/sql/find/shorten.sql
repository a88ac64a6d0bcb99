-- A vector on the principal axes of its encoder's search space: inner products of short vectors
-- are nearly those of the whole ones. NULL while the space is not made (`matcher index build`). Without a
-- generation: on those of the table that answers.
CREATE OR REPLACE FUNCTION matcher.shorten(
  vector halfvec, encoder_id smallint, generation integer DEFAULT NULL)
RETURNS halfvec
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
BEGIN
  RETURN (
    SELECT array_agg(-(a.axis <#> $1) ORDER BY a.number)::halfvec
    FROM matcher.search_axis a
    WHERE a.encoder_id = $2 AND a.generation = coalesce(
      $3, (SELECT s.generation FROM matcher.search_space s WHERE s.encoder_id = $2)));
END
$$;
