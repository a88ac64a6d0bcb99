-- Compare every eligible picture, about `eligible` of them, by its short vector; the `wanted`
-- nearest are proposed.
CREATE OR REPLACE FUNCTION matcher.propose_by_scan(
  short_query halfvec, filter matcher.match_filter, source text, driver text,
  eligible bigint, wanted integer)
RETURNS matcher.proposals
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  proposals matcher.proposals;
BEGIN
  proposals := matcher.nearest_candidates(
    short_query, source, matcher.unit_of_candidate(filter),
    matcher.candidate_filter(filter, driver), NULL, wanted);
  proposals.compared := eligible;
  RETURN proposals;
END
$$;
