-- SKUs that may carry a GTIN (filled to 14 digits, in each spelling) or an MPN (as product_mpn_idx
-- has it), the most similar to a vector first; without a vector, by SKU. Who asks looks at brands.
CREATE OR REPLACE FUNCTION matcher.find_named(
  query halfvec, gtins text[], own_mpn text, k integer,
  {{ parameters }})
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text, similarity double precision,
  own_brand text, gtin text, mpn text)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  own_catalog_id CONSTANT integer := matcher.catalog_id(catalog);
  own_encoder_id CONSTANT smallint := matcher.encoder_id(encoder, own_catalog_id);
  filter matcher.match_filter := matcher.make_filter(own_catalog_id, NULL, {{ arguments }});
  generation CONSTANT integer :=
    (SELECT s.generation FROM matcher.search_space s WHERE s.encoder_id = own_encoder_id);
BEGIN
  IF query IS NOT NULL THEN
    PERFORM matcher.check_question(query, k, own_encoder_id);
  END IF;
  filter.product_ids :=
    matcher.named_products(own_catalog_id, gtins, own_mpn, filter.attributes);
  RETURN QUERY EXECUTE format(
    'WITH named AS MATERIALIZED (
       SELECT c.product_id, min(e.vector <#> $1) AS distance
       FROM matcher.candidate_%1$s_%2$s c JOIN matcher.embedding_%1$s e
         ON e.encoder_id = %1$s AND e.product_id = c.product_id AND e.image_id = c.image_id
       WHERE %3$s GROUP BY c.product_id)
     SELECT (row_number() OVER (ORDER BY n.distance, p.sku))::integer, p.sku, p.item_group_id,
            p.title, least(coalesce(-n.distance, 0), 1), p.brand, p.gtin, p.mpn
     FROM named n JOIN matcher.product p ON p.id = n.product_id
     ORDER BY 1 LIMIT $2',
    own_encoder_id, generation, matcher.candidate_filter(filter, ARRAY['product']))
    USING query, k;
END
$$;
