-- The cell of the search space that a short vector lies in; 0 while there are none.
CREATE FUNCTION matcher.nearest_cell_v1(short_vector halfvec, encoder_id smallint)
RETURNS integer
LANGUAGE sql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
  SELECT coalesce(
    (SELECT s.cell FROM matcher.search_cell s WHERE s.encoder_id = $2
     ORDER BY s.centroid <#> $1, s.cell LIMIT 1), 0);
$$;
