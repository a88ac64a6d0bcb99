-- Candidates that were there before the filter `product_type` get its key, and are counted by it.
DO $$
BEGIN
  PERFORM matcher.lock_candidates();
  UPDATE matcher.candidate c SET product_type_key = f.product_type_key
    FROM matcher.product_filter f
    WHERE f.product_id = c.product_id AND f.product_type_key IS NOT NULL
      AND c.product_type_key IS DISTINCT FROM f.product_type_key;
  IF FOUND THEN
    PERFORM matcher.count_candidates(s.encoder_id) FROM matcher.search_space s;
  END IF;
END
$$;
