-- The k SKUs most similar to a unit vector, each by its best picture; with `distinct_groups` the k
-- variant groups, each by its best SKU. find_candidates finds them; here they get their names.
CREATE OR REPLACE FUNCTION matcher.answer_vector(
  query halfvec, k integer, filter matcher.match_filter, encoder_id smallint)
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  hits matcher.found_candidates;
  own_method text;
  is_complete boolean;
BEGIN
  PERFORM matcher.check_question(query, k, encoder_id);
  SELECT (c.hits).*, c.method, c.complete INTO hits.product_ids, hits.units, hits.distances,
      hits.compared, own_method, is_complete
    FROM matcher.find_candidates(query, k, filter, encoder_id) c;
  RETURN QUERY
    SELECT (row_number() OVER (ORDER BY b.distance, b.sku))::integer,
           b.sku, b.item_group_id, b.title, least(-b.distance, 1),  -- half precision
           own_method, is_complete
    FROM (
      SELECT DISTINCT ON (f.unit) f.distance, p.sku, p.item_group_id, p.title
      FROM unnest(hits.product_ids, hits.units, hits.distances)
           AS f (product_id, unit, distance)
      JOIN matcher.product p ON p.id = f.product_id
      WHERE f.distance <= (
        SELECT max(n.distance)
        FROM (SELECT min(u.distance) AS distance
              FROM unnest(hits.units, hits.distances) AS u (unit, distance)
              GROUP BY u.unit ORDER BY 1 LIMIT k) n)
      ORDER BY f.unit, f.distance, p.sku) b
    ORDER BY b.distance, b.sku
    LIMIT k;
END
$$;
