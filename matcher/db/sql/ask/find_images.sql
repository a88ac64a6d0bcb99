-- The pictures that a link in a feed, a URL or a SHA-256 names, of a catalogue or of all that the caller
-- sees. With the rights of the owner, as few_products.
CREATE OR REPLACE FUNCTION matcher.find_images(image text, catalog_id integer, digest bytea)
RETURNS bigint[]
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
DECLARE
  visible CONSTANT integer[] := matcher.visible_catalogs();
BEGIN
  RETURN ARRAY(
    -- One branch an index: by link, by URL in each catalogue, by content.
    WITH named AS (
      SELECT pi.image_id AS id FROM matcher.product_image pi
        WHERE md5(pi.source) = md5(image) AND pi.source = image AND NOT pi.replaced
      UNION
      SELECT i.id FROM matcher.catalog c
        JOIN matcher.image i ON i.catalog_id = c.id AND md5(i.url) = md5(image) AND i.url = image
      UNION
      SELECT i.id FROM matcher.image i WHERE i.sha256 = digest)
    SELECT i.id FROM named n JOIN matcher.image i ON i.id = n.id
    WHERE (find_images.catalog_id IS NULL OR i.catalog_id = find_images.catalog_id)
      AND (visible IS NULL OR i.catalog_id = ANY (visible))
      AND EXISTS (SELECT FROM matcher.product_image pi WHERE pi.image_id = i.id));
END
$$;
