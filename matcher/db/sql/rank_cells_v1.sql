-- The cells of an encoder's search space, nearest to a short vector first; with a category only
-- those that hold pictures of it.
CREATE FUNCTION matcher.rank_cells_v1(
  short_query halfvec, filter matcher.match_filter, encoder_id smallint)
RETURNS integer[]
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
BEGIN
  IF (filter).category_ids IS NULL THEN
    RETURN ARRAY(SELECT s.cell FROM matcher.search_cell s WHERE s.encoder_id = $3
                 ORDER BY s.centroid <#> short_query);
  END IF;
  RETURN ARRAY(
    SELECT s.cell FROM matcher.search_cell s
    WHERE s.encoder_id = $3
      AND s.cell IN (SELECT n.cell FROM matcher.category_cell n
                     WHERE n.encoder_id = $3 AND n.catalog_id = (filter).catalog_id
                       AND n.taxonomy_id = ANY ((filter).category_ids))
    ORDER BY s.centroid <#> short_query);
END
$$;
