-- After an INSERT of products into the inbox: their catalogues are known to whoever writes them, and
-- workers listen. What nobody hears is found by their next sweep.
CREATE OR REPLACE FUNCTION matcher.inbox_added()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
DECLARE
  stranger CONSTANT text := (
    SELECT min(n.catalog) FROM new_row n
    WHERE NOT EXISTS (SELECT FROM matcher.catalog c WHERE c.name = n.catalog));
BEGIN
  IF stranger IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('there is no catalogue %L', stranger),
      HINT = 'Write its name as it stands in matcher.catalog, or insert it there first.';
  END IF;
  PERFORM pg_notify('matcher_inbox', '');
  RETURN NULL;
END
$$;
