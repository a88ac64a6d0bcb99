-- The products that fit a filter by price or attributes, if there are at most `most` of them. Below a
-- policy, neither could be looked up in an index, as their operators are not leakproof: so this works
-- with the rights of the owner, and gives nothing of catalogues that the caller does not see.
CREATE OR REPLACE FUNCTION matcher.few_products(filter matcher.match_filter, most integer)
RETURNS bigint[]
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path FROM CURRENT
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  visible CONSTANT integer[] := matcher.visible_catalogs();
  found bigint[];
BEGIN
  IF NOT filter.catalog_id = ANY (visible) THEN
    RETURN '{}';
  END IF;
  -- Planned for its values each time: what is not asked for costs nothing, the rest has indexes.
  found := ARRAY(
    SELECT p.id FROM matcher.product p
    WHERE p.catalog_id = (filter).catalog_id AND p.retired_at IS NULL
      AND (p.attributes @> (filter).attributes OR (filter).attributes IS NULL)
      AND (p.price >= (filter).price_min OR (filter).price_min IS NULL)
      AND (p.price <= (filter).price_max OR (filter).price_max IS NULL)
    LIMIT most + 1);
  RETURN CASE WHEN cardinality(found) <= most THEN found END;
END
$$;
