-- How `match_vector` answers a question: the plan it runs, why, and how many pictures it looks at.
-- public
CREATE OR REPLACE FUNCTION matcher.explain_match(
  query halfvec, k integer DEFAULT 10,
  {{ parameters }})
RETURNS TABLE (
  plan text, reason text, method text, complete boolean, eligible bigint, compared bigint,
  kept integer, milliseconds double precision)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  began CONSTANT timestamptz := clock_timestamp();
  own_catalog_id CONSTANT integer := matcher.catalog_id(catalog);
  own_encoder_id CONSTANT smallint := matcher.encoder_id(encoder, own_catalog_id);
  answer record;
BEGIN
  PERFORM matcher.check_question(query, k, own_encoder_id);
  SELECT c.* INTO answer FROM matcher.find_candidates(
    query, k,
    matcher.make_filter(
        own_catalog_id, NULL, {{ arguments }}),
    own_encoder_id) c;
  RETURN QUERY
    SELECT answer.plan, answer.reason, answer.method, answer.complete, answer.eligible,
           (answer.hits).compared, cardinality((answer.hits).units),
           1000 * extract(epoch FROM clock_timestamp() - began)::double precision;
END
$$;
