-- What counts as one answer, as an expression on `candidate c`: the product, or its variant group.
CREATE OR REPLACE FUNCTION matcher.unit_of_candidate(filter matcher.match_filter)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
  RETURN CASE WHEN filter.distinct_groups THEN 'coalesce(c.group_key, c.product_id)'
              ELSE 'c.product_id' END;
END
$$;
