-- After an INSERT of questions: workers listen, and answer at once. What nobody hears is found by
-- their next sweep.
CREATE OR REPLACE FUNCTION matcher.match_request_added()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  PERFORM pg_notify('matcher_match_request', '');
  RETURN NULL;
END
$$;
