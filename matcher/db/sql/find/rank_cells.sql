-- The cells of an encoder's search space, nearest to a short vector first. With a category those
-- that hold pictures of its subtree, all of them; else those of the regions from `first` to `last`,
-- regions being ranked likewise.
CREATE OR REPLACE FUNCTION matcher.rank_cells(
  short_query halfvec, catalog_id integer, category_id integer, encoder_id smallint,
  first integer, last integer)
RETURNS integer[]
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  regions integer[];
BEGIN
  IF category_id IS NOT NULL THEN
    RETURN ARRAY(
      SELECT s.cell FROM matcher.category_cell n
      JOIN matcher.search_cell s ON s.encoder_id = n.encoder_id AND s.cell = n.cell
      WHERE n.encoder_id = $4 AND n.catalog_id = $2 AND n.taxonomy_id = $3
      ORDER BY s.centroid <#> short_query);
  END IF;
  regions := ARRAY(
    SELECT b.region FROM matcher.search_region b WHERE b.encoder_id = $4
    ORDER BY b.centroid <#> short_query OFFSET first - 1 LIMIT last - first + 1);
  RETURN ARRAY(
    SELECT s.cell FROM matcher.search_cell s
    WHERE s.encoder_id = $4 AND s.region = ANY (regions)
    ORDER BY s.centroid <#> short_query);
END
$$;
