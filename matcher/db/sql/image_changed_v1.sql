-- After any UPDATE of pictures: those that became generic identify nothing any more; those that
-- ceased to be do again.
CREATE FUNCTION matcher.image_changed_v1()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  telling bigint[];
  encoder smallint;
BEGIN
  DELETE FROM matcher.candidate c
    USING new_row n JOIN old_row o ON o.id = n.id
    JOIN matcher.product_image pi ON pi.image_id = n.id
    WHERE c.product_id = pi.product_id AND c.image_id = n.id AND n.generic AND NOT o.generic;
  telling := ARRAY(SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id
                   WHERE o.generic AND NOT n.generic);
  IF cardinality(telling) > 0 THEN
    FOR encoder IN SELECT e.id FROM matcher.encoder e ORDER BY e.id LOOP
      PERFORM matcher.add_candidates_v1(encoder, telling);
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;
