-- After any DELETE of products: nothing is found by their pictures any more.
CREATE FUNCTION matcher.product_deleted_v1()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  DELETE FROM matcher.candidate c USING old_row o WHERE c.product_id = o.id;
  RETURN NULL;
END
$$;
