-- Many questions at once, all with the same filters: the answers of `match_vector` to each vector,
-- with its place in the array, from 1, as `question`. A question without an answer has no row.
-- public
CREATE OR REPLACE FUNCTION matcher.match_vectors(
  queries halfvec[], k integer DEFAULT 10,
  {{ parameters }})
RETURNS TABLE (
  question integer, rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  own_catalog_id CONSTANT integer := matcher.catalog_id(catalog);
  own_encoder_id CONSTANT smallint := matcher.encoder_id(encoder, own_catalog_id);
  filter CONSTANT matcher.match_filter := matcher.make_filter(
    own_catalog_id, NULL, {{ arguments }});
BEGIN
  FOR i IN 1 .. coalesce(cardinality(queries), 0) LOOP
    RETURN QUERY
      SELECT i, m.* FROM matcher.answer_vector(queries[i], k, filter, own_encoder_id) m;
  END LOOP;
END
$$;
