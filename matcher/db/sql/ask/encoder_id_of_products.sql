-- The encoder that compares two products: the one named, else the live one of their catalogues, which
-- must be the same.
CREATE OR REPLACE FUNCTION matcher.encoder_id_of_products(encoder text, id_of_a bigint, id_of_b bigint)
RETURNS smallint
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  found_ids smallint[];
  said text;
BEGIN
  SELECT array_agg(DISTINCT matcher.encoder_id(encoder, p.catalog_id)) INTO found_ids
    FROM matcher.product p WHERE p.id IN (id_of_a, id_of_b);
  IF cardinality(found_ids) > 1 THEN
    SELECT string_agg(format('%L by %s@%s', c.name, e.name, e.revision), ', ' ORDER BY c.name)
      INTO said
      FROM matcher.product p
      JOIN matcher.catalog c ON c.id = p.catalog_id
      JOIN matcher.encoder e ON e.id = matcher.encoder_id(encoder, c.id)
      WHERE p.id IN (id_of_a, id_of_b);
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('the SKUs stand in catalogues of different encoders (%s)', said),
      HINT = 'Name an encoder that both catalogues have vectors of, with `encoder =>`.';
  END IF;
  RETURN found_ids[1];
END
$$;
