-- The products of a catalogue that carry a GTIN (filled to 14 digits) or an MPN (as product_mpn_idx has
-- it), and have the attributes. With the rights of the owner, as few_products.
CREATE OR REPLACE FUNCTION matcher.named_products(
  catalog_id integer, gtins text[], own_mpn text, attributes jsonb)
RETURNS bigint[]
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path FROM CURRENT
AS $$
BEGIN
  IF NOT catalog_id = ANY (matcher.visible_catalogs()) THEN
    RETURN '{}';
  END IF;
  RETURN ARRAY(
    SELECT p.id FROM matcher.product p
    WHERE p.catalog_id = $1 AND p.gtin IS NOT NULL AND lpad(p.gtin, 14, '0') = ANY (gtins)
      AND (p.attributes @> $4 OR $4 IS NULL)
    UNION
    SELECT p.id FROM matcher.product p
    WHERE p.catalog_id = $1 AND p.mpn IS NOT NULL
      AND lower(translate(p.mpn, ' -_/', '') COLLATE "C") = own_mpn
      AND (p.attributes @> $4 OR $4 IS NULL));
END
$$;
