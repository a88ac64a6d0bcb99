-- The cell of the search space that a short vector lies in: the nearest one of the nearest region;
-- 0 while there are none.
CREATE OR REPLACE FUNCTION matcher.nearest_cell(short_vector halfvec, encoder_id smallint)
RETURNS integer
LANGUAGE sql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
  SELECT coalesce(
    (SELECT c.cell FROM matcher.search_cell c
     WHERE c.encoder_id = $2
       AND c.region = (SELECT b.region FROM matcher.search_region b WHERE b.encoder_id = $2
                      ORDER BY b.centroid <#> $1, b.region LIMIT 1)
     ORDER BY c.centroid <#> $1, c.cell LIMIT 1), 0);
$$;
