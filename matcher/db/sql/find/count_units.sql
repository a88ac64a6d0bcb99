-- How many different units there are in a list.
CREATE OR REPLACE FUNCTION matcher.count_units(units bigint[])
RETURNS integer
LANGUAGE plpgsql
IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
  RETURN (SELECT count(DISTINCT u) FROM unnest(units) u);
END
$$;
