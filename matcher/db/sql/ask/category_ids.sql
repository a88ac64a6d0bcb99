-- The ids of a category and all below it. The category is a Google id or a path, in any case;
-- NULL stays NULL: no filter.
CREATE OR REPLACE FUNCTION matcher.category_ids(category text)
RETURNS integer[]
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  root ltree;
BEGIN
  IF category IS NULL THEN
    RETURN NULL;
  END IF;
  IF category ~ '^\s*\d{1,9}\s*$' THEN
    SELECT t.lineage INTO root FROM matcher.taxonomy t WHERE t.id = category::integer;
  ELSE
    SELECT t.lineage INTO root
      FROM matcher.taxonomy t
      WHERE lower(t.path) = lower(regexp_replace(btrim(category), '\s*>\s*', ' > ', 'g'))
      ORDER BY t.retired_at IS NULL DESC, t.id
      LIMIT 1;
  END IF;
  IF root IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('there is no category %L', category),
      HINT = 'Give a Google Product Taxonomy id or a full path such as'
             ' "Apparel & Accessories > Clothing"; `matcher taxonomy load` brings all of them.';
  END IF;
  RETURN (SELECT array_agg(t.id) FROM matcher.taxonomy t WHERE t.lineage <@ root);
END
$$;
