-- Whether `others` know a picture that `these` miss and that belongs among the `steady` nearest.
CREATE OR REPLACE FUNCTION matcher.misses_nearer(
  these matcher.proposals, others matcher.proposals, steady integer)
RETURNS boolean
LANGUAGE plpgsql
IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM unnest(others.image_ids, others.product_ids, others.distances)
      AS o (image_id, product_id, distance)
    WHERE o.distance < (SELECT d FROM unnest(these.distances) d ORDER BY d
                        LIMIT 1 OFFSET least(steady, cardinality(these.distances)) - 1)
      AND NOT EXISTS (
        SELECT FROM unnest(these.image_ids, these.product_ids) AS s (image_id, product_id)
        WHERE s.image_id = o.image_id AND s.product_id = o.product_id));
END
$$;
