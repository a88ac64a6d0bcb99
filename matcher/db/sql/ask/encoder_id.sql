-- The id of an encoder by name, newest revision first; without a name, of the live one.
CREATE OR REPLACE FUNCTION matcher.encoder_id(encoder text)
RETURNS smallint
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  found_id smallint;
BEGIN
  SELECT e.id INTO found_id
    FROM matcher.encoder e
    WHERE CASE WHEN encoder IS NULL THEN e.state = 'live' ELSE e.name = encoder END
    ORDER BY e.state = 'live' DESC, e.id DESC
    LIMIT 1;
  IF found_id IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = CASE WHEN encoder IS NULL THEN 'no encoder is live'
                     ELSE format('there is no encoder %L', encoder) END,
      HINT = coalesce(
        'Known: ' || (SELECT string_agg(DISTINCT e.name, ', ') FROM matcher.encoder e) || '.',
        'Ingest a feed first: it registers the encoder of the settings.');
  END IF;
  RETURN found_id;
END
$$;
