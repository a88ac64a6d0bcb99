-- Two lists of proposals as one; a picture may be in both.
CREATE OR REPLACE FUNCTION matcher.join_proposals(these matcher.proposals, others matcher.proposals)
RETURNS matcher.proposals
LANGUAGE plpgsql
IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
  RETURN (these.product_ids || others.product_ids, these.image_ids || others.image_ids,
          these.units || others.units, these.distances || others.distances,
          coalesce(these.compared, 0) + coalesce(others.compared, 0))::matcher.proposals;
END
$$;
