-- Removed in 0.3.0: use category_ids.
CREATE OR REPLACE FUNCTION matcher.category_ids_v1(category text)
RETURNS integer[]
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$
  SELECT matcher.category_ids(category);
$$;
