-- After any UPDATE of pictures: those that became generic identify nothing any more; those that
-- ceased to be do again; those at another address are fetched from there.
CREATE OR REPLACE FUNCTION matcher.image_changed()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  silenced CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id WHERE n.generic AND NOT o.generic);
  telling CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id WHERE o.generic AND NOT n.generic);
  moved CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id WHERE n.url <> o.url);
  shown_by bigint[];
  encoder smallint;
BEGIN
  IF cardinality(silenced) > 0 THEN
    shown_by := ARRAY(SELECT DISTINCT pi.product_id FROM matcher.product_image pi
                      WHERE pi.image_id = ANY (silenced));
    PERFORM matcher.lock_candidates(shown_by);
    DELETE FROM matcher.candidate c
      WHERE c.product_id = ANY (shown_by) AND c.image_id = ANY (silenced);
  END IF;
  IF cardinality(telling) > 0 THEN
    FOR encoder IN SELECT e.id FROM matcher.encoder e ORDER BY e.id LOOP
      PERFORM matcher.add_candidates(encoder, telling);
    END LOOP;
  END IF;
  IF cardinality(moved) > 0 THEN
    PERFORM matcher.recheck_jobs(moved);
  END IF;
  RETURN NULL;
END
$$;
