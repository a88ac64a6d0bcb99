-- How many different units there are in a list.
CREATE FUNCTION matcher.count_units_v1(units bigint[])
RETURNS integer
LANGUAGE plpgsql
IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
  RETURN (SELECT count(DISTINCT u) FROM unnest(units) u);
END
$$;
