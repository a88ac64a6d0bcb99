-- Keep a delivery for each callback that wants to be told of an event, in the transaction that makes
-- it, and wake those that deliver. `kind` is the word that callbacks ask by, a full stop, and what
-- happened.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.tell_callbacks(kind text, catalog_id integer, data jsonb)
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  INSERT INTO matcher.callback_delivery (callback_id, payload)
    SELECT c.id, jsonb_build_object('type', $1, 'timestamp', now(), 'data', $3)
    FROM matcher.callback c
    WHERE split_part($1, '.', 1) = ANY (c.events)
      AND (c.catalog_id IS NULL OR c.catalog_id = $2);
  IF FOUND THEN
    PERFORM pg_notify('matcher_callback_delivery', '');
  END IF;
END
$$;
