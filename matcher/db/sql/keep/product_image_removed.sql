-- After any DELETE of products' pictures, that of their products included: what was made of them
-- goes.
CREATE OR REPLACE FUNCTION matcher.product_image_removed()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  product_ids CONSTANT bigint[] := ARRAY(
    SELECT o.product_id FROM old_row o ORDER BY o.product_id, o.image_id);
  image_ids CONSTANT bigint[] := ARRAY(
    SELECT o.image_id FROM old_row o ORDER BY o.product_id, o.image_id);
BEGIN
  IF cardinality(image_ids) > 0 THEN
    PERFORM matcher.forget_pictures(product_ids, image_ids);
  END IF;
  RETURN NULL;
END
$$;
