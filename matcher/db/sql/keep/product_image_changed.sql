-- After any UPDATE of products' pictures: a pair that became another one is removed and added.
CREATE OR REPLACE FUNCTION matcher.product_image_changed()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  product_ids bigint[];
  image_ids bigint[];
  added CONSTANT bigint[] := ARRAY(
    SELECT DISTINCT n.image_id FROM new_row n
    WHERE NOT EXISTS (SELECT FROM old_row o
                      WHERE o.product_id = n.product_id AND o.image_id = n.image_id));
BEGIN
  IF cardinality(added) > 0 THEN
    SELECT array_agg(o.product_id ORDER BY o.product_id, o.image_id),
           array_agg(o.image_id ORDER BY o.product_id, o.image_id)
      INTO product_ids, image_ids
      FROM old_row o
      WHERE NOT EXISTS (SELECT FROM new_row n
                        WHERE n.product_id = o.product_id AND n.image_id = o.image_id);
    PERFORM matcher.forget_pictures(product_ids, image_ids);
    PERFORM matcher.open_jobs(added);
  END IF;
  RETURN NULL;
END
$$;
