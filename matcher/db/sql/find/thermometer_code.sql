-- A short vector as bits, whose Hamming distance ranks pictures about as their vectors do: on each
-- of many axes, whether it lies above .8 standard deviations, above the mean, and above -.8. NULL
-- where no axes are made (see matcher.search.index.space).
CREATE OR REPLACE FUNCTION matcher.thermometer_code(
  short_vector halfvec, encoder_id smallint, generation integer DEFAULT NULL)
RETURNS bit varying
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
BEGIN
  RETURN (
    SELECT binary_quantize(array_agg(x.place - 1 ORDER BY x.number)::halfvec)
        || binary_quantize(array_agg(x.place ORDER BY x.number)::halfvec)
        || binary_quantize(array_agg(x.place + 1 ORDER BY x.number)::halfvec)
    FROM (SELECT a.number, -(a.axis <#> $1) - a.shift AS place
          FROM matcher.code_axis a
    WHERE a.encoder_id = $2 AND a.generation = coalesce(
      $3, (SELECT s.generation FROM matcher.search_space s WHERE s.encoder_id = $2))) x);
END
$$;
