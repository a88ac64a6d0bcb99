-- The cell of the search space that a short vector lies in: the nearest one of the nearest block;
-- 0 while there are none.
CREATE FUNCTION matcher.nearest_cell_v1(short_vector halfvec, encoder_id smallint)
RETURNS integer
LANGUAGE sql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
  SELECT coalesce(
    (SELECT c.cell FROM matcher.search_cell c
     WHERE c.encoder_id = $2
       AND c.block = (SELECT b.block FROM matcher.search_block b WHERE b.encoder_id = $2
                      ORDER BY b.centroid <#> $1, b.block LIMIT 1)
     ORDER BY c.centroid <#> $1, c.cell LIMIT 1), 0);
$$;
