-- After any UPDATE of products: what filters read follows in `candidate`, retired products leave
-- it, and those that come back return to it.
CREATE FUNCTION matcher.product_changed_v1()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  moved bigint[];
  revived bigint[];
  encoder smallint;
BEGIN
  DELETE FROM matcher.candidate c
    USING new_row n JOIN old_row o ON o.id = n.id
    WHERE c.product_id = n.id AND n.retired_at IS NOT NULL AND o.retired_at IS NULL;
  UPDATE matcher.candidate c
    SET taxonomy_id = f.taxonomy_id, brand_key = f.brand_key, color_key = f.color_key,
        size_key = f.size_key, material_key = f.material_key,
        availability_key = f.availability_key, group_key = f.group_key, price = f.price
    FROM new_row n JOIN old_row o ON o.id = n.id JOIN matcher.product_filter f ON f.product_id = n.id
    WHERE c.product_id = n.id
      AND (n.taxonomy_id, n.brand, n.color, n.size, n.material, n.availability, n.item_group_id,
           n.price)
          IS DISTINCT FROM
          (o.taxonomy_id, o.brand, o.color, o.size, o.material, o.availability, o.item_group_id,
           o.price);
  moved := ARRAY(SELECT pi.image_id FROM new_row n JOIN old_row o ON o.id = n.id
                 JOIN matcher.product_image pi ON pi.product_id = n.id
                 WHERE n.taxonomy_id IS DISTINCT FROM o.taxonomy_id AND n.retired_at IS NULL);
  revived := ARRAY(SELECT pi.image_id FROM new_row n JOIN old_row o ON o.id = n.id
                   JOIN matcher.product_image pi ON pi.product_id = n.id
                   WHERE n.retired_at IS NULL AND o.retired_at IS NOT NULL);
  IF cardinality(moved) + cardinality(revived) > 0 THEN
    FOR encoder IN SELECT e.id FROM matcher.encoder e ORDER BY e.id LOOP
      PERFORM matcher.note_cells_v1(encoder, moved);
      PERFORM matcher.add_candidates_v1(encoder, revived);
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;
