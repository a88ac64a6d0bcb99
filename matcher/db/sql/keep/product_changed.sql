-- After any UPDATE of products: what filters read follows in `candidate`, retired products leave
-- it, and those that come back return to it.
CREATE OR REPLACE FUNCTION matcher.product_changed()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  retired CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id
    WHERE n.retired_at IS NOT NULL AND o.retired_at IS NULL);
  edited CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id
    WHERE n.retired_at IS NULL
      AND (n.taxonomy_id, n.item_group_id, n.price, n.{{ keys | join(', n.') }})
          IS DISTINCT FROM
          (o.taxonomy_id, o.item_group_id, o.price, o.{{ keys | join(', o.') }}));
  revived CONSTANT bigint[] := ARRAY(
    SELECT pi.image_id FROM new_row n JOIN old_row o ON o.id = n.id
    JOIN matcher.product_image pi ON pi.product_id = n.id
    WHERE n.retired_at IS NULL AND o.retired_at IS NOT NULL);
  encoder smallint;
BEGIN
  IF cardinality(retired) + cardinality(edited) > 0 THEN
    PERFORM matcher.lock_candidates(retired || edited);
  END IF;
  IF cardinality(retired) > 0 THEN
    DELETE FROM matcher.candidate c WHERE c.product_id = ANY (retired);
  END IF;
  IF cardinality(edited) > 0 THEN
    UPDATE matcher.candidate c
      SET
{% for name in keys %}
          {{ name }}_key = f.{{ name }}_key,
{% endfor %}
          taxonomy_id = f.taxonomy_id, group_key = f.group_key, price = f.price
      FROM matcher.product_filter f
      WHERE f.product_id = ANY (edited) AND c.product_id = f.product_id;
  END IF;
  FOR encoder IN
    SELECT e.id FROM matcher.encoder e
    WHERE cardinality(revived) > 0 ORDER BY e.id
  LOOP
    PERFORM matcher.add_candidates(encoder, revived);
  END LOOP;
  RETURN NULL;
END
$$;
